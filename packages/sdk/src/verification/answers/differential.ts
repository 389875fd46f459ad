import type { AnswerCheck } from "./checked.ts";
import { checkSolution } from "./differential/check-solution.ts";

/** Solutions of differential equations: put into the equation and its conditions. */
export const differentialChecks: Readonly<Record<string, AnswerCheck>> = {
  "general-solution": checkSolution,
  "particular-solution": checkSolution,
};
