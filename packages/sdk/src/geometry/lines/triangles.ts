import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { minus, over, plus } from "../conics/formulas.ts";
import type { Point, StraightLine } from "../figures.ts";
import { intersectionOfLines, lineThrough, lineWithNormal, perpendicularBisector } from "./line.ts";
import { crossFormula, distanceFormula } from "./measures.ts";
import { incenterFormula, pointOf } from "./points.ts";

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

/** The line through a vertex at right angles to the opposite side. */
export const altitude = (numbers: Radicals, [from, first, second]: Corners): StraightLine | undefined =>
  lineWithNormal(numbers, from, minus(second.x, first.x), minus(second.y, first.y));

/** Where the altitudes from A and B meet. */
export function orthocenterOf(numbers: Radicals, [a, b, c]: Corners): Point | undefined {
  const [first, second] = [altitude(numbers, [a, b, c]), altitude(numbers, [b, c, a])];
  return first && second && intersectionOfLines(numbers, first, second);
}

/** The lengths of BC, CA, AB; undefined where one is no exact number. */
export function sidesOf(numbers: Radicals, [a, b, c]: Corners): readonly [MathJson, MathJson, MathJson] | undefined {
  const [p, q, r] = [distanceFormula(b, c), distanceFormula(c, a), distanceFormula(a, b)].map((side) => numbers.simplify(side));
  return p === undefined || q === undefined || r === undefined ? undefined : [p, q, r];
}

export function incenterOf(numbers: Radicals, corners: Corners): Point | undefined {
  const sides = sidesOf(numbers, corners);
  return sides && pointOf(numbers, incenterFormula(corners, sides));
}

/** The unit vector from one point to another; undefined where its length is no exact number or 0. */
export function unitVector(numbers: Radicals, from: Point, to: Point): Point | undefined {
  const length = numbers.simplify(distanceFormula(from, to));
  if (length === undefined || length === 0) return undefined;
  return pointOf(numbers, { x: over(minus(to.x, from.x), length), y: over(minus(to.y, from.y), length) });
}

/** The bisector of the angle ABC: through B along the sum of the unit vectors to A and C, or across BA where the angle is straight. */
export function angleBisector(numbers: Radicals, [a, b, c]: Corners): StraightLine | undefined {
  const [first, second] = [unitVector(numbers, b, a), unitVector(numbers, b, c)];
  const along = first && second && pointOf(numbers, { x: plus(first.x, second.x), y: plus(first.y, second.y) });
  if (!along) return undefined;
  if (along.x === 0 && along.y === 0) return lineWithNormal(numbers, b, minus(a.x, b.x), minus(a.y, b.y));
  return lineThrough(numbers, b, { x: plus(b.x, along.x), y: plus(b.y, along.y) });
}
