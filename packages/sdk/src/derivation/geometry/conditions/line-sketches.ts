import type { MathJson } from "../../../contract.ts";
import type { Point } from "../../../geometry/figures.ts";
import { add, type CentralSketch, divide, type LineSketch, multiply, negate, pointAt, type Sketch, subtract } from "./sketch.ts";

/** Lines in letters, by what determines them. */

export const lineThrough = (first: Point, second: Point): LineSketch => {
  const [dx, dy] = [subtract(second.x, first.x), subtract(second.y, first.y)];
  return lineWithNormal(first, { x: dy, y: negate(dx) });
};

/** normal · (X − point) = 0 */
export const lineWithNormal = (point: Point, normal: Point): LineSketch => ({
  kind: "line",
  a: normal.x,
  b: normal.y,
  c: negate(add(multiply(normal.x, point.x), multiply(normal.y, point.y))),
});

export const lineWithSlope = (point: Point, slope: MathJson): LineSketch => lineWithNormal(point, { x: slope, y: -1 });

/** A direction of a line as a vector. */
export const directionOf = ({ a, b }: LineSketch): Point => ({ x: b, y: negate(a) });

/** The asymptotes of a hyperbola: that with a positive slope first. */
export function asymptotes({ centre, along, a, b }: CentralSketch): [LineSketch, LineSketch] {
  const slope = along === "x" ? divide(b, a) : divide(a, b);
  return [lineWithSlope(centre, slope), lineWithSlope(centre, negate(slope))];
}

/** Left and right, or lower and upper directrix; of a parabola its only one. */
export function directrices(sketch: Sketch): LineSketch[] {
  if (sketch.kind === "parabola") return [across(sketch.vertex, sketch.along, negate(divide(sketch.p, 2)))];
  if (sketch.kind !== "ellipse" && sketch.kind !== "hyperbola") return [];
  const distance = divide(multiply(sketch.a, sketch.a), sketch.c);
  return [negate(distance), distance].map((main) => across(sketch.centre, sketch.along, main));
}

/** The line at right angles to the main axis, at a place on it. */
function across(from: Point, along: "x" | "y", main: MathJson): LineSketch {
  const point = pointAt(from, along, main);
  return along === "x" ? { kind: "line", a: 1, b: 0, c: negate(point.x) } : { kind: "line", a: 0, b: 1, c: negate(point.y) };
}

/** The line on which the main axis lies. */
export const mainAxis = (from: Point, along: "x" | "y"): LineSketch =>
  along === "x" ? { kind: "line", a: 0, b: 1, c: negate(from.y) } : { kind: "line", a: 1, b: 0, c: negate(from.x) };

export const crossAxis = (from: Point, along: "x" | "y"): LineSketch => mainAxis(from, along === "x" ? "y" : "x");
