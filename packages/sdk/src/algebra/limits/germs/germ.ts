import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import * as Q from "../../rational.ts";
import { assume, type Context, NoValueError, retract, UndecidedError } from "../exact/context.ts";
import type { Form } from "../exact/kernel.ts";
import { isConstant, negate as negateForm, one, scale as scaleForm } from "../exact/kernel.ts";
import { contentOf, divide as divideForms, multiply as multiplyForms } from "../exact/powers.ts";
import { signOf } from "../exact/sign.ts";
import { formToJson } from "../exact/to-json.ts";
import { zeroTest } from "../exact/zero.ts";
import type { Growth, Monomial } from "./monomial.ts";
import * as M from "./monomial.ts";

/**
 * A real function near X = +∞: a finite sum of multiples of monomials, the fastest first, and O(error) for what is left out; without error it
 * is that sum exactly. The O is meant literally: |rest| ≤ constant · error for all large X.
 */
export interface Germ {
  readonly terms: readonly Growth[];
  readonly error?: Monomial;
}

export interface GermContext extends Context {
  /** So many terms are kept. */
  readonly order: number;
  /** Set where a function was met that swings for ever, such as sin X. */
  oscillates: boolean;
}

/** What decides lies among terms that were left out. More terms may help. */
export class MoreTermsError extends UndecidedError {}

export const zero: Germ = { terms: [] };
export const isZero = (germ: Germ): boolean => germ.terms.length === 0 && germ.error === undefined;

export const constant = (form: Form): Germ => ({ terms: form.length === 0 ? [] : [{ coefficient: form, monomial: M.unit }] });
export const unknownBelow = (error: Monomial): Germ => ({ terms: [], error });

const larger = (left: Monomial | undefined, right: Monomial | undefined, context: Context): Monomial | undefined =>
  left && right ? (M.compare(left, right, context) >= 0 ? left : right) : (left ?? right);

/** A germ with no more terms than the order, none of them within the error. */
function make(terms: readonly Growth[], error: Monomial | undefined, context: GermContext): Germ {
  const sorted = M.collectGrowths(terms, context);
  const visible = error ? sorted.filter(({ monomial }) => M.compare(monomial, error, context) > 0) : sorted;
  const dropped = visible[context.order]?.monomial;
  const left = larger(error, dropped, context);
  const kept = visible.slice(0, context.order);
  return left ? { terms: kept, error: left } : { terms: kept };
}

export function add(left: Germ, right: Germ, context: GermContext): Germ {
  return make([...left.terms, ...right.terms], larger(left.error, right.error, context), context);
}

export const negate = (germ: Germ): Germ => ({
  ...germ,
  terms: germ.terms.map(({ coefficient, monomial }) => ({ coefficient: negateForm(coefficient), monomial })),
});

export const subtract = (left: Germ, right: Germ, context: GermContext): Germ => add(left, negate(right), context);

export function scale(germ: Germ, by: Form, context: GermContext): Germ {
  return multiply(germ, constant(by), context);
}

export function multiply(left: Germ, right: Germ, context: GermContext): Germ {
  context.spend(8 * left.terms.length * right.terms.length + 2);
  const products: Growth[] = [];
  for (const a of left.terms)
    for (const b of right.terms)
      products.push({
        coefficient: multiplyForms(a.coefficient, b.coefficient, context),
        monomial: M.multiply(a.monomial, b.monomial, context),
      });
  const errors = [
    errorTimes(left.error, right.terms[0]?.monomial, context),
    errorTimes(right.error, left.terms[0]?.monomial, context),
    errorTimes(left.error, right.error, context),
  ];
  return make(
    products,
    errors.reduce((most, error) => larger(most, error, context), undefined),
    context,
  );
}

const errorTimes = (error: Monomial | undefined, by: Monomial | undefined, context: Context): Monomial | undefined =>
  error && by && M.multiply(error, by, context);

export interface Leading extends Growth {
  /** What the germ is divided by its leading term, less 1: it tends to 0. */
  readonly rest: Germ;
}

/**
 * The term that the function is like: its coefficient is not zero. Where that depends on letters, that it is not is assumed. undefined for the
 * germ 0. @throws MoreTermsError where no term is left to be seen
 */
