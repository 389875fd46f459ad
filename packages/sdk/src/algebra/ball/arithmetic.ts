import {
  type Ball,
  ballOf,
  between,
  compareBalls,
  compareScaled,
  containsZero,
  type Enclosed,
  isExactZero,
  isPoint,
  largestExponent,
  lowerEnd,
  ofRational,
  one,
  topOf,
  upperEnd,
  zero,
} from "./ball.ts";
import * as Exact from "./exact.ts";
import { bitSize, ceilingQuotient, floorQuotient, shiftDown, shiftUp } from "./integers.ts";

export function negate({ lower, upper, exponent, exact }: Ball): Ball {
  return { lower: -upper, upper: -lower, exponent, exact: exact && Exact.opposite(exact) };
}

/** Lower ends and upper ends are added exactly, then rounded outward. */
export function add(left: Ball, right: Ball, bits: number): Ball {
  if (left.exact && right.exact) {
    const exact = Exact.sum(left.exact, right.exact);
    if (exact) return ofRational(exact, bits);
  }
  if (isExactZero(left)) return right;
  if (isExactZero(right)) return left;
  const shift = left.exponent - right.exponent;
  if (shift === 0) return ballOf(left.lower + right.lower, left.upper + right.upper, left.exponent, bits);
  if (Math.abs(shift) > 2 * bits + 64 && !mayCancel(left, right, bits)) return addApart(left, right, bits);
  if (shift < 0) return add(right, left, bits);
  const times = BigInt(shift);
  return ballOf((left.lower << times) + right.lower, (left.upper << times) + right.upper, right.exponent, bits);
}

/** Numbers of one size, of which one has many digits: they may leave only digits far below. */
const mayCancel = (left: Ball, right: Ball, bits: number): boolean =>
  Math.abs(topOf(left) - topOf(right)) <= 2 && Math.abs(left.exponent - right.exponent) < 16 * bits + 1_024;

/** Digits far below those that will be kept are first rounded outward themselves, so that 2^1000000 + 1 stays cheap. */
function addApart(left: Ball, right: Ball, bits: number): Ball {
  const exponent = Math.max(Math.min(left.exponent, right.exponent), Math.max(topOf(left), topOf(right)) - bits - 16);
  const [a, b] = [exponent - left.exponent, exponent - right.exponent];
  return ballOf(
    shiftDown(left.lower, a) + shiftDown(right.lower, b),
    shiftUp(left.upper, a) + shiftUp(right.upper, b),
    exponent,
    bits,
  );
}

export const subtract = (left: Ball, right: Ball, bits: number): Ball => add(left, negate(right), bits);

/** The extreme products are products of ends; which ends, the signs tell. */
export function multiply(left: Ball, right: Ball, bits: number): Ball {
  if (left.exact && right.exact) {
    const exact = Exact.product(left.exact, right.exact);
    if (exact) return ofRational(exact, bits);
  }
  if (isExactZero(left) || isExactZero(right)) return zero;
  if (left.upper <= 0n) return multiply(negate(left), negate(right), bits);
  if (right.upper <= 0n) return negate(multiply(left, negate(right), bits));
  const exponent = left.exponent + right.exponent;
  if (left.lower >= 0n) {
    if (right.lower >= 0n) return ballOf(...nonnegativeProduct(left, right), exponent, bits);
    return ballOf(left.upper * right.lower, left.upper * right.upper, exponent, bits);
  }
  if (right.lower >= 0n) return multiply(right, left, bits);
  const [low, otherLow] = [left.lower * right.upper, left.upper * right.lower];
  const [high, otherHigh] = [left.lower * right.lower, left.upper * right.upper];
  return ballOf(low < otherLow ? low : otherLow, high > otherHigh ? high : otherHigh, exponent, bits);
}

/** Beyond this the products of the widths, which are mostly short, cost less than a second long product. */
const longProduct = 1_024;

/** (l + v)(m + w) = lm + vm + (l + v)w for ends l, m and widths v, w. */
function nonnegativeProduct(left: Ball, right: Ball): [bigint, bigint] {
  const low = left.lower * right.lower;
  if (isPoint(left) && isPoint(right)) return [low, low];
  if (bitSize(left.upper) < longProduct || bitSize(right.upper) < longProduct) return [low, left.upper * right.upper];
  const [v, w] = [left.upper - left.lower, right.upper - right.lower];
  return [low, low + v * right.lower + left.upper * w];
}

