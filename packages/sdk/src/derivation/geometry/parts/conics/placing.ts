import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { opposite } from "../../../../expression/tree/sign.ts";
import type { Direction } from "../../../../geometry/conics/conic.ts";
import { minus, negated, over, plus, squared, times } from "../../../../geometry/conics/formulas.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import type { Working } from "../../working.ts";

/** Formulas of points and lines with the numbers put in, as they stand before they are worked out. */

/** A point at a distance from another in a direction (side 1) or against it (side −1): (2 + √7, −3). */
export function displaced({ x, y }: Point, direction: Direction, distance: MathJson, side: 1 | -1): Point {
  const moved = (start: MathJson, part: MathJson): MathJson => {
    if (part === 0) return start;
    const way = part === 1 ? distance : distance === 1 ? part : times(distance, part);
    // A way in a slanting direction is worked out by itself; 0 − 5 would else be its own value.
    if (start === 0 && direction.along === "oblique") return side > 0 ? way : negated(way);
    return side > 0 ? plus(start, way) : minus(start, way);
  };
  return { x: moved(x, direction.cos), y: moved(y, direction.sin) };
}

/** The line across a direction at a distance from a point: x = 2 + 25/4. */
export function acrossAt(point: Point, direction: Direction, distance: MathJson, side: 1 | -1): MathJson {
  const { along, cos, sin } = direction;
  if (along !== "oblique") {
    const foot = displaced(point, direction, distance, side);
    return along === "x" ? apply("Equal", "x", foot.x) : apply("Equal", "y", foot.y);
  }
  const measured = plus(times(cos, shifted("x", point.x)), times(sin, shifted("y", point.y)));
  return apply("Equal", measured, side > 0 ? distance : apply("Negate", distance));
}

/** The line through a point in a direction, as what is zero on it: y + 3 = 0. */
export function alongThrough(point: Point, { along, cos, sin }: Direction): MathJson {
  if (along === "x") return apply("Equal", shifted("y", point.y), 0);
  if (along === "y") return apply("Equal", shifted("x", point.x), 0);
  return apply("Equal", minus(times(sin, shifted("x", point.x)), times(cos, shifted("y", point.y))), 0);
}

/** x − 2, x + 2, x */
export const shifted = (letter: string, by: MathJson): MathJson => (by === 0 ? letter : sum([letter, opposite(by)]));

/** (x − h)²/a² − (y − k)²/b² = 0 along the axes of a hyperbola. */
export function differenceOfSquares(first: MathJson, aSquared: MathJson, second: MathJson, bSquared: MathJson): MathJson {
  const quotient = (value: MathJson, by: MathJson): MathJson => (by === 1 ? squared(value) : over(squared(value), by));
  return apply("Equal", minus(quotient(first, aSquared), quotient(second, bSquared)), 0);
}

/** Lines as alternatives: y = 2x or y = −2x. */
export function alternatives(working: Working, lines: readonly StraightLine[]): MathJson | undefined {
  const equations = lines.map((line) => lineEquation(working.numbers, line));
  if (!equations.every((equation) => equation !== undefined)) return undefined;
  return equations.length === 1 ? equations[0] : apply("Or", ...equations);
}

/** x = 2 and y = −3 */
export const place = ({ x, y }: Point): MathJson => apply("And", apply("Equal", "x", x), apply("Equal", "y", y));
