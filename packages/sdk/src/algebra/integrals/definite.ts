import type { MathJson } from "../../contract.ts";
import { substitute } from "../../expression/mathjson.ts";
import { canHold } from "../limits/exact/can-hold.ts";
import { type Context, conditionsBeyond, contextOf, decided, signsIn, withoutLetter } from "../limits/exact/context.ts";
import { formOf } from "../limits/exact/form-of.ts";
import type { Form } from "../limits/exact/kernel.ts";
import * as K from "../limits/exact/kernel.ts";
import { valueAt } from "../limits/exact/rebuild.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import { isZero } from "../limits/exact/zero.ts";
import { swings } from "../limits/oscillation.ts";
import { type Destination, type Tendency, tendencyOf } from "../limits/tendency.ts";
import type { Spend } from "../spend.ts";
import { findAntiderivative } from "./antiderivative.ts";
import { convergenceAt } from "./convergence.ts";
import { destinationAt, integralParts } from "./ends.ts";
import { gaussianIntegral } from "./gaussian.ts";
import { criticalPoints, cutAt, type Piece, smoothPieces } from "./line/pieces.ts";
import { comparePoints, type OpenInterval, type Point, pointOf } from "./line/points.ts";
import { betweenLetters } from "./symbolic.ts";

/**
 * - value: the integral, proper or improper, converges to `json`
 * - diverges: it is proved that it has no finite value
 *
 * `conditions` on letters in the bounds or in the integrand, under which this holds.
 */
export type DefiniteIntegral =
  | { readonly kind: "value"; readonly json: MathJson; readonly conditions: readonly MathJson[] }
  | { readonly kind: "diverges"; readonly conditions: readonly MathJson[] };

/** What was found, before it is written out. */
export type Found = { readonly kind: "value"; readonly form: Form } | { readonly kind: "diverges" };

/**
 * ["Integrate", f, ["Limits", x, a, b]] by an antiderivative. The interval is cut at every place where the integrand or the antiderivative may lack
 * a value, jump or have a corner, and on each part the antiderivative is taken from limit to limit; so improper integrals and |sin x| come out
 * right, and ∫ 1/x² from −1 to 1 diverges. Where not all such places are known, and where a part of the interval has no values, nothing is said.
 *
 * `assuming`: conditions on other letters, of which those that tell a sign (a > 0) are used.
 *
 * A principal value is no value: ∫ 1/x from −1 to 1 diverges.
 */
export function definiteIntegral(json: MathJson, spend: Spend, assuming: readonly MathJson[] = []): DefiniteIntegral | undefined {
  const parts = integralParts(json);
  if (!parts) return undefined;
  return decided(() => {
    const context = contextOf(spend, withoutLetter({ signs: signsIn(assuming) }, parts.letter));
    const found = integralBetween(parts.formula, parts.letter, parts.from, parts.to, context);
    const conditions = conditionsBeyond(context, parts.letter);
    if (!found || !canHold(conditions, spend)) return undefined;
    return found.kind === "value"
      ? { kind: "value", json: formToJson(found.form), conditions }
      : { kind: "diverges", conditions };
  });
}

/** @throws UndecidedError, NoValueError */
export function integralBetween(
  formula: MathJson,
  letter: string,
  from: MathJson,
  to: MathJson,
  context: Context,
): Found | undefined {
  const ends: readonly [Point, Point] = [pointOf(from, context), pointOf(to, context)];
  if (ends.some((end) => "at" in end && !K.isConstant(end.at))) return betweenLetters(formula, letter, ends, context);
  const order = comparePoints(ends[0], ends[1], context);
  if (order === 0) {
    // Over a point every function that has a value there has the integral 0.
    const [at] = ends;
    if ("infinite" in at) return undefined;
    valueAt(formOf(formula, context), letter, at.at, context);
    return smoothAt(formula, letter, at.at, context) ? { kind: "value", form: K.zero } : undefined;
  }
  const interval: OpenInterval = order < 0 ? { from: ends[0], to: ends[1] } : { from: ends[1], to: ends[0] };
  const found = integralOver(formula, letter, interval, context);
  return found?.kind === "value" && order > 0 ? { kind: "value", form: K.negate(found.form) } : found;
}

