import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { quotientBy } from "./gcd.ts";
import { subresultantSequence } from "./remainder-sequence.ts";
import type { Polynomial } from "./ring.ts";
import { multiply, negate, power } from "./ring.ts";
import { coefficientsIn, degreeIn, derivative, integerContent } from "./structure.ts";

/**
 * The resultant in one variable: a polynomial in the others that is zero where, and only where, the two have a factor with this variable in
 * common or one of them is zero. Of a constant c and a polynomial of degree n it is cⁿ.
 */
export function resultant(left: Polynomial, right: Polynomial, number: number, spend: Spend = spendFreely): Polynomial {
  if (left === 0n || right === 0n) return 0n;
  const [leftContent, rightContent] = [integerContent(left), integerContent(right)];
  const a = coefficientsIn(quotientBy(left, leftContent, spend), number);
  const b = coefficientsIn(quotientBy(right, rightContent, spend), number);
  const { resultant: primitive } = subresultantSequence(a, b, spend);
  const factor = multiply(power(leftContent, b.length - 1, spend), power(rightContent, a.length - 1, spend), spend);
  return multiply(primitive, factor, spend);
}

/**
 * (−1)^(n(n−1)/2) · resultant(p, p′) / lc(p) for a polynomial of degree n ≥ 1 in the variable: b² − 4ac for a quadratic one, 1 for a linear
 * one. 0 for a polynomial without the variable.
 */
export function discriminant(polynomial: Polynomial, number: number, spend: Spend = spendFreely): Polynomial {
  const degree = degreeIn(polynomial, number);
  if (degree <= 0) return 0n;
  const lead = coefficientsIn(polynomial, number)[degree] as Polynomial;
  const quotient = quotientBy(resultant(polynomial, derivative(polynomial, number), number, spend), lead, spend);
  return degree % 4 === 2 || degree % 4 === 3 ? negate(quotient) : quotient;
}
