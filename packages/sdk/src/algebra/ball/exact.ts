import { greatestCommonDivisor } from "../multivariate/integers.ts";
import type { Rational } from "../rational.ts";
import { bitSize } from "./integers.ts";

/**
 * Rational numbers that travel beside enclosures, so that 2 − 2 is zero and 1/3 + 2/3 one. Integers of more than `mostDigits`
 * binary digits, and fractions of more than `mostOfFraction` in numerator and denominator, are given up (undefined), and the
 * enclosure alone goes on.
 */
export const mostDigits = 16_384;
const mostOfFraction = 4_096;

function reduced(numerator: bigint, denominator: bigint): Rational | undefined {
  if (denominator !== 1n && bitSize(numerator) + bitSize(denominator) > 2 * mostOfFraction) return undefined;
  const common = denominator === 1n ? 1n : greatestCommonDivisor(denominator, numerator);
  const value = common === 1n ? { numerator, denominator } : { numerator: numerator / common, denominator: denominator / common };
  return isShort(value) ? value : undefined;
}

const isShort = ({ numerator, denominator }: Rational): boolean =>
  denominator === 1n ? bitSize(numerator) <= mostDigits : bitSize(numerator) + bitSize(denominator) <= mostOfFraction;

/** Operations that computing with such a number counts as: its greatest common divisors take time as the square of its digits. */
export function costOf({ numerator, denominator }: Rational): number {
  const size = bitSize(numerator) + bitSize(denominator);
  return size < 128 ? 0 : (size >> 3) + (denominator === 1n ? 0 : (size >> 7) ** 2);
}

export function sum(left: Rational, right: Rational): Rational | undefined {
  if (left.denominator === right.denominator) return reduced(left.numerator + right.numerator, left.denominator);
  return reduced(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator);
}

export const opposite = (value: Rational): Rational => ({ numerator: -value.numerator, denominator: value.denominator });

export const product = (left: Rational, right: Rational): Rational | undefined =>
  reduced(left.numerator * right.numerator, left.denominator * right.denominator);

/** 1/value for a value that is not zero. */
export function inverse({ numerator, denominator }: Rational): Rational {
  return numerator < 0n
    ? { numerator: -denominator, denominator: -numerator }
    : { numerator: denominator, denominator: numerator };
}

/** value^exponent for a whole exponent ≥ 0, with 0^0 = 1. */
export function power({ numerator, denominator }: Rational, exponent: bigint): Rational | undefined {
  const size = bitSize(numerator) + bitSize(denominator);
  // A power of 1, 0 or −1 is short whatever its exponent; every other number has a digit more with each few factors.
  if (denominator === 1n && numerator >= -1n && numerator <= 1n)
    return { numerator: exponent === 0n || (numerator < 0n && exponent % 2n === 0n) ? 1n : numerator, denominator };
  if (BigInt(size) * exponent > BigInt(2 * mostDigits)) return undefined;
  const value = { numerator: numerator ** exponent, denominator: denominator ** exponent };
  return isShort(value) ? value : undefined;
}
