import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import type { Context } from "./context.ts";
import type { Form, Kernel, Term } from "./kernel.ts";
import { add, collect, subtract, termOf } from "./kernel.ts";
import { divide, multiply, power } from "./powers.ts";

/** Division that has not ended after so many steps does not come out even. */
const mostSteps = 120;

/**
 * dividend/divisor where it is a sum of products without division by a sum: long division in all kernels at once, by leading terms in
 * lexicographic order. undefined where it does not come out even.
 */
export function exactQuotient(dividend: Form, divisor: Form, context: Context): Form | undefined {
  const [first] = divisor;
  if (!first) return undefined;
  if (divisor.length === 1) return divide(dividend, divisor, context);
  const order = kernelOrder([...dividend, ...divisor]);
  const lead = leadingTerm(divisor, order);
  const inverse = power([lead], Q.rational(-1), context);
  const quotient: Term[] = [];
  let rest = dividend;
  for (let step = 0; rest.length > 0; step++) {
    if (step > mostSteps) return undefined;
    const part = multiply([leadingTerm(rest, order)], inverse, context);
    const [term] = part;
    if (part.length !== 1 || !term) return undefined;
    quotient.push(term);
    rest = subtract(rest, multiply(part, divisor, context));
  }
  return collect(quotient);
}

/** All kernels, in the order in which their exponents count. */
export const kernelOrder = (terms: readonly Term[]): string[] =>
  [...new Set(terms.flatMap(({ factors }) => factors.map(({ kernel }) => kernel.key)))].sort();

/** The term whose exponents are the largest in lexicographic order. */
export function leadingTerm(form: Form, order: readonly string[]): Term {
  return form.reduce((best, term) => (isLarger(term, best, order) ? term : best));
}

const exponentOf = (term: Term, key: string): Rational =>
  term.factors.find(({ kernel }) => kernel.key === key)?.exponent ?? Q.zero;

function isLarger(left: Term, right: Term, order: readonly string[]): boolean {
  for (const key of order) {
    const difference = Q.compare(exponentOf(left, key), exponentOf(right, key));
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Sums that are divided by and that divide what stands above them, cancelled. */
export function cancelled(form: Form, context: Context): Form {
  let current = form;
  for (const kernel of new Map(
    form.flatMap(({ factors }) => factors.map(({ kernel: each }) => [each.key, each] as const)),
  ).values()) {
    if (kernel.kind !== "sum") continue;
    for (;;) {
      const next = cancelledOnce(current, kernel, context);
      if (!next) break;
      current = next;
    }
  }
  return current;
}

/** The terms with the lowest power of a sum below them, with one power fewer where that is possible. */
function cancelledOnce(form: Form, kernel: Kernel, context: Context): Form | undefined {
  const exponents = form.map((term) => exponentOf(term, kernel.key));
  const lowest = exponents.reduce((least, each) => (Q.compare(each, least) < 0 ? each : least), Q.zero);
  if (Q.compare(lowest, Q.rational(-1)) > 0) return undefined;
  const own = form.filter((_, index) => Q.equal(exponents[index] as Rational, lowest));
  const others = form.filter((_, index) => !Q.equal(exponents[index] as Rational, lowest));
  const above = multiply(own, [termOf(Q.one, [{ kernel, exponent: Q.negate(lowest) }])], context);
  const quotient = exactQuotient(above, kernel.inner, context);
  if (!quotient) return undefined;
  const left = Q.add(lowest, Q.one);
  const lowered = Q.isZero(left) ? quotient : multiply(quotient, [termOf(Q.one, [{ kernel, exponent: left }])], context);
  return add(others, lowered);
}
