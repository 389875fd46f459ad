import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { Point, StraightLine } from "../figures.ts";
import type { Circle, Direction, Ellipse, Hyperbola, Parabola } from "./conic.ts";
import { negated, over, times } from "./formulas.ts";
import { across } from "./frame.ts";
import { lineAcross, lineAlong, lineOf, pointAt } from "./lines.ts";

/** Points and lines of conics. Of two, the one further left comes first, of two above each other the lower one. */

type Pair<T> = readonly [T, T];

const pair = <T>(first: T | undefined, second: T | undefined): Pair<T> | undefined =>
  first === undefined || second === undefined ? undefined : [first, second];

/** The two points at a distance from the centre in a direction and against it. */
const bothWays = (numbers: Radicals, center: Point, direction: Direction, distance: MathJson): Pair<Point> | undefined =>
  pair(pointAt(numbers, center, direction, negated(distance)), pointAt(numbers, center, direction, distance));

export const foci = (numbers: Radicals, conic: Ellipse | Hyperbola): Pair<Point> | undefined =>
  bothWays(numbers, conic.center, conic.axis, conic.c);

/** The ends of the major or transverse axis. */
export const vertices = (numbers: Radicals, conic: Ellipse | Hyperbola): Pair<Point> | undefined =>
  bothWays(numbers, conic.center, conic.axis, conic.a);

/** The ends of the minor or conjugate axis. */
export function coVertices(numbers: Radicals, conic: Ellipse | Hyperbola): Pair<Point> | undefined {
  const direction = across(numbers, conic.axis);
  return direction && bothWays(numbers, conic.center, direction, conic.b);
}

/** At the distance a²/c from the centre, across the axis. */
export function directrices(numbers: Radicals, conic: Ellipse | Hyperbola): Pair<StraightLine> | undefined {
  const feet = bothWays(numbers, conic.center, conic.axis, over(conic.aSquared, conic.c));
  return feet && pair(lineAcross(numbers, feet[0], conic.axis), lineAcross(numbers, feet[1], conic.axis));
}

/** Through the centre, with directions a along the axis and ±b across; the one that rises with respect to the axis comes first. */
export function asymptotes(numbers: Radicals, { center, axis, a, b }: Hyperbola): Pair<StraightLine> | undefined {
  const through = (side: 1 | -1): StraightLine | undefined => {
    const [u, v] = [
      ["Subtract", times(a, axis.cos), times(side, b, axis.sin)],
      ["Add", times(a, axis.sin), times(side, b, axis.cos)],
    ] as const;
    return lineOf(numbers, v, negated(u), ["Subtract", times(u, center.y), times(v, center.x)]);
  };
  return pair(through(1), through(-1));
}

/** The line on which the major or transverse axis, or that of a parabola, lies. */
export const mainAxis = (numbers: Radicals, conic: Ellipse | Hyperbola | Parabola): StraightLine | undefined =>
  lineAlong(numbers, conic.kind === "parabola" ? conic.vertex : conic.center, conic.axis);

/** The line through the centre across the main axis. */
export function crossAxis(numbers: Radicals, conic: Ellipse | Hyperbola): StraightLine | undefined {
  const direction = across(numbers, conic.axis);
  return direction && lineAlong(numbers, conic.center, direction);
}

/** The ends of the chord through a focus across the axis. */
export function latusRectum(numbers: Radicals, conic: Ellipse | Hyperbola | Parabola, focus: Point): Pair<Point> | undefined {
  const direction = across(numbers, conic.axis);
  const half = conic.kind === "parabola" ? conic.signedParameter : over(conic.bSquared, conic.a);
  return direction && bothWays(numbers, focus, direction, half);
}

/** πab or πr². */
export const area = (numbers: Radicals, conic: Circle | Ellipse): MathJson | undefined =>
  numbers.simplify(conic.kind === "circle" ? times("Pi", conic.radiusSquared) : times("Pi", conic.a, conic.b));
