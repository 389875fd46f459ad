import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { Point, StraightLine } from "../figures.ts";
import type { Direction } from "./conic.ts";
import { negated, over, plus, times } from "./formulas.ts";
import { signOf } from "./invariants.ts";

/** ax + by + c = 0 divided by b where that is certainly not zero, else by a. */
export function lineOf(numbers: Radicals, a: MathJson, b: MathJson, c: MathJson): StraightLine | undefined {
  const [across, along] = [signOf(numbers, b), signOf(numbers, a)];
  const divisor = across ? b : along ? a : 1;
  const [p, q, r] = [a, b, c].map((coefficient) => numbers.simplify(over(coefficient, divisor)));
  return p === undefined || q === undefined || r === undefined ? undefined : { kind: "line", a: p, b: q, c: r };
}

/** The line through a point in a direction. */
export const lineAlong = (numbers: Radicals, { x, y }: Point, { cos, sin }: Direction): StraightLine | undefined =>
  lineOf(numbers, sin, negated(cos), plus(times(-1, sin, x), times(cos, y)));

/** The line at right angles to a direction through a point. */
export const lineAcross = (numbers: Radicals, { x, y }: Point, { cos, sin }: Direction): StraightLine | undefined =>
  lineOf(numbers, cos, sin, negated(plus(times(cos, x), times(sin, y))));

/** The point at a (signed) distance from another in a direction. */
export function pointAt(numbers: Radicals, { x, y }: Point, { cos, sin }: Direction, distance: MathJson): Point | undefined {
  const [u, v] = [plus(x, times(cos, distance)), plus(y, times(sin, distance))].map((part) => numbers.simplify(part));
  return u === undefined || v === undefined ? undefined : { x: u, y: v };
}
