import type { Spend } from "../algebra/polynomial.ts";
import type { QuadraticNumber } from "../algebra/quadratic-number.ts";
import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import type { RootInterval } from "../algebra/real-roots.ts";
import { isolateRoots, rationalRoot, refineRoot, rootBound } from "../algebra/real-roots.ts";
import type { Univariate } from "../algebra/univariate.ts";
import * as U from "../algebra/univariate.ts";

/** A piece of the real line on which every polynomial of a set keeps its sign: a single root, or an open interval between two. */
export type Cell = { readonly kind: "root"; readonly within: RootInterval } | { readonly kind: "gap"; readonly sample: Rational };

/**
 * The real line cut at every real root of `polynomials`, from left to right (cylindrical decomposition in one dimension; Collins 1975).
 * Statements about the signs of these polynomials have one truth value on each cell, so checking every cell decides them.
 */
export function cellsOf(polynomials: readonly Univariate[], spend: Spend): Cell[] {
  const product = polynomials
    .filter((polynomial) => polynomial.length > 1)
    .reduce<Univariate>((left, right) => lcm(left, U.squareFree(right, spend), spend), [N.one]);
  const roots = isolateRoots(product, spend);
  if (roots.length === 0) return [{ kind: "gap", sample: Q.zero }];
  const bound = rootBound(product);
  const cells: Cell[] = [];
  roots.forEach((within, index) => {
    const before = roots[index - 1];
    cells.push({ kind: "gap", sample: before ? simplestBetween(before.to, within.from) : Q.negate(bound) });
    cells.push({ kind: "root", within });
  });
  cells.push({ kind: "gap", sample: bound });
  return cells;
}

function lcm(left: Univariate, right: Univariate, spend: Spend): Univariate {
  return U.multiply(left, U.divide(right, U.greatestCommonDivisor(left, right, spend), spend).quotient, spend);
}

/** Interval ends are no roots, so any point of [from, to] lies in the gap; the middle reads best as a witness when it is short. */
function simplestBetween(from: Rational, to: Rational): Rational {
  const floor = Q.rational(from.numerator / from.denominator - (from.numerator < 0n ? 1n : 0n));
  for (let step = 0; step < 3; step++) {
    const whole = Q.add(floor, Q.rational(step));
    if (Q.compare(whole, from) >= 0 && Q.compare(whole, to) <= 0) return whole;
  }
  return Q.divide(Q.add(from, to), Q.rational(2));
}

/** The sign of one of the polynomials, or of a divisor of them, on a cell. */
export function signOn(polynomial: Univariate, cell: Cell, spend: Spend): -1 | 0 | 1 {
  spend(polynomial.length + 1);
  if (polynomial.length <= 1) return N.signOf(U.leadingCoefficient(polynomial));
  if (cell.kind === "gap") return U.signAt(polynomial, N.fromRational(cell.sample));
  const [from, to] = [
    U.signAt(polynomial, N.fromRational(cell.within.from)),
    U.signAt(polynomial, N.fromRational(cell.within.to)),
  ];
  const simple = U.squareFree(polynomial, spend);
  const [simpleFrom, simpleTo] = [
    U.signAt(simple, N.fromRational(cell.within.from)),
    U.signAt(simple, N.fromRational(cell.within.to)),
  ];
  // A root of a square-free polynomial changes its sign; there is at most this one root in the interval, so no change means no root.
  return simpleFrom === simpleTo ? (from === to ? from : 0) : 0;
}

/** The point a cell is known by: exact where its root is rational or a quadratic number, else a decimal close to it. */
export interface Point {
  readonly exact: QuadraticNumber | undefined;
  readonly near: Rational;
}

export function pointIn(cell: Cell, polynomials: readonly Univariate[], spend: Spend): Point {
  if (cell.kind === "gap") return { exact: N.fromRational(cell.sample), near: cell.sample };
  const { within } = cell;
  let near = Q.divide(Q.add(within.from, within.to), Q.rational(2));
  for (const polynomial of polynomials) {
    if (polynomial.length <= 1 || signOn(polynomial, cell, spend) !== 0) continue;
    const simple = U.squareFree(polynomial, spend);
    const exact = rationalRoot(simple, within, spend) ?? rootsOfQuadratic(simple).find((root) => isInside(root, within));
    if (exact) return { exact: "numerator" in exact ? N.fromRational(exact) : exact, near };
    near = refineRoot(simple, within, Q.rational(1n, 10_000_000n), spend).from;
  }
  return { exact: undefined, near };
}

const isInside = (value: QuadraticNumber, { from, to }: RootInterval): boolean =>
  N.compare(value, N.fromRational(from)) > 0 && N.compare(value, N.fromRational(to)) < 0;

/** The real roots of a quadratic polynomial with rational coefficients; none for other degrees. */
function rootsOfQuadratic(polynomial: Univariate): QuadraticNumber[] {
  const [constant, linear, quadratic] = polynomial;
  if (polynomial.length !== 3 || !constant || !linear || !quadratic || !polynomial.every(N.isRational)) return [];
  const discriminant = Q.subtract(
    Q.multiply(linear.rational, linear.rational),
    Q.multiply(Q.rational(4), Q.multiply(quadratic.rational, constant.rational)),
  );
  if (Q.signOf(discriminant) < 0) return [];
  const root = N.squareRoot(discriminant);
  const double = N.multiply(N.fromInteger(2), quadratic);
  return [N.negate(root), root].map((part) => N.divide(N.subtract(part, linear), double));
}
