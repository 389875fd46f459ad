import type { Layer, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { type CurveLayer, curveFunction, type RealMap } from "../curve-function.ts";
import { isNumberLine } from "../low-height.ts";
import { niceBounds } from "../nice-numbers.ts";
import { numberLineView, rowsOf } from "../number-line/rows.ts";
import { problem } from "../problem.ts";
import { chooseSpaceView, isInSpace } from "../space/choose-space-view.ts";
import { withZeroWhenNear } from "./axes-when-near.ts";
import { checkView } from "./check-view.ts";
import { hasCircularArc } from "./circular.ts";
import { dataView } from "./data-view.ts";
import { graphWindow } from "./graph-window.ts";
import { type KeyPoint, keyPointsOf } from "./key-points.ts";
import { levelsView } from "./levels-view.ts";
import { planeView } from "./plane-view.ts";
import { stripsView } from "./strips-view.ts";
import { distanceOfRise, riseAt, turningPoint } from "./turning-point.ts";
import { hull, verticalRange } from "./vertical-range.ts";

/** Points closer than this share of the window in both directions run into each other. */
const leastDistance = 0.035;

/** Half the width of a window about which nothing is known. */
const ordinaryHalfWidth = 3;

/**
 * The window in which a figure is first seen. Of a graph of a function it holds every key point (vertex, zeros, ends of segments), shows
 * a parabola with its bend and both arms to a comparable height, and takes in the axes when they are near. What is no such graph has a
 * window of its own: see `planeView` and `chooseSpaceView`.
 *
 * A y-intercept far away is left out when taking it in would crush the rest: y = (x − 1000)² − 1 is shown around its vertex, between
 * its zeros 999 and 1001, not from 0 to a million. The point stays in the figure and comes into view on zooming out.
 *
 * @param fromAbove whether surfaces are drawn by their level curves, in the plane.
 * @throws FigureError where the key points are no numbers or lie beyond 10^100.
 */
export function chooseView(layers: readonly Layer[], fromAbove = false): View {
  if (!fromAbove && isInSpace(layers)) return chooseSpaceView(layers);
  const ownView = dataView(layers) ?? stripsView(layers) ?? levelsView(layers);
  if (ownView) {
    checkView(ownView);
    return ownView;
  }
  const lines = layers.filter(isNumberLine);
  const isLine = layers.length > 0 && lines.length === layers.length;
  const view: View = isLine
    ? { ...numberLineView(rowsOf(lines, {})), aspect: "free" }
    : (planeView(layers) ?? graphsView(layers));
  checkView(view);
  return view;
}

function graphsView(layers: readonly Layer[]): View {
  const window = graphWindow(layers);
  return window ? { ...window, aspect: hasCircularArc(layers) ? "equal" : "free" } : graphView(layers);
}

function graphView(layers: readonly Layer[]): View {
  const points = keyPointsOf(layers);
  const curveLayers = layers.filter((layer): layer is CurveLayer => layer.type === "curve");
  const middle = mean(points.filter(({ optional }) => !optional).map(({ x }) => x));
  const curves = curveLayers.map((layer) => curveFunction(layer, middle));
  const [only, ...others] = curves;
  const turning = only && others.length === 0 ? turningPoint(only, points) : undefined;
  const candidates = only && turning ? aroundTurningPoint(only, turning, points) : aroundPoints(points);
  const windows = candidates.map((over) => windowOver(over, curves, points, turning));
  const chosen = windows.find((window) => isLegible(window, points, turning)) ?? windows.at(-1);
  if (!chosen) throw new FigureError("a figure needs something to look at", undefined, problem("figure-error.nothing"));
  return { x: chosen.x, y: chosen.y, aspect: "free" };
}

type Interval = readonly [number, number];
interface Window {
  x: [number, number];
  y: [number, number];
}

/** Intervals of x, the best first: with the optional points, without them, and by the scale of the curve itself. */
function aroundTurningPoint(curve: RealMap, turning: KeyPoint, points: readonly KeyPoint[]): Interval[] {
  const reach = (optional: boolean): number =>
    Math.max(0, ...points.filter((point) => point.optional === optional).map(({ x }) => Math.abs(x - turning.x)));
  const [essential, far] = [1.6 * reach(false), 1.2 * reach(true)];
  const natural = naturalHalfWidth(curve, turning);
  // Without zeros the window must be wide enough to see the bend above the axis.
  const least = essential > 0 || turning.y === 0 ? essential : Math.min(natural, Math.max(far, natural / 1.25));
  return [Math.max(least, far), essential, natural]
    .filter((half) => half > 0 && Number.isFinite(half))
    .map((half) => [turning.x - half, turning.x + half]);
}

/** So wide that the arms rise four times as far from the vertex as it lies from the x-axis; for y = ax² about 3, or where it has risen by 9. */
function naturalHalfWidth(curve: RealMap, turning: KeyPoint): number {
  if (turning.y !== 0) return distanceOfRise(curve, turning, 4 * Math.abs(turning.y)) ?? ordinaryHalfWidth;
  const rise = riseAt(curve, turning, ordinaryHalfWidth);
  return rise >= 0.5 && rise <= 100 ? ordinaryHalfWidth : (distanceOfRise(curve, turning, 9) ?? ordinaryHalfWidth);
}

function aroundPoints(points: readonly KeyPoint[]): Interval[] {
  const all = hull(points.map(({ x }) => x));
  const essential = hull(points.filter(({ optional }) => !optional).map(({ x }) => x));
  return [all, essential]
    .filter((extent) => extent !== undefined)
    .map(widened)
    .concat(all ? [] : [widened([0, 0])]);
}

/** With room on both sides: about 3 each way where that lets the points be told apart, else by their distance. */
function widened([from, to]: Interval): Interval {
  const [middle, extent] = [from + (to - from) / 2, to - from];
  const half =
    extent > 0
      ? Math.max(0.8 * extent, Math.min(ordinaryHalfWidth, 5 * extent))
      : Math.max(ordinaryHalfWidth, 1e-3 * Math.abs(from));
  return [middle - half, middle + half];
}

function windowOver(
  over: Interval,
  curves: readonly RealMap[],
  points: readonly KeyPoint[],
  turning: KeyPoint | undefined,
): Window {
  const [from, to] = withZeroWhenNear(over, 0.25);
  // The x-axis belongs to a parabola, above all where it does not meet it.
  const foot = turning ? [{ x: turning.x, y: 0, optional: false }] : [];
  const inside = [...points.filter(({ x }) => x >= from && x <= to), ...foot];
  const [low, high] = withZeroWhenNear(notFlat(verticalRange(curves, [from, to], inside, turning !== undefined)), 0.5);
  const margin = 0.12 * (high - low);
  return { x: niceBounds(from, to), y: niceBounds(low - margin, high + margin) };
}

function notFlat([low, high]: Interval): Interval {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > 1e-9 * size) return [low, high];
  return size === 0 ? [-1, 1] : [Math.min(0, low), Math.max(0, high)];
}

/** Whether the essential points can be told apart, the bend can be told from a flat line, and the vertex from the x-axis. */
function isLegible({ x, y }: Window, points: readonly KeyPoint[], turning: KeyPoint | undefined): boolean {
  const apart = (a: { x: number; y: number }, b: { x: number; y: number }): boolean =>
    Math.max(Math.abs(a.x - b.x) / (x[1] - x[0]), Math.abs(a.y - b.y) / (y[1] - y[0])) >= leastDistance;
  const essential = points.filter(({ optional }) => !optional);
  const distinct = essential.every((a, index) =>
    essential.slice(index + 1).every((b) => (a.x === b.x && a.y === b.y) || apart(a, b)),
  );
  return distinct && (!turning || turning.y === 0 || apart(turning, { x: turning.x, y: 0 }));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value / values.length, 0);
}
