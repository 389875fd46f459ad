import type { Expression, Goal } from "../../contract.ts";

/** An equation to be solved on the way, numerically if need be: what was asked, and what restricts the picture, is nothing to it. */
export const equationGoal = (
  { unknowns, numbers }: Goal,
  expression: Expression,
  letters: readonly string[] = unknowns,
): Goal => ({
  task: "solve",
  expression,
  unknowns: [...letters],
  assuming: [],
  numbers,
  ask: { what: "solutions" },
});
