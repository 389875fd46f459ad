import type { Spend } from "../spend.ts";
import { absolute, greatestCommonDivisor } from "./integers.ts";
import type { Polynomial } from "./ring.ts";
import { productCost, wordsIn } from "./ring.ts";
import { coefficientsIn, fromCoefficients } from "./structure.ts";

/** A polynomial over ℤ in one variable: coefficients by ascending power, the last one not zero. Zero is []. */
export type Integers = readonly bigint[];

export function trimmed(coefficients: bigint[]): Integers {
  while (coefficients.length > 0 && coefficients[coefficients.length - 1] === 0n) coefficients.pop();
  return coefficients;
}

export const degreeOf = (polynomial: Integers): number => polynomial.length - 1;
export const leadOf = (polynomial: Integers): bigint => polynomial[polynomial.length - 1] ?? 0n;

/** The coefficients of a polynomial that has no variable but this one. */
export const integersOf = (polynomial: Polynomial, number: number): Integers =>
  coefficientsIn(polynomial, number) as readonly Polynomial[] as Integers;

export const polynomialOf = (coefficients: Integers, number: number): Polynomial => fromCoefficients(coefficients, number);

export function multiply(left: Integers, right: Integers, spend: Spend): Integers {
  if (left.length === 0 || right.length === 0) return [];
  spend(left.length * right.length * productCost(wordsIn(leadOf(left)), wordsIn(leadOf(right))));
  const product: bigint[] = new Array(left.length + right.length - 1).fill(0n);
  for (let i = 0; i < left.length; i++) {
    const factor = left[i] as bigint;
    if (factor === 0n) continue;
    for (let j = 0; j < right.length; j++) product[i + j] = (product[i + j] as bigint) + factor * (right[j] as bigint);
  }
  return product;
}

/** The quotient over ℤ, or undefined where the divisor, which is not zero, does not divide. */
export function divideExact(dividend: Integers, divisor: Integers, spend: Spend): Integers | undefined {
  if (dividend.length === 0) return [];
  const degree = degreeOf(divisor);
  if (degreeOf(dividend) < degree) return undefined;
  const [lead, trail] = [leadOf(divisor), divisor[0] as bigint];
  if (trail !== 0n && (dividend[0] as bigint) % trail !== 0n) return undefined;
  const remainder = [...dividend];
  const quotient: bigint[] = new Array(dividend.length - degree).fill(0n);
  for (let shift = quotient.length - 1; shift >= 0; shift--) {
    const top = remainder[shift + degree] as bigint;
    if (top === 0n) continue;
    const factor = top / lead;
    if (factor * lead !== top) return undefined;
    spend(divisor.length * productCost(wordsIn(factor), wordsIn(lead)));
    quotient[shift] = factor;
    for (let index = 0; index <= degree; index++) {
      remainder[shift + index] = (remainder[shift + index] as bigint) - factor * (divisor[index] as bigint);
    }
  }
  for (let index = 0; index < degree; index++) if (remainder[index] !== 0n) return undefined;
  return trimmed(quotient);
}

export function derivative(polynomial: Integers): Integers {
  return polynomial.slice(1).map((coefficient, index) => coefficient * BigInt(index + 1));
}

export function contentOf(polynomial: Integers): bigint {
  let content = 0n;
  for (const coefficient of polynomial) {
    content = greatestCommonDivisor(coefficient, content);
    if (content === 1n) break;
  }
  return content;
}

/** Divided by the content and, where need be, by −1: coprime coefficients, the leading one positive. Zero stays zero. */
export function primitivePart(polynomial: Integers): Integers {
  const content = contentOf(polynomial);
  const unit = leadOf(polynomial) < 0n ? -content : content;
  return unit === 1n || unit === 0n ? polynomial : polynomial.map((coefficient) => coefficient / unit);
}

export function maximumNorm(polynomial: Integers): bigint {
  let norm = 0n;
  for (const coefficient of polynomial) if (absolute(coefficient) > norm) norm = absolute(coefficient);
  return norm;
}

/** denominator^degree times the value at numerator/denominator (Horner's scheme without fractions). */
export function scaledValue(polynomial: Integers, numerator: bigint, denominator: bigint): bigint {
  let value = 0n;
  let scale = 1n;
  for (let index = polynomial.length - 1; index >= 0; index--) {
    value = value * numerator + (polynomial[index] as bigint) * scale;
    scale *= denominator;
  }
  return value;
}

/** How many operations that counts for: the intermediate numbers grow with each coefficient. */
export function evaluationCost(polynomial: Integers, numerator: bigint, denominator: bigint): number {
  const words = Math.max(wordsIn(numerator), wordsIn(denominator));
  return polynomial.length * (2 + productCost(polynomial.length * words, words));
}

/** p(−x) */
export const mirrored = (polynomial: Integers): Integers =>
  polynomial.map((coefficient, power) => (power % 2 === 0 ? coefficient : -coefficient));

/** p(x^k) */
export function withPower(polynomial: Integers, exponent: number): Integers {
  const spread: bigint[] = new Array(degreeOf(polynomial) * exponent + 1).fill(0n);
  polynomial.forEach((coefficient, power) => {
    spread[power * exponent] = coefficient;
  });
  return spread;
}
