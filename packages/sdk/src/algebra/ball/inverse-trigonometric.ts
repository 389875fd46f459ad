import { add, divide, multiply, negate, scaled, subtract, wholePower } from "./arithmetic.ts";
import {
  type Ball,
  ballOf,
  between,
  containsZero,
  type Enclosed,
  isBall,
  isExactZero,
  isPoint,
  lowerEnd,
  one,
  type Scaled,
  topOf,
  upperEnd,
  zero,
} from "./ball.ts";
import { pi, piFloor } from "./constants.ts";
import * as Fixed from "./fixed-point.ts";
import { bitSize } from "./integers.ts";
import { squareRoot } from "./roots.ts";

const guard = 8;

/** A width below 2^−narrow of the number: there one end and a bound of the derivative enclose well. */
const narrow = 10;

/** arctan x for all x of the ball. It is odd and rises. */
export function arctangent(ball: Ball, bits: number): Ball {
  if (isExactZero(ball)) return zero;
  if (ball.upper <= 0n) return negate(arctangent(negate(ball), bits));
  if (ball.lower < 0n) {
    const low = arctangentAt({ value: -ball.lower, exponent: ball.exponent }, bits);
    const high = arctangentAt(upperEnd(ball), bits);
    return between({ value: -low.upper, exponent: low.exponent }, { value: high.upper, exponent: high.exponent }, bits);
  }
  const low = arctangentAt(lowerEnd(ball), bits);
  if (isPoint(ball)) return ballOf(low.lower, low.upper, low.exponent, bits);
  const width = ball.upper - ball.lower;
  if (bitSize(width) - bitSize(ball.lower) > -narrow) {
    const high = arctangentAt(upperEnd(ball), bits);
    return between({ value: low.lower, exponent: low.exponent }, { value: high.upper, exponent: high.exponent }, bits);
  }
  // arctan(x + w) ≤ arctan x + w/(1 + x²), where x² ≥ 2^(2·top − 3) is enough beyond 1.
  const size = Math.max(0, 2 * (ball.exponent + bitSize(ball.lower)) - 3);
  const shift = low.exponent + size - ball.exponent;
  return ballOf(low.lower, low.upper + (shift >= 0 ? width >> BigInt(shift) : width << BigInt(-shift)) + 1n, low.exponent, bits);
}

interface Ends {
  readonly lower: bigint;
  readonly upper: bigint;
  readonly exponent: number;
}

/**
 * arctan x for one number x ≥ 0; π/2 − arctan(1/x) beyond 1. A small x gets as many digits more as it has zeros after the point.
 */
function arctangentAt({ value, exponent }: Scaled, bits: number): Ends {
  const top = exponent + bitSize(value);
  if (value === 0n) return { lower: 0n, upper: 0n, exponent: 0 };
  const shift = bits + 4;
  // x(1 − x²/3) ≤ arctan x ≤ x, and x² < 2^−bits−8.
  if (2 * top < -bits - guard)
    return { lower: (value << BigInt(shift)) - value, upper: value << BigInt(shift), exponent: exponent - shift };
  const p = bits + guard + Math.max(0, -top);
  if (top > p + 2) {
    // 0 < arctan(1/x) < 1/x ≤ 2^(1 − top), which is less than a unit.
    const right = piFloor(p - 1);
    return { lower: right - 1n, upper: right + 1n, exponent: -p };
  }
  const [a, b] = exponent >= 0 ? [value << BigInt(exponent), 1n] : [value, 1n << BigInt(-exponent)];
  if (a <= b) {
    const angle = Fixed.arctangent(a, b, p);
    return { lower: angle - 4n, upper: angle + 4n, exponent: -p };
  }
  const angle = piFloor(p - 1) - Fixed.arctangent(b, a, p);
  return { lower: angle - 4n, upper: angle + 5n, exponent: -p };
}

/** The angle between 0 and π whose cotangent is x. */
export function arccotangent(ball: Ball, bits: number): Ball {
  const right = scaled(pi(bits + 4), -1);
  if (containsZero(ball)) return isExactZero(ball) ? right : subtract(right, arctangent(ball, bits + 4), bits);
  const acute = arctangent(divide(one, ball, bits + 4) as Ball, bits + 4);
  return ball.lower > 0n ? acute : add(acute, pi(bits + 4), bits);
}

/**
 * arcsin x = 2 arctan(x/(1 + √(1 − x²))): for x ≥ 0 the dividend rises and the divisor falls, so that the bounds of the quotient
 * are its values at the ends, whatever the width.
 */
export function arcsine(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return zero;
  const inside = placeBesideOne(ball);
  if (inside !== "inside") return inside;
  if (ball.upper <= 0n) return opposite(arcsine(negate(ball), bits));
  if (ball.lower < 0n) {
    const [low, high] = [-ball.lower, ball.upper].map((upper) =>
      arcsine({ ...ball, lower: upper, upper, exact: undefined }, bits),
    );
    if (low === undefined || high === undefined || !isBall(low) || !isBall(high)) return "unknown";
    return between(lowerEnd(negate(low)), upperEnd(high), bits);
  }
  const working = bits + guard;
  const square = wholePower(ball, 2n, 2 * working);
  const cosine = isBall(square) ? squareRoot(subtract(one, square, 2 * working), working) : square;
  if (!isBall(cosine)) return "unknown";
  const half = divide(ball, add(one, cosine, working), working);
  return isBall(half) ? scaled(arctangent(half, bits), 1) : "unknown";
}

/** arccos x = 2 arctan √((1 − x)/(1 + x)), again monotone in both parts; π at −1. */
export function arccosine(ball: Ball, bits: number): Enclosed {
  const inside = placeBesideOne(ball);
  if (inside !== "inside") return inside;
  const working = bits + guard;
  const beside = add(one, ball, working);
  if (isExactZero(beside)) return pi(bits);
  const quotient = containsZero(beside) ? "unknown" : divide(subtract(one, ball, working), beside, working);
  const half = isBall(quotient) ? squareRoot(quotient, working) : quotient;
  if (isBall(half)) return isExactZero(half) ? zero : scaled(arctangent(half, bits), 1);
  // [−1, x] with its pole: π/2 + arcsin(−x) from the other end.
  const angle = arcsine(negate(ball), working);
  return isBall(angle) ? add(angle, scaled(pi(working), -1), bits) : "unknown";
}

/** Whether all numbers of the ball are between −1 and 1: then "inside". */
function placeBesideOne({ lower, upper, exponent }: Ball): "inside" | "no-value" | "unknown" {
  // The exponent of 1 is far above: then any number but zero is beyond.
  if (exponent > 0) return lower > 0n || upper < 0n ? "no-value" : "unknown";
  if (bitSize(lower) + exponent < 0 && bitSize(upper) + exponent < 0) return "inside";
  const unit = 1n << BigInt(-exponent);
  if (lower > unit || upper < -unit) return "no-value";
  return lower >= -unit && upper <= unit ? "inside" : "unknown";
}

const opposite = (value: Enclosed): Enclosed => (isBall(value) ? negate(value) : value);

/** Whether the square of every number of the ball is too small to count beside 1 with `bits` digits. */
export const hasTinySquare = (ball: Ball, bits: number): boolean => 2 * topOf(ball) < -bits - guard;

/** All numbers from x(1 − 2^−bits) to x(1 + 2^−bits). */
export const nearly = (ball: Ball, bits: number): Ball =>
  multiply(
    ball,
    { lower: (1n << BigInt(bits)) - 1n, upper: (1n << BigInt(bits)) + 1n, exponent: -bits, exact: undefined },
    bits + 4,
  );
