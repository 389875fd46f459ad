import { termsOf } from "../../../../algebra/progressions/progression.ts";
import * as Q from "../../../../algebra/rational.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import { sum, univariateToJson } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { freeLetters } from "../../../../expression/mathjson.ts";
import { product, tidy } from "../values.ts";

/** r · exponent, multiplied out. */
export function times(factor: Q.Rational, exponent: MathJson, unknown: string): MathJson {
  return expanded(product(Q.rationalToJson(factor), exponent), unknown);
}

/** Exponents added up, like terms together. */
export const added = (exponents: readonly MathJson[], unknown: string): MathJson =>
  expanded(sum(exponents.flatMap(termsOf).filter((term) => term !== 0)), unknown);

/** A polynomial in the unknown with its powers descending; any other formula tidied. */
export function expanded(json: MathJson, unknown: string): MathJson {
  const isPlain = freeLetters(json).every((letter) => letter === unknown);
  const polynomial = isPlain ? polynomialIn(json, unknown) : undefined;
  return polynomial ? univariateToJson(polynomial.coefficients, unknown) : tidy(json);
}
