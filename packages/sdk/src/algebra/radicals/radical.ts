import type { Polynomial } from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";
import type { Fraction } from "./fraction.ts";

/** coefficient · √radicand; the radicand is a square-free polynomial with integer coefficients, 1 for the rational part. */
export interface RadicalTerm {
  readonly coefficient: Fraction;
  readonly radicand: Polynomial;
}

/**
 * A sum of rational functions of letters times square roots: 1/2 + (3/4)√5, √(a² − b²)/a. No two terms have the same radicand, no coefficient
 * is 0; zero has no terms.
 */
export type Radical = readonly RadicalTerm[];

export const zero: Radical = [];

/** What reading a formula needs of the arithmetic; undefined where a result is no such number. */
export interface RadicalArithmetic {
  fromRational(value: Rational): Radical;
  letter(name: string): Radical;
  add(left: Radical, right: Radical): Radical;
  subtract(left: Radical, right: Radical): Radical;
  negate(radical: Radical): Radical;
  multiply(left: Radical, right: Radical): Radical | undefined;
  divide(left: Radical, right: Radical): Radical | undefined;
  power(base: Radical, exponent: number): Radical | undefined;
  sqrt(radical: Radical): Radical | undefined;
  absolute(radical: Radical): Radical | undefined;
  rationalOf(radical: Radical): Rational | undefined;
}
