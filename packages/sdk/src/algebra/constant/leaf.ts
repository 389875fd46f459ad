import { type Ball, ballOf, ofRational } from "../ball/ball.ts";
import { absolute, bitSize, ceilingQuotient, floorQuotient } from "../ball/integers.ts";
import { fromRational } from "../quadratic-number.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { countRoots, sturmChain } from "../real-roots.ts";
import type { Spend } from "../spend.ts";
import { logarithmAbove, logarithmBelow } from "./logarithm.ts";

/**
 * A real algebraic number: the one root of a square-free polynomial with integer coefficients, in ascending order, between two
 * rational numbers (these included). from = to for a rational number.
 */
export interface AlgebraicLeaf {
  readonly polynomial: readonly bigint[];
  readonly from: Rational;
  readonly to: Rational;
}

export const degreeOfLeaf = ({ polynomial }: AlgebraicLeaf): number => polynomial.length - 1;
export const polynomialKey = ({ polynomial }: AlgebraicLeaf): string => polynomial.join(",");

/**
 * With leading coefficient a, a·α is an algebraic integer: it is a root of the monic polynomial a^(n−1)·p(x/a). Conjugates of α
 * are roots of p, and these are at most 2·max |a_(n−k)/a_n|^(1/k) in size (M. Fujiwara, 1916).
 */
export function leafBound({ polynomial }: AlgebraicLeaf): { upper: number; integer: bigint } {
  const degree = polynomial.length - 1;
  const leading = absolute(polynomial[degree] as bigint);
  const sizes = polynomial
    .slice(0, -1)
    .map((coefficient, power) =>
      coefficient === 0n
        ? Number.NEGATIVE_INFINITY
        : (logarithmAbove(absolute(coefficient)) - logarithmBelow(leading)) / (degree - power),
    );
  return { upper: logarithmAbove(leading) + 1 + Math.max(...sizes), integer: leading };
}

/**
 * An interval low · 2^−digits to high · 2^−digits with the root inside; the polynomial's values there, times 2^(digits · degree),
 * differ in sign.
 */
interface Bracket {
  readonly low: bigint;
  readonly high: bigint;
  readonly digits: number;
  readonly atLow: bigint;
  readonly atHigh: bigint;
}

/** The root of a leaf: exactly where it is found to be rational, else as narrowly as is asked for. */
export interface Root {
  readonly exact: Rational | undefined;
  ball(bits: number, spend: Spend): Ball;
}

/**
 * The root that a leaf names.
 *
 * @throws {RangeError} where the polynomial is constant or not square-free, or has no root between the two numbers, or several.
 */
export function rootOf(leaf: AlgebraicLeaf, spend: Spend): Root {
  const { polynomial, from, to } = leaf;
  checkIsolated(leaf, spend);
  if (isRootAt(polynomial, from)) return exactly(from);
  if (isRootAt(polynomial, to)) return exactly(to);
  if (polynomial[0] === 0n && Q.signOf(from) < 0 && Q.signOf(to) > 0) return exactly(Q.zero);
  const first = firstBracket(leaf, spend);
  if (!isBracket(first)) return exactly(first);
  const leading = absolute(polynomial.at(-1) as bigint);
  // a·α is an integer where α is rational: an interval below 1/(2a) leaves one candidate.
  const leavesOne = ({ low, high, digits }: Bracket): boolean => (2n * leading * (high - low)) >> BigInt(digits) === 0n;
  const narrow = refined(polynomial, first, leavesOne, largestStep, spend);
  if (!isBracket(narrow)) return exactly(narrow);
  const candidate = Q.rational(floorQuotient(leading * narrow.high, 1n << BigInt(narrow.digits)), leading);
  if (isWithin(candidate, narrow) && isRootAt(polynomial, candidate)) return exactly(candidate);
  let bracket = narrow;
  return {
    exact: undefined,
    ball(bits, inner) {
      const next = refined(polynomial, bracket, (reached) => accuracy(reached) >= bits + 2, bits + 2, inner);
      // A root that is found on a grid would be rational, and was not.
      if (isBracket(next)) bracket = next;
      return ballOf(bracket.low, bracket.high, -bracket.digits, bits + 2);
    },
  };
}

/**
 * A bracket is at most 2^largestStep times narrower after one step, while it is only to be narrow enough to find rational roots.
 */
const largestStep = 64;

/** Narrower and narrower brackets, until one is narrow enough. */
function refined(
  polynomial: readonly bigint[],
  start: Bracket,
  isEnough: (bracket: Bracket) => boolean,
  longest: number,
  spend: Spend,
): Bracket | Rational {
  let [bracket, step] = [start, 4];
  while (!isEnough(bracket)) {
    const next = narrowed(polynomial, bracket, Math.min(step, Math.max(1, longest - accuracy(bracket))), spend);
    if (!isBracket(next.bracket)) return next.bracket;
    step = next.succeeded ? 2 * step : Math.max(1, step >> 1);
    bracket = next.bracket;
  }
  return bracket;
}

const exactly = (exact: Rational): Root => ({ exact, ball: (bits) => ofRational(exact, bits) });
const isBracket = (found: Bracket | Rational): found is Bracket => "digits" in found;

