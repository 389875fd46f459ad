import type { Radicals } from "../../algebra/radicals/radicals.ts";
import { sum } from "../../algebra/written-form.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { minus, over, plus, root, squared, times } from "../conics/formulas.ts";
import type { Point, StraightLine } from "../figures.ts";
import { crossOf, valueAt } from "./line.ts";

/** Formulas of lengths, slopes and areas with the numbers put in, as a board shows them. */

/** √((x₂ − x₁)² + (y₂ − y₁)²) */
export const distanceFormula = (first: Point, second: Point): MathJson =>
  root(plus(squared(minus(second.x, first.x)), squared(minus(second.y, first.y))));

/** (y₂ − y₁)/(x₂ − x₁) */
export const slopeFormula = (first: Point, second: Point): MathJson => over(minus(second.y, first.y), minus(second.x, first.x));

/** |ax + by + c|/√(a² + b²), or |x − c| and |y − c| for lines along the axes. */
export function lineDistanceFormula({ x, y }: Point, { a, b, c }: StraightLine): MathJson {
  if (b === 0 && a === 1) return apply("Abs", sum(c === 0 ? [x] : [x, c]));
  if (a === 0 && b === 1) return apply("Abs", sum(c === 0 ? [y] : [y, c]));
  const above = apply("Abs", sum([times(a, x), times(b, y), ...(c === 0 ? [] : [c])]));
  return over(above, root(plus(squared(a), squared(b))));
}

/** The square of the distance from a point to a line, which needs no sign: (ax + by + c)²/(a² + b²). */
export const squaredLineDistance = (point: Point, line: StraightLine): MathJson =>
  over(squared(valueAt(line, point)), plus(squared(line.a), squared(line.b)));

/** |c₁ − c₂|/√(a² + b²) for lines with the same a and b. */
export const parallelDistanceFormula = ({ a, b, c }: StraightLine, other: MathJson): MathJson =>
  over(apply("Abs", minus(c, other)), root(plus(squared(a), squared(b))));

/** The constant of the second line when its equation is scaled to the a and b of the first; undefined unless they are parallel. */
export function constantLike(numbers: Radicals, first: StraightLine, second: StraightLine): MathJson | undefined {
  if (numbers.simplify(crossOf(first, second)) !== 0) return undefined;
  const scale = first.b === 0 ? over(first.a, second.a) : over(first.b, second.b);
  return numbers.simplify(times(second.c, scale));
}

/** (x₂ − x₁)(y₃ − y₁) − (x₃ − x₁)(y₂ − y₁): twice the area with its sign. */
export const crossFormula = (a: Point, b: Point, c: Point): MathJson =>
  minus(times(minus(b.x, a.x), minus(c.y, a.y)), times(minus(c.x, a.x), minus(b.y, a.y)));

/** Half the absolute value of the above. */
export const triangleAreaFormula = (a: Point, b: Point, c: Point): MathJson =>
  times(over(1, 2), apply("Abs", crossFormula(a, b, c)));

/** The shoelace formula: ½|Σ(xᵢyᵢ₊₁ − xᵢ₊₁yᵢ)|. */
export const shoelaceFormula = (points: readonly Point[]): MathJson =>
  times(
    over(1, 2),
    apply("Abs", plus(...points.map((point, index) => shoe(point, points[(index + 1) % points.length] as Point)))),
  );

const shoe = (first: Point, second: Point): MathJson => minus(times(first.x, second.y), times(second.x, first.y));

/** The scalar product of AB and CD. */
export const dotFormula = (a: Point, b: Point, c: Point, d: Point): MathJson =>
  plus(times(minus(b.x, a.x), minus(d.x, c.x)), times(minus(b.y, a.y), minus(d.y, c.y)));
