import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import { circularIdentities } from "./circular-identities.ts";
import { type Context, decided } from "./context.ts";
import type { Form, Term } from "./kernel.ts";
import { add, isConstant, scale, subtract, termOf } from "./kernel.ts";
import { absolute, divide, multiply, power } from "./powers.ts";
import { kernelOrder, leadingTerm } from "./quotient.ts";

/** Sums of more terms are not tried. */
const mostTerms = 15;

/** base^exponent, where an even root of a square is an absolute value: √(x² − 2x + 1) = |x − 1|, √(1 − sin² x) = |cos x|. */
export function rootOf(base: Form, exponent: Rational, context: Context): Form {
  if (exponent.denominator % 2n === 0n && base.length > 1 && base.length <= mostTerms && !isConstant(base)) {
    for (const same of [base, ...circularIdentities(base, context)]) {
      const root = decided(() => squareRootOf(same, context));
      if (root) return power(absolute(root, context), Q.multiply(exponent, Q.rational(2)), context);
    }
  }
  return power(base, exponent, context);
}

/** A sum of products of whole powers whose square is the form, term by term from the leading ones. */
function squareRootOf(form: Form, context: Context): Form | undefined {
  const order = kernelOrder(form);
  const first = rootOfTerm(leadingTerm(form, order), context);
  if (!first) return undefined;
  let root = first;
  let rest = subtract(form, multiply(first, first, context));
  const twice = scale(first, Q.rational(2));
  for (let step = 0; rest.length > 0; step++) {
    if (step >= mostTerms) return undefined;
    const next = divide([leadingTerm(rest, order)], twice, context);
    rest = subtract(rest, multiply(next, add(scale(root, Q.rational(2)), next), context));
    root = add(root, next);
  }
  return root;
}

/** The root of one term with even exponents; its sign does not matter. */
function rootOfTerm({ coefficient, factors }: Term, context: Context): Form | undefined {
  if (Q.signOf(coefficient) < 0) return undefined;
  const halved = factors.map(({ kernel, exponent }) => ({ kernel, exponent: Q.divide(exponent, Q.rational(2)) }));
  if (halved.some(({ kernel, exponent }) => !Q.isInteger(exponent) && kernel.kind !== "exp")) return undefined;
  return multiply([termOf(Q.one, halved)], power([termOf(coefficient, [])], Q.rational(1n, 2n), context), context);
}
