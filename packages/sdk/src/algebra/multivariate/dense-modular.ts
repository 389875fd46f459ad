import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { leadOf, multiply, trimmed } from "./dense.ts";
import { productCost, wordsIn } from "./ring.ts";

/** Polynomials modulo an integer of any size, their coefficients 0 … m − 1. */

export function residue(value: bigint, modulus: bigint): bigint {
  const remainder = value % modulus;
  return remainder < 0n ? remainder + modulus : remainder;
}

export const reduce = (polynomial: Integers, modulus: bigint): Integers =>
  trimmed(polynomial.map((coefficient) => residue(coefficient, modulus)));

/** The remainder of least absolute value of each coefficient. */
export const symmetric = (polynomial: Integers, modulus: bigint): Integers =>
  trimmed(polynomial.map((coefficient) => symmetricResidue(coefficient, modulus)));

export function symmetricResidue(value: bigint, modulus: bigint): bigint {
  const remainder = residue(value, modulus);
  return 2n * remainder > modulus ? remainder - modulus : remainder;
}

export function combine(left: Integers, right: Integers, factor: bigint, modulus: bigint): Integers {
  const sum: bigint[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    sum.push(residue((left[index] ?? 0n) + factor * (right[index] ?? 0n), modulus));
  }
  return trimmed(sum);
}

export const add = (left: Integers, right: Integers, modulus: bigint): Integers => combine(left, right, 1n, modulus);
export const subtract = (left: Integers, right: Integers, modulus: bigint): Integers => combine(left, right, -1n, modulus);

export const multiplyModulo = (left: Integers, right: Integers, modulus: bigint, spend: Spend): Integers =>
  reduce(multiply(left, right, spend), modulus);

/** By a divisor with leading coefficient 1. */
export function divideByMonic(
  dividend: Integers,
  divisor: Integers,
  modulus: bigint,
  spend: Spend,
): { quotient: Integers; remainder: Integers } {
  const degree = divisor.length - 1;
  if (dividend.length <= degree) return { quotient: [], remainder: dividend };
  const words = wordsIn(modulus);
  spend((dividend.length - degree) * divisor.length * productCost(words, words));
  const remainder = [...dividend];
  const quotient: bigint[] = new Array(dividend.length - degree).fill(0n);
  for (let shift = quotient.length - 1; shift >= 0; shift--) {
    const factor = residue(remainder[shift + degree] as bigint, modulus);
    quotient[shift] = factor;
    if (factor === 0n) continue;
    for (let index = 0; index < degree; index++) {
      remainder[shift + index] = (remainder[shift + index] as bigint) - factor * (divisor[index] as bigint);
    }
  }
  return { quotient: trimmed(quotient), remainder: reduce(remainder.slice(0, degree), modulus) };
}

/** The inverse modulo m, or undefined where the value has a factor in common with m. */
export function inverse(value: bigint, modulus: bigint): bigint | undefined {
  let [a, b, u, v] = [residue(value, modulus), modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [u, v] = [v, u - quotient * v];
  }
  return a === 1n ? residue(u, modulus) : undefined;
}

/** With leading coefficient 1; undefined where the leading coefficient has no inverse. */
export function monic(polynomial: Integers, modulus: bigint): Integers | undefined {
  const lead = leadOf(polynomial);
  if (lead === 1n) return polynomial;
  const factor = inverse(lead, modulus);
  return factor === undefined ? undefined : polynomial.map((coefficient) => residue(coefficient * factor, modulus));
}

/**
 * The polynomial of degree below the modulus polynomial's whose product with `polynomial` is 1 modulo it and the prime; undefined where they
 * have a factor in common. The modulus polynomial is monic.
 */
export function inverseModulo(polynomial: Integers, monicModulus: Integers, prime: bigint, spend: Spend): Integers | undefined {
  let [a, b]: [Integers, Integers] = [monicModulus, divideByMonic(polynomial, monicModulus, prime, spend).remainder];
  let [u, v]: [Integers, Integers] = [[], [1n]];
  while (b.length > 1) {
    const factor = inverse(leadOf(b), prime);
    if (factor === undefined) return undefined;
    const scaled = b.map((coefficient) => residue(coefficient * factor, prime));
    const { quotient, remainder } = divideByMonic(a, scaled, prime, spend);
    const scaledV = v.map((coefficient) => residue(coefficient * factor, prime));
    [a, b] = [scaled, remainder];
    [u, v] = [scaledV, subtract(u, multiplyModulo(quotient, scaledV, prime, spend), prime)];
  }
  const last = b[0] === undefined ? undefined : inverse(b[0], prime);
  return last === undefined ? undefined : v.map((coefficient) => residue(coefficient * last, prime));
}
