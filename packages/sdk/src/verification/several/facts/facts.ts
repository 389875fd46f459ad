import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";

/** What is known of polynomials in the generators of a field at one point. */
export interface Facts {
  /** In each list some polynomial is zero. An empty list is a contradiction. */
  readonly zero: readonly (readonly Polynomial[])[];
  readonly nonZero: readonly Polynomial[];
  readonly positive: readonly Polynomial[];
  readonly nonNegative: readonly Polynomial[];
}

export const nothing: Facts = { zero: [], nonZero: [], positive: [], nonNegative: [] };
export const contradiction: Facts = { ...nothing, zero: [[]] };

export function together(...all: readonly Facts[]): Facts {
  return {
    zero: all.flatMap(({ zero }) => zero),
    nonZero: all.flatMap(({ nonZero }) => nonZero),
    positive: all.flatMap(({ positive }) => positive),
    nonNegative: all.flatMap(({ nonNegative }) => nonNegative),
  };
}

/** Every polynomial spoken of. */
export const polynomialsIn = ({ zero, nonZero, positive, nonNegative }: Facts): Polynomial[] => [
  ...zero.flat(),
  ...nonZero,
  ...positive,
  ...nonNegative,
];

/** The facts about other polynomials of the same signs. */
export function mapFacts({ zero, nonZero, positive, nonNegative }: Facts, change: (polynomial: Polynomial) => Polynomial): Facts {
  return {
    zero: zero.map((alternatives) => alternatives.map(change)),
    nonZero: nonZero.map(change),
    positive: positive.map(change),
    nonNegative: nonNegative.map(change),
  };
}
