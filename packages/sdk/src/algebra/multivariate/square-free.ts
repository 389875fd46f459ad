import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { cofactors, content, gcd, normalised, quotientBy, withoutPowers } from "./gcd.ts";
import type { Polynomial } from "./ring.ts";
import { add, isConstant, multiply, negate, variable } from "./ring.ts";
import { derivative } from "./structure.ts";

export interface Factor {
  readonly base: Polynomial;
  readonly exponent: number;
}

/** polynomial = content · Π base^exponent, the bases not constant, with integer content 1 and a positive leading integer. */
export interface Factors {
  readonly content: bigint;
  readonly factors: readonly Factor[];
}

/**
 * The square-free factorisation over ℤ: square-free bases with no factor in common, one for each exponent that occurs, exponents ascending.
 * The content carries the sign. Zero has content 0 and no factors.
 */
export function squareFree(polynomial: Polynomial, spend: Spend = spendFreely): Factors {
  const { content, factors } = squareFreeParts(polynomial, spend);
  const byExponent = new Map<number, Polynomial>();
  for (const { base, exponent } of factors) byExponent.set(exponent, multiply(byExponent.get(exponent) ?? 1n, base, spend));
  const merged = [...byExponent].map(([exponent, base]) => ({ base, exponent }));
  return { content, factors: merged.sort((a, b) => a.exponent - b.exponent) };
}

/** The same, where several bases may have one exponent: single variables, and what comes out of contents, stay apart. */
export function squareFreeParts(polynomial: Polynomial, spend: Spend): Factors {
  const { unit, primitive } = normalised(polynomial);
  const factors: Factor[] = [];
  const { powers, rest } = withoutPowers(primitive);
  for (const [number, exponent] of powers) factors.push({ base: variable(number), exponent });
  let remaining = rest;
  while (typeof remaining !== "bigint") {
    const inHighest = content(remaining, remaining.variable, spend);
    factors.push(...partsInHighest(quotientBy(remaining, inHighest, spend), remaining.variable, spend));
    remaining = inHighest;
  }
  return { content: unit, factors };
}

/**
 * Of a polynomial that is primitive in its highest variable.
 * Source: D. Y. Y. Yun, On square-free decomposition algorithms, SYMSAC 1976.
 */
function partsInHighest(polynomial: Polynomial, number: number, spend: Spend): Factor[] {
  const slope = derivative(polynomial, number);
  let { left: product, right: rest } = cofactors(polynomial, slope, spend);
  const parts: Factor[] = [];
  for (let exponent = 1; !isConstant(product); exponent++) {
    rest = add(rest, negate(derivative(product, number)));
    const base = gcd(product, rest, spend);
    if (!isConstant(base)) parts.push({ base: normalised(base).primitive, exponent });
    product = quotientBy(product, base, spend);
    rest = quotientBy(rest, base, spend);
  }
  return parts;
}

/** Whether no square of a polynomial of positive degree divides it. Constants are square-free. */
export function isSquareFree(polynomial: Polynomial, spend: Spend = spendFreely): boolean {
  return squareFreeParts(polynomial, spend).factors.every(({ exponent }) => exponent === 1);
}