function checkIsolated({ polynomial, from, to }: AlgebraicLeaf, spend: Spend): void {
  if (polynomial.length < 2 || polynomial.at(-1) === 0n)
    throw new RangeError("the polynomial of a number has a degree of at least 1");
  const chain = sturmChain(
    polynomial.map((coefficient) => fromRational(Q.rational(coefficient))),
    spend,
  );
  if (chain.at(-1)?.length !== 1) throw new RangeError("the polynomial of a number has to be square-free");
  const count = (isRootAt(polynomial, from) ? 1 : 0) + (Q.compare(from, to) < 0 ? countRoots(chain, from, to, spend) : 0);
  if (count !== 1 || Q.compare(from, to) > 0) throw new RangeError(`${count} roots, not one, lie between the bounds of a number`);
}

function isRootAt(polynomial: readonly bigint[], { numerator, denominator }: Rational): boolean {
  let [value, power] = [0n, 1n];
  for (let index = polynomial.length - 1; index >= 0; index--, power *= denominator)
    value = value * numerator + (polynomial[index] as bigint) * power;
  return value === 0n;
}

const isWithin = ({ numerator, denominator }: Rational, { low, high, digits }: Bracket): boolean =>
  numerator << BigInt(digits) >= low * denominator && numerator << BigInt(digits) <= high * denominator;

/** p(point · 2^−digits) · 2^(digits · degree), by Horner's scheme. */
function valueAt(polynomial: readonly bigint[], point: bigint, digits: number, spend: Spend): bigint {
  const degree = polynomial.length - 1;
  spend(degree * (1 + ((degree * digits) >> 9)));
  let value = polynomial[degree] as bigint;
  for (let index = degree - 1; index >= 0; index--)
    value = value * point + ((polynomial[index] as bigint) << BigInt(digits * (degree - index)));
  return value;
}

/** The ends that lie on ever finer grids inside the interval, until they are beyond the root on both sides. */
function firstBracket({ polynomial, from, to }: AlgebraicLeaf, spend: Spend): Bracket | Rational {
  const width = Q.subtract(to, from);
  const sign = rationalSign(polynomial, from);
  for (let digits = Math.max(0, bitSize(width.denominator) - bitSize(width.numerator) + 3); ; digits += 1 + (digits >> 1)) {
    const unit = 1n << BigInt(digits);
    const low = ceilingQuotient(from.numerator * unit, from.denominator);
    const high = floorQuotient(to.numerator * unit, to.denominator);
    if (low >= high) continue;
    const [atLow, atHigh] = [low, high].map((end) => valueAt(polynomial, end, digits, spend)) as [bigint, bigint];
    if (atLow === 0n) return Q.rational(low, unit);
    if (atHigh === 0n) return Q.rational(high, unit);
    if (atLow > 0n === sign > 0 && atHigh > 0n !== sign > 0) return { low, high, digits, atLow, atHigh };
  }
}

function rationalSign(polynomial: readonly bigint[], at: Rational): number {
  const value = polynomial.reduceRight<Rational>((sum, c) => Q.add(Q.multiply(sum, at), Q.rational(c)), Q.zero);
  return Q.signOf(value);
}

/** The binary digits that a bracket gives of its root; none while it holds zero. */
function accuracy({ low, high }: Bracket): number {
  if (low <= 0n && high >= 0n) return 0;
  return bitSize(low < 0n ? high : low) - bitSize(high - low);
}

/**
 * A bracket that is 2^step times narrower, if the secant points at it; else one that is at most half as wide. J. Abbott,
 * "Quadratic interval refinement for real roots", 2006: the digits double as in Newton's method, and every interval is certain by
 * its signs.
 */
function narrowed(
  polynomial: readonly bigint[],
  { low, high, digits, atLow, atHigh }: Bracket,
  step: number,
  spend: Spend,
): { bracket: Bracket | Rational; succeeded: boolean } {
  const fine = digits + step;
  const width = high - low;
  const part = floorQuotient(absolute(atLow) << BigInt(step), absolute(atLow) + absolute(atHigh));
  const left = (low << BigInt(step)) + part * width;
  const right = left + width;
  const [atLeft, atRight] = [left, right].map((point) => valueAt(polynomial, point, fine, spend)) as [bigint, bigint];
  if (atLeft === 0n) return { bracket: Q.rational(left, 1n << BigInt(fine)), succeeded: true };
  if (atRight === 0n) return { bracket: Q.rational(right, 1n << BigInt(fine)), succeeded: true };
  const isSame = (value: bigint): boolean => value > 0n === atLow > 0n;
  if (isSame(atLeft) && !isSame(atRight))
    return { bracket: { low: left, high: right, digits: fine, atLow: atLeft, atHigh: atRight }, succeeded: true };
  const middle = low + high;
  const atMiddle = valueAt(polynomial, middle, digits + 1, spend);
  if (atMiddle === 0n) return { bracket: Q.rational(middle, 1n << BigInt(digits + 1)), succeeded: false };
  const scale = BigInt(polynomial.length - 1);
  const bracket: Bracket = isSame(atMiddle)
    ? { low: middle, high: 2n * high, digits: digits + 1, atLow: atMiddle, atHigh: atHigh << scale }
    : { low: 2n * low, high: middle, digits: digits + 1, atLow: atLow << scale, atHigh: atMiddle };
  return { bracket, succeeded: false };
}
