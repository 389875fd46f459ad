import type { Rational } from "../rational.ts";
import { absolute, bitSize, floorQuotient, shiftDown, shiftUp } from "./integers.ts";

/**
 * A rigorous enclosure of a real number, or of all values a quantity takes: the closed interval from lower · 2^exponent to upper
 * · 2^exponent. Floating, so that 10^−40 and 10^40 have equally many digits. Kept by its ends rather than by a midpoint and a
 * radius, because ends that are zero stay exactly zero (√ of [0, 1] exists), and monotone functions of wide intervals are as
 * narrow as can be.
 *
 * The invariant of everything here: the ball an operation returns contains the operation's value for all numbers in its operands.
 * Sources: F. Johansson, "Arb: efficient arbitrary-precision midpoint-radius interval arithmetic", IEEE Transactions on Computers
 * 66 (2017); N. Revol and F. Rouillier, "Motivations for an arbitrary precision interval arithmetic and the MPFI library",
 * Reliable Computing 11 (2005).
 */
export interface Ball {
  readonly lower: bigint;
  readonly upper: bigint;
  readonly exponent: number;
  /** The number itself, where it is known to be rational: then zero, order and equality are decided. */
  readonly exact: Rational | undefined;
}

/** What a partial function gives: its values, certainty that it has none anywhere in the operands, or neither. */
export type Enclosed = Ball | "no-value" | "unknown";

export const isBall = (value: Enclosed): value is Ball => typeof value === "object";

/**
 * Numbers of a size beyond 2^±largestExponent are not computed with: sums of exponents stay exact doubles, and nothing takes for
 * ever.
 */
export const largestExponent = 2 ** 36;

/** Digits beyond those asked for that a result may keep, because cutting them off costs more than they do. */
const tolerated = 8;

/** lower · 2^exponent to upper · 2^exponent, rounded outward to `bits` significant digits of the end of larger size. */
export function ballOf(lower: bigint, upper: bigint, exponent: number, bits: number): Ball {
  const size = Math.max(bitSize(lower), bitSize(upper));
  if (size === 0) return zero;
  const surplus = size - bits;
  if (surplus <= tolerated) return { lower, upper, exponent, exact: undefined };
  return cut(lower, upper, exponent, surplus, bits);
}

/**
 * ⌊ ⌋ and ⌈ ⌉ never pass zero. An end that would become zero keeps its first digits, unless it is smaller than the other beyond
 * all reason.
 */
function cut(lower: bigint, upper: bigint, exponent: number, surplus: number, bits: number): Ball {
  const [low, high] = [shiftDown(lower, surplus), shiftUp(upper, surplus)];
  if ((lower > 0n && low === 0n) || (upper < 0n && high === 0n)) {
    const kept = Math.max(0, bitSize(lower > 0n ? lower : upper) - 2);
    if (surplus - kept <= 4 * bits)
      return { lower: shiftDown(lower, kept), upper: shiftUp(upper, kept), exponent: exponent + kept, exact: undefined };
  }
  return { lower: low, upper: high, exponent: exponent + surplus, exact: undefined };
}

export const zero: Ball = { lower: 0n, upper: 0n, exponent: 0, exact: { numerator: 0n, denominator: 1n } };
export const one: Ball = { lower: 1n, upper: 1n, exponent: 0, exact: { numerator: 1n, denominator: 1n } };

/** A rational number, known exactly; its ball has `bits` digits. */
export function ofRational(exact: Rational, bits: number): Ball {
  const { numerator, denominator } = exact;
  if (numerator === 0n) return zero;
  if ((denominator & (denominator - 1n)) === 0n) {
    const exponent = denominator === 1n ? 0 : 1 - bitSize(denominator);
    const { lower, upper, exponent: rounded } = ballOf(numerator, numerator, exponent, bits);
    return { lower, upper, exponent: rounded, exact };
  }
  const shift = bits + 2 + bitSize(denominator) - bitSize(numerator);
  const lower =
    shift >= 0 ? floorQuotient(numerator << BigInt(shift), denominator) : floorQuotient(numerator, denominator << BigInt(-shift));
  // In lowest terms with an odd factor in the denominator the quotient is not whole.
  return { lower, upper: lower + 1n, exponent: -shift, exact };
}

export const ofInteger = (value: bigint | number, bits: number): Ball =>
  ofRational({ numerator: BigInt(value), denominator: 1n }, bits);

/** All numbers between two rational ends, from ≤ to. */
export function ofInterval(from: Rational, to: Rational, bits: number): Ball {
  if (from.numerator === to.numerator && from.denominator === to.denominator) return ofRational(from, bits);
  return between(lowerEnd(ofRational(from, bits + 4)), upperEnd(ofRational(to, bits + 4)), bits + 4);
}

