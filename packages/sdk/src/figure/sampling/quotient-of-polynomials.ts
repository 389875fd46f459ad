import * as U from "../../algebra/univariate.ts";
import type { Enclosure } from "../../expression/evaluation/enclosure.ts";
import { quotientEnclosure } from "../../expression/evaluation/enclosure.ts";
import { polynomialEnclosure } from "./polynomial-enclosure.ts";

/** Powers of (x − centre) with their coefficients, the constant first. */
type Shift = (polynomial: U.Univariate) => number[];

/**
 * Values and bounds of a quotient of polynomials, computed without their common factors: near a hole nothing is divided by almost nothing. Where a
 * common factor is zero, or may be, there is or may be no value.
 */
export function quotientOfPolynomials(
  above: U.Univariate,
  below: U.Univariate,
  shift: Shift,
  centre: number,
): { at: (x: number) => number; over: (lo: number, hi: number) => Enclosure } | undefined {
  if (below.length === 0) return undefined;
  const common = U.greatestCommonDivisor(above, below);
  const [numerator, denominator] = [above, below].map((part) => shift(U.divide(part, common).quotient)) as [number[], number[]];
  const factor = shift(common);
  const isWithoutHoles = factor.length < 2;
  const [boundsAbove, boundsBelow, boundsOfFactor] = [numerator, denominator, factor].map((part) =>
    polynomialEnclosure(part, centre),
  ) as [Bounds, Bounds, Bounds];
  return {
    at: (x) => {
      const distance = x - centre;
      return !isWithoutHoles && horner(factor, distance) === 0
        ? Number.NaN
        : horner(numerator, distance) / horner(denominator, distance);
    },
    over: (lo, hi) => {
      const quotient = quotientEnclosure(boundsAbove(lo, hi), boundsBelow(lo, hi));
      if (isWithoutHoles) return quotient;
      const { value: hole } = boundsOfFactor(lo, hi);
      if (hole.lo > 0 || hole.hi < 0 || quotient.value.defined === "nowhere") return quotient;
      return { ...quotient, value: { ...quotient.value, defined: "somewhere" } };
    },
  };
}

type Bounds = (lo: number, hi: number) => Enclosure;

function horner(coefficients: readonly number[], distance: number): number {
  let sum = 0;
  for (let index = coefficients.length - 1; index >= 0; index--) sum = sum * distance + (coefficients[index] as number);
  return sum;
}
