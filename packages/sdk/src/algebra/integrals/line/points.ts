import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { compileEnclosure } from "../../ball/evaluate.ts";
import { type Context, UndecidedError } from "../../limits/exact/context.ts";
import { formOf } from "../../limits/exact/form-of.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import { constantForm, floor, rationalOfForm, subtract } from "../../limits/exact/kernel.ts";
import { signOf } from "../../limits/exact/sign.ts";
import { formToJson } from "../../limits/exact/to-json.ts";
import { vanishes } from "../../limits/exact/zero.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import { endsIfShort } from "./ends-of-ball.ts";

/** A place on the extended real line: a number in exact form, or ±∞. */
export type Point = { readonly infinite: 1 | -1 } | { readonly at: Form };

/** Everything strictly between two places. */
export interface OpenInterval {
  readonly from: Point;
  readonly to: Point;
}

export const wholeLine: OpenInterval = { from: { infinite: -1 }, to: { infinite: 1 } };

export function pointOf(json: MathJson, context: Context): Point {
  if (json === "PositiveInfinity") return { infinite: 1 };
  if (json === "NegativeInfinity") return { infinite: -1 };
  const [inner] = operandsOf(json);
  if (headOf(json) === "Negate" && inner !== undefined) {
    const opposite = pointOf(inner, context);
    if ("infinite" in opposite) return { infinite: opposite.infinite === 1 ? -1 : 1 };
  }
  return { at: formOf(json, context) };
}

/** The sign of a number. @throws UndecidedError where it depends on letters or is not told */
export function numberSign(form: Form, context: Context): -1 | 0 | 1 {
  const sign = signOf(form, context) ?? (vanishes(form, context) ? 0 : undefined);
  if (sign === undefined) throw new UndecidedError("a sign that is not known");
  return sign;
}

/** −1 where left lies below right, 0 where they are the same. @throws UndecidedError */
export function comparePoints(left: Point, right: Point, context: Context): -1 | 0 | 1 {
  if ("infinite" in left || "infinite" in right) {
    const [a, b] = [left, right].map((point) => ("infinite" in point ? point.infinite : 0)) as [number, number];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return numberSign(subtract(left.at, right.at), context);
}

export const isInside = (at: Form, { from, to }: OpenInterval, context: Context): boolean =>
  comparePoints(from, { at }, context) < 0 && comparePoints({ at }, to, context) < 0;

/** Those of some numbers that lie inside, ascending, each once. */
export function sortedInside(numbers: readonly Form[], interval: OpenInterval, context: Context): Form[] {
  const found: Form[] = [];
  for (const number of numbers) {
    if (!isInside(number, interval, context)) continue;
    let index = 0;
    let order: -1 | 0 | 1 = 1;
    while (index < found.length) {
      order = comparePoints({ at: number }, { at: found[index] as Form }, context);
      if (order <= 0) break;
      index++;
    }
    if (index === found.length || order < 0) found.splice(index, 0, number);
  }
  return found;
}

/** Bounds of a number, some 60 binary digits apart from each other. @throws UndecidedError */
export function boundsOf(form: Form, context: Context): { from: Rational; to: Rational } {
  const rational = rationalOfForm(form);
  if (rational) return { from: rational, to: rational };
  const value = compileEnclosure(formToJson(form), [])([], 80, context.spend);
  const ends = value.kind === "value" ? endsIfShort(value.ball) : undefined;
  if (!ends) throw new UndecidedError("a number without bounds");
  return ends;
}

/** A rational number with few digits inside the interval. @throws UndecidedError */
export function sampleIn({ from, to }: OpenInterval, context: Context): Rational {
  const low = "infinite" in from ? undefined : boundsOf(from.at, context).to;
  const high = "infinite" in to ? undefined : boundsOf(to.at, context).from;
  if (!low && !high) return Q.zero;
  if (!low && high) return Q.rational(floor(high) - 2n);
  if (low && !high) return Q.rational(floor(low) + 2n);
  return simplestBetween(low as Rational, high as Rational);
}

/** A number near the middle with a small power of 2 as denominator. */
function simplestBetween(low: Rational, high: Rational): Rational {
  const width = Q.subtract(high, low);
  if (Q.signOf(width) <= 0) throw new UndecidedError("two numbers that are not told apart");
  const middle = Q.divide(Q.add(low, high), Q.rational(2));
  for (let denominator = 1n; denominator < 1n << 70n; denominator *= 4n) {
    const nearest = Q.rational(floor(Q.add(Q.multiply(middle, Q.rational(denominator)), Q.rational(1n, 2n))), denominator);
    if (Q.compare(Q.absolute(Q.subtract(nearest, middle)), Q.divide(width, Q.rational(4))) < 0) return nearest;
  }
  throw new UndecidedError("two numbers that are not told apart");
}

export const sampleForm = (interval: OpenInterval, context: Context): Form => constantForm(sampleIn(interval, context));
