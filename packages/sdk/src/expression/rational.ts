import type { MathJson } from "../contract.ts";

/** An exact rational number, always in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export function leastCommonMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestCommonDivisor(left, right)) * right;
}

/** @throws {RangeError} when the denominator is zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 1n) return { numerator: n, denominator: d };
  if (d === 0n) throw new RangeError("denominator is zero");
  const common = greatestCommonDivisor(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { numerator: (sign * n) / common, denominator: (sign * d) / common };
}

/**
 * "12", "-0.125", "3e-2", "0.1(6)" (a repeating decimal with its period in brackets) as an exact number; undefined for text that is no such
 * decimal or whose exponent exceeds 400.
 */
export function rationalFromText(text: string): Rational | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*)(?:\((\d+)\))?)?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match || (match[2] === "" && !match[3] && !match[4])) return undefined;
  const [, sign, whole = "", fraction = "", period = "", exponentText = "0"] = match;
  const exponent = Number(exponentText) - fraction.length;
  if (Math.abs(exponent) > 400 + fraction.length) return undefined;
  // 0.1(6) = (16 − 1)/90: shifted by one period, the digits that repeat cancel.
  const [start, shifted] = [BigInt(whole + fraction || "0"), BigInt(whole + fraction + period || "0")];
  const [digits, nines] = period === "" ? [start, 1n] : [shifted - start, 10n ** BigInt(period.length) - 1n];
  const signed = sign === "-" ? -digits : digits;
  return exponent >= 0 ? rational(signed * 10n ** BigInt(exponent), nines) : rational(signed, nines * 10n ** BigInt(-exponent));
}

export const isZero = (value: Rational): boolean => value.numerator === 0n;
export const isInteger = (value: Rational): boolean => value.denominator === 1n;

export function add(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator);
}

export function negate(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, negate(right));
}

export function multiply(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** @throws {RangeError} when the divisor is zero. */
export function divide(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** −1, 0 or 1. */
export function signOf(value: Rational): -1 | 0 | 1 {
  return value.numerator === 0n ? 0 : value.numerator < 0n ? -1 : 1;
}

/** −1 when left < right, 0 when equal, 1 when left > right. */
export function compare(left: Rational, right: Rational): -1 | 0 | 1 {
  return signOf(subtract(left, right));
}

export const equal = (left: Rational, right: Rational): boolean =>
  left.numerator === right.numerator && left.denominator === right.denominator;

export function absolute(value: Rational): Rational {
  return value.numerator < 0n ? negate(value) : value;
}

/** An integer literal: a number where a double holds it exactly, its digits otherwise. */
export function integerToJson(value: bigint): MathJson {
  const asNumber = Number(value);
  return Number.isSafeInteger(asNumber) ? asNumber : { num: value.toString() };
}

/** The canonical written form: 3, −3, 3/4, −(3/4). */
export function rationalToJson(value: Rational): MathJson {
  if (value.denominator === 1n) return integerToJson(value.numerator);
  const fraction: MathJson = ["Divide", integerToJson(absolute(value).numerator), integerToJson(value.denominator)];
  return value.numerator < 0n ? ["Negate", fraction] : fraction;
}

/** The nearest double, also where numerator and denominator both exceed a double's range. */
export function rationalToNumber(value: Rational): number {
  const direct = Number(value.numerator) / Number(value.denominator);
  if (Number.isFinite(direct) && (direct !== 0 || value.numerator === 0n)) return direct;
  const excess = Math.max(value.numerator.toString(2).length, value.denominator.toString(2).length) - 1000;
  const shift = BigInt(Math.max(0, excess));
  return Number(value.numerator >> shift) / Number(value.denominator >> shift);
}
