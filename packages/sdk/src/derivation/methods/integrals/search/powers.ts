import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { polynomialOf } from "./numbers.ts";

/** Polynomials with rational coefficients, by ascending power: what comes of (1 − u²)ᵏ uⁿ. */
export type Coefficients = readonly Q.Rational[];

export const of = (...values: readonly (number | Q.Rational)[]): Coefficients =>
  values.map((value) => (typeof value === "number" ? Q.rational(value) : value));

export function times(left: Coefficients, right: Coefficients): Coefficients {
  const product: Q.Rational[] = Array.from({ length: Math.max(0, left.length + right.length - 1) }, () => Q.zero);
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      product[i + j] = Q.add(product[i + j] as Q.Rational, Q.multiply(a, b));
    });
  });
  return product;
}

export const power = (base: Coefficients, exponent: number): Coefficients =>
  Array.from({ length: exponent }, () => base).reduce<Coefficients>(times, of(1));

export const write = (coefficients: Coefficients, base: MathJson): MathJson =>
  polynomialOf(coefficients.map(Q.rationalToJson), base);
