import type { Layer, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { niceBounds } from "../nice-numbers.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";
import { checkView } from "../view/check-view.ts";
import { facingTurn } from "./facing-turn.ts";
import { isSurface, type Rectangle } from "./patch.ts";
import type { Interval, SpaceView } from "./space-frame.ts";
import { inSpace, isStraight } from "./straight-marks.ts";
import { isStrand, samplesOf } from "./strand.ts";
import { surfacesExtent } from "./surface-extent.ts";
import { usualTurn } from "./turn.ts";

/** Whether layers are drawn in space. */
export const isInSpace = (layers: readonly Layer[]): boolean =>
  layers.some(
    (layer) =>
      layer.type === "space-curve" ||
      isSurface(layer) ||
      (isStraight(layer) && layer.to[2] !== undefined) ||
      (layer.type === "trajectory" && layer.samples.z !== undefined) ||
      (layer.type === "points" && layer.points.some(({ z }) => z !== undefined)),
  );

/** Edges that differ by more than this are not drawn in proportion: the shortest would show nothing. */
const leastProportion = 2.5;
const leastProportionOfSolids = 6;
/** A strand that goes this many times as far in the last twentieth of its time as before has run away. */
const farAway = 10;

/**
 * The box in which a figure in space is first seen: around all lines and the points near them, with equal units on the axes where its
 * proportions allow. Of a line that runs away only the part where it stays long is taken in, of the points only those that leave it legible.
 *
 * @throws FigureError where there is nothing to look at or a coordinate is no real number.
 */
export function chooseSpaceView(layers: readonly Layer[]): SpaceView {
  const strands = layers.filter(isStrand).map(samplesOf);
  const points = layers.flatMap(placesIn);
  const lines = ([0, 1, 2] as const).map((axis) =>
    hull(strands.flatMap((samples) => stay([samples.x, samples.y, samples.z][axis] as readonly number[]))),
  );
  const surfaces = surfacesExtent(layers.filter(isSurface), groundAround(lines, points));
  const core = lines.map((extent, axis) => hull([...(extent ?? []), ...(surfaces?.[axis] ?? [])]));
  const near = points.filter((point) => point.every((value, axis) => isNear(value, core[axis])));
  const [x, y, z] = ([0, 1, 2] as const).map((axis) => {
    const values = near.map((point) => point[axis] as number);
    const extent = hull([...(core[axis] ?? []), ...values]);
    if (!extent)
      throw new FigureError("a figure in space needs something to look at", undefined, problem("figure-error.nothing"));
    return isSame(extent, surfaces?.[axis]) ? [extent[0], extent[1]] : bounds(extent);
  }) as [[number, number], [number, number], [number, number]];
  const aspect = aspectOf([x, y, z], layers);
  const turn = surfaces ? facingTurn(layers.filter(isSurface), [x, y, z], aspect) : usualTurn;
  const view: SpaceView = { x, y, z, aspect, turn };
  checkView(view);
  return view;
}

/** The places of points, segments and arrows. */
function placesIn(layer: Layer): number[][] {
  if (isStraight(layer)) return [layer.from, layer.to].map((end) => [...inSpace(end, layer)]);
  if (layer.type !== "points") return [];
  return layer.points.map(({ x, y, z }) => [x, y, z].map((each) => (each ? numberOf(each, layer) : 0)));
}

/** The ground below lines and points, on which a surface without bounds of its own is drawn. */
function groundAround(lines: readonly (Interval | undefined)[], points: readonly number[][]): Rectangle | undefined {
  const [u, v] = ([0, 1] as const).map((axis) => {
    const extent = hull([...(lines[axis] ?? []), ...points.map((point) => point[axis] as number)]);
    return extent && bounds(extent);
  });
  return u && v && { u, v };
}

const isSame = (a: Interval, b: Interval | undefined): boolean => a[0] === b?.[0] && a[1] === b[1];

/**
 * What is drawn by parameters has a shape, and keeps it where that leaves anything to be seen. The height of a graph is often another kind of
 * thing than its ground, and where it is greater it would only make the picture narrow.
 */
function aspectOf(intervals: readonly Interval[], layers: readonly Layer[]): View["aspect"] {
  const extents = intervals.map(([from, to]) => to - from) as [number, number, number];
  const isSolid = layers.some(({ type }) => type === "parametric-surface");
  if (!isSolid && layers.some(isSurface) && extents[2] > 1.01 * Math.max(extents[0], extents[1])) return "free";
  const most = isSolid ? leastProportionOfSolids : leastProportion;
  return Math.max(...extents) <= most * Math.min(...extents) ? "equal" : "free";
}

function hull(values: readonly number[]): [number, number] | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return low <= high ? [low, high] : undefined;
}

/** The ends of a column's values; where it runs away at the end of its time, those of the time before, with as much room again. */
function stay(column: readonly number[]): readonly number[] {
  const values = column.filter(Number.isFinite);
  const [whole, before] = [hull(values), hull(values.slice(0, Math.floor(0.95 * values.length)))];
  if (!whole || !before) return whole ?? [];
  const usual = before[1] - before[0];
  const ranAway = usual > 0 && whole[1] - whole[0] > farAway * usual;
  return ranAway ? [Math.max(whole[0], before[0] - usual), Math.min(whole[1], before[1] + usual)] : whole;
}

/** No farther from an extent than half its width; any value where there is no extent yet. */
function isNear(value: number, extent: Interval | undefined): boolean {
  if (!extent) return true;
  const room = 0.5 * (extent[1] - extent[0]) || Number.POSITIVE_INFINITY;
  return value >= extent[0] - room && value <= extent[1] + room;
}

/** With ends that read well; what has no extent gets one. */
function bounds([low, high]: Interval): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const half = high - low > 1e-9 * size ? 0 : Math.max(1, 0.1 * size);
  return niceBounds(low - half, high + half);
}
