import type { AnswerCheck } from "./checked.ts";
import { checkFurther } from "./differential/check-further.ts";
import { checkSolution } from "./differential/check-solution.ts";

/** Solutions of differential equations: put into the equation and its conditions. */
export const differentialChecks: Readonly<Record<string, AnswerCheck>> = {
  "general-solution": checkSolution,
  "particular-solution": checkSolution,
  "further-solutions": checkFurther,
};
