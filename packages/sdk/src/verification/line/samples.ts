import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";

const floorOf = (value: Rational): bigint =>
  value.numerator / value.denominator - (value.numerator < 0n && !Q.isInteger(value) ? 1n : 0n);

/** A whole number below. */
export const floorBelow = (value: Rational): Rational => Q.rational(floorOf(value) - 1n);

/** The number strictly between that is easiest to check in the head: a whole one near the middle, else one with a small denominator. */
export function simplestBetween(from: Rational, to: Rational): Rational {
  const middle = Q.divide(Q.add(from, to), Q.rational(2));
  const isBetween = (value: Rational): boolean => Q.compare(value, from) > 0 && Q.compare(value, to) < 0;
  for (let scale = 1n; scale <= 1n << 40n; scale *= 2n) {
    const below = Q.rational(floorOf(Q.multiply(middle, Q.rational(scale))), scale);
    const candidate = [below, Q.add(below, Q.rational(1n, scale))].find(isBetween);
    if (candidate) return candidate;
  }
  return middle;
}
