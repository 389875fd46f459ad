/** A power product as the exponents of its variables; all monomials of one computation have as many. */
export type Monomial = readonly number[];

export const degreeOf = (monomial: Monomial): number => monomial.reduce((sum, exponent) => sum + exponent, 0);

/** Positive where the left one is larger by total degree, ties broken by the reverse lexicographic order. */
export function compareGraded(left: Monomial, right: Monomial): number {
  const difference = degreeOf(left) - degreeOf(right);
  if (difference !== 0) return difference;
  for (let index = left.length - 1; index >= 0; index--) {
    const [a, b] = [left[index] as number, right[index] as number];
    if (a !== b) return b - a;
  }
  return 0;
}

export const product = (left: Monomial, right: Monomial): Monomial =>
  left.map((exponent, index) => exponent + (right[index] as number));

/** left/right, which must divide. */
export const quotient = (left: Monomial, right: Monomial): Monomial =>
  left.map((exponent, index) => exponent - (right[index] as number));

export const divides = (divisor: Monomial, monomial: Monomial): boolean =>
  divisor.every((exponent, index) => exponent <= (monomial[index] as number));

export const leastCommonMultiple = (left: Monomial, right: Monomial): Monomial =>
  left.map((exponent, index) => Math.max(exponent, right[index] as number));

export const areCoprime = (left: Monomial, right: Monomial): boolean =>
  left.every((exponent, index) => exponent === 0 || right[index] === 0);
