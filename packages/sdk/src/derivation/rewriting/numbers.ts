import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, isNumber, numeral, operandsOf } from "../../expression/mathjson.ts";

/** A number as it is written: 12, −0.5, 3/4, −(3/4). */
export interface WrittenNumber {
  readonly value: Rational;
  readonly form: "whole" | "decimal" | "fraction";
}

/** Reads a numeral, or a fraction of whole numbers, with or without a minus; undefined for everything else, 1/0 too. */
export function numberOf(json: MathJson): WrittenNumber | undefined {
  if (isNumber(json)) {
    const value = Q.rationalFromText(numeral(json));
    return value && { value, form: /[.e(]/i.test(numeral(json)) ? "decimal" : "whole" };
  }
  const [first, second] = operandsOf(json);
  if (headOf(json) === "Negate" && first !== undefined) {
    const inner = numberOf(first);
    return inner && { ...inner, value: Q.negate(inner.value) };
  }
  if (headOf(json) !== "Divide" || first === undefined || second === undefined) return undefined;
  const [above, below] = [wholeOf(first), wholeOf(second)];
  return above === undefined || below === undefined || below === 0n
    ? undefined
    : { value: Q.rational(above, below), form: "fraction" };
}

/** The whole number that a numeral is, with or without a minus. */
export function wholeOf(json: MathJson): bigint | undefined {
  if (headOf(json) === "Negate") {
    const inner = wholeOf(operandsOf(json)[0] ?? "");
    return inner === undefined ? undefined : -inner;
  }
  if (!isNumber(json) || !/^-?\d+$/.test(numeral(json))) return undefined;
  return BigInt(numeral(json));
}

/** A fraction as it stands, above and below, the sign above; undefined for whole numbers too. */
export function fractionOf(json: MathJson): { numerator: bigint; denominator: bigint } | undefined {
  if (headOf(json) === "Negate") {
    const inner = fractionOf(operandsOf(json)[0] ?? 0);
    return inner && { numerator: -inner.numerator, denominator: inner.denominator };
  }
  const [above, below] = operandsOf(json).map(wholeOf);
  return headOf(json) === "Divide" && above !== undefined && below !== undefined && below !== 0n
    ? { numerator: above, denominator: below }
    : undefined;
}

/** A fraction written as it is, not reduced, the sign before it. */
export function fraction(numerator: bigint, denominator: bigint): MathJson {
  const size = apply("Divide", Q.integerToJson(numerator < 0n ? -numerator : numerator), Q.integerToJson(denominator));
  return numerator < 0n ? apply("Negate", size) : size;
}

/** Decimals are written with at most so many digits after the point. */
const mostDigits = 40;

/** A finite decimal; undefined where the value has none, or too long a one. */
export function finiteDecimal(value: Rational): MathJson | undefined {
  if (Q.isInteger(value)) return Q.integerToJson(value.numerator);
  let [digits, scaled] = [0, value];
  for (; !Q.isInteger(scaled); digits++) {
    if (digits >= mostDigits) return undefined;
    scaled = Q.multiply(scaled, Q.rational(10n));
  }
  const size = (scaled.numerator < 0n ? -scaled.numerator : scaled.numerator).toString().padStart(digits + 1, "0");
  const text = `${value.numerator < 0n ? "-" : ""}${size.slice(0, -digits)}.${size.slice(-digits)}`;
  return String(Number(text)) === text ? Number(text) : { num: text };
}

/** The value in the way that its operands were written: decimals stay decimals, the rest are fractions. */
export function likeOperands(value: Rational, operands: readonly WrittenNumber[]): MathJson {
  const decimal = operands.some(({ form }) => form === "decimal") ? finiteDecimal(value) : undefined;
  return decimal ?? Q.rationalToJson(value);
}

export const isNegative = (json: MathJson): boolean => {
  const number = numberOf(json);
  return number !== undefined && Q.signOf(number.value) < 0;
};
