import { polynomialIn } from "../../algebra/rational-function.ts";
import type { Layer, View } from "../../contract.ts";
import { type CurveLayer, curveFunction, isOfIntegers, type RealMap } from "../curve-function.ts";
import { niceBounds } from "../nice-numbers.ts";
import { realValue } from "../number-of.ts";
import { straightLine } from "../straight-line.ts";
import { withZeroWhenNear } from "./axes-when-near.ts";
import type { Feature } from "./curve-features.ts";
import { type KeyPoint, pointsOf } from "./key-points.ts";
import { naturalInterval } from "./natural-interval.ts";
import { singleValues } from "./single-values.ts";
import { hull, verticalRange } from "./vertical-range.ts";

type Interval = readonly [from: number, to: number];

/** What belongs to the picture besides the curves may make it so many times wider; if it asks for less, the curves' own width is cut to so much. */
const mostWidened = 4;
/** An area between curves is what is looked at: beside it there is little. */
const mostBesideArea = 0.2;
const margin = 0.12;
/** What lies so many times as high as the highest turn in view leaves that flat. */
const mostAboveTurns = 10;
/** Places nearer to each other than this share of the width are one place to look at. */
const leastApart = 0.005;

/**
 * The window of graphs of which one at least is no line and no parabola, or between which an area is: what is natural for each curve, with the points and the asymptotes that the
 * question speaks of; and as high as shows their shape, whatever poles do. undefined for other figures.
 */
export function graphWindow(layers: readonly Layer[]): Pick<View, "x" | "y"> | undefined {
  const curves = layers.filter((layer): layer is CurveLayer => layer.type === "curve" && layer.role !== "asymptote");
  const isOfArea = layers.some(({ type, role }) => type === "region" && role === "answer");
  if (!isOfArea && !curves.some(isCurved)) return undefined;
  const drawn = curves.filter(({ role }) => role !== "construction");
  const natural = drawn.map(naturalInterval);
  const own = hull(natural.flatMap(({ x }) => x)) ?? [-3, 3];
  const everything = natural.flatMap(({ features }) => features);
  const points = withoutFarAbove(layers.flatMap(pointsOf), own, everything);
  const lines = layers.flatMap((layer) => (layer.type === "implicit" ? (straightLine(layer.relation.json) ?? []) : []));
  const upright = lines.flatMap(({ a, b, c }) => (b === 0 ? [c / a] : []));
  const spokenOf = hull([...points.filter(({ optional }) => !optional).map(({ x }) => x), ...upright]);
  const asked = hull(natural.flatMap(({ x }, index) => (drawn[index]?.over ? x : [])));
  const isWhole = natural.some((each) => each.isWhole);
  const most = isOfArea ? mostBesideArea : isWhole ? Number.POSITIVE_INFINITY : mostWidened;
  const chosen = spokenOf ? together(own, spokenOf, leastGap(upright), most) : own;
  // The y-axis is taken in, but what the curve does on the way there makes the window no higher.
  const inner: Interval = asked ? [Math.min(chosen[0], asked[0]), Math.max(chosen[1], asked[1])] : chosen;
  const x = withZeroWhenNear(inner, 0.25);
  const features = everything.filter(({ y }) => Number.isFinite(y));
  const level = lines.flatMap(({ a, b, c }) => (a === 0 ? [{ x: x[0], y: c / b, optional: true }] : []));
  const seen = [
    ...points.filter(({ x: at, optional }) => !optional && at >= x[0] && at <= x[1]),
    ...features
      .filter(({ x: at, kind }) => kind !== "edge" && at >= x[0] && at <= x[1] && !isLost(at, everything, x))
      .map((feature) => ({ ...feature, optional: false })),
    ...drawn.flatMap((layer) => singleValues(layer, within(x, layer))).map((place) => ({ ...place, optional: false })),
  ];
  const maps = curves.map((layer) => curveFunction(layer, (x[0] + x[1]) / 2));
  const inDomain = curves.map((layer, index) => restricted(maps[index] as RealMap, layer, natural[drawn.indexOf(layer)]?.x));
  const [low, high] = withLevels(
    commonRange(verticalRange(inDomain, inner, seen, false), inDomain, inner, seen),
    level.map(({ y }) => y),
  );
  const shown = withZeroWhenNear(notFlat([low, high]), 1.05);
  const room = margin * (shown[1] - shown[0]);
  return { x: niceBounds(x[0], x[1]), y: niceBounds(shown[0] - room, shown[1] + room) };
}

/**
 * Without places beside what the curves show that are so far above it that nothing else would be seen, nor what lies beyond them: the seventh turn of
 * e⁻ˣ sin x to the left, and the zeros after it.
 */
