import type { Radicals } from "../../algebra/radicals/radicals.ts";
import { minus, over } from "../conics/formulas.ts";
import type { Point } from "../figures.ts";
import { intersectionOfLines, perpendicularBisector } from "./line.ts";
import { crossFormula, distanceFormula } from "./measures.ts";
import { pointOf } from "./points.ts";

type Corners = readonly [Point, Point, Point];

/** Whether three points lie on one line; undefined where a letter decides. */
export function areCollinear(numbers: Radicals, ...[a, b, c]: Corners): boolean | undefined {
  const value = numbers.read(crossFormula(a, b, c));
  const sign = value && numbers.sign(value);
  return sign === undefined ? undefined : sign === 0;
}

/** Where the perpendicular bisectors of AB and AC meet. */
export function circumcenterOf(numbers: Radicals, [a, b, c]: Corners): Point | undefined {
  const [first, second] = [perpendicularBisector(numbers, a, b), perpendicularBisector(numbers, a, c)];
  return first && second && intersectionOfLines(numbers, first, second);
}

/** The unit vector from one point to another; undefined where its length is no exact number or 0. */
export function unitVector(numbers: Radicals, from: Point, to: Point): Point | undefined {
  const length = numbers.simplify(distanceFormula(from, to));
  if (length === undefined || length === 0) return undefined;
  return pointOf(numbers, { x: over(minus(to.x, from.x), length), y: over(minus(to.y, from.y), length) });
}
