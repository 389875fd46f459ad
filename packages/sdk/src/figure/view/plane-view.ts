import type { Layer, View } from "../../contract.ts";
import { type AxisNames, axisNamesOf } from "../axis-names.ts";
import { niceBounds } from "../nice-numbers.ts";
import { type StraightLine, straightLine } from "../straight-line.ts";
import { withZeroWhenNear } from "./axes-when-near.ts";
import { interceptsOf, pointsOf } from "./key-points.ts";
import { extentOf } from "./layer-extent.ts";
import { withBorders } from "./region-borders.ts";
import { hull } from "./vertical-range.ts";

type Interval = readonly [number, number];
type Point = readonly [x: number, y: number];
type Extent = readonly [x: Interval, y: Interval];

/** Graphs of functions have windows of their own. */
type Kind = "curves" | "geometry" | "system";

/** Around what is to be seen, as a share of its size on each side. */
const margins: Readonly<Record<Kind, number>> = { curves: 0.14, geometry: 0.25, system: 0.08 };
/** Half the size of a window around a single point. */
const ordinaryHalfSize = 3;
/** Figures of points and lines only, so many times longer than high, are not drawn with equal units: nothing could be told apart. */
const mostElongated = 20;
/** A phase plane about as high as wide has equal units too, so that circles are circles. */
const mostStretched = 1.6;
/** What was constructed may make a window so many times larger. */
const mostEnlarged = 2;

/**
 * The window of a figure that is no graph of a function: conics and other curves of equations, curves by a parameter, points and lines
 * of geometry, with equal units on both axes; and systems in the plane, where units may differ. undefined for graphs of functions.
 *
 * It holds the whole of a closed conic; of a hyperbola both vertices, both foci and the asymptotes as far as twice its axes; of a
 * parabola vertex, focus and latus rectum; every point that the question speaks of; the whole of a trajectory; and what was
 * constructed, such as a directrix, where it is near.
 */
export function planeView(given: readonly Layer[]): View | undefined {
  const layers = given.some(({ type }) => type === "curve") ? given : given.flatMap(withBorders);
  const names = axisNamesOf(layers);
  const kind = kindOf(layers, names);
  if (kind === undefined) return undefined;
  const essential = [...layers.flatMap((layer) => curvePoints(layer, kind, names)), ...markedPoints(layers, false)];
  const constructed = markedPoints(layers, true);
  const lines = kind === "system" ? [] : linesOf(layers, names);
  const marked = enlarged(extentAround(essential), constructed);
  const found = marked ? aroundLines(marked, lines) : (extentAround(lines.flatMap(onAxes)) ?? emptyExtent);
  const [x, y] = layers.some(({ type }) => type === "region") ? roomy(found) : found;
  const free =
    kind === "system" ? names.horizontal === "t" || isElongated(x, y, mostStretched) : kind === "geometry" && isElongated(x, y);
  const curves = layers.filter((layer) => isCurve(layer, names));
  const isPolar = curves.length > 0 && curves.every(({ type }) => type === "polar");
  return {
    ...windowOf([x, y], marginOf(kind, layers), !free),
    aspect: free ? "free" : "equal",
    ...(isPolar && !free ? { plane: "polar" } : {}),
  };
}

/** Around trajectories there is little to be seen; around equilibria alone, the field near them. */
function marginOf(kind: Kind, layers: readonly Layer[]): number {
  return margins[kind === "system" && !layers.some(({ type }) => type === "trajectory") ? "geometry" : kind];
}

function kindOf(layers: readonly Layer[], names: AxisNames): Kind | undefined {
  if (layers.some(({ type }) => type === "trajectory" || type === "field")) return "system";
  if (layers.some((layer) => isCurve(layer, names))) return "curves";
  return layers.length === 0 || layers.some(({ type }) => type === "curve") ? undefined : "geometry";
}

function isCurve(layer: Layer, names: AxisNames): boolean {
  if (layer.type === "implicit") return !straightLine(layer.relation.json, names);
  return layer.type === "parametric" || layer.type === "polar";
}

