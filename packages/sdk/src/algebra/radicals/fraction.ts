import { divideExact } from "../multivariate/divide.ts";
import { gcd } from "../multivariate/gcd.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";
import type { Spend } from "../spend.ts";

/** A quotient of polynomials over ℤ in lowest terms, the leading integer below positive. */
export interface Fraction {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
}

export const one: Fraction = { numerator: 1n, denominator: 1n };

export const fromRational = ({ numerator, denominator }: Rational): Fraction => ({ numerator, denominator });

/** In lowest terms. The denominator is not zero. */
export function fraction(numerator: Polynomial, denominator: Polynomial, spend: Spend): Fraction {
  if (numerator === 0n) return { numerator: 0n, denominator: 1n };
  const common = gcd(numerator, denominator, spend);
  const sign = P.leadingInteger(denominator) < 0n ? -1n : 1n;
  return {
    numerator: P.scale(quotient(numerator, common, spend), sign),
    denominator: P.scale(quotient(denominator, common, spend), sign),
  };
}

/** What divides, as a greatest common divisor does. */
export function quotient(dividend: Polynomial, divisor: Polynomial, spend: Spend): Polynomial {
  const result = divideExact(dividend, divisor, spend);
  if (result === undefined) throw new RangeError("a divisor does not divide");
  return result;
}

export function add(left: Fraction, right: Fraction, spend: Spend): Fraction {
  const numerator = P.add(
    P.multiply(left.numerator, right.denominator, spend),
    P.multiply(right.numerator, left.denominator, spend),
  );
  return fraction(numerator, P.multiply(left.denominator, right.denominator, spend), spend);
}

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: P.negate(numerator), denominator });

export function multiply(left: Fraction, right: Fraction, spend: Spend): Fraction {
  return fraction(
    P.multiply(left.numerator, right.numerator, spend),
    P.multiply(left.denominator, right.denominator, spend),
    spend,
  );
}

/** 1/x for x ≠ 0. */
export const invert = ({ numerator, denominator }: Fraction): Fraction =>
  P.leadingInteger(numerator) < 0n
    ? { numerator: P.negate(denominator), denominator: P.negate(numerator) }
    : { numerator: denominator, denominator: numerator };
