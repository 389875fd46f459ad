import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { composedPower, composedProduct, composedSum } from "./composed.ts";
import type { Integers } from "./dense.ts";
import { degreeOf, mirrored, primitivePart, withPower } from "./dense.ts";
import { rootBounds } from "./integers.ts";
import { narrowed, separated, withRationalValue } from "./isolate.ts";
import type { RealRoot } from "./real-root.ts";
import { isExact, rationalRoot, refine } from "./real-root.ts";
import { isolateRealRoots } from "./real-roots.ts";
import { power as powerOf } from "./ring.ts";
import { awayFromZero, isCommonRoot } from "./sign-at-root.ts";
import { signAt } from "./sturm.ts";

/**
 * A real algebraic number: a root of its minimal polynomial, or, where factoring gave up, of some square-free one. All operations are exact in
 * either case. A rational number is always written as one.
 */
export type AlgebraicNumber = RealRoot;

export const fromRational = rationalRoot;

/** The rational number it is, or undefined. */
export function rationalValue(number: AlgebraicNumber, spend: Spend = spendFreely): Rational | undefined {
  const exact = withRationalValue(number, spend);
  return isExact(exact) ? exact.from : undefined;
}

export const isRational = (number: AlgebraicNumber, spend: Spend = spendFreely): boolean =>
  rationalValue(number, spend) !== undefined;

/** A closed interval that holds a number. */
interface Enclosure {
  readonly from: Rational;
  readonly to: Rational;
}

/** The root of a polynomial that lies in enclosures which can be made as narrow as need be. */
function rootWithin(polynomial: Integers, enclosure: (width: Rational) => Enclosure, spend: Spend): AlgebraicNumber {
  let candidates = isolateRealRoots(polynomial, spend);
  for (let bits = 8; candidates.length > 1; bits *= 2) {
    const width = Q.rational(1n, 1n << BigInt(bits));
    const { from, to } = enclosure(width);
    candidates = candidates
      .map((candidate) => refine(candidate, width, spend))
      .filter((candidate) => Q.compare(candidate.from, to) <= 0 && Q.compare(from, candidate.to) <= 0);
  }
  const [only] = candidates;
  if (only === undefined) throw new Error("no root where one must be");
  return only;
}

export function negate(number: AlgebraicNumber): AlgebraicNumber {
  if (isExact(number)) return rationalRoot(Q.negate(number.from));
  return { polynomial: primitivePart(mirrored(number.polynomial)), from: Q.negate(number.to), to: Q.negate(number.from) };
}

export function add(left: AlgebraicNumber, right: AlgebraicNumber, spend: Spend = spendFreely): AlgebraicNumber {
  if (isExact(left)) return addRational(right, left.from, spend);
  if (isExact(right)) return addRational(left, right.from, spend);
  const sumWithin = (width: Rational): Enclosure => {
    const [a, b] = [refine(left, width, spend), refine(right, width, spend)];
    return { from: Q.add(a.from, b.from), to: Q.add(a.to, b.to) };
  };
  return rootWithin(composedSum(left.polynomial, right.polynomial, spend), sumWithin, spend);
}

export const subtract = (left: AlgebraicNumber, right: AlgebraicNumber, spend: Spend = spendFreely): AlgebraicNumber =>
  add(left, negate(right), spend);

function addRational(number: AlgebraicNumber, addend: Rational, spend: Spend): AlgebraicNumber {
  if (isExact(number)) return rationalRoot(Q.add(number.from, addend));
  if (Q.isZero(addend)) return number;
  const polynomial = composedSum(number.polynomial, [-addend.numerator, addend.denominator], spend);
  return { polynomial, from: Q.add(number.from, addend), to: Q.add(number.to, addend) };
}

export function multiply(left: AlgebraicNumber, right: AlgebraicNumber, spend: Spend = spendFreely): AlgebraicNumber {
  if (isExact(left)) return multiplyByRational(right, left.from, spend);
  if (isExact(right)) return multiplyByRational(left, right.from, spend);
  const productWithin = (width: Rational): Enclosure => {
    const [a, b] = [refine(left, width, spend), refine(right, width, spend)];
    const products = [a.from, a.to].flatMap((x) => [Q.multiply(x, b.from), Q.multiply(x, b.to)]).sort(Q.compare);
    return { from: products[0] as Rational, to: products[3] as Rational };
  };
  return rootWithin(composedProduct(left.polynomial, right.polynomial, spend), productWithin, spend);
}

function multiplyByRational(number: AlgebraicNumber, factor: Rational, spend: Spend): AlgebraicNumber {
  if (isExact(number)) return rationalRoot(Q.multiply(number.from, factor));
  if (Q.isZero(factor)) return rationalRoot(Q.zero);
  const polynomial = composedProduct(number.polynomial, [-factor.numerator, factor.denominator], spend);
  const [from, to] = [number.from, number.to].map((end) => Q.multiply(end, factor)).sort(Q.compare) as [Rational, Rational];
  return { polynomial, from, to };
}

/** @throws RangeError for 0 */
export function invert(number: AlgebraicNumber, spend: Spend = spendFreely): AlgebraicNumber {
  let narrow = awayFromZero(number, spend);
  while (!isExact(narrow) && (Q.isZero(narrow.from) || Q.isZero(narrow.to))) narrow = narrowed(narrow, spend);
  if (isExact(narrow)) return rationalRoot(Q.divide(Q.one, narrow.from));
  const reversed = withoutZerosAtTheEnd([...narrow.polynomial].reverse());
  return { polynomial: primitivePart(reversed), from: Q.divide(Q.one, narrow.to), to: Q.divide(Q.one, narrow.from) };
}

