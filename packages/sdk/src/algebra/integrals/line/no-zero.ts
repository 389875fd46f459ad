import { containsZero, ofInterval } from "../../ball/ball.ts";
import { compileEnclosure } from "../../ball/evaluate.ts";
import type { Context } from "../../limits/exact/context.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import { formToJson } from "../../limits/exact/to-json.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import { boundsOf, type OpenInterval } from "./points.ts";

/** The interval is halved so often. */
const deepest = 9;
/** Digits, in bits, of the enclosures. */
const bits = 60;

/** Whether enclosures over parts of the closed interval, which has ends, all exclude zero. False says nothing. */
export function hasNoZero(form: Form, letter: string, { from, to }: OpenInterval, context: Context): boolean {
  if ("infinite" in from || "infinite" in to) return false;
  const run = compileEnclosure(formToJson(form), [letter]);
  const excludes = (low: Rational, high: Rational, depth: number): boolean => {
    const value = run([ofInterval(low, high, bits)], bits, context.spend);
    if (value.kind === "no-value") return false;
    if (value.kind === "value" && !containsZero(value.ball)) return true;
    if (depth >= deepest) return false;
    const middle = Q.divide(Q.add(low, high), Q.rational(2));
    return excludes(low, middle, depth + 1) && excludes(middle, high, depth + 1);
  };
  return excludes(boundsOf(from.at, context).from, boundsOf(to.at, context).to, 0);
}
