import type { Layer, MathJson } from "../../contract.ts";
import type { AxisNames } from "../axis-names.ts";
import { conicCoefficients } from "../conic/coefficients.ts";
import { across, type ConicShape, conicShape, type Vector } from "../conic/shape.ts";
import { realValue } from "../number-of.ts";
import { parametricCurve } from "../parametric-curve.ts";
import { differenceOf, planeMap } from "../plane-equation.ts";
import { conditionOf, curveMap, restrictedEquation } from "../restricted-equation.ts";
import type { StraightLine } from "../straight-line.ts";
import { contourExtent } from "./contour-extent.ts";
import { periodOf } from "./periods.ts";
import { touchingPlaces } from "./touching-places.ts";
import { hull } from "./vertical-range.ts";

type Interval = readonly [number, number];
type Extent = readonly [x: Interval, y: Interval];

/** Of a hyperbola the rectangle of its axes so many times. */
const axesShown = 2;
/** Of a parabola as much as lies within so many times 2p of its axis; more of a narrow one, up to an ordinary distance. */
const halfWidthsShown = { least: 1.6, most: 3, distance: 2.5 } as const;
/** Ends that differ by less than this share are at the same distance from 0. */
const evenly = 0.03;
/** Places at which a curve by its parameter is looked at. */
const places = 720;

/** From where to where a curve goes that is worth seeing; undefined for a layer without one, and for a curve that is nowhere. */
export function extentOf(layer: Layer, names: AxisNames): Extent | undefined {
  switch (layer.type) {
    case "implicit": {
      const conic = conicCoefficients(layer.relation.json, names);
      if (conic) return around(pointsOf(conicShape(conic)));
      const seen = contourExtent(curveMap(layer, names)) ?? periodExtent(layer, names);
      const touched = touchedBy(layer, names);
      return touched.length === 0 ? seen : around([...touched, ...(seen ? [0, 1].map((end) => cornerOf(seen, end)) : [])]);
    }
    case "parametric":
    case "polar": {
      const { at, over } = parametricCurve(layer);
      const points = Array.from({ length: places + 1 }, (_, index) => at(over[0] + ((over[1] - over[0]) * index) / places));
      return around(points, true);
    }
    case "trajectory":
      return around(withoutRuns(layer));
    default:
      return undefined;
  }
}

/** Of single places that come again and again, as those of cos x + cos y = 2 do, the nearest in each direction. */
function periodExtent(
  { relation }: Extract<Layer, { type: "implicit" }>,
  { horizontal, vertical }: AxisNames,
): Extent | undefined {
  const difference = differenceOf(relation.json);
  const [across, up] = [horizontal, vertical].map((letter) =>
    difference === undefined ? undefined : periodOf(difference, letter),
  );
  return across === undefined || up === undefined
    ? undefined
    : [
        [-across, across],
        [-up, up],
      ];
}

const cornerOf = ([x, y]: Extent, end: number): Vector => [x[end] as number, y[end] as number];

/** Single places of a part of a curve. */
function touchedBy(layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): Vector[] {
  const part = restrictedEquation(layer.relation.json);
  if (!part) return [];
  const curve = planeMap(differenceOf(part.equation) as MathJson, layer, names);
  return touchingPlaces(curve, conditionOf(part.conditions, layer, names));
}

/** Of a solution over time that runs away the last part rises so many times as high as the first third. */
const [mostRun, firstPart, shownRun] = [12, 0.3, 8];

/** What is seen of a trajectory: a solution over time is followed from its start, which may lie within it, to both sides. */
function withoutRuns({ samples: { t, x, y }, start = [] }: Extract<Layer, { type: "trajectory" }>): Vector[] {
  const points = x.map((each, index): Vector => [each, y[index] ?? Number.NaN]);
  const from = start[0] === undefined ? Number.NaN : realValue(start[0].json);
  const isOverTime = x.every((each, index) => each === t[index]);
  const at = isOverTime
    ? Math.max(
        0,
        x.findLastIndex((each) => each <= from),
      )
    : 0;
  const mirrored = ([first, second]: Vector): Vector => [-first, second];
  const back = points
    .slice(0, at + 1)
    .map(mirrored)
    .reverse();
  return [...withoutRun(back).map(mirrored), ...withoutRun(points.slice(at))];
}

