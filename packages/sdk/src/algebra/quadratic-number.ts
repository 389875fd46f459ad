import type { MathJson } from "../contract.ts";
import { extractSquare } from "./integer.ts";
import type { Rational } from "./rational.ts";
import * as Q from "./rational.ts";

/**
 * An exact number p + q√n of one real quadratic field: p and q rational, n > 1 an integer that is no perfect square. Rationals have
 * q = 0 and n = 1. All roots of quadratic polynomials over ℚ are such numbers, and their order is decided exactly.
 */
export interface QuadraticNumber {
  readonly rational: Rational;
  readonly coefficient: Rational;
  readonly radicand: bigint;
}

/** Two numbers of different fields met, such as √2 + √3: their sum is not a quadratic number. */
export class DifferentFieldsError extends Error {
  override readonly name = "DifferentFieldsError";
}

export const zero: QuadraticNumber = { rational: Q.zero, coefficient: Q.zero, radicand: 1n };
export const one: QuadraticNumber = { rational: Q.one, coefficient: Q.zero, radicand: 1n };

export function fromRational(value: Rational): QuadraticNumber {
  return { rational: value, coefficient: Q.zero, radicand: 1n };
}

export const fromInteger = (value: bigint | number): QuadraticNumber => fromRational(Q.rational(value));

function make(rational: Rational, coefficient: Rational, radicand: bigint): QuadraticNumber {
  return Q.isZero(coefficient) ? fromRational(rational) : { rational, coefficient, radicand };
}

/** √value for a rational value ≥ 0, its square factors taken out: √(12/25) = (2/5)√3. */
export function squareRoot(value: Rational): QuadraticNumber {
  if (Q.signOf(value) < 0) throw new RangeError("square root of a negative number");
  if (Q.isZero(value)) return zero;
  const { square, rest } = extractSquare(value.numerator * value.denominator);
  const factor = Q.rational(square, value.denominator);
  return rest === 1n ? fromRational(factor) : { rational: Q.zero, coefficient: factor, radicand: rest };
}

export const isRational = (value: QuadraticNumber): boolean => Q.isZero(value.coefficient);
export const isZero = (value: QuadraticNumber): boolean => Q.isZero(value.rational) && Q.isZero(value.coefficient);

function commonRadicand(left: QuadraticNumber, right: QuadraticNumber): bigint {
  if (isRational(left)) return right.radicand;
  if (isRational(right) || left.radicand === right.radicand) return left.radicand;
  throw new DifferentFieldsError(`√${left.radicand} and √${right.radicand} in one number`);
}

export function add(left: QuadraticNumber, right: QuadraticNumber): QuadraticNumber {
  const radicand = commonRadicand(left, right);
  return make(Q.add(left.rational, right.rational), Q.add(left.coefficient, right.coefficient), radicand);
}

export function negate(value: QuadraticNumber): QuadraticNumber {
  return { rational: Q.negate(value.rational), coefficient: Q.negate(value.coefficient), radicand: value.radicand };
}

export const subtract = (left: QuadraticNumber, right: QuadraticNumber): QuadraticNumber => add(left, negate(right));

export function multiply(left: QuadraticNumber, right: QuadraticNumber): QuadraticNumber {
  const radicand = commonRadicand(left, right);
  const rational = Q.add(
    Q.multiply(left.rational, right.rational),
    Q.multiply(Q.multiply(left.coefficient, right.coefficient), Q.rational(radicand)),
  );
  const coefficient = Q.add(Q.multiply(left.rational, right.coefficient), Q.multiply(left.coefficient, right.rational));
  return make(rational, coefficient, radicand);
}

/** 1/(p + q√n) = (p − q√n)/(p² − q²n). @throws {RangeError} for zero. */
export function invert(value: QuadraticNumber): QuadraticNumber {
  const norm = Q.subtract(
    Q.multiply(value.rational, value.rational),
    Q.multiply(Q.multiply(value.coefficient, value.coefficient), Q.rational(value.radicand)),
  );
  return make(Q.divide(value.rational, norm), Q.negate(Q.divide(value.coefficient, norm)), value.radicand);
}

export const divide = (left: QuadraticNumber, right: QuadraticNumber): QuadraticNumber => multiply(left, invert(right));

/** −1, 0 or 1, decided by comparing squares: p + q√n with p and q of opposite signs has the sign of the larger of p² and q²n. */
export function signOf(value: QuadraticNumber): -1 | 0 | 1 {
  const [first, second] = [Q.signOf(value.rational), Q.signOf(value.coefficient)];
  if (first === second || second === 0) return first;
  if (first === 0) return second;
  const squared = Q.multiply(Q.multiply(value.coefficient, value.coefficient), Q.rational(value.radicand));
  return Q.compare(Q.multiply(value.rational, value.rational), squared) > 0 ? first : second;
}

export const compare = (left: QuadraticNumber, right: QuadraticNumber): -1 | 0 | 1 => signOf(subtract(left, right));
export const equal = (left: QuadraticNumber, right: QuadraticNumber): boolean =>
  left.radicand === right.radicand && Q.equal(left.rational, right.rational) && Q.equal(left.coefficient, right.coefficient);

export function toNumber(value: QuadraticNumber): number {
  return Q.rationalToNumber(value.rational) + Q.rationalToNumber(value.coefficient) * Math.sqrt(Number(value.radicand));
}

/**
 * The canonical written form: 3/4, 2√3, √13/2, −3 + √13 over a common denominator as (−3 + √13)/2, and −√3/2. The rational part comes
 * first; a denominator common to both parts stands under the whole.
 */
export function toJson(value: QuadraticNumber): MathJson {
  if (isRational(value)) return Q.rationalToJson(value.rational);
  const denominator = Q.leastCommonMultiple(value.rational.denominator, value.coefficient.denominator);
  const whole = value.rational.numerator * (denominator / value.rational.denominator);
  const times = value.coefficient.numerator * (denominator / value.coefficient.denominator);
  const surd = scaledRoot(times < 0n ? -times : times, value.radicand);
  const over = (numerator: MathJson): MathJson =>
    denominator === 1n ? numerator : ["Divide", numerator, Q.integerToJson(denominator)];
  if (whole === 0n) return times < 0n ? ["Negate", over(surd)] : over(surd);
  return over([times < 0n ? "Subtract" : "Add", Q.integerToJson(whole), surd]);
}

function scaledRoot(factor: bigint, radicand: bigint): MathJson {
  const root: MathJson = ["Sqrt", Q.integerToJson(radicand)];
  return factor === 1n ? root : ["Multiply", Q.integerToJson(factor), root];
}
