import { lettersOf, type Polynomial } from "../algebra/polynomial.ts";
import { rationalFunctionOf } from "../algebra/rational-function.ts";
import type { MathJson, ProblemKind } from "../contract.ts";
import { operandsOf } from "../expression/mathjson.ts";
import { degreeIn, multipliedOut } from "./degree.ts";
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

/** Linear where every equation is of first degree in all unknowns together; other letters may stand anywhere. */
export const systemKind = (equations: readonly MathJson[], unknowns: readonly string[]): ProblemKind =>
  equations.every((equation) => isLinear(equation, unknowns)) ? "system.linear" : "system.nonlinear";

function isLinear(equation: MathJson, unknowns: readonly string[]): boolean {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const quotient = multipliedOut((spend) => rationalFunctionOf(["Subtract", left, right], spend));
  if (!quotient || quotient.divisors.some((divisor) => lettersOf(divisor).some((letter) => unknowns.includes(letter))))
    return false;
  return degreeTogether(quotient.numerator, unknowns) <= 1;
}

/** The largest sum of the exponents of some letters in a term. */
const degreeTogether = (polynomial: Polynomial, letters: readonly string[]): number =>
  Math.max(
    0,
    ...[...polynomial.values()].map(({ powers }) =>
      powers.reduce((sum, [letter, exponent]) => sum + (letters.includes(letter) ? exponent : 0), 0),
    ),
  );
