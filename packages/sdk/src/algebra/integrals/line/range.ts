import { ofInterval } from "../../ball/ball.ts";
import { compileEnclosure } from "../../ball/evaluate.ts";
import { type Context, UndecidedError } from "../../limits/exact/context.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import { formToJson } from "../../limits/exact/to-json.ts";
import type { Rational } from "../../rational.ts";
import { endsIfShort } from "./ends-of-ball.ts";
import { boundsOf, type OpenInterval } from "./points.ts";

/** Bounds of all values of a form over the closed interval. @throws UndecidedError where there are none */
export function boundsOver(
  form: Form,
  letter: string,
  { from, to }: OpenInterval,
  context: Context,
): { from: Rational; to: Rational } {
  if ("infinite" in from || "infinite" in to) throw new UndecidedError("an interval without end");
  const ball = ofInterval(boundsOf(from.at, context).from, boundsOf(to.at, context).to, 64);
  const value = compileEnclosure(formToJson(form), [letter])([ball], 64, context.spend);
  const ends = value.kind === "value" ? endsIfShort(value.ball) : undefined;
  if (!ends) throw new UndecidedError("a range without bounds");
  return ends;
}
