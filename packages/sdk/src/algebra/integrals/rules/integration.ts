import type { Context } from "../../limits/exact/context.ts";
import type { Factor, Form, Kernel, Term } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { dependsOn } from "../line/polynomial.ts";

/** What the rules of integration share. */
export interface Integration extends Context {
  /** The letter that is integrated over. */
  readonly letter: string;
  /** How many substitutions and integrations by parts may still follow one another. */
  readonly depth: number;
  /** Set where the antiderivative lacks values at places where the integrand has one, and may jump there. */
  readonly gaps: { some: boolean };
  /** All rules, for what a rule leaves over. */
  readonly integrate: (form: Form, integration: Integration) => Form | undefined;
}

/** A rule: the antiderivative of one term, or undefined where the rule does not apply. */
export type Rule = (term: SplitTerm, integration: Integration) => Form | undefined;

/** A product with the factors that do not depend on the letter apart. */
export interface SplitTerm {
  readonly constant: Form;
  readonly moving: readonly Factor[];
  readonly term: Term;
}

export function split(term: Term, letter: string): SplitTerm {
  const moving = term.factors.filter(({ kernel }) => dependsOn(kernel, letter));
  const still = term.factors.filter(({ kernel }) => !dependsOn(kernel, letter));
  return { constant: [K.termOf(term.coefficient, still)], moving, term };
}

/** A letter as a kernel; one that is known not to be negative has sign 0. */
export const letterKernel = (letter: string, sign?: 0): Kernel => ({
  kind: "symbol",
  key: letter,
  json: letter,
  inner: K.zero,
  head: "",
  sign,
  constant: false,
});

export const letterForm = (letter: string): Form => K.kernelForm(letterKernel(letter));

/** A letter that no formula has; of numbers that are not negative, if so said. */
export function freshLetter(depth: number, notNegative = false): { letter: string; form: Form } {
  const letter = `§${depth}`;
  return { letter, form: K.kernelForm(letterKernel(letter, notNegative ? 0 : undefined)) };
}