const withoutZerosAtTheEnd = (coefficients: bigint[]): Integers =>
  coefficients.slice(0, coefficients.findLastIndex((coefficient) => coefficient !== 0n) + 1);

/** @throws RangeError where the divisor is 0 */
export const divide = (left: AlgebraicNumber, right: AlgebraicNumber, spend: Spend = spendFreely): AlgebraicNumber =>
  multiply(left, invert(right, spend), spend);

/**
 * @param exponent a whole number; 0 gives 1, also for 0
 * @throws RangeError for 0 to a negative power and for an exponent that is not whole
 */
export function power(base: AlgebraicNumber, exponent: number, spend: Spend = spendFreely): AlgebraicNumber {
  if (!Number.isSafeInteger(exponent)) throw new RangeError("the exponent must be a whole number");
  if (exponent < 0) return power(invert(base, spend), -exponent, spend);
  if (exponent === 0) return rationalRoot(Q.one);
  if (isExact(base)) return rationalRoot(powerOfRational(base.from, exponent, spend));
  if (exponent === 1) return base;
  const powerWithin = (width: Rational): Enclosure => {
    const { from, to } = awayFromZero(refine(base, width, spend), spend);
    const ends = [from, to].map((end) => powerOfRational(end, exponent, spend)).sort(Q.compare) as [Rational, Rational];
    return { from: ends[0], to: ends[1] };
  };
  return rootWithin(composedPower(base.polynomial, exponent, spend), powerWithin, spend);
}

function powerOfRational({ numerator, denominator }: Rational, exponent: number, spend: Spend): Rational {
  const raised = (value: bigint): bigint => powerOf(value, exponent, spend) as bigint;
  return { numerator: raised(numerator), denominator: raised(denominator) };
}

/**
 * The real n-th root: the one ≥ 0 for an even n, the only one for an odd n.
 * @throws RangeError for an even root of a negative number and for n that is no whole number ≥ 1
 */
export function nthRoot(radicand: AlgebraicNumber, n: number, spend: Spend = spendFreely): AlgebraicNumber {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError("the degree of a root must be a whole number ≥ 1");
  const sign = signOf(radicand, spend);
  if (sign < 0 && n % 2 === 0) throw new RangeError("even root of a negative number");
  if (n === 1 || sign === 0) return radicand;
  if (sign < 0) return negate(nthRoot(negate(radicand), n, spend));
  const positive = awayFromZero(radicand, spend);
  const rootWithinBounds = (width: Rational): Enclosure => {
    const { from, to } = refine(positive, width, spend);
    return { from: rootBounds(from, n, width.denominator, spend).from, to: rootBounds(to, n, width.denominator, spend).to };
  };
  spend(n * positive.polynomial.length);
  return rootWithin(withPower(positive.polynomial, n), rootWithinBounds, spend);
}

export function signOf(number: AlgebraicNumber, spend: Spend = spendFreely): -1 | 0 | 1 {
  const { from, to } = awayFromZero(number, spend);
  if (Q.equal(from, to)) return Q.signOf(from);
  return Q.signOf(from) >= 0 ? 1 : -1;
}

/** Whether two numbers are the same, whatever polynomials and intervals they are written with. */
export function equal(left: AlgebraicNumber, right: AlgebraicNumber, spend: Spend = spendFreely): boolean {
  if (isExact(left)) return compareToRational(right, left.from, spend) === 0;
  if (isExact(right)) return compareToRational(left, right.from, spend) === 0;
  if (Q.compare(left.to, right.from) <= 0 || Q.compare(right.to, left.from) <= 0) return false;
  if (!samePolynomial(left.polynomial, right.polynomial) && !isCommonRoot(right.polynomial, left, spend)) return false;
  // A root of right.polynomial is the right number where it lies in its interval.
  return compareToRational(left, right.from, spend) > 0 && compareToRational(left, right.to, spend) < 0;
}

const samePolynomial = (left: Integers, right: Integers): boolean =>
  left.length === right.length && left.every((coefficient, power) => coefficient === right[power]);

function compareToRational(number: AlgebraicNumber, value: Rational, spend: Spend): -1 | 0 | 1 {
  if (isExact(number)) return Q.compare(number.from, value);
  if (Q.compare(value, number.from) <= 0) return 1;
  if (Q.compare(value, number.to) >= 0) return -1;
  const sign = signAt(number.polynomial, value, spend);
  if (sign === 0) return 0;
  return sign === signAt(number.polynomial, number.from, spend) ? 1 : -1;
}

/** −1 when left < right, 0 when equal, 1 when left > right. */
export function compare(left: AlgebraicNumber, right: AlgebraicNumber, spend: Spend = spendFreely): -1 | 0 | 1 {
  if (isExact(right)) return compareToRational(left, right.from, spend);
  if (isExact(left)) return -compareToRational(right, left.from, spend) as -1 | 0 | 1;
  if (equal(left, right, spend)) return 0;
  const [a, b] = separated(left, right, spend);
  return Q.compare(a.to, b.from) <= 0 ? -1 : 1;
}

/** The degree of its polynomial: 1 for a rational number. */
export const degree = (number: AlgebraicNumber): number => degreeOf(number.polynomial);
