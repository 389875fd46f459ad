import type { QuadraticNumber } from "./quadratic-number.ts";
import * as N from "./quadratic-number.ts";
import { type Spend, spendFreely } from "./spend.ts";

/** One term: a coefficient times a product of powers of letters, the letters in alphabetical order, exponents ≥ 1. */
export interface Term {
  readonly coefficient: QuadraticNumber;
  readonly powers: readonly (readonly [letter: string, exponent: number])[];
}

/** A polynomial in any number of letters with exact coefficients: its non-zero terms by their monomial. */
export type Polynomial = ReadonlyMap<string, Term>;

const keyOf = (powers: Term["powers"]): string => powers.map(([letter, exponent]) => `${letter}^${exponent}`).join("·");

function collect(terms: Iterable<Term>): Polynomial {
  const result = new Map<string, Term>();
  for (const term of terms) {
    const key = keyOf(term.powers);
    const present = result.get(key);
    const coefficient = present ? N.add(present.coefficient, term.coefficient) : term.coefficient;
    if (N.isZero(coefficient)) result.delete(key);
    else result.set(key, { coefficient, powers: term.powers });
  }
  return result;
}

export const constant = (value: QuadraticNumber): Polynomial => collect([{ coefficient: value, powers: [] }]);
export const letter = (name: string): Polynomial => collect([{ coefficient: N.one, powers: [[name, 1]] }]);
export const zero: Polynomial = new Map();
export const one: Polynomial = constant(N.one);

export const isZero = (polynomial: Polynomial): boolean => polynomial.size === 0;

export function add(left: Polynomial, right: Polynomial): Polynomial {
  return collect([...left.values(), ...right.values()]);
}

export function scale(polynomial: Polynomial, factor: QuadraticNumber): Polynomial {
  return collect([...polynomial.values()].map((term) => ({ ...term, coefficient: N.multiply(term.coefficient, factor) })));
}

export const negate = (polynomial: Polynomial): Polynomial => scale(polynomial, N.fromInteger(-1));
export const subtract = (left: Polynomial, right: Polynomial): Polynomial => add(left, negate(right));

export function multiply(left: Polynomial, right: Polynomial, spend: Spend = spendFreely): Polynomial {
  spend(left.size * right.size);
  const products: Term[] = [];
  for (const a of left.values()) {
    for (const b of right.values()) {
      products.push({ coefficient: N.multiply(a.coefficient, b.coefficient), powers: multiplyPowers(a.powers, b.powers) });
    }
  }
  return collect(products);
}

function multiplyPowers(left: Term["powers"], right: Term["powers"]): Term["powers"] {
  const exponents = new Map(left);
  for (const [name, exponent] of right) exponents.set(name, (exponents.get(name) ?? 0) + exponent);
  return [...exponents].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param exponent a whole number ≥ 0 */
export function power(base: Polynomial, exponent: number, spend: Spend = spendFreely): Polynomial {
  let result = one;
  for (let count = 0; count < exponent; count++) result = multiply(result, base, spend);
  return result;
}

export function lettersOf(polynomial: Polynomial): string[] {
  return [...new Set([...polynomial.values()].flatMap((term) => term.powers.map(([name]) => name)))].sort();
}

/** The number a polynomial without letters is, or undefined. */
export function constantValue(polynomial: Polynomial): QuadraticNumber | undefined {
  if (polynomial.size === 0) return N.zero;
  const only = polynomial.get("");
  return polynomial.size === 1 && only ? only.coefficient : undefined;
}

/** Coefficients by ascending degree in the one letter there is, or undefined where another letter occurs. Zero gives []. */
export function coefficientsIn(polynomial: Polynomial, name: string): QuadraticNumber[] | undefined {
  const coefficients: QuadraticNumber[] = [];
  for (const term of polynomial.values()) {
    if (term.powers.some(([other]) => other !== name)) return undefined;
    coefficients[term.powers[0]?.[1] ?? 0] = term.coefficient;
  }
  return Array.from(coefficients, (coefficient) => coefficient ?? N.zero);
}

/** The number c ≠ 0 with left = c · right, or undefined where there is none. Two zeros are proportional with c = 1. */
export function ratioOf(left: Polynomial, right: Polynomial): QuadraticNumber | undefined {
  if (left.size !== right.size) return undefined;
  const [first] = right;
  if (!first) return N.one;
  const counterpart = left.get(first[0]);
  if (!counterpart) return undefined;
  const ratio = N.divide(counterpart.coefficient, first[1].coefficient);
  return isZero(subtract(left, scale(right, ratio))) ? ratio : undefined;
}

/** The polynomial with one letter given a value. */
export function assign(polynomial: Polynomial, name: string, value: QuadraticNumber, spend: Spend = spendFreely): Polynomial {
  spend(polynomial.size);
  return collect(
    [...polynomial.values()].map(({ coefficient, powers }) => {
      const exponent = powers.find(([other]) => other === name)?.[1] ?? 0;
      let factor = coefficient;
      for (let count = 0; count < exponent; count++) factor = N.multiply(factor, value);
      return { coefficient: factor, powers: powers.filter(([other]) => other !== name) };
    }),
  );
}
