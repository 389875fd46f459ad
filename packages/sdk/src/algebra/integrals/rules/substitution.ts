import { decided } from "../../limits/exact/context.ts";
import { derivative } from "../../limits/exact/derivative.ts";
import { exponential, functionsOfOne, logarithm } from "../../limits/exact/functions.ts";
import type { Factor, Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide, multiply, power } from "../../limits/exact/powers.ts";
import { cancelled, exactQuotient } from "../../limits/exact/quotient.ts";
import { rebuild } from "../../limits/exact/rebuild.ts";
import * as Q from "../../rational.ts";
import * as P from "../line/polynomial.ts";
import { freshLetter, type Integration, letterForm, letterKernel } from "./integration.ts";

/** So many inner functions are tried. */
const mostTrials = 14;

/** ∫ g(v) v′ dx = G(v), for every v that is seen inside: a kernel, the argument of a function, a base, an exponent, a power of x. */
export function substitute(form: Form, integration: Integration): Form | undefined {
  if (integration.depth <= 0) return undefined;
  for (const inner of innerFunctions(form, integration)) {
    const found = decided(() => through(form, inner, integration));
    if (found) return found;
  }
  return undefined;
}

/** u = xᵏ for the highest k for which that works. */
export function substitutePower(form: Form, integration: Integration): Form | undefined {
  if (integration.depth <= 0) return undefined;
  const x = letterKernel(integration.letter);
  for (let exponent = highestPower; exponent > 1; exponent--) {
    const inner: Form = [K.termOf(Q.one, [{ kernel: x, exponent: Q.rational(exponent) }])];
    const found = decided(() => through(form, inner, integration));
    if (found) return found;
  }
  return undefined;
}

const highestPower = 8;

function innerFunctions(form: Form, { letter }: Integration): Form[] {
  const found = new Map<string, Form>();
  const note = (inner: Form): void => {
    const isLetter =
      inner.length === 1 &&
      inner[0]?.factors.length === 1 &&
      inner[0].factors[0]?.kernel.kind === "symbol" &&
      inner[0].key === letter;
    if (!isLetter && K.mentionsLetter(inner, letter)) found.set(K.formKey(inner), inner);
  };
  const visit = (part: Form): void => {
    for (const { factors } of part) {
      for (const { kernel, exponent } of factors) {
        if (!P.dependsOn(kernel, letter)) continue;
        if (kernel.kind === "symbol") {
          if (!Q.equal(exponent, Q.one)) notePowers(exponent, note, letter);
          continue;
        }
        if (kernel.kind !== "sum") note(K.kernelForm(kernel));
        note(kernel.inner);
        visit(kernel.inner);
      }
    }
  };
  visit(form);
  return [...found.values()].slice(0, mostTrials);
}

/** x² where there is x⁴, x³ where there is x⁶. */
function notePowers(exponent: Q.Rational, note: (form: Form) => void, letter: string): void {
  if (!Q.isInteger(exponent)) return;
  const size = Q.absolute(exponent).numerator;
  for (let k = 2n; k <= size && k <= 12n; k++)
    if (size % k === 0n || (size + 1n) % k === 0n)
      note([K.termOf(Q.one, [{ kernel: letterKernel(letter), exponent: Q.rational(k) }])]);
}

function through(form: Form, inner: Form, integration: Integration): Form | undefined {
  const { letter } = integration;
  const slope = derivative(inner, letter, integration);
  if (slope.length === 0) return undefined;
  const quotient = exactQuotient(form, slope, integration) ?? cancelled(divide(form, slope, integration), integration);
  const u = freshLetter(integration.depth);
  const changed = inTermsOf(quotient, inner, u.form, integration);
  if (!changed || K.mentionsLetter(changed, letter)) return undefined;
  const integral = integration.integrate(changed, { ...integration, letter: u.letter, depth: integration.depth - 1 });
  return (
    integral &&
    rebuild(
      integral,
      ({ kernel, exponent }) =>
        kernel.kind === "symbol" && kernel.key === u.letter ? power(inner, exponent, integration) : undefined,
      integration,
    )
  );
}

