import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { bitLength } from "../../integer.ts";
import {
  add as addNumbers,
  divide as divideNumbers,
  isInteger,
  isZero,
  leastCommonMultiple,
  multiply as multiplyNumbers,
  negate,
  one,
  type Rational,
  rational,
  rationalToJson,
  signOf,
  subtract as subtractNumbers,
  zero,
} from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { productOf, rationalPowerOf, sumOf } from "../building.ts";

/** A polynomial in one letter: its rational coefficients by ascending power, the last one not zero. Zero is []. */
export type Coefficients = readonly Rational[];

export const degreeOf = (polynomial: Coefficients): number => polynomial.length - 1;
export const leading = (polynomial: Coefficients): Rational => polynomial.at(-1) ?? zero;
export const constant = (value: Rational): Coefficients => (isZero(value) ? [] : [value]);

export function trim(coefficients: readonly Rational[]): Coefficients {
  let length = coefficients.length;
  while (length > 0 && isZero(coefficients[length - 1] as Rational)) length--;
  return coefficients.slice(0, length);
}

export function add(left: Coefficients, right: Coefficients): Coefficients {
  const length = Math.max(left.length, right.length);
  return trim(Array.from({ length }, (_, power) => addNumbers(left[power] ?? zero, right[power] ?? zero)));
}

export const scale = (polynomial: Coefficients, factor: Rational): Coefficients =>
  trim(polynomial.map((coefficient) => multiplyNumbers(coefficient, factor)));

export const subtract = (left: Coefficients, right: Coefficients): Coefficients => add(left, scale(right, rational(-1)));

/** What an operation with the largest of these numbers costs: its greatest common divisor takes about a step for each digit. */
function weightOf(polynomial: Coefficients): number {
  let bits = 0;
  for (const { numerator, denominator } of polynomial) bits = Math.max(bits, bitLength(numerator) + bitLength(denominator));
  return 1 + bits / 16;
}

export function multiply(left: Coefficients, right: Coefficients, spend: Spend): Coefficients {
  spend(left.length * right.length * (weightOf(left) + weightOf(right)));
  const product: Rational[] = Array.from({ length: Math.max(0, left.length + right.length - 1) }, () => zero);
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      product[i + j] = addNumbers(product[i + j] as Rational, multiplyNumbers(a, b));
    });
  });
  return trim(product);
}

export function power(base: Coefficients, exponent: number, spend: Spend): Coefficients {
  let result: Coefficients = [one];
  for (let count = 0; count < exponent; count++) result = multiply(result, base, spend);
  return result;
}

/** dividend = quotient · divisor + remainder, the remainder of lower degree. The divisor is not zero. */
export function divide(
  dividend: Coefficients,
  divisor: Coefficients,
  spend: Spend,
): { quotient: Coefficients; remainder: Coefficients } {
  const remainder = [...dividend];
  const quotient: Rational[] = Array.from({ length: Math.max(0, dividend.length - divisor.length + 1) }, () => zero);
  const weight = weightOf(dividend) + weightOf(divisor);
  for (let shift = dividend.length - divisor.length; shift >= 0; shift--) {
    spend(divisor.length * weight);
    const factor = divideNumbers(remainder[shift + divisor.length - 1] as Rational, leading(divisor));
    quotient[shift] = factor;
    divisor.forEach((coefficient, index) => {
      remainder[shift + index] = subtractNumbers(remainder[shift + index] as Rational, multiplyNumbers(factor, coefficient));
    });
  }
  return { quotient: trim(quotient), remainder: trim(remainder.slice(0, divisor.length - 1)) };
}

/** With leading coefficient 1; zero stays zero. */
export const monic = (polynomial: Coefficients): Coefficients =>
  polynomial.length === 0 ? polynomial : scale(polynomial, divideNumbers(one, leading(polynomial)));

/** The monic greatest common divisor, by Euclid's algorithm. */
export function greatestCommonDivisor(left: Coefficients, right: Coefficients, spend: Spend): Coefficients {
  let [a, b] = [left, right];
  while (b.length > 0) [a, b] = [b, monic(divide(a, b, spend).remainder)];
  return monic(a);
}

/** Horner's scheme. */
export const valueAt = (polynomial: Coefficients, at: Rational): Rational =>
  polynomial.reduceRight((sum, coefficient) => addNumbers(multiplyNumbers(sum, at), coefficient), zero);

/** p(x + by). */
export function shifted(polynomial: Coefficients, by: Rational, spend: Spend): Coefficients {
  const step: Coefficients = trim([by, one]);
  return polynomial.reduceRight<Coefficients>((sum, coefficient) => add(multiply(sum, step, spend), constant(coefficient)), []);
}

/** The largest size a root can have: 1 + the largest |aₖ/aₙ| (Cauchy's bound), rounded up. */
export function rootBound(polynomial: Coefficients): bigint {
  const sizes = polynomial.slice(0, -1).map((coefficient) => divideNumbers(coefficient, leading(polynomial)));
  const largest = sizes.reduce((most, { numerator, denominator }) => {
    const size = (numerator < 0n ? -numerator : numerator) / denominator + 1n;
    return size > most ? size : most;
  }, 0n);
  return largest + 1n;
}

/** Whole numbers of this size and above are not tried as roots. */
const largestTried = 100_000n;

/** The whole roots, ascending; undefined where they may be too large to be looked for. They divide the lowest coefficient. */
export function integerRoots(polynomial: Coefficients, spend: Spend): bigint[] | undefined {
  const least = polynomial.findIndex((coefficient) => !isZero(coefficient));
  if (least < 0) return undefined;
  const rest = polynomial.slice(least);
  const bound = rootBound(rest);
  const common = rest.reduce((multiple, { denominator }) => leastCommonMultiple(multiple, denominator), 1n);
  const lowest = multiplyNumbers(rest[0] as Rational, rational(common)).numerator;
  const found: bigint[] = least > 0 ? [0n] : [];
  if (bound > largestTried) return undefined;
  for (let candidate = 1n; candidate <= bound && rest.length > 1; candidate++) {
    spend(1);
    if (lowest % candidate !== 0n) continue;
    spend(2 * rest.length);
    for (const root of [candidate, -candidate]) if (isZero(valueAt(rest, rational(root)))) found.push(root);
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** The polynomial of a formula put for the letter, highest power first; undefined is never needed: 0 is 0. */
export function polynomialToJson(polynomial: Coefficients, at: MathJson): MathJson {
  const terms = polynomial.flatMap((coefficient, exponent): MathJson[] => {
    if (isZero(coefficient)) return [];
    if (exponent === 0) return [rationalToJson(coefficient)];
    const raised = rationalPowerOf(at, rational(exponent));
    if (isInteger(coefficient)) return [productOf([rationalToJson(coefficient), raised])];
    const size = rationalToJson(signOf(coefficient) < 0 ? negate(coefficient) : coefficient);
    const product = apply("Multiply", size, raised);
    return [signOf(coefficient) < 0 ? apply("Negate", product) : product];
  });
  return sumOf(terms.reverse());
}
