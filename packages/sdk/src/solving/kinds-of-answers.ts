import type { Answer } from "../contract.ts";

/** What an answer is by the head of its expression, for answers that somebody else than a method gives. */
export const kindsByHead: Readonly<Record<string, Answer["kind"]>> = {
  Set: "set",
  Interval: "interval",
  Union: "interval",
  Tuple: "point",
  Matrix: "matrix",
  Quantity: "quantity",
  Equal: "equation",
};
