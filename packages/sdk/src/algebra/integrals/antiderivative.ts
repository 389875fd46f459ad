import type { MathJson } from "../../contract.ts";
import { type Context, canMove, contextOf, decided, signsIn, withoutLetter } from "../limits/exact/context.ts";
import { derivative } from "../limits/exact/derivative.ts";
import { formOf } from "../limits/exact/form-of.ts";
import type { Form } from "../limits/exact/kernel.ts";
import { mentionsLetter, subtract } from "../limits/exact/kernel.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import { vanishes } from "../limits/exact/zero.ts";
import type { Spend } from "../spend.ts";
import { integrate } from "./rules/all.ts";
import type { Integration } from "./rules/integration.ts";

/** So many substitutions and integrations by parts follow one another at most. */
const deepest = 5;

/** A formula whose derivative is the integrand. */
export interface Antiderivative {
  readonly form: Form;
  readonly json: MathJson;
  /** It lacks values at places where the integrand has one, and may jump there. */
  readonly gaps: boolean;
}

/**
 * A real antiderivative of a formula in a letter, without a constant of integration: its derivative is the formula on every interval on which the
 * formula has values, ln |x| for 1/x. Other letters are constants for which both formulas have values. Every result is proved by exact
 * differentiation. undefined where none is found, which says nothing.
 */
export function antiderivative(
  json: MathJson,
  letter: string,
  spend: Spend,
  assuming: readonly MathJson[] = [],
): MathJson | undefined {
  if (!canMove(json, letter)) return undefined;
  const found = findAntiderivative(json, letter, contextOf(spend, withoutLetter({ signs: signsIn(assuming) }, letter)));
  return found && !found.gaps ? found.json : undefined;
}

/** As antiderivative, but gaps are allowed. */
export function findAntiderivative(json: MathJson, letter: string, context: Context): Antiderivative | undefined {
  return decided(() => {
    const form = formOf(json, context);
    const gaps = { some: false };
    const integration: Integration = { ...context, letter, depth: deepest, gaps, integrate };
    const found = integrate(form, integration);
    const moving = found?.filter((term) => mentionsLetter([term], letter));
    if (!moving || !hasDerivative(moving, form, letter, context)) return undefined;
    return { form: moving, json: formToJson(moving), gaps: gaps.some };
  });
}

/** Whether exact calculation shows that one form is the derivative of another. */
function hasDerivative(found: Form, form: Form, letter: string, context: Context): boolean {
  return decided(() => vanishes(subtract(derivative(found, letter, context), form), context)) === true;
}
