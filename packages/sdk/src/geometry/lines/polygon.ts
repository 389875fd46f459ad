import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { minus, times } from "../conics/formulas.ts";
import type { Point } from "../figures.ts";
import { crossFormula, shoelaceFormula, triangleAreaFormula } from "./measures.ts";

/** The formula of the area of a polygon with the corners in order. */
export const areaFormula = (corners: readonly Point[]): MathJson => {
  const [a, b, c, ...others] = corners;
  return a && b && c && others.length === 0 ? triangleAreaFormula(a, b, c) : shoelaceFormula(corners);
};

/** Whether a polygon has no side that touches another besides at their common corner; undefined where a letter decides. */
export function isSimple(numbers: Radicals, corners: readonly Point[]): boolean | undefined {
  if (corners.length < 3) return false;
  const sides = corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] as Point] as const);
  for (let first = 0; first < sides.length; first++) {
    for (let second = first + 1; second < sides.length; second++) {
      const adjacent = second === first + 1 || (first === 0 && second === sides.length - 1);
      const [one, other] = [sides[first] as Side, sides[second] as Side];
      const touches = adjacent ? foldsBack(numbers, one, other) : meets(numbers, one, other);
      if (touches === undefined) return undefined;
      if (touches) return false;
    }
  }
  return true;
}

type Side = readonly [Point, Point];

function signOf(numbers: Radicals, formula: MathJson): -1 | 0 | 1 | undefined {
  const value = numbers.read(formula);
  return value && numbers.sign(value);
}

/** Two sides at one corner that go back over one another: they are parallel, and not one the continuation of the other. */
function foldsBack(numbers: Radicals, [a, b]: Side, [c, d]: Side): boolean | undefined {
  const [u, v] = [
    { x: minus(b.x, a.x), y: minus(b.y, a.y) },
    { x: minus(d.x, c.x), y: minus(d.y, c.y) },
  ];
  const cross = signOf(numbers, minus(times(u.x, v.y), times(v.x, u.y)));
  if (cross !== 0) return cross === undefined ? undefined : false;
  const dot = signOf(numbers, ["Add", times(u.x, v.x), times(u.y, v.y)]);
  return dot === undefined ? undefined : dot <= 0;
}

/** Whether two segments have a common point, by the sides on which their ends lie. */
function meets(numbers: Radicals, [a, b]: Side, [c, d]: Side): boolean | undefined {
  const triples: readonly (readonly [Point, Point, Point])[] = [
    [a, b, c],
    [a, b, d],
    [c, d, a],
    [c, d, b],
  ];
  const signs = triples.map(([p, q, r]) => signOf(numbers, crossFormula(p, q, r)));
  const [first, second, third, fourth] = signs;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return undefined;
  if (first * second < 0 && third * fourth < 0) return true;
  const onSide = triples.map(([p, q, r], index) => (signs[index] === 0 ? isBetween(numbers, p, r, q) : false));
  return onSide.includes(undefined) ? undefined : onSide.includes(true);
}

/** Of a point on the line through two others: whether it lies between them or is one of them. */
function isBetween(numbers: Radicals, from: Point, point: Point, to: Point): boolean | undefined {
  const sides = (["x", "y"] as const).map((at) => signOf(numbers, times(minus(point[at], from[at]), minus(to[at], point[at]))));
  return sides.includes(undefined) ? undefined : sides.every((sign) => (sign as number) >= 0);
}
