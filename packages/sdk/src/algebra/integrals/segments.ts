import type { MathJson } from "../../contract.ts";
import { sameTree } from "../../expression/mathjson.ts";
import { type Context, contextOf, decided, signsIn, withoutLetter } from "../limits/exact/context.ts";
import { formOf } from "../limits/exact/form-of.ts";
import { constantForm, type Form } from "../limits/exact/kernel.ts";
import { valueAt } from "../limits/exact/rebuild.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import { tendencyOf } from "../limits/tendency.ts";
import { rational, rationalToJson } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { destinationAt } from "./ends.ts";
import { criticalPoints, cutAt, type Piece, smoothPieces } from "./line/pieces.ts";
import { comparePoints, isInside, type OpenInterval, type Point, pointOf, sampleIn } from "./line/points.ts";

/** A part of an interval on which a formula is smooth, and how its ends are reached. */
export interface Segment {
  /** The formula there, without cases. */
  readonly json: MathJson;
  readonly from: MathJson;
  readonly to: MathJson;
  /** Ends that are reached as limits only: infinite ones, and those where a formula has no finite value. */
  readonly open: { readonly from: boolean; readonly to: boolean };
  /** A number inside. */
  readonly middle: MathJson;
}

/** An interval from its lower end to its upper one, with the ends turned round or not. */
export interface Segments {
  readonly segments: readonly Segment[];
  readonly reversed: boolean;
}

/** The interval of an integral cut, under the signs of letters that are assumed, where the integrand has no value or goes over into another case. undefined where not all such places are known. */
export function segmentsOf(
  json: MathJson,
  letter: string,
  from: MathJson,
  to: MathJson,
  spend: Spend,
  assuming: readonly MathJson[] = [],
): Segments | undefined {
  return decided(() => {
    const context = contextOf(spend, withoutLetter({ signs: signsIn(assuming) }, letter));
    const ends = [pointOf(from, context), pointOf(to, context)] as const;
    const order = comparePoints(ends[0], ends[1], context);
    if (order === 0) return undefined;
    const interval: OpenInterval = order < 0 ? { from: ends[0], to: ends[1] } : { from: ends[1], to: ends[0] };
    const segments = smoothPieces(json, letter, interval, context).map((piece) => segmentOf(piece, letter, context));
    return { segments: joined(segments), reversed: order > 0 };
  });
}

/** A segment cut where an antiderivative jumps or lacks a value inside. */
export function cutFor(
  antiderivative: MathJson,
  segment: Segment,
  letter: string,
  spend: Spend,
  assuming: readonly MathJson[] = [],
): Segment[] | undefined {
  return decided(() => {
    const context = contextOf(spend, withoutLetter({ signs: signsIn(assuming) }, letter));
    const interval = { from: pointOf(segment.from, context), to: pointOf(segment.to, context) };
    const form = formOf(antiderivative, context);
    const parts = cutAt(criticalPoints(antiderivative, letter, interval, context), interval, context);
    return parts.map((part, index): Segment => {
      const isFirst = index === 0;
      const isLast = index === parts.length - 1;
      return {
        json: segment.json,
        from: jsonOf(part.from),
        to: jsonOf(part.to),
        open: {
          from: !isFirst || segment.open.from || !hasValue(form, letter, part.from, context),
          to: !isLast || segment.open.to || !hasValue(form, letter, part.to, context),
        },
        middle: middleOf(part, context),
      };
    });
  });
}

/** x³ ln x has no value at 0, though x² ln x tends to one there. */
const hasValue = (form: Form, letter: string, point: Point, context: Context): boolean =>
  "at" in point && decided(() => valueAt(form, letter, point.at, context)) !== undefined;

function segmentOf({ json, interval }: Piece, letter: string, context: Context): Segment {
  const isOpen = (side: "from" | "to"): boolean =>
    "infinite" in interval[side] ||
    decided(() => tendencyOf(json, letter, destinationAt(interval, side), context))?.kind !== "value";
  return {
    json,
    from: jsonOf(interval.from),
    to: jsonOf(interval.to),
    open: { from: isOpen("from"), to: isOpen("to") },
    middle: middleOf(interval, context),
  };
}

/** Neighbours with the same formula that meet at a place where it has a value are one. */
function joined(segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    const meets = last && !last.open.to && !segment.open.from && sameTree(last.json, segment.json);
    if (meets) found[found.length - 1] = { ...last, to: segment.to, open: { from: last.open.from, to: segment.open.to } };
    else found.push(segment);
  }
  return found;
}

const jsonOf = (point: Point): MathJson =>
  "infinite" in point ? (point.infinite > 0 ? "PositiveInfinity" : "NegativeInfinity") : formToJson(point.at);

/** 0, 1 or −1 where these lie inside. */
function middleOf(interval: OpenInterval, context: Context): MathJson {
  const simple = [0, 1, -1].map((value) => rational(value)).find((value) => isInside(constantForm(value), interval, context));
  return rationalToJson(simple ?? sampleIn(interval, context));
}
