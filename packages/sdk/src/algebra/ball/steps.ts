import { add, divide, multiply, negate, subtract } from "./arithmetic.ts";
import { type Ball, type Enclosed, isBall, isExactZero, ofInteger, ofRational, one, signOfBall, topOf, zero } from "./ball.ts";
import { product, sum } from "./exact.ts";
import { floorQuotient, shiftDown } from "./integers.ts";

/** Whole numbers of more digits than this are not formed. */
const mostDigits = 65_536;

/** The greatest integer ≤ x, where it is the same for all x of the ball. */
export function floor(ball: Ball, bits: number): Enclosed {
  const whole = floorOf(ball);
  return whole === undefined ? "unknown" : ofInteger(whole, bits);
}

/** ⌊x⌋ as an integer. */
export function floorOf(ball: Ball): bigint | undefined {
  if (ball.exact) return floorQuotient(ball.exact.numerator, ball.exact.denominator);
  if (topOf(ball) > mostDigits) return undefined;
  const low = shiftDown(ball.lower, -ball.exponent);
  return low === shiftDown(ball.upper, -ball.exponent) ? low : undefined;
}

export const ceiling = (ball: Ball, bits: number): Enclosed => opposite(floor(negate(ball), bits));

/** The nearest integer, halves away from zero, as in school. */
export function round(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return zero;
  if (ball.lower < 0n) return ball.upper <= 0n ? opposite(round(negate(ball), bits)) : roundAboutZero(ball);
  const half: Ball = { lower: 1n, upper: 1n, exponent: -1, exact: { numerator: 1n, denominator: 2n } };
  return floor(add(ball, half, bits), bits);
}

/** Zero, if no number of the ball reaches 1/2 on either side. */
function roundAboutZero({ lower, upper, exponent }: Ball): Enclosed {
  if (exponent >= 0) return "unknown";
  const half = -exponent - 1;
  return upper >> BigInt(half) === 0n && -lower >> BigInt(half) === 0n ? zero : "unknown";
}

/** −1, 0 or 1. */
export function sign(ball: Ball): Enclosed {
  const value = signOfBall(ball);
  if (value === undefined) return "unknown";
  return value === 0 ? zero : value > 0 ? one : negate(one);
}

/** The remainder of the floored quotient, with the sign of the divisor: −1 mod 3 = 2. */
export function modulo(dividend: Ball, divisor: Ball, bits: number): Enclosed {
  const quotient = divide(dividend, divisor, bits);
  if (!isBall(quotient)) return quotient;
  if (dividend.exact && divisor.exact && quotient.exact) {
    const times = { numerator: -floorQuotient(quotient.exact.numerator, quotient.exact.denominator), denominator: 1n };
    const whole = product(times, divisor.exact);
    const rest = whole && sum(dividend.exact, whole);
    if (rest) return ofRational(rest, bits);
  }
  const whole = floor(quotient, bits + 64);
  return isBall(whole) ? subtract(dividend, multiply(divisor, whole, bits + 64), bits) : whole;
}

const opposite = (value: Enclosed): Enclosed => (isBall(value) ? negate(value) : value);
