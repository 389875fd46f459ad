import type { MathJson } from "../../contract.ts";
import { type Context, decided, UndecidedError } from "./exact/context.ts";
import type { Form } from "./exact/kernel.ts";
import { integerForm, subtract } from "./exact/kernel.ts";
import { signOf } from "./exact/sign.ts";
import { zeroTest } from "./exact/zero.ts";
import { expand } from "./germs/expand.ts";
import type { Germ, GermContext } from "./germs/germ.ts";
import * as G from "./germs/germ.ts";
import * as M from "./germs/monomial.ts";

/** What a function does on one side, in exact form. */
export type Tendency = { readonly kind: "value"; readonly form: Form } | { readonly kind: "infinite"; readonly sign: 1 | -1 };

/** Where a letter goes: to +∞, to −∞, or to a point from one side. */
export type Destination = { readonly infinite: 1 | -1 } | { readonly point: Form; readonly side: 1 | -1 };

/** So many terms are tried, one after the other. */
const orders = [3, 6, 12, 20];

/** The letter as a germ: a ± 1/X, X or −X. */
function approach(destination: Destination): Germ {
  if ("infinite" in destination) return { terms: [{ coefficient: integerForm(destination.infinite), monomial: M.powerOfX(1) }] };
  const small = { coefficient: integerForm(destination.side), monomial: M.powerOfX(-1) };
  const { point } = destination;
  return { terms: point.length === 0 ? [small] : [{ coefficient: point, monomial: M.unit }, small] };
}

/**
 * The tendency of a formula as its letter goes to a place.
 * @throws NoValueError where it has no value all along the way, UndecidedError
 */
export function tendencyOf(json: MathJson, letter: string, destination: Destination, context: Context): Tendency {
  return withMoreTerms(context, (germContext) =>
    readLimit(expand(json, { letter, germ: approach(destination) }, germContext), germContext),
  );
}

/** Runs with more and more terms until they suffice; conditions of vain tries are forgotten. */
export function withMoreTerms<T>(context: Context, run: (context: GermContext) => T): T {
  for (const order of orders) {
    const trial: GermContext = { ...context, conditions: new Map(context.conditions), order, oscillates: false };
    try {
      const result = run(trial);
      for (const [key, condition] of trial.conditions) context.conditions.set(key, condition);
      return result;
    } catch (error) {
      if (!(error instanceof G.MoreTermsError)) throw error;
    }
  }
  throw new UndecidedError("more terms than are tried");
}

export function germAt(json: MathJson, letter: string, destination: Destination, context: GermContext): Germ {
  return expand(json, { letter, germ: approach(destination) }, context);
}

/** @throws MoreTermsError where the error hides the limit, UndecidedError where a coefficient that decides depends on letters */
export function readLimit(germ: Germ, context: GermContext): Tendency {
  const { infinite, constant, error } = G.partsOf(germ, context);
  const [first] = infinite;
  if (first) {
    if (zeroTest(first.coefficient, context) === "generic" && signOf(first.coefficient, context) === undefined)
      throw new UndecidedError("whether it is infinite depends on letters");
    const sign = signOf(first.coefficient, context);
    if (!sign) throw new UndecidedError("a sign that is not known");
    return { kind: "infinite", sign };
  }
  if (error !== undefined && error >= 0) throw new G.MoreTermsError("the error hides the limit");
  return { kind: "value", form: constant };
}

/** Whether two tendencies are proved to be different. */
export function differ(left: Tendency, right: Tendency, context: Context): boolean {
  if (left.kind === "infinite" || right.kind === "infinite")
    return left.kind !== right.kind || (left.kind === "infinite" && right.kind === "infinite" && left.sign !== right.sign);
  return decided(() => zeroTest(subtract(left.form, right.form), context)) === "nonzero";
}

/** Whether two tendencies are proved to be the same. */
export function agree(left: Tendency, right: Tendency, context: Context): boolean {
  if (left.kind === "infinite" || right.kind === "infinite")
    return left.kind === "infinite" && right.kind === "infinite" && left.sign === right.sign;
  return decided(() => zeroTest(subtract(left.form, right.form), context)) === "zero";
}
