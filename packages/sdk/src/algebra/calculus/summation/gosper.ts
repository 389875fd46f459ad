import {
  divide,
  isInteger,
  isZero,
  multiply as multiplyNumbers,
  one,
  type Rational,
  rational,
  subtract as subtractNumbers,
  zero,
} from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { mayShareFactor } from "./common-factor.ts";
import * as P from "./rational-polynomial.ts";
import * as Q from "./rational-quotient.ts";

/** Shifts beyond this are not looked for. */
const largestShift = 200n;
/** Nor polynomials of a higher degree. */
const highestDegree = 80;

/**
 * Gosper's algorithm: y with y(k + 1)·ratio(k) − y(k) = 1, ratio(k) being t(k + 1)/t(k), so that y(k)·t(k) is an antidifference of t.
 * undefined where there is none (a rational y), or none within the limits here.
 * Source: Petkovšek, Wilf, Zeilberger, A = B, chapter 5.
 */
export function gosper(ratio: Q.Quotient, spend: Spend): Q.Quotient | undefined {
  const { a, b, c } = gosperForm(ratio, spend);
  const before = P.shifted(b, rational(-1), spend);
  const x = solve(a, before, c, spend);
  const y = x && Q.reduced(P.multiply(before, x, spend), c, spend);
  return y && satisfies(y, ratio, spend) ? y : undefined;
}

/** ratio = a(k)/b(k)·c(k + 1)/c(k), where a(k) and b(k + h) have no common factor for any whole h ≥ 0. */
function gosperForm(ratio: Q.Quotient, spend: Spend): { a: P.Coefficients; b: P.Coefficients; c: P.Coefficients } {
  let [a, b]: [P.Coefficients, P.Coefficients] = [ratio.above, ratio.below];
  let c: P.Coefficients = [one];
  const bound = P.rootBound(a) + P.rootBound(b);
  for (let h = 0n; h <= bound && h <= largestShift && a.length > 1 && b.length > 1; h++) {
    const moved = P.shifted(b, rational(h), spend);
    if (!mayShareFactor(a, moved, spend)) continue;
    const common = P.greatestCommonDivisor(a, moved, spend);
    if (common.length <= 1) continue;
    a = P.divide(a, common, spend).quotient;
    b = P.divide(b, P.shifted(common, rational(-h), spend), spend).quotient;
    for (let i = 1n; i <= h; i++) c = P.multiply(c, P.shifted(common, rational(-i), spend), spend);
  }
  return { a, b, c };
}

/** The polynomial x with a(k)·x(k + 1) − before(k)·x(k) = c(k). */
function solve(a: P.Coefficients, before: P.Coefficients, c: P.Coefficients, spend: Spend): P.Coefficients | undefined {
  const degree = degreeBound(a, before, c);
  if (degree < 0 || degree > highestDegree) return undefined;
  const columns = Array.from({ length: degree + 1 }, (_, power) => {
    const monomial: P.Coefficients = Array.from({ length: power + 1 }, (_, k) => (k === power ? one : zero));
    return P.subtract(P.multiply(a, P.shifted(monomial, one, spend), spend), P.multiply(before, monomial, spend));
  });
  return linearCombination(columns, c, spend);
}

function degreeBound(a: P.Coefficients, before: P.Coefficients, c: P.Coefficients): number {
  const [d, e] = [P.degreeOf(a), P.degreeOf(before)];
  if (d !== e || !isZero(subtractNumbers(P.leading(a), P.leading(before)))) return P.degreeOf(c) - Math.max(d, e);
  const gap = d === 0 ? zero : divide(subtractNumbers(before[d - 1] as Rational, a[d - 1] as Rational), P.leading(a));
  const special = isInteger(gap) && gap.numerator >= 0n ? Number(gap.numerator) : -1;
  return Math.max(P.degreeOf(c) - d + 1, special);
}

/** The factors with which the columns add up to the target, by elimination; undefined where there are none. */
function linearCombination(columns: readonly P.Coefficients[], target: P.Coefficients, spend: Spend): P.Coefficients | undefined {
  const height = Math.max(target.length, ...columns.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, power) => [
    ...columns.map((column) => column[power] ?? zero),
    target[power] ?? zero,
  ]);
  const pivots: number[] = [];
  for (let column = 0; column < columns.length; column++) {
    const top = pivots.length;
    const found = rows.findIndex((row, index) => index >= top && !isZero(row[column] as Rational));
    if (found < 0) continue;
    const pivot = rows[found] as Rational[];
    rows[found] = rows[top] as Rational[];
    rows[top] = pivot;
    for (let index = top + 1; index < rows.length; index++) {
      const row = rows[index] as Rational[];
      if (isZero(row[column] as Rational)) continue;
      spend(row.length - column);
      const factor = divide(row[column] as Rational, pivot[column] as Rational);
      for (let place = column; place < row.length; place++)
        row[place] = subtractNumbers(row[place] as Rational, multiplyNumbers(factor, pivot[place] as Rational));
    }
    pivots.push(column);
  }
  if (rows.slice(pivots.length).some((row) => !isZero(row.at(-1) as Rational))) return undefined;
  return backSubstituted(rows, pivots, columns.length, spend);
}

/** Factors without a pivot are 0. */
function backSubstituted(rows: readonly Rational[][], pivots: readonly number[], width: number, spend: Spend): P.Coefficients {
  const factors: Rational[] = Array.from({ length: width }, () => zero);
  for (let index = pivots.length - 1; index >= 0; index--) {
    const [row, column] = [rows[index] as Rational[], pivots[index] as number];
    let rest = row[width] as Rational;
    spend(width);
    for (let place = column + 1; place < width; place++)
      rest = subtractNumbers(rest, multiplyNumbers(row[place] as Rational, factors[place] as Rational));
    factors[column] = divide(rest, row[column] as Rational);
  }
  return P.trim(factors);
}

function satisfies(y: Q.Quotient, ratio: Q.Quotient, spend: Spend): boolean {
  const next = Q.multiply(Q.shifted(y, one, spend), ratio, spend);
  const difference = next && Q.add(next, { above: P.scale(y.above, rational(-1)), below: y.below }, spend);
  return (
    difference !== undefined &&
    difference.above.length === 1 &&
    difference.below.length === 1 &&
    isZero(subtractNumbers(difference.above[0] as Rational, one))
  );
}
