import type { MathJson } from "../../../contract.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";

/**
 * What formulas are calculated with here: sums of rational multiples of products of rational powers of kernels. A kernel is a part that is
 * not taken apart: a letter, π, √2's 2, ln 3, sin x, e^x, and a whole sum where it stands under a root or in a denominator. (The word is
 * that of REDUCE; see J. Davenport, Y. Siret, É. Tournier, Computer Algebra, 1988, section 2.)
 *
 * Two forms with the same terms have the same value wherever both have one. The converse fails, as ever: sin 2x and 2 sin x cos x.
 */
export type Form = readonly Term[];

export interface Term {
  /** Not 0. */
  readonly coefficient: Rational;
  /** By key, each kernel once, no exponent 0. */
  readonly factors: readonly Factor[];
  readonly key: string;
}

export interface Factor {
  readonly kernel: Kernel;
  readonly exponent: Rational;
}

/**
 * - prime: a prime number, or what is left of a large number; its exponents lie between 0 and 1
 * - symbol: a letter or π
 * - exp: e to the power of the one term `inner`, whose coefficient is 1
 * - sum: `inner` itself, as a base
 * - function: `head` of `inner`
 */
export interface Kernel {
  readonly kind: "prime" | "symbol" | "exp" | "sum" | "function";
  readonly key: string;
  readonly json: MathJson;
  readonly inner: Form;
  readonly head: string;
  /** What is known at sight: positive, not negative, negative. */
  readonly sign: -1 | 0 | 1 | undefined;
  /** Whether it is a number, without letters. */
  readonly constant: boolean;
}

export const rationalKey = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

export const zero: Form = [];

const keyOf = (factors: readonly Factor[]): string =>
  factors
    .map(({ kernel, exponent }) => (Q.equal(exponent, Q.one) ? kernel.key : `${kernel.key}^${rationalKey(exponent)}`))
    .join("*");

/** A term of factors that are in order. */
export const termOf = (coefficient: Rational, factors: readonly Factor[]): Term => ({
  coefficient,
  factors,
  key: keyOf(factors),
});

export const formKey = (form: Form): string =>
  form.length === 0
    ? "0"
    : form.map(({ coefficient, key }) => `${rationalKey(coefficient)}${key === "" ? "" : `*${key}`}`).join("+");

export const constantForm = (value: Rational): Form => (Q.isZero(value) ? zero : [termOf(value, [])]);
export const integerForm = (value: number | bigint): Form => constantForm(Q.rational(value));
export const one: Form = integerForm(1);

export const kernelForm = (kernel: Kernel, exponent: Rational = Q.one): Form => [termOf(Q.one, [{ kernel, exponent }])];

/** The rational number that a form is. */
export function rationalOfForm(form: Form): Rational | undefined {
  if (form.length === 0) return Q.zero;
  const [only] = form;
  return form.length === 1 && only && only.factors.length === 0 ? only.coefficient : undefined;
}

export const isConstant = (form: Form): boolean => form.every(({ factors }) => factors.every(({ kernel }) => kernel.constant));

export const sameForm = (left: Form, right: Form): boolean =>
  left.length === right.length &&
  left.every((term, index) => term.key === right[index]?.key && Q.equal(term.coefficient, (right[index] as Term).coefficient));

/** Terms with the same factors added up, in order. */
export function collect(terms: Iterable<Term>): Form {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const present = found.get(term.key);
    const coefficient = present ? Q.add(present.coefficient, term.coefficient) : term.coefficient;
    if (Q.isZero(coefficient)) found.delete(term.key);
    else found.set(term.key, { ...term, coefficient });
  }
  return [...found.values()].sort(byKey);
}

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

export const add = (...forms: readonly Form[]): Form => collect(forms.flat());

export const scale = (form: Form, by: Rational): Form =>
  Q.isZero(by) ? zero : form.map((term) => ({ ...term, coefficient: Q.multiply(term.coefficient, by) }));

export const negate = (form: Form): Form => scale(form, Q.rational(-1));
export const subtract = (left: Form, right: Form): Form => add(left, negate(right));

/** The factors of several products, exponents added, in order; those that cancel are gone. */
export function mergeFactors(...products: readonly (readonly Factor[])[]): Factor[] {
  const found = new Map<string, Factor>();
  for (const { kernel, exponent } of products.flat()) {
    const present = found.get(kernel.key);
    const sum = present ? Q.add(present.exponent, exponent) : exponent;
    if (Q.isZero(sum)) found.delete(kernel.key);
    else found.set(kernel.key, { kernel, exponent: sum });
  }
  return [...found.values()].sort((a, b) => byKey(a.kernel, b.kernel));
}

/** The whole number just below or at a rational one. */
export function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** Every kernel that a form speaks of, inside others too. */
export function* kernelsIn(form: Form): Generator<Kernel> {
  for (const { factors } of form) {
    for (const { kernel } of factors) {
      yield kernel;
      yield* kernelsIn(kernel.inner);
    }
  }
}

/** Whether a form depends on a letter. */
export function mentionsLetter(form: Form, letter: string): boolean {
  for (const kernel of kernelsIn(form)) if (kernel.kind === "symbol" && kernel.key === letter) return true;
  return false;
}