/** From one number to another that is not smaller, each with its own exponent. */
export function between(low: Scaled, high: Scaled, bits: number): Ball {
  if (low.exponent === high.exponent) return ballOf(low.value, high.value, low.exponent, bits);
  const exponent = commonExponent(low, high, bits);
  return ballOf(shiftDown(low.value, exponent - low.exponent), shiftUp(high.value, exponent - high.exponent), exponent, bits);
}

/** value · 2^exponent. */
export interface Scaled {
  readonly value: bigint;
  readonly exponent: number;
}

/** An exponent at which both numbers have their digits, as far as those count beside the larger number's. */
function commonExponent(first: Scaled, second: Scaled, bits: number): number {
  const least = Math.min(first.exponent, second.exponent);
  if (first.value === 0n || second.value === 0n) return first.value === 0n ? second.exponent : first.exponent;
  const top = Math.max(first.exponent + bitSize(first.value), second.exponent + bitSize(second.value));
  return Math.max(least, top - 5 * bits - 64);
}

export const lowerEnd = ({ lower, exponent }: Ball): Scaled => ({ value: lower, exponent });
export const upperEnd = ({ upper, exponent }: Ball): Scaled => ({ value: upper, exponent });

/** The ball of all numbers of both. */
export function hull(left: Ball, right: Ball, bits: number): Ball {
  const low = compareScaled(lowerEnd(left), lowerEnd(right)) <= 0 ? left : right;
  const high = compareScaled(upperEnd(left), upperEnd(right)) >= 0 ? left : right;
  return low === high ? low : between(lowerEnd(low), upperEnd(high), bits);
}

/** All numbers of the ball are smaller than 2^topOf in size. */
export const topOf = ({ lower, upper, exponent }: Ball): number => exponent + Math.max(bitSize(lower), bitSize(upper));

export const isExactZero = (ball: Ball): boolean => ball.lower === 0n && ball.upper === 0n;
export const containsZero = (ball: Ball): boolean => ball.lower <= 0n && ball.upper >= 0n;
export const isPoint = (ball: Ball): boolean => ball.lower === ball.upper;

/** The sign of all numbers of the ball; undefined where it holds numbers of different signs. */
export function signOfBall(ball: Ball): -1 | 0 | 1 | undefined {
  if (ball.lower > 0n) return 1;
  if (ball.upper < 0n) return -1;
  return isExactZero(ball) ? 0 : undefined;
}

/** −1, 0 or 1; numbers of very different size are compared by size. */
export function compareScaled(left: Scaled, right: Scaled): -1 | 0 | 1 {
  const [a, b] = [signOf(left.value), signOf(right.value)];
  if (a !== b) return a < b ? -1 : 1;
  if (a === 0) return 0;
  const difference = left.exponent + bitSize(left.value) - right.exponent - bitSize(right.value);
  // bitSize may be one too large.
  if (Math.abs(difference) > 1) return difference < 0 === a > 0 ? -1 : 1;
  const shift = left.exponent - right.exponent;
  const [first, second] = shift >= 0 ? [left.value << BigInt(shift), right.value] : [left.value, right.value << BigInt(-shift)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const signOf = (value: bigint): -1 | 0 | 1 => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** The order of all pairs of numbers of two balls, or undefined where it is not the same for all. */
export function compareBalls(left: Ball, right: Ball): -1 | 0 | 1 | undefined {
  if (left.exact && right.exact) {
    const difference = left.exact.numerator * right.exact.denominator - right.exact.numerator * left.exact.denominator;
    return signOf(difference);
  }
  if (compareScaled(upperEnd(left), lowerEnd(right)) < 0) return -1;
  if (compareScaled(lowerEnd(left), upperEnd(right)) > 0) return 1;
  return isPoint(left) && isPoint(right) ? 0 : undefined;
}

/** The ends as rational numbers. @throws {RangeError} where they have more than a million digits. */
export function endsOf({ lower, upper, exponent }: Ball): { from: Rational; to: Rational } {
  if (Math.abs(exponent) > 4_000_000) throw new RangeError("the ends of the ball are too large to write");
  return { from: dyadic(lower, exponent), to: dyadic(upper, exponent) };
}

/** value · 2^exponent in lowest terms. */
function dyadic(value: bigint, exponent: number): Rational {
  if (exponent >= 0) return { numerator: value << BigInt(exponent), denominator: 1n };
  if (value === 0n) return { numerator: 0n, denominator: 1n };
  const twos = Math.min(-exponent, bitSize(value & -value) - 1);
  return { numerator: value >> BigInt(twos), denominator: 1n << BigInt(-exponent - twos) };
}

/** The binary digits that the ball determines: −log₂ of its width relative to its size, about. Infinite for a point. */
export function accuracyOf(ball: Ball): number {
  if (isPoint(ball)) return Number.POSITIVE_INFINITY;
  return Math.max(bitSize(absolute(ball.lower)), bitSize(absolute(ball.upper))) - bitSize(ball.upper - ball.lower);
}
