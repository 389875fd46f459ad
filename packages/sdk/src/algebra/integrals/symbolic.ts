import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { assume, type Context, decided } from "../limits/exact/context.ts";
import type { Form } from "../limits/exact/kernel.ts";
import * as K from "../limits/exact/kernel.ts";
import { valueAt } from "../limits/exact/rebuild.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import { type Tendency, tendencyOf } from "../limits/tendency.ts";
import { findAntiderivative } from "./antiderivative.ts";
import type { Found } from "./definite.ts";
import { criticalPoints, type Piece, smoothPart, smoothPieces } from "./line/pieces.ts";
import { comparePoints, type OpenInterval, type Point, wholeLine } from "./line/points.ts";

/**
 * An integral with letters in its bounds. The whole line is cut where the integrand or the antiderivative may lack values; a bound that is a
 * number says in which part both bounds must lie, and that the others do is a condition. Without such a number there must be one part only.
 */
export function betweenLetters(
  formula: MathJson,
  letter: string,
  [from, to]: readonly [Point, Point],
  context: Context,
): Found | undefined {
  const number = [from, to].find((end) => "infinite" in end || K.isConstant(end.at));
  const piece = number ? smoothPart(formula, letter, number, context) : onlyPiece(formula, letter, context);
  if (!piece) return undefined;
  const primitive = findAntiderivative(piece.json, letter, context);
  if (!primitive || criticalPoints(primitive.json, letter, piece.interval, context).length > 0) return undefined;
  const value = (end: Point): Form | undefined => {
    if ("at" in end && !K.isConstant(end.at)) {
      expectInside(end.at, piece.interval, context);
      return valueAt(primitive.form, letter, end.at, context);
    }
    const tendency = decided(() => limitInside(primitive.json, letter, end, piece.interval, context));
    return tendency?.kind === "value" ? tendency.form : undefined;
  };
  const [upper, lower] = [value(to), value(from)];
  return upper && lower && { kind: "value", form: K.subtract(upper, lower) };
}

function onlyPiece(formula: MathJson, letter: string, context: Context): Piece | undefined {
  const pieces = smoothPieces(formula, letter, wholeLine, context);
  return pieces.length === 1 ? pieces[0] : undefined;
}

function expectInside(at: Form, { from, to }: OpenInterval, context: Context): void {
  if ("at" in from) assume(context, apply("Greater", formToJson(K.subtract(at, from.at)), 0));
  if ("at" in to) assume(context, apply("Greater", formToJson(K.subtract(to.at, at)), 0));
}

function limitInside(json: MathJson, letter: string, end: Point, interval: OpenInterval, context: Context): Tendency {
  if ("infinite" in end) return tendencyOf(json, letter, { infinite: end.infinite }, context);
  const isStart = comparePoints(interval.from, end, context) === 0;
  return tendencyOf(json, letter, { point: end.at, side: isStart ? 1 : -1 }, context);
}
