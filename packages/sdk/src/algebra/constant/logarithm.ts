import { bitSize } from "../ball/integers.ts";

/**
 * Logarithms to the base 2 with a certain direction of error. Made of products alone, not of Math.log2, so that they are the same
 * everywhere: how far a sign is searched for must not depend on the machine.
 */

/** Binary digits of a logarithm after the point. */
const places = 26;

/** The last digit, and what rounding has made of it: an error of 2^−53 is doubled by each squaring, so it stays below 2^−26. */
const margin = 2 ** -24;

/**
 * log₂ value for 1 ≤ value ≤ 2, within `margin`: each squaring doubles it, and what is 2 or more after that is its next digit.
 */
function logarithmOf(value: number): number {
  let [rest, result] = [value, 0];
  for (let digit = 1; digit > 2 ** -places; digit /= 2) {
    if (rest >= 2) {
      rest /= 2;
      result += digit;
    }
    rest *= rest;
  }
  return result;
}

/** The leading digits as a number between 1 and 2, and how many follow them. */
function leading(value: bigint, roundUp: boolean): { mantissa: number; digits: number } {
  const dropped = Math.max(0, bitSize(value) - 50);
  const first = Number(value >> BigInt(dropped)) + (roundUp && dropped > 0 ? 1 : 0);
  const digits = bitSize(BigInt(first)) - 1;
  return { mantissa: first / 2 ** digits, digits: digits + dropped };
}

/** A number ≥ log₂ value for an integer ≥ 1; 0 for 1, and for 0, whose logarithm nobody needs. */
export function logarithmAbove(value: bigint): number {
  if (value <= 1n) return 0;
  const { mantissa, digits } = leading(value, true);
  return digits + logarithmOf(mantissa) + margin;
}

/** A number ≤ log₂ value for an integer ≥ 1. */
export function logarithmBelow(value: bigint): number {
  if (value <= 1n) return 0;
  const { mantissa, digits } = leading(value, false);
  return digits + logarithmOf(mantissa) - margin;
}

/** A number ≥ log₂(2^a + 2^b): with d = ⌊d⌋ + f the distance, 2^−f ≤ 1 − f/2, as 2^−f is convex. */
export function sumAbove(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a];
  const distance = more - less;
  if (less === Number.NEGATIVE_INFINITY || distance > 60) return less === Number.NEGATIVE_INFINITY ? more : more + margin;
  const whole = Math.floor(distance);
  return more + logarithmOf(1 + (1 - (distance - whole) / 2) * 2 ** -whole) + margin;
}
