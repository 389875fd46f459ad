import type { MathJson } from "../../contract.ts";

/** A fraction that is one number, and no division that is still to be done: ["Rational", 2, 3]. */
export const fraction = (numerator: number, denominator: number): MathJson => ["Rational", numerator, denominator];

/** The same of what was read; undefined where a part of nothing is meant. */
export const fractionOf = (numerator: MathJson, denominator: MathJson): MathJson | undefined =>
  Number.isInteger(numerator) && Number.isInteger(denominator) && (denominator as number) > 1
    ? ["Rational", numerator, denominator]
    : undefined;

/** Three and two thirds; undefined where the fraction is more than one. */
export function mixed(whole: MathJson, part: MathJson): MathJson | undefined {
  const [, numerator, denominator] = part as readonly [string, number, number];
  if (!Number.isInteger(whole) || numerator >= denominator) return undefined;
  return ["Add", whole, part];
}

/** 1.5 million; undefined where the product is no exact whole number. */
export function decimalOf(digits: MathJson, factor: number): MathJson | undefined {
  if (typeof digits !== "number") return undefined;
  const value = Number((digits * factor).toPrecision(15));
  return Number.isSafeInteger(value) ? value : undefined;
}
