import type { MathJson, ProblemKind } from "../contract.ts";
import { degreeIn } from "./degree.ts";
import { statementKind } from "./equation-kinds.ts";

/**
 * What kind of equation in a letter this is. 2x = 2x and x + 1 = x + 2 count as linear: they are solved as linear equations are, until
 * the letter is gone.
 */
export const equationKind = (json: MathJson, unknown: string): ProblemKind => `equation.${statementKind(json, unknown)}`;

export function functionKind(body: MathJson, variable: string): ProblemKind {
  const degree = degreeIn(body, variable);
  if (degree === undefined || degree > 2) return "function.other";
  return degree === 2 ? "function.quadratic" : degree === 1 ? "function.linear" : "function.constant";
}