/** Whether a formula is smooth around a number. */
function smoothAt(formula: MathJson, letter: string, at: Form, context: Context): boolean {
  const around: OpenInterval = { from: { at: K.subtract(at, K.one) }, to: { at: K.add(at, K.one) } };
  return smoothPieces(formula, letter, around, context).some(
    ({ interval }) => comparePoints(interval.from, { at }, context) < 0 && comparePoints({ at }, interval.to, context) < 0,
  );
}

/** From a lower to a higher place. */
export function integralOver(formula: MathJson, letter: string, interval: OpenInterval, context: Context): Found | undefined {
  const pieces = smoothPieces(formula, letter, interval, context).flatMap((piece) => simplerPieces(piece, letter, context));
  let sum: Form | undefined = K.zero;
  for (const piece of pieces) {
    const found = decided(() => integralOverPiece(piece, letter, context));
    if (found?.kind === "diverges") return found;
    sum = found && sum && K.add(sum, found.form);
  }
  if (sum) return { kind: "value", form: sum };
  return oddIntegral(formula, letter, interval, pieces, context);
}

/** Where √(1 − sin² x) turns out to be |cos x|, cut again at its corners. */
function simplerPieces(piece: Piece, letter: string, context: Context): Piece[] {
  const form = decided(() => formOf(piece.json, context));
  const hasCorners = form && [...K.kernelsIn(form)].some(({ head }) => head === "Abs");
  return (hasCorners && decided(() => smoothPieces(formToJson(form), letter, piece.interval, context))) || [piece];
}

function integralOverPiece(piece: Piece, letter: string, context: Context): Found | undefined {
  for (const side of ["from", "to"] as const)
    if (convergenceAt(piece.json, letter, destinationAt(piece.interval, side), context) === "diverges")
      return { kind: "diverges" };
  const primitive = findAntiderivative(piece.json, letter, context);
  if (!primitive) return gaussianIntegral(piece, letter, context);
  const parts = cutAt(criticalPoints(primitive.json, letter, piece.interval, context), piece.interval, context);
  let sum: Form = K.zero;
  for (const [index, part] of parts.entries()) {
    for (const side of ["to", "from"] as const) {
      const end = endOf(primitive.json, letter, destinationAt(part, side), context);
      // Inside a piece the integrand is smooth, and so the antiderivative is bounded.
      const isEnd = index === (side === "to" ? parts.length - 1 : 0);
      if (isEnd && (end === "swings" || end?.kind === "infinite")) return { kind: "diverges" };
      if (!end || end === "swings" || end.kind === "infinite") return undefined;
      sum = side === "to" ? K.add(sum, end.form) : K.subtract(sum, end.form);
    }
  }
  return { kind: "value", form: sum };
}

function endOf(json: MathJson, letter: string, destination: Destination, context: Context): Tendency | "swings" | undefined {
  const tendency = decided(() => tendencyOf(json, letter, destination, context));
  return tendency ?? (swings(json, letter, destination, context) ? "swings" : undefined);
}

/** An odd function has the integral 0 from −a to a, if it has one. */
function oddIntegral(
  formula: MathJson,
  letter: string,
  { from, to }: OpenInterval,
  pieces: readonly Piece[],
  context: Context,
): Found | undefined {
  const symmetric =
    "infinite" in from || "infinite" in to ? "infinite" in from && "infinite" in to : isZero(K.add(from.at, to.at), context);
  if (!symmetric) return undefined;
  const turned = substitute(formula, { [letter]: ["Negate", letter] });
  const sum = K.add(formOf(formula, context), formOf(turned, context));
  if (!isZero(sum, context)) return undefined;
  const converges = pieces.every(({ json, interval }) =>
    (["from", "to"] as const).every(
      (side) => convergenceAt(json, letter, destinationAt(interval, side), context) === "converges",
    ),
  );
  return converges ? { kind: "value", form: K.zero } : undefined;
}
