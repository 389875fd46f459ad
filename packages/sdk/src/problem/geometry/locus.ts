import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { type Context, Draft } from "./context.ts";

/**
 * A question for the locus of a point as one for the curve that is defined by what the point does: a parabola by focus and directrix, an ellipse by
 * the sum of its focal radii, a perpendicular bisector. Undefined where more or something else is said of the point.
 */
export function withLocus(context: Context, taken: ReadonlySet<string>): Context | undefined {
  const [ask, ...others] = context.asks;
  if (!context.asks.some(({ what }) => what === "locus")) return context;
  if (ask === undefined || others.length > 0 || !isSymbol(ask.of)) return undefined;
  const point = ask.of;
  const about = context.given.filter((fact) => mentions(fact, point));
  const [fact] = about;
  if (about.length !== 1 || fact === undefined || headOf(fact) !== "Equal") return undefined;
  const draft = new Draft(context, taken);
  draft.given = draft.given.filter((each) => each !== fact);
  delete draft.names[point];
  const [left, right] = operandsOf(fact) as [MathJson, MathJson];
  const of = curveOf(draft, point, left, right);
  return of === undefined ? undefined : { ...draft.finish(), asks: [{ what: "equation", of }] };
}

function curveOf(draft: Draft, point: string, left: MathJson, right: MathJson): MathJson | undefined {
  const one = placeOf(left, point);
  const other = placeOf(right, point);
  const isPoint = (place: MathJson): boolean => !isSymbol(place) || draft.sortOf(place) !== "curve";
  if (one !== undefined && other !== undefined) {
    if (isPoint(one) && isPoint(other)) return ["PerpendicularBisector", ["Segment", one, other]];
    return isPoint(one) && !isPoint(other)
      ? conic(draft, "Parabola", [
          ["Focus", one],
          ["Directrix", other],
        ])
      : undefined;
  }
  if (one !== undefined) return isPoint(one) ? byRatio(draft, point, one, right, isPoint) : undefined;
  return bySum(draft, point, left, right) ?? byQuotient(draft, point, left, right, isPoint);
}

/** |PF| = r, or |PF| = e · d(P, l). */
function byRatio(
  draft: Draft,
  point: string,
  focus: MathJson,
  right: MathJson,
  isPoint: (place: MathJson) => boolean,
): MathJson | undefined {
  if (!mentions(right, point)) return ["CircleAround", focus, right];
  const [ratio, distance] = headOf(right) === "Multiply" && operandsOf(right).length === 2 ? operandsOf(right) : [];
  const line = distance === undefined ? undefined : placeOf(distance, point);
  return ratio === undefined || line === undefined || mentions(ratio, point) || isPoint(line)
    ? undefined
    : byEccentricity(draft, focus, line, ratio);
}

function byQuotient(
  draft: Draft,
  point: string,
  left: MathJson,
  ratio: MathJson,
  isPoint: (place: MathJson) => boolean,
): MathJson | undefined {
  const [focus, line] = headOf(left) === "Divide" ? operandsOf(left).map((part) => placeOf(part, point)) : [];
  if (focus === undefined || line === undefined || mentions(ratio, point) || !isPoint(focus) || isPoint(line)) return undefined;
  return byEccentricity(draft, focus, line, ratio);
}

function byEccentricity(draft: Draft, focus: MathJson, line: MathJson, ratio: MathJson): MathJson | undefined {
  const [over, under] = headOf(ratio) === "Divide" ? operandsOf(ratio) : [ratio, 1];
  if (typeof over !== "number" || typeof under !== "number" || over === under) return undefined;
  return conic(draft, over < under ? "Ellipse" : "Hyperbola", [
    ["Focus", focus],
    ["Directrix", line],
    ["Eccentricity", ratio],
  ]);
}

/** |PA| + |PB| = 2a, and the absolute value of the difference. */
function bySum(draft: Draft, point: string, left: MathJson, length: MathJson): MathJson | undefined {
  const difference = headOf(left) === "Abs";
  const parts = operandsOf(difference ? (operandsOf(left)[0] ?? left) : left);
  const head = headOf(difference ? (operandsOf(left)[0] ?? left) : left);
  const places = parts.map((part) => placeOf(part, point));
  if (head !== (difference ? "Subtract" : "Add") || places.length !== 2 || places.includes(undefined) || mentions(length, point))
    return undefined;
  const [kind, axis] = difference ? ["Hyperbola", "TransverseAxis"] : ["Ellipse", "MajorAxis"];
  const name = conic(draft, kind as string, []);
  draft.give(["Equal", ["Foci", name], ["Set", ...(places as MathJson[])]]);
  draft.give(["Equal", ["Length", [axis as string, name]], length]);
  return name;
}

function conic(draft: Draft, kind: string, elements: readonly (readonly [string, MathJson])[]): string {
  const name = draft.newName(kind);
  draft.curve(name, kind);
  for (const [head, value] of elements)
    draft.give(isSymbol(value) ? ["Equal", value, [head, name]] : ["Equal", [head, name], value]);
  return name;
}

/** What a distance of the point is to. */
const placeOf = (json: MathJson, point: string): MathJson | undefined => {
  const ends = headOf(json) === "Distance" ? operandsOf(json) : [];
  const other = ends.find((end) => end !== point);
  return ends.includes(point) && other !== undefined && !mentions(other, point) ? other : undefined;
};

const mentions = (json: MathJson, name: string): boolean =>
  isSymbol(json) ? json === name : operandsOf(json).some((part) => mentions(part, name));
