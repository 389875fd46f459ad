import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { minus, over, plus, times } from "../conics/formulas.ts";
import type { Point } from "../figures.ts";

/** Places of points as formulas of the coordinates that they are made of; nothing is simplified until {@link pointOf}. */
export type PointFormula = Point;

/** The canonical coordinates; undefined where one of them is no exact number. */
export function pointOf(numbers: Radicals, formula: PointFormula): Point | undefined {
  const [x, y] = [numbers.simplify(formula.x), numbers.simplify(formula.y)];
  return x === undefined || y === undefined ? undefined : { x, y };
}

export const tuple = ({ x, y }: Point): MathJson => apply("Tuple", x, y);

/** Whether two places are the same for all values of the letters; distinct formulas in letters may still meet for some. */
export function areSame(numbers: Radicals, first: Point, second: Point): boolean {
  return numbers.simplify(minus(first.x, second.x)) === 0 && numbers.simplify(minus(first.y, second.y)) === 0;
}

const byCoordinate = (make: (coordinate: "x" | "y") => MathJson): PointFormula => ({ x: make("x"), y: make("y") });

export const midpointFormula = (first: Point, second: Point): PointFormula =>
  byCoordinate((at) => over(plus(first[at], second[at]), 2));

/** P on AB with AP : PB = m : n is (n·A + m·B)/(m + n); a ratio that is no fraction stands over 1. Undefined at ratio −1. */
export function divisionFormula(from: Point, to: Point, ratio: MathJson): PointFormula {
  const [m = 1, n = 1] = headOf(ratio) === "Divide" || headOf(ratio) === "Ratio" ? operandsOf(ratio) : [ratio, 1];
  const weighted = (weight: MathJson, value: MathJson): MathJson => (weight === 1 ? value : times(weight, value));
  return byCoordinate((at) => over(plus(weighted(n, from[at]), weighted(m, to[at])), plus(n, m)));
}

export const centroidFormula = (a: Point, b: Point, c: Point): PointFormula =>
  byCoordinate((at) => over(plus(a[at], b[at], c[at]), 3));

/** The image of a point under the half-turn about a center: C is the midpoint of P and P′. */
export const pointReflectionFormula = (point: Point, center: Point): PointFormula =>
  byCoordinate((at) => minus(times(2, center[at]), point[at]));

/** (aA + bB + cC)/(a + b + c) with the lengths of the sides opposite to the vertices. */
export const incenterFormula = (
  [a, b, c]: readonly [Point, Point, Point],
  [p, q, r]: readonly [MathJson, MathJson, MathJson],
): PointFormula => byCoordinate((at) => over(plus(times(p, a[at]), times(q, b[at]), times(r, c[at])), plus(p, q, r)));

/** By abscissa, then by ordinate, where their order is certain. */
export function sortedPoints(numbers: Radicals, points: readonly Point[]): Point[] {
  const order = (left: MathJson, right: MathJson): number => {
    const difference = numbers.read(minus(left, right));
    return (difference && numbers.sign(difference)) ?? 0;
  };
  return [...points].sort((first, second) => order(first.x, second.x) || order(first.y, second.y));
}
