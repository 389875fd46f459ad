import { toNumber } from "../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../algebra/rational-function.ts";
import type { Expression, Layer } from "../../contract.ts";
import { numberOf } from "../number-of.ts";
import { type StraightLine, straightLine } from "../straight-line.ts";
import { bordersOf } from "./region-borders.ts";

/** A place that the question speaks of. */
export interface KeyPoint {
  readonly x: number;
  readonly y: number;
  /** May be left out of the default window when it would crush everything else: a far y-intercept, construction lines. */
  readonly optional: boolean;
}

/** Where the layers put points and ends of segments. Curves have none of their own: vertex, zeros and the like arrive as points. */
export function keyPointsOf(layers: readonly Layer[]): KeyPoint[] {
  const points = layers.flatMap(pointsOf);
  // Curves and lines alone still need a place to look at; and a parabola is known by its bend.
  if (points.length === 0) return layers.flatMap(impliedPoints);
  const bends = layers.flatMap(bendOf).filter((bend) => !points.some((point) => areSame(bend, point)));
  return [...points, ...bends];
}

const areSame = (one: KeyPoint, other: KeyPoint): boolean => isNear(one.x, other.x) && isNear(one.y, other.y);

/** The same but for rounding. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other));

/** Of a parabola that is drawn whole the vertex. */
function bendOf(layer: Layer): KeyPoint[] {
  const isWhole = layer.type === "curve" && layer.role === "main" && !layer.over;
  return isWhole && polynomialIn(layer.y.json, layer.variable)?.degree === 2 ? impliedPoints(layer) : [];
}

/** Where a straight line meets the axes, and where a parabola turns. */
function impliedPoints(layer: Layer): KeyPoint[] {
  if (layer.type === "implicit") return interceptsOf(straightLine(layer.relation.json));
  if (layer.type !== "curve") return [];
  const [c = 0, b = 0, a = 0, ...higher] = (polynomialIn(layer.y.json, layer.variable)?.coefficients ?? []).map(toNumber);
  if (higher.length > 0) return [];
  if (a === 0) return interceptsOf({ a: b, b: -1, c: -c });
  return [{ x: -b / (2 * a), y: c - (b * b) / (4 * a), optional: false }];
}

/** Of one layer that is made of points or segments; of a region the feet of its upright borders. */
export function pointsOf(layer: Layer): KeyPoint[] {
  const optional = layer.role === "construction" || layer.label?.key === "label.y-intercept";
  const at = (x: Expression, y: Expression): KeyPoint => ({ x: numberOf(x, layer), y: numberOf(y, layer), optional });
  switch (layer.type) {
    case "points":
      return layer.points.map(({ x, y }) => at(x, y));
    case "segment":
    case "arrow":
      return [layer.from, layer.to].map(([x, y]) => at(x, y));
    case "angle":
      return [layer.at, layer.from, layer.to].map(([x, y]) => at(x, y));
    case "region":
      return layer.conditions
        .flatMap(({ json }) => bordersOf(json))
        .map((json) => straightLine(json))
        .flatMap((line) => (line && line.b === 0 ? interceptsOf(line) : []));
    default:
      return [];
  }
}

/** Where a line meets the axes. */
export function interceptsOf(line: StraightLine | undefined): KeyPoint[] {
  if (!line) return [];
  const { a, b, c } = line;
  return [
    ...(a !== 0 ? [{ x: c / a + 0, y: 0, optional: false }] : []),
    ...(b !== 0 ? [{ x: 0, y: c / b + 0, optional: false }] : []),
  ];
}
