import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { isZero, type Rational, rationalToJson } from "../rational.ts";

/**
 * Sums, products and powers with light tidying: zeros and ones are left out, whole numbers before a product are multiplied, signs come
 * to the front. Nothing is expanded and nothing is cancelled.
 */

/** The whole number that a literal is, where a double holds it exactly. */
const wholeOf = (json: MathJson): number | undefined =>
  typeof json === "number" && Number.isSafeInteger(json) ? json : undefined;

export const isLiteralZero = (json: MathJson): boolean => json === 0 || zeroRational(json);
export const isLiteralOne = (json: MathJson): boolean => json === 1;

function zeroRational(json: MathJson): boolean {
  const value = rationalOf(json);
  return value !== undefined && isZero(value);
}

/** a + b − c; nothing makes 0. */
export function sumOf(terms: readonly MathJson[]): MathJson {
  const kept = terms
    .flatMap((term) => (headOf(term) === "Add" ? operandsOf(term) : [term]))
    .filter((term) => !isLiteralZero(term));
  const [first, ...rest] = kept;
  if (first === undefined) return 0;
  return rest.reduce<MathJson>((left, term) => {
    if (startsWithMinus(term)) return apply("Subtract", left, opposite(term));
    return headOf(left) === "Add" ? apply("Add", ...operandsOf(left), term) : apply("Add", left, term);
  }, first);
}

export const differenceOf = (left: MathJson, right: MathJson): MathJson => {
  if (isLiteralZero(right)) return left;
  if (isLiteralZero(left)) return negativeOf(right);
  return startsWithMinus(right) ? sumOf([left, opposite(right)]) : apply("Subtract", left, right);
};

export function negativeOf(json: MathJson): MathJson {
  return isLiteralZero(json) ? 0 : opposite(json);
}

/** A product with its whole numbers gathered in front; nothing makes 1. */
export function productOf(factors: readonly MathJson[]): MathJson {
  let coefficient = 1;
  const kept: MathJson[] = [];
  const take = (factor: MathJson): void => {
    const whole = wholeOf(factor);
    if (headOf(factor) === "Multiply") for (const each of operandsOf(factor)) take(each);
    else if (headOf(factor) === "Negate") {
      coefficient = -coefficient;
      take(operandsOf(factor)[0] as MathJson);
    } else if (whole !== undefined && Number.isSafeInteger(coefficient * whole)) coefficient *= whole;
    else kept.push(factor);
  };
  for (const factor of factors) {
    if (isLiteralZero(factor)) return 0;
    take(factor);
  }
  if (coefficient === 0) return 0;
  const size = Math.abs(coefficient);
  const all = size === 1 && kept.length > 0 ? kept : [size, ...kept];
  const product = all.length === 1 ? (all[0] as MathJson) : apply("Multiply", ...all);
  return coefficient < 0 ? opposite(product) : product;
}

/** dividend/divisor; the divisor is taken to be no zero. */
export function quotientOf(dividend: MathJson, divisor: MathJson): MathJson {
  if (isLiteralZero(dividend)) return 0;
  if (isLiteralOne(divisor)) return dividend;
  return startsWithMinus(dividend) ? opposite(apply("Divide", opposite(dividend), divisor)) : apply("Divide", dividend, divisor);
}

/** base^exponent for an exact exponent. x¹ is x; x⁰ is 1, so ask first whether the base may be 0. */
export function rationalPowerOf(base: MathJson, { numerator, denominator }: Rational): MathJson {
  if (numerator === 0n) return 1;
  if (numerator === 1n && denominator === 1n) return base;
  return apply("Power", base, fractionOf({ numerator, denominator }));
}

export const squareOf = (base: MathJson): MathJson => apply("Power", base, 2);

/** As an exponent is written: −1/3 with its minus in the numerator. */
const fractionOf = (value: Rational): MathJson =>
  value.denominator === 1n
    ? rationalToJson(value)
    : apply(
        "Divide",
        rationalToJson({ ...value, denominator: 1n }),
        rationalToJson({ numerator: value.denominator, denominator: 1n }),
      );