/** No value where the divisor is zero, unknown where it may be. */
export function divide(left: Ball, right: Ball, bits: number): Enclosed {
  if (containsZero(right)) return isExactZero(right) ? "no-value" : "unknown";
  if (left.exact && right.exact) {
    const exact = Exact.product(left.exact, Exact.inverse(right.exact));
    if (exact) return ofRational(exact, bits);
  }
  if (isExactZero(left)) return zero;
  if (right.upper < 0n) return divide(negate(left), negate(right), bits);
  const shift = Math.max(0, bits + 4 + bitSize(right.upper) - Math.max(bitSize(left.lower), bitSize(left.upper)));
  const [lower, upper] = [left.lower << BigInt(shift), left.upper << BigInt(shift)];
  return ballOf(
    floorQuotient(lower, lower >= 0n ? right.upper : right.lower),
    ceilingQuotient(upper, upper >= 0n ? right.lower : right.upper),
    left.exponent - right.exponent - shift,
    bits,
  );
}

/** ball · 2^shift, exactly. */
export function scaled(ball: Ball, shift: number): Ball {
  const { lower, upper, exponent, exact } = ball;
  if (isExactZero(ball)) return zero;
  const factor = exact && Exact.product(exact, shift >= 0 ? { numerator: 1n << BigInt(shift), denominator: 1n } : half(-shift));
  return { lower, upper, exponent: exponent + shift, exact: factor };
}

const half = (times: number) => ({ numerator: 1n, denominator: 1n << BigInt(times) });

export function absolute(ball: Ball): Ball {
  if (ball.lower >= 0n) return ball;
  if (ball.upper <= 0n) return negate(ball);
  return { lower: 0n, upper: ball.upper > -ball.lower ? ball.upper : -ball.lower, exponent: ball.exponent, exact: undefined };
}

/** The larger of two, with whatever is known of it where it is always the same one. */
export function maximum(left: Ball, right: Ball, bits: number): Ball {
  const order = compareBalls(left, right);
  if (order !== undefined) return order < 0 ? right : left;
  const low = compareScaled(lowerEnd(left), lowerEnd(right)) > 0 ? left : right;
  const high = compareScaled(upperEnd(left), upperEnd(right)) > 0 ? left : right;
  return low === high ? { ...low, exact: undefined } : between(lowerEnd(low), upperEnd(high), bits);
}

export const minimum = (left: Ball, right: Ball, bits: number): Ball => negate(maximum(negate(left), negate(right), bits));

/**
 * ball^exponent for a whole exponent ≥ 1. Even powers of a ball about zero start at zero. Repeated squaring rounds at most 2·log₂
 * times; a rounding made early is raised to at most the exponent, so as many digits more as the exponent has keep the result good
 * to `bits`.
 */
export function wholePower(ball: Ball, exponent: bigint, bits: number): Enclosed {
  if (ball.exact) {
    const exact = Exact.power(ball.exact, exponent);
    if (exact) return ofRational(exact, bits);
  }
  const top = Math.abs(ball.exponent) + Math.max(bitSize(ball.lower), bitSize(ball.upper));
  if (exponent > BigInt(largestExponent) || top * Number(exponent) > 64 * largestExponent) return "unknown";
  if (ball.upper <= 0n && ball.lower < 0n) {
    const size = wholePower(negate(ball), exponent, bits);
    return exponent % 2n === 0n || typeof size === "string" ? size : negate(size);
  }
  const working = bits + bitSize(exponent) + 8;
  if (ball.lower >= 0n) return ballAt(squared(ball, exponent, working), bits);
  if (exponent % 2n === 0n) return ballAt(squared(absolute(ball), exponent, working), bits);
  const low = squared({ ...ball, lower: -ball.lower, upper: -ball.lower, exact: undefined }, exponent, working);
  const high = squared({ ...ball, lower: ball.upper, exact: undefined }, exponent, working);
  return between(lowerEnd(negate(low)), upperEnd(high), bits);
}

const ballAt = ({ lower, upper, exponent }: Ball, bits: number): Ball => ballOf(lower, upper, exponent, bits);

/** Powers of a ball of numbers ≥ 0. */
function squared(ball: Ball, exponent: bigint, bits: number): Ball {
  let power: Ball = { ...ball, exact: undefined };
  for (let place = exponent.toString(2).length - 2; place >= 0; place--) {
    power = multiply(power, power, bits);
    if ((exponent >> BigInt(place)) & 1n) power = multiply(power, ball, bits);
  }
  return power;
}

/** ball^exponent for a whole exponent, by the conventions of the real numbers: 0^0 and 0^−n have no value. */
export function integerPower(ball: Ball, exponent: bigint, bits: number): Enclosed {
  if (exponent > 0n) return wholePower(ball, exponent, bits);
  if (containsZero(ball)) return isExactZero(ball) ? "no-value" : "unknown";
  if (exponent === 0n) return one;
  const positive = wholePower(ball, -exponent, bits + 4);
  return typeof positive === "string" ? positive : divide(one, positive, bits);
}
