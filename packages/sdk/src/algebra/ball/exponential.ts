import { divide } from "./arithmetic.ts";
import {
  type Ball,
  ballOf,
  between,
  type Enclosed,
  isExactZero,
  isPoint,
  lowerEnd,
  ofRational,
  one,
  type Scaled,
  topOf,
  upperEnd,
  zero,
} from "./ball.ts";
import { ln2Floor } from "./constants.ts";
import { power } from "./exact.ts";
import * as Fixed from "./fixed-point.ts";
import { bitSize, floorQuotient, shiftDown } from "./integers.ts";

/** Digits beyond those asked for, so that the units a series is off by do not count. */
const guard = 8;

/** Arguments of exp from 2^largestArgument on would have values of an exponent that is not computed with. */
const largestArgument = 36;

/** A width below 2^−narrow: there one end and a bound of the derivative enclose as well as both ends, in half the time. */
const narrow = 10;

/** e^x for all x of the ball; unknown where it is too large or too small to compute with. */
export function exponential(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return one;
  if (topOf(ball) >= largestArgument) return "unknown";
  const low = exponentialAt(lowerEnd(ball), bits);
  if (isPoint(ball)) return ballOf(low.lower, low.upper, low.exponent, bits);
  const width = ball.upper - ball.lower;
  if (bitSize(width) + ball.exponent > -narrow) {
    const high = exponentialAt(upperEnd(ball), bits);
    return between({ value: low.lower, exponent: low.exponent }, { value: high.upper, exponent: high.exponent }, bits);
  }
  // e^(x + w) ≤ e^x(1 + w + w²) ≤ e^x + e^x·w(1 + 2^−10) for 0 ≤ w ≤ 2^−10.
  const grown = shiftDown(low.upper * width, -ball.exponent) + 1n;
  return ballOf(low.lower, low.upper + grown + (grown >> 10n) + 1n, low.exponent, bits);
}

/** The ends of an enclosure at one exponent. */
interface Ends {
  readonly lower: bigint;
  readonly upper: bigint;
  readonly exponent: number;
}

/**
 * e^x for one number x = k ln 2 + t: 2^k e^t. X, L and t stand for x, ln 2 and t with P digits, each rounded down, so t is off by
 * at most |k| + 1 units. As |k| < 2^(top+1), four digits more than top make that less than an eighth of a unit of p = bits +
 * guard digits, and with the floor t lies in (t − 1, t + 2) units. e^t < 2.1 moves by at most 2.1·1 down and 2.1·2.1 up; the
 * series gives S ≤ e^t ≤ S + 2.
 */
function exponentialAt({ value, exponent }: Scaled, bits: number): Ends {
  const p = bits + guard;
  const extra = Math.max(0, exponent + bitSize(value)) + 4;
  const scaled = shiftDown(value, -(exponent + p + extra));
  const unit = ln2Floor(p + extra);
  const k = floorQuotient(scaled, unit);
  const rest = (scaled - k * unit) >> BigInt(extra);
  const sum = Fixed.exponential(rest, p);
  return { lower: sum - 3n, upper: sum + 7n, exponent: Number(k) - p };
}

/** ln x for all x of the ball: no value where all are ≤ 0, unknown where some are. */
export function logarithm(ball: Ball, bits: number): Enclosed {
  if (ball.upper <= 0n) return "no-value";
  if (ball.lower <= 0n) return "unknown";
  if (ball.exact && ball.exact.numerator === ball.exact.denominator) return zero;
  const low = logarithmAt(lowerEnd(ball), bits);
  if (isPoint(ball)) return ballOf(low.lower, low.upper, low.exponent, bits);
  const width = ball.upper - ball.lower;
  if (bitSize(width) - bitSize(ball.lower) > -narrow) {
    const high = logarithmAt(upperEnd(ball), bits);
    return between({ value: low.lower, exponent: low.exponent }, { value: high.upper, exponent: high.exponent }, bits);
  }
  // ln(x + w) ≤ ln x + w/x.
  const shift = -low.exponent;
  const grown = (shift >= 0 ? (width << BigInt(shift)) / ball.lower : (width >> BigInt(-shift)) / ball.lower) + 1n;
  return ballOf(low.lower, low.upper + grown, low.exponent, bits);
}

/**
 * ln x for one number x = 2^k m > 0 with 2/3 ≤ m < 4/3: k ln 2 + ln m, where |k ln 2| exceeds |ln m| clearly unless k = 0. Then
 * ln m may be small, and is computed with as many digits more. ⌊2^p ln 2⌋ times k is off by |k| units, which is small beside k ln
 * 2 itself.
 */
function logarithmAt({ value, exponent }: Scaled, bits: number): Ends {
  const size = bitSize(value);
  // value / 2^size lies between 1/2 and 1: below 2/3 it is doubled.
  const digits = (3n * value) >> BigInt(size + 1) === 0n ? size - 1 : size;
  const k = digits + exponent;
  const b = 1n << BigInt(digits);
  const a = value - b;
  const extra = k === 0 ? Math.max(0, bitSize(b) - bitSize(a)) : 0;
  const p = bits + guard + extra;
  const turns = BigInt(k);
  const sum = turns * ln2Floor(p) + (a === 0n ? 0n : Fixed.logarithm(a, b, p));
  const error = a === 0n ? 0n : 4n;
  return { lower: sum - error - (turns < 0n ? -turns : 0n), upper: sum + error + (turns > 0n ? turns : 0n), exponent: -p };
}

/** The logarithm of a positive number to a base > 0 that is not 1. Where both are rational and it is a whole number, exactly. */
export function logarithmTo(ball: Ball, base: Ball, bits: number): Enclosed {
  const [dividend, divisor] = [logarithm(ball, bits + 4), logarithm(base, bits + 4)];
  if (dividend === "no-value" || divisor === "no-value") return "no-value";
  if (dividend === "unknown" || divisor === "unknown") return "unknown";
  const quotient = divide(dividend, divisor, bits);
  if (typeof quotient === "string" || !ball.exact || !base.exact) return quotient;
  const whole = onlyInteger(quotient);
  if (whole === undefined) return quotient;
  const size = power(base.exact, whole < 0n ? -whole : whole);
  if (!size) return quotient;
  const [numerator, denominator] = whole < 0n ? [size.denominator, size.numerator] : [size.numerator, size.denominator];
  const same = numerator === ball.exact.numerator && denominator === ball.exact.denominator;
  return same ? ofRational({ numerator: whole, denominator: 1n }, bits) : quotient;
}

/** The one integer in a ball, where there is one and only one. */
function onlyInteger({ lower, upper, exponent }: Ball): bigint | undefined {
  if (exponent >= 0) return lower === upper && exponent < 64 ? lower << BigInt(exponent) : undefined;
  const [last, first] = [upper >> BigInt(-exponent), -(-lower >> BigInt(-exponent))];
  return first === last ? first : undefined;
}