export function leadingOf(germ: Germ, context: GermContext): Leading | undefined {
  const [first, ...others] = germ.terms;
  if (!first) {
    if (germ.error) throw new MoreTermsError("nothing is left but an error");
    return undefined;
  }
  const test = zeroTest(first.coefficient, context);
  const remaining: Germ = { ...germ, terms: others };
  if (test === "zero") return leadingOf(remaining, context);
  if (test === "generic") assume(context, apply("NotEqual", conditionOn(withPlus(first.coefficient)), 0));
  return { ...first, rest: dividedByTerm(remaining, first, context) };
}

/** A germ over one term, term by term. */
export function dividedByTerm(germ: Germ, { coefficient, monomial }: Growth, context: GermContext): Germ {
  const inverse = M.invert(monomial, context);
  const terms = germ.terms.map((term) => ({
    coefficient: divideForms(term.coefficient, coefficient, context),
    monomial: M.multiply(term.monomial, inverse, context),
  }));
  return germ.error ? { terms, error: M.multiply(germ.error, inverse, context) } : { terms };
}

/** The sign that the function has for all large X; 0 for the germ 0. @throws UndecidedError */
export function eventualSign(germ: Germ, context: GermContext): -1 | 0 | 1 {
  const leading = leadingOf(germ, context);
  if (!leading) return 0;
  const sign = signOf(leading.coefficient, context);
  if (sign === undefined || sign === 0) throw new UndecidedError("a sign that is not known");
  return sign;
}

const withPlus = (form: Form): Form => (Q.signOf(contentOf(form)) < 0 ? negateForm(form) : form);

/** A multiple of a form, without factors that do not matter for its sign. */
function conditionOn(form: Form): MathJson {
  return formToJson(scaleForm(form, Q.divide(Q.one, Q.absolute(contentOf(form)))));
}

/** Asks that a coefficient is positive: assumes it where it depends on letters. @throws NoValueError where it is negative */
export function expectPositive(form: Form, context: Context): void {
  const sign = signOf(form, context);
  if (sign === -1) throw new NoValueError("what must be positive is negative");
  if (sign === 1) return;
  if (isConstant(form)) throw new UndecidedError("a sign that is not known");
  const json = conditionOn(form);
  retract(context, apply("NotEqual", conditionOn(withPlus(form)), 0));
  assume(context, apply("Greater", json, 0));
}

/** The parts of a germ that tend to infinity, are constant, and tend to 0. */
export interface Parts {
  readonly infinite: readonly Growth[];
  readonly constant: Form;
  readonly small: Germ;
  /** How the error grows, if there is one. */
  readonly error: -1 | 0 | 1 | undefined;
}

export function partsOf(germ: Germ, context: GermContext): Parts {
  const infinite: Growth[] = [];
  const small: Growth[] = [];
  let finite: Form = [];
  for (const term of germ.terms) {
    const growth = M.growthOf(term.monomial, context);
    if (growth === 0) finite = term.coefficient;
    else if (growth < 0) small.push(term);
    else if (zeroTest(term.coefficient, context) !== "zero") infinite.push(term);
  }
  const error = germ.error && M.growthOf(germ.error, context);
  const below: Germ = germ.error ? { terms: small, error: germ.error } : { terms: small };
  return { infinite, constant: finite, small: below, error };
}

/**
 * Σ aₖ εᵏ for a germ ε that tends to 0, a function that is analytic at 0. What the first terms leave out is O of the next power of ε (Taylor).
 */
export function compose(coefficient: (k: number) => Form, small: Germ, context: GermContext): Germ {
  let result = constant(coefficient(0));
  if (isZero(small)) return result;
  const size = small.terms[0]?.monomial ?? (small.error as Monomial);
  let powers: Germ = constant(one);
  for (let k = 1; k <= context.order; k++) {
    powers = multiply(powers, small, context);
    result = add(result, scale(powers, coefficient(k), context), context);
  }
  let remainder = M.unit;
  for (let k = 0; k <= context.order; k++) remainder = M.multiply(remainder, size, context);
  return add(result, unknownBelow(remainder), context);
}
