import type { MathJson } from "../../../contract.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { add, divide, type LineSketch, multiply, square, subtract } from "./sketch.ts";

/** Points, vectors and distances as formulas. */

/** What is made of two things, where both are known. */
export const withBoth = <A, B, T>(
  first: A | undefined,
  second: B | undefined,
  work: (first: A, second: B) => T,
): T | undefined => (first === undefined || second === undefined ? undefined : work(first, second));

export const middle = (from: Point, to: Point): Point => ({ x: divide(add(from.x, to.x), 2), y: divide(add(from.y, to.y), 2) });

export const difference = (to: Point, from: Point): Point => ({ x: subtract(to.x, from.x), y: subtract(to.y, from.y) });

export const dot = (u: Point, v: Point): MathJson => add(multiply(u.x, v.x), multiply(u.y, v.y));

export const distance = (from: Point, to: Point): MathJson =>
  apply("Sqrt", add(square(subtract(to.x, from.x)), square(subtract(to.y, from.y))));

export const distanceToLine = ({ x, y }: Point, { a, b, c }: LineSketch): MathJson =>
  divide(apply("Abs", add(multiply(a, x), multiply(b, y), c)), apply("Sqrt", add(square(a), square(b))));

/** Of two lines x = … or y = …, or with normals that are written alike. */
export function parallelDistance(line: LineSketch, other: LineSketch): MathJson | undefined {
  if (line.b === 0 && other.b === 0) return apply("Abs", subtract(divide(line.c, line.a), divide(other.c, other.a)));
  if (line.a === 0 && other.a === 0) return apply("Abs", subtract(divide(line.c, line.b), divide(other.c, other.b)));
  if (!sameTree(line.a, other.a) || !sameTree(line.b, other.b)) return undefined;
  return divide(apply("Abs", subtract(line.c, other.c)), apply("Sqrt", add(square(line.a), square(line.b))));
}

/** The point moved towards a line: once to its foot, twice to its mirror image. */
export function moved(point: Point, { a, b, c }: LineSketch, times: number): Point {
  const step = divide(multiply(times, add(multiply(a, point.x), multiply(b, point.y), c)), add(square(a), square(b)));
  return { x: subtract(point.x, multiply(a, step)), y: subtract(point.y, multiply(b, step)) };
}

/** By Cramer's rule. */
export function crossing(first: LineSketch, second: LineSketch): Point {
  const determinant = subtract(multiply(first.a, second.b), multiply(second.a, first.b));
  return {
    x: divide(subtract(multiply(first.b, second.c), multiply(second.b, first.c)), determinant),
    y: divide(subtract(multiply(second.a, first.c), multiply(first.a, second.c)), determinant),
  };
}