/** Of a system only its trajectories: nullclines run through any window. */
function curvePoints(layer: Layer, kind: Kind, names: AxisNames): Point[] {
  if (kind === "system" ? layer.type !== "trajectory" : !isCurve(layer, names)) return [];
  const extent = extentOf(layer, names);
  return extent ? cornersOf(extent) : [];
}

const cornersOf = ([[left, right], [low, high]]: Extent): Point[] => [
  [left, low],
  [right, high],
];

const markedPoints = (layers: readonly Layer[], optional: boolean): Point[] =>
  layers
    .flatMap(pointsOf)
    .filter((point) => point.optional === optional)
    .map(({ x, y }) => [x, y]);

const linesOf = (layers: readonly Layer[], names: AxisNames): StraightLine[] =>
  layers.flatMap((layer) => (layer.type === "implicit" ? (straightLine(layer.relation.json, names) ?? []) : []));

const onAxes = (line: StraightLine): Point[] => interceptsOf(line).map(({ x, y }) => [x, y]);

const emptyExtent: Extent = [
  [0, 0],
  [0, 0],
];

function extentAround(points: readonly Point[]): Extent | undefined {
  const [x, y] = [hull(points.map(([x]) => x)), hull(points.map(([, y]) => y))];
  return x && y && [x, y];
}

const sizeOf = ([x, y]: Extent): number => Math.max(x[1] - x[0], y[1] - y[0]);

/** With each further point that does not make it much larger. */
function enlarged(extent: Extent | undefined, points: readonly Point[]): Extent | undefined {
  if (!extent) return extentAround(points);
  const most = mostEnlarged * Math.max(sizeOf(extent), 2 * ordinaryHalfSize);
  return points.reduce((current, point) => {
    const larger = extentAround([...cornersOf(current), point]) as Extent;
    return sizeOf(larger) <= most ? larger : current;
  }, extent);
}

/** With the place of each line that is nearest to the middle, if that is near. */
function withNearLines(extent: Extent, lines: readonly StraightLine[]): Extent {
  const [x, y] = extent.map(([from, to]) => from + (to - from) / 2) as [number, number];
  const feet = lines.map(({ a, b, c }): Point => {
    const distance = (c - a * x - b * y) / (a * a + b * b);
    return [x + a * distance, y + b * distance];
  });
  return enlarged(extent, feet) ?? extent;
}

/** With lines that are near; a single point beside them says nothing of how much of them is to be seen. */
function aroundLines(marked: Extent, lines: readonly StraightLine[]): Extent {
  const near = withNearLines(marked, lines);
  return sizeOf(marked) === 0 && sizeOf(near) > noDistance * Math.max(1, ...near.flat().map(Math.abs)) ? roomy(near) : near;
}

/** A region is wide: at least as an ordinary window about the middle. */
function roomy(extent: Extent): Extent {
  if (sizeOf(extent) >= ordinaryHalfSize) return extent;
  return extent.map(
    ([from, to]): Interval => [(from + to - ordinaryHalfSize) / 2, (from + to + ordinaryHalfSize) / 2],
  ) as unknown as Extent;
}

function isElongated(x: Interval, y: Interval, most = mostElongated): boolean {
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  return width > 0 && height > 0 && Math.max(width / height, height / width) > most;
}

/** What rounding leaves between two ways to the same place. */
const noDistance = 1e-9;

function windowOf(given: Extent, margin: number, equal: boolean): Pick<View, "x" | "y"> {
  const largest = Math.max(1, ...given.flat().map(Math.abs));
  const extent = given.map(
    ([from, to]): Interval => (to - from <= noDistance * largest ? [from, from] : [from, to]),
  ) as unknown as Extent;
  const size = sizeOf(extent);
  const [x, y] = extent.map(([from, to]): [number, number] => {
    // A point, and points in a row, need room beside them.
    const least = size > 0 ? 0.3 * size : Math.max(ordinaryHalfSize, 1e-3 * Math.abs(from));
    const room = to > from ? margin * (to - from) + (equal ? 0.03 * size : 0) : least;
    const wide: Interval = [from - room, to + room];
    // With equal units there is room on the shorter side.
    const near = equal ? Math.max(1, size / (wide[1] - wide[0])) : 1;
    return niceBounds(...withZeroWhenNear(wide, 0.25 * near));
  }) as [[number, number], [number, number]];
  return { x, y };
}
