import type { MathJson } from "../contract.ts";
import { add, greatestCommonDivisor, negate, type Rational } from "../expression/rational.ts";

/** Exact rational numbers: those that evaluation reads in a formula, and all that algebra does with them. */
export * from "../expression/rational.ts";

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

export const isInteger = (value: Rational): boolean => value.denominator === 1n;

export function leastCommonMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestCommonDivisor(left, right)) * right;
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, negate(right));
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
