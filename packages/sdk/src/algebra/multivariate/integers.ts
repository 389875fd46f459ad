import { bitLength } from "../integer.ts";
import type { Rational } from "../rational.ts";
import { rational } from "../rational.ts";
import type { Spend } from "../spend.ts";

const largestExact = BigInt(Number.MAX_SAFE_INTEGER);

/** gcd ≥ 0 of two whole numbers (Euclid's algorithm, in doubles as soon as they hold both numbers exactly). gcd(0, 0) = 0. */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  if (a === 1n || b === 1n) return 1n;
  if (a === 0n) return b;
  while (b !== 0n) {
    if (a <= largestExact && b <= largestExact) return BigInt(smallGcd(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a;
}

/** gcd of two whole numbers ≥ 0 that doubles hold exactly. */
function smallGcd(left: number, right: number): number {
  let [a, b] = [left, right];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The largest whole number whose n-th power does not exceed `value` ≥ 0, for n ≥ 1 (Newton's iteration). */
export function integerRoot(value: bigint, n: number, spend: Spend): bigint {
  if (value < 2n || n === 1) return value;
  const degree = BigInt(n);
  let guess = 1n << BigInt(Math.ceil(bitLength(value) / n));
  for (;;) {
    spend(bitLength(value) / 8);
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Rational numbers at or below and at or above the n-th root of a number ≥ 0, no further apart than 1/parts. */
export function rootBounds(value: Rational, n: number, parts: bigint, spend: Spend): { from: Rational; to: Rational } {
  const scaled = value.numerator * parts ** BigInt(n);
  const root = integerRoot(scaled / value.denominator, n, spend);
  const exact = root ** BigInt(n) * value.denominator === scaled;
  return { from: rational(root, parts), to: rational(exact ? root : root + 1n, parts) };
}
