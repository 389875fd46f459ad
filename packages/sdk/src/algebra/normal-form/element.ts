import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";

/** A quotient of polynomials over ℤ in the generators of a field. The denominator is not zero and its leading integer is positive. */
export interface Element {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
}

export const zero: Element = { numerator: 0n, denominator: 1n };
export const one: Element = { numerator: 1n, denominator: 1n };

export const fromPolynomial = (numerator: Polynomial): Element => ({ numerator, denominator: 1n });
export const fromRational = ({ numerator, denominator }: Rational): Element => ({ numerator, denominator });
export const fromInteger = (value: bigint | number): Element => fromPolynomial(BigInt(value));

/** Whether no letter and no other generator is in it. */
export const isRational = ({ numerator, denominator }: Element): boolean => P.isConstant(numerator) && P.isConstant(denominator);

/** The rational number that an element is, where no generator is in it. */
export function rationalValue({ numerator, denominator }: Element): Rational | undefined {
  return P.isConstant(numerator) && P.isConstant(denominator) ? { numerator, denominator } : undefined;
}

/** A name that equal polynomials share and others do not. */
export function keyOf(polynomial: Polynomial): string {
  if (P.isConstant(polynomial)) return polynomial.toString();
  const terms = polynomial.terms.map(({ exponent, coefficient }) => `${exponent}:${keyOf(coefficient)}`);
  return `${polynomial.variable}(${terms.join(",")})`;
}

export const keyOfElement = ({ numerator, denominator }: Element): string => `${keyOf(numerator)}/${keyOf(denominator)}`;
