import type { Expression, Goal } from "../../contract.ts";

/** An equation to be solved on the way: what was asked, and what restricts the picture, is nothing to it. */
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
});