/** A solution over time as far as it does not leave all that came before flat. */
function withoutRun(points: readonly Vector[]): readonly Vector[] {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end || points.some(([x], index) => index > 0 && x <= (points[index - 1] as Vector)[0])) return points;
  const rise = points.map(([, y]) => Math.abs(y - start[1]));
  const usual = Math.max(
    ...rise.filter((_, index) => (points[index] as Vector)[0] <= start[0] + firstPart * (end[0] - start[0])),
  );
  const most = Math.max(...rise);
  if (!(usual > 0) || most <= mostRun * usual || most > 1.01 * (rise.at(-1) as number)) return points;
  return points.slice(
    0,
    rise.findIndex((height) => height > shownRun * usual),
  );
}

function around(points: readonly Vector[], trim = false): Extent | undefined {
  const finite = points.filter((point) => point.every(Number.isFinite));
  const [x, y] = ([0, 1] as const).map((side) => {
    const values = finite.map((point) => point[side]);
    return trim ? withoutSpikes(values) : hull(values);
  });
  return x && y && [x, y];
}

/** All values, or most of them where the others run far away, to a pole say. */
function withoutSpikes(values: readonly number[]): [number, number] | undefined {
  const whole = hull(values);
  if (!whole) return undefined;
  const ascending = values.toSorted((a, b) => a - b);
  const at = (share: number): number => ascending[Math.round(share * (ascending.length - 1))] as number;
  const [low, high] = [at(0.1), at(0.9)];
  if (whole[1] - whole[0] <= 4 * (high - low) || high === low) return whole;
  // What runs off slowly, as the arms of a parabola by an angle, is far away long before its end.
  const [first, last] = [at(0.25), at(0.75)];
  const fence = last - first;
  if (!(fence > 0)) return [low, high];
  const [least, most] = [Math.max(low, first - fence), Math.min(high, last + fence)];
  // As many places on one side of zero as on the other, but for one: both sides alike.
  const isEven = Math.abs(least + most) < evenly * (most - least);
  const half = Math.min(-least, most);
  return isEven ? [-half, half] : [least, most];
}

function pointsOf(shape: ConicShape): Vector[] {
  switch (shape.kind) {
    case "ellipse": {
      const [u, v] = [scaled(shape.axis, shape.a), scaled(across(shape.axis), shape.b)];
      const half: Vector = [Math.hypot(u[0], v[0]), Math.hypot(u[1], v[1])];
      return [plus(shape.centre, half), plus(shape.centre, scaled(half, -1))];
    }
    case "hyperbola": {
      const [u, v] = [scaled(shape.axis, axesShown * shape.a), scaled(across(shape.axis), axesShown * shape.b)];
      const focus = scaled(shape.axis, Math.hypot(shape.a, shape.b));
      const half: Vector = [
        Math.max(Math.hypot(u[0], v[0]), Math.abs(focus[0])),
        Math.max(Math.hypot(u[1], v[1]), Math.abs(focus[1])),
      ];
      return [plus(shape.centre, half), plus(shape.centre, scaled(half, -1))];
    }
    case "parabola": {
      const { vertex, axis, p } = shape;
      const { least, most, distance } = halfWidthsShown;
      const shown = Math.max(least, Math.min(most, distance / (2 * p)));
      const arm = scaled(axis, shown ** 2 * p);
      const side = scaled(across(axis), shown * 2 * p);
      return [vertex, plus(plus(vertex, arm), side), plus(plus(vertex, arm), scaled(side, -1))];
    }
    case "lines":
      return meetingPoints(shape.lines);
    case "point":
      return [shape.at];
    default:
      return [];
  }
}

const scaled = ([x, y]: Vector, by: number): Vector => [x * by, y * by];
const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1]];

/** Where two lines meet, or of parallel ones the places nearest to the origin. */
function meetingPoints([first, second]: readonly StraightLine[]): Vector[] {
  const determinant = first && second ? first.a * second.b - second.a * first.b : 0;
  if (!first) return [];
  if (second && Math.abs(determinant) > 1e-12 * Math.hypot(first.a, first.b) * Math.hypot(second.a, second.b)) {
    const x = (first.c * second.b - second.c * first.b) / determinant;
    const y = (first.a * second.c - second.a * first.c) / determinant;
    return [[x, y]];
  }
  return [first, ...(second ? [second] : [])].map(({ a, b, c }) => {
    const square = a * a + b * b;
    return [(a * c) / square, (b * c) / square];
  });
}
