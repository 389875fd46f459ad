import type { QuadraticNumber } from "./quadratic-number.ts";
import * as N from "./quadratic-number.ts";
import { type Spend, spendFreely } from "./spend.ts";

/** A polynomial in one letter: coefficients by ascending power, the last one not zero. Zero is []. */
export type Univariate = readonly QuadraticNumber[];

export const degreeOf = (polynomial: Univariate): number => polynomial.length - 1;
export const leadingCoefficient = (polynomial: Univariate): QuadraticNumber => polynomial.at(-1) ?? N.zero;

function trim(coefficients: QuadraticNumber[]): Univariate {
  let length = coefficients.length;
  while (length > 0 && N.isZero(coefficients[length - 1] as QuadraticNumber)) length--;
  return coefficients.slice(0, length);
}

/** Horner's scheme. */
export function valueAt(polynomial: Univariate, at: QuadraticNumber): QuadraticNumber {
  return polynomial.reduceRight((sum, coefficient) => N.add(N.multiply(sum, at), coefficient), N.zero);
}

export const signAt = (polynomial: Univariate, at: QuadraticNumber): -1 | 0 | 1 => N.signOf(valueAt(polynomial, at));

export function add(left: Univariate, right: Univariate): Univariate {
  const length = Math.max(left.length, right.length);
  return trim(Array.from({ length }, (_, power) => N.add(left[power] ?? N.zero, right[power] ?? N.zero)));
}

export function derivative(polynomial: Univariate): Univariate {
  return trim(polynomial.slice(1).map((coefficient, index) => N.multiply(coefficient, N.fromInteger(index + 1))));
}

export function multiply(left: Univariate, right: Univariate, spend: Spend = spendFreely): Univariate {
  spend(left.length * right.length);
  const product: QuadraticNumber[] = Array.from({ length: Math.max(0, left.length + right.length - 1) }, () => N.zero);
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      product[i + j] = N.add(product[i + j] as QuadraticNumber, N.multiply(a, b));
    });
  });
  return trim(product);
}

/** dividend = quotient · divisor + remainder, the remainder of lower degree than the divisor. The divisor is not zero. */
export function divide(
  dividend: Univariate,
  divisor: Univariate,
  spend: Spend = spendFreely,
): { quotient: Univariate; remainder: Univariate } {
  if (divisor.length === 0) throw new RangeError("division by the zero polynomial");
  const remainder = [...dividend];
  const quotient: QuadraticNumber[] = Array.from({ length: Math.max(0, dividend.length - divisor.length + 1) }, () => N.zero);
  const inverse = N.invert(leadingCoefficient(divisor));
  for (let shift = dividend.length - divisor.length; shift >= 0; shift--) {
    spend(divisor.length);
    const factor = N.multiply(remainder[shift + divisor.length - 1] as QuadraticNumber, inverse);
    quotient[shift] = factor;
    divisor.forEach((coefficient, index) => {
      remainder[shift + index] = N.subtract(remainder[shift + index] as QuadraticNumber, N.multiply(factor, coefficient));
    });
  }
  return { quotient: trim(quotient), remainder: trim(remainder.slice(0, divisor.length - 1)) };
}

/** With leading coefficient 1; zero stays zero. Keeps the coefficients of a remainder sequence from growing. */
export function monic(polynomial: Univariate): Univariate {
  if (polynomial.length === 0) return polynomial;
  const inverse = N.invert(leadingCoefficient(polynomial));
  return polynomial.map((coefficient) => N.multiply(coefficient, inverse));
}

/** The monic greatest common divisor (Euclid's algorithm). gcd(0, 0) = 0. */
export function greatestCommonDivisor(left: Univariate, right: Univariate, spend: Spend = spendFreely): Univariate {
  let [a, b] = [left, right];
  while (b.length > 0) [a, b] = [b, monic(divide(a, b, spend).remainder)];
  return monic(a);
}

/** The product of the distinct irreducible factors: same roots, each once. */
export function squareFree(polynomial: Univariate, spend: Spend = spendFreely): Univariate {
  if (polynomial.length <= 2) return monic(polynomial);
  return monic(divide(polynomial, greatestCommonDivisor(polynomial, derivative(polynomial), spend), spend).quotient);
}
