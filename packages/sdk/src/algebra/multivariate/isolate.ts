import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { degreeOf, divideExact, leadOf, mirrored } from "./dense.ts";
import { isolatePositiveRoots } from "./descartes.ts";
import { absolute } from "./integers.ts";
import type { RealRoot } from "./real-root.ts";
import { isExact, rationalRoot, refine } from "./real-root.ts";
import { signAt } from "./sturm.ts";

/** In ascending order. Where halving meets a rational root, it is exact and of a linear polynomial; others may stay unnoticed. */
export function rootsOfSquareFree(polynomial: Integers, spend: Spend): RealRoot[] {
  if (degreeOf(polynomial) < 1) return [];
  if (polynomial[0] === 0n) {
    const others = rootsOfSquareFree(polynomial.slice(1), spend);
    const negative = others.filter(({ to }) => Q.signOf(to) <= 0);
    return [...negative, rationalRoot(Q.zero), ...others.slice(negative.length)];
  }
  if (degreeOf(polynomial) === 1) return [rationalRoot(Q.rational(-(polynomial[0] as bigint), leadOf(polynomial)))];
  const positive = isolatePositiveRoots(polynomial, spend).map(({ from, to, denominator }) => ({
    from: Q.rational(from, denominator),
    to: Q.rational(to, denominator),
  }));
  const negative = isolatePositiveRoots(mirrored(polynomial), spend).map(({ from, to, denominator }) => ({
    from: Q.rational(-to, denominator),
    to: Q.rational(-from, denominator),
  }));
  const intervals = [...negative.reverse(), ...positive];
  const rational = intervals.filter(({ from, to }) => Q.equal(from, to)).map(({ from }) => from);
  const rest = rational.reduce(
    (quotient, value) => divideExact(quotient, [-value.numerator, value.denominator], spend) as Integers,
    polynomial,
  );
  return intervals.map(({ from, to }) => (Q.equal(from, to) ? rationalRoot(from) : { polynomial: rest, from, to }));
}

/**
 * The rational number where the root is one: lead · root is whole then, so an interval narrower than 1/lead leaves one candidate.
 */
export function withRationalValue(root: RealRoot, spend: Spend): RealRoot {
  if (isExact(root)) return root;
  const lead = absolute(leadOf(root.polynomial));
  const narrow = refine(root, Q.rational(1n, 2n * lead), spend);
  if (isExact(narrow)) return narrow;
  const candidate = Q.rational(floorOf(Q.multiply(narrow.to, Q.rational(lead))), lead);
  return signAt(root.polynomial, candidate, spend) === 0 && isInside(candidate, narrow) ? rationalRoot(candidate) : root;
}

const isInside = (value: Rational, { from, to }: RealRoot): boolean => Q.compare(from, value) < 0 && Q.compare(value, to) < 0;

function floorOf({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** Different roots in ascending order, their intervals narrowed until none meets another. */
export function apart(roots: readonly RealRoot[], spend: Spend): RealRoot[] {
  const sorted: RealRoot[] = [];
  for (const root of roots) insert(sorted, root, spend);
  return sorted;
}

function insert(sorted: RealRoot[], added: RealRoot, spend: Spend): void {
  let root = added;
  let position = 0;
  for (; position < sorted.length; position++) {
    const [before, after] = separated(sorted[position] as RealRoot, root, spend);
    sorted[position] = before;
    root = after;
    if (Q.compare(root.to, before.from) <= 0) break;
  }
  sorted.splice(position, 0, root);
}

/** Two different roots, narrowed until one interval lies beside the other. */
export function separated(left: RealRoot, right: RealRoot, spend: Spend): [RealRoot, RealRoot] {
  let [a, b] = [left, right];
  while (Q.compare(a.to, b.from) > 0 && Q.compare(b.to, a.from) > 0) {
    [a, b] = [narrowed(a, spend), narrowed(b, spend)];
  }
  return [a, b];
}

export function narrowed(root: RealRoot, spend: Spend): RealRoot {
  const width = Q.subtract(root.to, root.from);
  return refine(root, Q.rational(width.numerator, width.denominator * 16n), spend);
}