function withoutFarAbove(points: readonly KeyPoint[], own: Interval, features: readonly Feature[]): readonly KeyPoint[] {
  const turns = features.filter(({ kind }) => kind === "turn").map(({ y }) => Math.abs(y));
  if (turns.length < 2) return points;
  const far = points.filter(({ y }) => Math.abs(y) > mostAboveTurns * Math.max(...turns)).map(({ x }) => x);
  const from = Math.max(...far.filter((x) => x < own[0]), Number.NEGATIVE_INFINITY);
  const to = Math.min(...far.filter((x) => x > own[1]), Number.POSITIVE_INFINITY);
  return points.filter(({ x }) => x > from && x < to);
}

/** Whether a place is so near to a pole or the end of a domain that nobody sees it beside that: those of tan(ln x) near 0. */
function isLost(at: number, features: readonly Feature[], [from, to]: Interval): boolean {
  const ends = features.filter(({ kind }) => kind === "pole" || kind === "edge");
  return ends.some(({ x }) => x !== at && Math.abs(x - at) < leastApart * (to - from));
}

/** Lines and parabolas have windows of their own. */
function isCurved(layer: CurveLayer): boolean {
  if (layer.over) return true;
  const polynomial = polynomialIn(layer.y.json, layer.variable);
  return !polynomial || polynomial.degree > 2;
}

/** The curve over the interval that it is given over, or at whole numbers. */
function restricted(map: (x: number) => number, layer: CurveLayer, over: Interval | undefined): (x: number) => number {
  if (isOfIntegers(layer.y.json)) return (x) => map(Math.round(x));
  if (!layer.over || !over) return map;
  const room = (over[1] - over[0]) * (0.08 / 1.16);
  return (x) => (x >= over[0] + room && x <= over[1] - room ? map(x) : Number.NaN);
}

/** The part of a window that a curve is given over. */
function within([from, to]: Interval, { over }: CurveLayer): Interval {
  const ends = over?.map(({ json }) => realValue(json)) ?? [];
  return ends.length > 0 && ends.every(Number.isFinite)
    ? [Math.max(from, Math.min(...ends)), Math.min(to, Math.max(...ends))]
    : [from, to];
}

/** How far apart upright lines are that come again and again. */
function leastGap(upright: readonly number[]): number {
  const places = [...new Set(upright)].sort((one, other) => one - other);
  const gaps = places.slice(1).map((place, index) => place - (places[index] as number));
  return gaps.length > 1 ? Math.min(...gaps) : Number.POSITIVE_INFINITY;
}

/**
 * @param gap of asymptotes: the next one, which is not marked, stays out of view.
 * @param most room on either side, as a share of the width of what is spoken of.
 */
function together(own: Interval, [from, to]: Interval, gap: number, most: number): Interval {
  const width = to - from;
  // A family of zeros, or a point far away, says which part is meant.
  const near: Interval = [Math.max(own[0], from - most * width), Math.min(own[1], to + most * width)];
  const kept = width > 0 && near[0] < near[1] ? near : own;
  // What is in view anyway only has to be clear of the edge.
  const clear = 0.05 * (kept[1] - kept[0]);
  const room = Math.max(0.15 * width, clear);
  const [left, right] = [from < kept[0] ? room : clear, to > kept[1] ? room : clear];
  return [Math.min(kept[0], from - Math.min(left, gap / 4)), Math.max(kept[1], to + Math.min(right, gap / 4))];
}

/** Beyond the lowest of several curves a window rises so many times its height, for what rises much faster goes on anyway. */
const mostAbove = 1.5;

/** Of several curves none is pressed flat by another that rises much faster, eˣ beside ln x; the points spoken of stay in view. */
function commonRange(
  [low, high]: Interval,
  curves: readonly ((x: number) => number)[],
  x: Interval,
  seen: readonly { readonly y: number }[],
): Interval {
  const ranges = curves.map((curve) => verticalRange([curve], x, [], false)).filter(([from, to]) => to - from > 1e-9);
  const [lowest] = [...ranges].sort((one, other) => one[1] - one[0] - (other[1] - other[0]));
  if (!lowest || ranges.length < 2) return [low, high];
  const room = mostAbove * (lowest[1] - lowest[0]);
  const heights = seen.map(({ y }) => y);
  return [Math.max(low, Math.min(lowest[0] - room, ...heights)), Math.min(high, Math.max(lowest[1] + room, ...heights))];
}

/** With the heights of level asymptotes that are near. */
function withLevels([low, high]: Interval, levels: readonly number[]): Interval {
  const reach = 0.6 * (high - low);
  const near = levels.filter((y) => y >= low - reach && y <= high + reach);
  return [Math.min(low, ...near), Math.max(high, ...near)];
}

function notFlat([low, high]: Interval): Interval {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > 1e-9 * size) return [low, high];
  return size === 0 ? [-1, 1] : [Math.min(0, low), Math.max(0, high)];
}
