import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import type { Board, Goal, MathJson } from "../contract.ts";
import { conjugatePair } from "./conjugate-pair.ts";
import { polynomialEquation } from "./equation.ts";
import { standardPolynomial, toStandardPolynomial } from "./equation-standard-form.ts";

export { standardFormRules } from "./equation-standard-form.ts";

/** ax² + bx + c = 0 with whole coefficients without a common factor and a > 0. */
export interface QuadraticEquation {
  readonly unknown: string;
  readonly a: bigint;
  readonly b: bigint;
  readonly c: bigint;
}

/** b² − 4ac */
export const discriminantOf = ({ a, b, c }: QuadraticEquation): bigint => b * b - 4n * a * c;

export function quadraticEquation(goal: Goal): QuadraticEquation | undefined {
  const standard = polynomialEquation(goal)?.difference.length === 3 ? standardPolynomial(goal) : undefined;
  if (!standard) return undefined;
  const [c = 0n, b = 0n, a = 0n] = standard.coefficients;
  return { unknown: standard.unknown, a, b, c };
}

/** The two roots (−b ± √(b² − 4ac))/(2a), ascending; one when they coincide, none when they are not real. */
export function realRoots(quadratic: QuadraticEquation): N.QuadraticNumber[] {
  const discriminant = discriminantOf(quadratic);
  if (discriminant < 0n) return [];
  const root = N.squareRoot(Q.rational(discriminant));
  const [minusB, double] = [N.fromInteger(-quadratic.b), N.fromInteger(2n * quadratic.a)];
  const roots = [N.subtract(minusB, root), N.add(minusB, root)].map((numerator) => N.divide(numerator, double));
  return discriminant === 0n ? roots.slice(0, 1) : roots;
}

/** All complex roots as formulas: the real ones, or the two conjugate ones. */
export function complexRoots(quadratic: QuadraticEquation): MathJson[] {
  const discriminant = discriminantOf(quadratic);
  if (discriminant >= 0n) return realRoots(quadratic).map(N.toJson);
  return conjugatePair(...complexParts(quadratic));
}

/** −b/(2a) and √(4ac − b²)/(2a) for a negative discriminant. */
export function complexParts(quadratic: QuadraticEquation): [real: Rational, size: N.QuadraticNumber] {
  const double = 2n * quadratic.a;
  const size = N.divide(N.squareRoot(Q.rational(-discriminantOf(quadratic))), N.fromInteger(double));
  return [Q.rational(-quadratic.b, double), size];
}

/** Brings the equation to ax² + bx + c = 0, one change a line, and says what it is then. */
export function toStandardForm(goal: Goal, board: Board): QuadraticEquation | undefined {
  const result = quadraticEquation(goal);
  return result && toStandardPolynomial(goal, board) ? result : undefined;
}
