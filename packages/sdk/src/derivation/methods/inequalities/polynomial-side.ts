import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import type { Univariate } from "../../../algebra/univariate.ts";
import { add } from "../../../algebra/univariate.ts";
import type { MathJson } from "../../../contract.ts";
import { commonDenominator, scaled } from "../../equation.ts";

/** The polynomial in the unknown that a formula is; undefined for any other formula, and for one with other letters. */
export const polynomialOf = (json: MathJson, unknown: string): Univariate | undefined =>
  polynomialIn(json, unknown)?.coefficients;

export const coefficientOf = (polynomial: Univariate, power: number): N.QuadraticNumber => polynomial[power] ?? N.zero;

export const monomial = (coefficient: N.QuadraticNumber, power: number): Univariate =>
  N.isZero(coefficient) ? [] : [...Array.from({ length: power }, () => N.zero), coefficient];

export const absoluteValue = (value: N.QuadraticNumber): N.QuadraticNumber => (N.signOf(value) < 0 ? N.negate(value) : value);

export const scaledBy = (polynomial: Univariate, factor: N.QuadraticNumber): Univariate =>
  polynomial.map((coefficient) => N.multiply(coefficient, factor));

export const minus = (left: Univariate, right: Univariate): Univariate => add(left, scaledBy(right, N.fromInteger(-1)));

export const isRationalPolynomial = (polynomial: Univariate): boolean => polynomial.every(N.isRational);

/** Without denominators; only for rational coefficients. */
export const wholeMultiple = (polynomial: Univariate): Univariate =>
  scaled(polynomial, Q.rational(commonDenominator([polynomial])));

export const integersOf = (polynomial: Univariate): bigint[] => polynomial.map(({ rational }) => rational.numerator);
