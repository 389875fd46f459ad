import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { ofInterval } from "../ball/ball.ts";
import { canHold } from "../limits/exact/can-hold.ts";
import {
  assume,
  type Context,
  conditionsBeyond,
  contextOf,
  decided,
  type Known,
  signsIn,
  UndecidedError,
  withoutLetter,
} from "../limits/exact/context.ts";
import { formOf } from "../limits/exact/form-of.ts";
import { isConstant, mentionsLetter } from "../limits/exact/kernel.ts";
import { valueAt } from "../limits/exact/rebuild.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import type { Spend } from "../spend.ts";
import { type DefiniteIntegral, type Found, integralBetween } from "./definite.ts";
import { integralParts } from "./ends.ts";
import { criticalPoints } from "./line/pieces.ts";
import { boundsOf, comparePoints, numberSign, type OpenInterval, pointOf, sampleForm } from "./line/points.ts";
import { zerosOf } from "./line/zeros.ts";

/**
 * An integral of an integral (of an integral …), each between bounds that may depend on the letters further out: from the inside out. What the
 * inner ones ask of an outer letter (x > 0) must hold all over its interval. One integral alone is what `definiteIntegral` gives.
 */
export function iteratedIntegral(json: MathJson, spend: Spend, assuming: readonly MathJson[] = []): DefiniteIntegral | undefined {
  return decided((): DefiniteIntegral | undefined => {
    const context = contextOf(spend, { signs: signsIn(assuming) });
    const found = iterated(json, context);
    const conditions = [...context.conditions.values()];
    if (!found || !canHold(conditions, spend)) return undefined;
    return found.kind === "value"
      ? { kind: "value", json: formToJson(found.form), conditions }
      : { kind: "diverges", conditions };
  });
}

function iterated(json: MathJson, outer: Context): Found | undefined {
  const parts = integralParts(json);
  if (!parts) return undefined;
  const { formula, letter, from, to } = parts;
  // What is known of a letter further out that happens to have the same name does not hold inside.
  const context: Context = { ...outer, ...withoutLetter(outer, letter) };
  if (headOf(formula) !== "Integrate") return without(letter, context, (own) => integralBetween(formula, letter, from, to, own));
  const interval = intervalOf(from, to, context);
  const inner = contextOf(context.spend, interval ? withRange(context, letter, interval) : context);
  const value = iterated(formula, inner);
  if (value?.kind !== "value") return undefined;
  for (const condition of inner.conditions.values()) {
    if (!freeLetters(condition).includes(letter)) assume(context, condition);
    else if (!interval || !holdsOver(condition, letter, interval, context)) return undefined;
  }
  return without(letter, context, (own) => integralBetween(formToJson(value.form), letter, from, to, own));
}

/** Runs with conditions of its own, of which those on the letter stay behind. */
function without<T>(letter: string, context: Context, run: (own: Context) => T): T {
  const own = contextOf(context.spend, context);
  const result = run(own);
  for (const condition of conditionsBeyond(own, letter)) assume(context, condition);
  return result;
}

/** What is known of letters, and that one more lies in an interval, if that has ends. */
function withRange(context: Context, letter: string, { from, to }: OpenInterval): Known {
  if ("infinite" in from || "infinite" in to) return context;
  const ball = ofInterval(boundsOf(from.at, context).from, boundsOf(to.at, context).to, 64);
  return { ranges: new Map([...context.ranges, [letter, ball]]), signs: context.signs };
}

function intervalOf(from: MathJson, to: MathJson, context: Context): OpenInterval | undefined {
  return decided(() => {
    const ends = [pointOf(from, context), pointOf(to, context)] as const;
    if (ends.some((end) => "at" in end && !isConstant(end.at))) return undefined;
    const order = comparePoints(ends[0], ends[1], context);
    if (order === 0) throw new UndecidedError("an interval without length");
    return order < 0 ? { from: ends[0], to: ends[1] } : { from: ends[1], to: ends[0] };
  });
}

/** Whether u > 0 or u ≠ 0 holds for every value of a letter in an open interval; u may change its sign at a pole without being 0. */
function holdsOver(condition: MathJson, letter: string, interval: OpenInterval, context: Context): boolean {
  const [subject = 0] = operandsOf(condition);
  return (
    decided(() => {
      const form = formOf(subject, context);
      if (!mentionsLetter(form, letter) || zerosOf(form, letter, interval, context).length > 0) return false;
      if (criticalPoints(subject, letter, interval, context).length > 0) return false;
      const sign = numberSign(valueAt(form, letter, sampleForm(interval, context), context), context);
      return sign > 0 || (headOf(condition) === "NotEqual" && sign < 0);
    }) === true
  );
}
