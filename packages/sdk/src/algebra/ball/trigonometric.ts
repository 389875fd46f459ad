import { divide } from "./arithmetic.ts";
import {
  type Ball,
  ballOf,
  between,
  type Enclosed,
  isExactZero,
  isPoint,
  lowerEnd,
  one,
  type Scaled,
  topOf,
  upperEnd,
  zero,
} from "./ball.ts";
import { piFloor } from "./constants.ts";
import * as Fixed from "./fixed-point.ts";
import { bitSize, floorQuotient, shiftDown, shiftUp } from "./integers.ts";

/** Digits beyond those asked for, so that the units a series is off by do not count. */
const guard = 8;

/** Arguments from 2^largestAngle on are not reduced: that many digits of π would be needed. */
const largestAngle = 4_096;

/** A width below 2^−narrow: there one end and a bound of the derivative enclose well. */
const narrow = 10;

/** Sine and cosine of one number, each within `error` units of 2^−digits. */
interface Pair {
  readonly sine: bigint;
  readonly cosine: bigint;
  readonly digits: number;
}
const error = 5n;

/**
 * Sine and cosine of x = k·π/2 + t with |t| ≤ π/4. X, H and t stand for x, π/2 and t with P digits, X and H rounded down, so that
 * t is off by at most |k| + 1 units. |k| < 2^(top+1); four digits more than top make that less than an eighth of a unit of p
 * digits, the floor adds one: t within 1.2 units, and sine and cosine, whose slopes are at most 1, as well. The series add 2.
 */
function pairAt({ value, exponent }: Scaled, bits: number): Pair & { quarter: number } {
  const top = exponent + bitSize(value);
  // A small x has a small sine: as many digits more as x has zeros after the point, while those count.
  const p = bits + guard + Math.max(0, Math.min(-top, bits));
  const extra = Math.max(0, top) + 4;
  const scaled = shiftDown(value, -(exponent + p + extra));
  const right = piFloor(p + extra - 1);
  const quarters = floorQuotient(2n * scaled + right, 2n * right);
  const rest = scaled - quarters * right;
  const { sine, versine } = Fixed.sineAndVersine((rest < 0n ? -rest : rest) >> BigInt(extra), p);
  const cosine = (1n << BigInt(p)) - versine;
  const signed = rest < 0n ? -sine : sine;
  const quarter = Number(((quarters % 4n) + 4n) % 4n);
  const turned = [
    [signed, cosine],
    [cosine, -signed],
    [-signed, -cosine],
    [-cosine, signed],
  ][quarter] as [bigint, bigint];
  return { sine: turned[0], cosine: turned[1], digits: p, quarter };
}

/** What sine and cosine have different: the value, the slope's size, where the greatest value is (in quarter turns). */
interface Wave {
  value(pair: Pair): bigint;
  slope(pair: Pair): bigint;
  readonly top: bigint;
}
const sineWave: Wave = { value: ({ sine }) => sine, slope: ({ cosine }) => cosine, top: 1n };
const cosineWave: Wave = { value: ({ cosine }) => cosine, slope: ({ sine }) => sine, top: 0n };

/** sin x for all x of the ball. */
export const sine = (ball: Ball, bits: number): Ball => {
  if (isExactZero(ball)) return zero;
  return isTiny(ball, bits) ? tinySine(ball, bits) : wave(ball, sineWave, bits);
};

/** cos x for all x of the ball. */
export const cosine = (ball: Ball, bits: number): Ball => (isExactZero(ball) ? one : wave(ball, cosineWave, bits));

/** Numbers whose square does not count beside 1. */
const isTiny = (ball: Ball, bits: number): boolean => 2 * topOf(ball) < -bits - guard;

/** x(1 − x²/6) ≤ sin x ≤ x for x ≥ 0, and x² < 2^−bits. */
function tinySine({ lower, upper, exponent }: Ball, bits: number): Ball {
  const shift = bits + 4;
  const [low, high] = [lower << BigInt(shift), upper << BigInt(shift)];
  return ballOf(lower > 0n ? low - (lower << 2n) : low, upper < 0n ? high - (upper << 2n) : high, exponent - shift, bits + 4);
}

/** −1 to 1, with so many digits. */
function clipped(low: bigint, high: bigint, digits: number, bits: number): Ball {
  const unit = 1n << BigInt(digits);
  return ballOf(low < -unit ? -unit : low, high > unit ? unit : high, -digits, bits);
}