/** ln x becomes u, and x itself eᵘ: for sin ln x and the like. */
export function throughLogarithm(form: Form, integration: Integration): Form | undefined {
  if (integration.depth <= 0) return undefined;
  const { letter } = integration;
  const x = letterForm(letter);
  const inner = logarithmsIn(form, letter);
  if (inner.size !== 1 || !inner.has(K.formKey(x))) return undefined;
  const u = freshLetter(integration.depth);
  const changed = rebuild(
    form,
    ({ kernel, exponent }) => {
      if (kernel.head === "Ln" && K.sameForm(kernel.inner, x)) return power(u.form, exponent, integration);
      return kernel.kind === "symbol" && kernel.key === letter ? exponential(K.scale(u.form, exponent), integration) : undefined;
    },
    integration,
  );
  const slope = exponential(u.form, integration);
  const integral = integration.integrate(multiply(changed, slope, integration), {
    ...integration,
    letter: u.letter,
    depth: integration.depth - 1,
  });
  return (
    integral &&
    rebuild(
      integral,
      ({ kernel, exponent }) => {
        if (kernel.kind === "symbol" && kernel.key === u.letter) return power(logarithm(x, integration), exponent, integration);
        if (kernel.kind !== "exp" || !K.sameForm(kernel.inner, u.form)) return undefined;
        return power(x, exponent, integration);
      },
      integration,
    )
  );
}

function logarithmsIn(form: Form, letter: string): Set<string> {
  const found = new Set<string>();
  for (const kernel of K.kernelsIn(form))
    if (kernel.head === "Ln" && K.mentionsLetter(kernel.inner, letter)) found.add(K.formKey(kernel.inner));
  return found;
}

/** The form with u for the inner function, wherever it is seen. */
function inTermsOf(form: Form, inner: Form, u: Form, integration: Integration): Form | undefined {
  const [only] = inner;
  const factor = inner.length === 1 && only?.factors.length === 1 ? only.factors[0] : undefined;
  const own = only && factor ? inPower(factor, only.coefficient, u, integration) : undefined;
  return rebuild(form, (each) => own?.(each) ?? wholeInner(each, inner, u, integration), integration);
}

/** For v = c · kᵉ: k^f is (u/c)^(f/e) where f is a multiple of e. */
function inPower(factor: Factor, coefficient: Q.Rational, u: Form, integration: Integration): (each: Factor) => Form | undefined {
  const base = K.scale(u, Q.divide(Q.one, coefficient));
  return ({ kernel, exponent }) => {
    if (kernel.key !== factor.kernel.key) return undefined;
    const times = Q.divide(exponent, factor.exponent);
    if (Q.isInteger(times)) return power(base, times, integration);
    // (k²)^(1/2) is not k, but the root of a kernel itself is the root of u.
    return Q.equal(factor.exponent, Q.one) ? power(base, times, integration) : undefined;
  };
}

/** A sum as a base, and a function or a power of e of the whole inner function or of a multiple of it. */
function wholeInner({ kernel, exponent }: Factor, inner: Form, u: Form, integration: Integration): Form | undefined {
  const ratio = kernel.inner.length > 0 ? multipleOf(kernel.inner, inner) : undefined;
  if (!ratio) return undefined;
  const value = K.scale(u, ratio);
  if (kernel.kind === "exp") return exponential(K.scale(value, exponent), integration);
  if (kernel.kind === "sum") return power(value, exponent, integration);
  const make = Object.hasOwn(functionsOfOne, kernel.head) ? functionsOfOne[kernel.head] : undefined;
  return make && power(make(value, integration), exponent, integration);
}

function multipleOf(form: Form, of: Form): Q.Rational | undefined {
  const [first, second] = [form[0], of[0]];
  const ratio = first && second && Q.divide(first.coefficient, second.coefficient);
  return ratio && K.sameForm(form, K.scale(of, ratio)) ? ratio : undefined;
}
