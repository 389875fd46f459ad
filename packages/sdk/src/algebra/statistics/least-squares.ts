import * as Q from "../rational.ts";

/** What the line of least squares is computed from: how many places there are, and sums over them. */
export interface Sums {
  readonly count: Q.Rational;
  readonly x: Q.Rational;
  readonly y: Q.Rational;
  readonly xx: Q.Rational;
  readonly xy: Q.Rational;
}

/** y = slope · x + intercept, with the sums that it comes from. */
export interface FittedLine {
  readonly sums: Sums;
  readonly slope: Q.Rational;
  readonly intercept: Q.Rational;
}

/** The sums over places (x, y), exactly. */
export function sumsOver(places: readonly (readonly [x: Q.Rational, y: Q.Rational])[]): Sums {
  const sum = (term: (x: Q.Rational, y: Q.Rational) => Q.Rational): Q.Rational =>
    places.reduce((all, [x, y]) => Q.add(all, term(x, y)), Q.zero);
  return {
    count: Q.rational(places.length),
    x: sum((x) => x),
    y: sum((_, y) => y),
    xx: sum((x) => Q.multiply(x, x)),
    xy: sum((x, y) => Q.multiply(x, y)),
  };
}

/**
 * The line for which the sum of the squares of the vertical distances is least (Legendre 1805): slope (nΣxy − ΣxΣy)/(nΣx² − (Σx)²), through the
 * place of the means. undefined where there are fewer than two different x.
 */
export function leastSquares(places: readonly (readonly [x: Q.Rational, y: Q.Rational])[]): FittedLine | undefined {
  const sums = sumsOver(places);
  const { count, x, y, xx, xy } = sums;
  const spread = Q.subtract(Q.multiply(count, xx), Q.multiply(x, x));
  if (Q.isZero(spread)) return undefined;
  const slope = Q.divide(Q.subtract(Q.multiply(count, xy), Q.multiply(x, y)), spread);
  return { sums, slope, intercept: Q.divide(Q.subtract(y, Q.multiply(slope, x)), count) };
}