function wave(ball: Ball, { value, slope, top }: Wave, bits: number): Ball {
  if (topOf(ball) > largestAngle) return clipped(-1n, 1n, 0, bits);
  const first = pairAt(lowerEnd(ball), bits);
  const middle = value(first);
  if (isPoint(ball)) return clipped(middle - error, middle + error, first.digits, bits);
  const size = bitSize(ball.upper - ball.lower) + ball.exponent;
  if (size > -narrow) return wideWave(ball, first, { value, slope, top }, bits);
  // |f(x + w) − f(x)| ≤ |f′(x)|·w + w²/2, as |f″| ≤ 1.
  const width = shiftUp(ball.upper - ball.lower, -(ball.exponent + first.digits));
  const steep = slope(first);
  const rise = (steep < 0n ? -steep : steep) + error;
  const change = ((rise * width) >> BigInt(first.digits)) + ((width * width) >> BigInt(first.digits + 1)) + 2n;
  return clipped(middle - change - error, middle + change + error, first.digits, bits);
}

/** The values at both ends, and 1 or −1 where a crest or a trough lies between them. */
function wideWave(ball: Ball, first: Pair, { value, top }: Wave, bits: number): Ball {
  const last = pairAt(upperEnd(ball), bits);
  const digits = Math.min(first.digits, last.digits);
  const at = (pair: Pair): bigint => value(pair) >> BigInt(pair.digits - digits);
  const [a, b] = [at(first), at(last)];
  const { from, to } = quartersOf(ball);
  const passes = (quarter: bigint): boolean => floorQuotient(to - quarter, 4n) > floorQuotient(from - quarter - 1n, 4n);
  const unit = 1n << BigInt(digits);
  const [low, high] = a < b ? [a, b] : [b, a];
  const margin = error + 1n;
  return clipped(passes(top + 2n) ? -unit : low - margin, passes(top) ? unit : high + margin, digits, bits);
}

/** All whole multiples of a quarter turn in the ball are among from, …, to; one more at either end may be named than there is. */
function quartersOf(ball: Ball): { from: bigint; to: bigint } {
  const digits = Math.max(0, topOf(ball)) + 32;
  const right = piFloor(digits - 1);
  const low = shiftDown(ball.lower, -(ball.exponent + digits));
  const high = shiftUp(ball.upper, -(ball.exponent + digits));
  // right ≤ 2^digits·π/2 < right + 1: of the two quotients the outer one counts.
  const from = -floorQuotient(-low, low >= 0n ? right + 1n : right);
  return { from, to: floorQuotient(high, high >= 0n ? right : right + 1n) };
}

/** sin x / cos x (or its inverse) where no pole is near; unknown where one may lie in the ball. */
function ratio(ball: Ball, bits: number, of: "tangent" | "cotangent"): Enclosed {
  const isWide = bitSize(ball.upper - ball.lower) + ball.exponent > -narrow;
  const [top, bottom] = of === "tangent" ? [sine, cosine] : [cosine, sine];
  const at = (part: Ball): Enclosed => divide(top(part, bits + 4), bottom(part, bits + 4), bits);
  if (!isWide) return at(ball);
  if (topOf(ball) > largestAngle) return "unknown";
  // Poles of the tangent are the odd quarter turns, those of the cotangent the even ones. Between them both are monotone.
  const { from, to } = quartersOf(ball);
  const pole = of === "tangent" ? 1n : 0n;
  if (floorQuotient(to - pole, 2n) > floorQuotient(from - pole - 1n, 2n)) return "unknown";
  const ends = [at(endOf(ball, ball.lower)), at(endOf(ball, ball.upper))];
  const [first, last] = of === "tangent" ? ends : ends.reverse();
  if (typeof first !== "object" || typeof last !== "object") return "unknown";
  return between(lowerEnd(first), upperEnd(last), bits);
}

const endOf = ({ exponent }: Ball, value: bigint): Ball => ({ lower: value, upper: value, exponent, exact: undefined });

/** tan x for all x of the ball. */
export const tangent = (ball: Ball, bits: number): Enclosed => (isExactZero(ball) ? zero : ratio(ball, bits, "tangent"));

/** cot x for all x of the ball. */
export const cotangent = (ball: Ball, bits: number): Enclosed =>
  isExactZero(ball) ? "no-value" : ratio(ball, bits, "cotangent");
