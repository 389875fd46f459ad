import type { Goal } from "../../../../contract.ts";
import { polynomialEquation } from "../../../equation.ts";
import { type StandardPolynomial, standardPolynomial } from "../../../equation-standard-form.ts";

/** Beyond this degree nobody expects roots. */
const largestDegree = 60;

/** A goal to solve a polynomial equation of degree 3 or more. */
export function polynomialGoal(goal: Goal): StandardPolynomial | undefined {
  const degree = goal.task === "solve" ? (polynomialEquation(goal)?.difference.length ?? 0) - 1 : 0;
  return degree >= 3 && degree <= largestDegree ? standardPolynomial(goal) : undefined;
}
