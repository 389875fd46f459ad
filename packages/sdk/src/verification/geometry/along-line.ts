import type { MathJson } from "../../contract.ts";
import { minus, negated, over, plus, squared, times } from "../../geometry/conics/formulas.ts";
import type { Point, SecondDegree, StraightLine } from "../../geometry/figures.ts";
import { type Condition, notNegative, notZero, positiveOrListed, zero } from "./holding.ts";
import { differenceAt } from "./point-definitions.ts";

/** The point of a line nearest to the origin, from which its parameter counts along (b, −a). */
function startOf({ a, b, c }: StraightLine): Point {
  const share = over(negated(c), plus(squared(a), squared(b)));
  return { x: times(share, a), y: times(share, b) };
}

/**
 * A conic's equation along a line as a quadratic in the line's own parameter, leading · t² + linear · t + constant, with its discriminant: not the
 * coordinate that a derivation keeps.
 */
export function alongLine(
  line: StraightLine,
  conic: SecondDegree,
): { readonly leading: MathJson; readonly linear: MathJson; readonly discriminant: MathJson } {
  const start = startOf(line);
  const at = (t: number): MathJson =>
    differenceAt(conic, { x: plus(start.x, times(t, line.b)), y: minus(start.y, times(t, line.a)) });
  const constant = at(0);
  const leading = minus(over(plus(at(1), at(-1)), 2), constant);
  const linear = over(minus(at(1), at(-1)), 2);
  return { leading, linear, discriminant: minus(squared(linear), times(4, leading, constant)) };
}

/** The line meets the conic in two points. */
const twoPoints = (leading: MathJson, discriminant: MathJson): Condition[] => [notZero(leading), positiveOrListed(discriminant)];

/** The square of a chord's length is discriminant/leading² · (a² + b²). */
export function chordLengthConditions(line: StraightLine, conic: SecondDegree, length: MathJson): Condition[] {
  const { leading, discriminant } = alongLine(line, conic);
  const square = over(times(discriminant, plus(squared(line.a), squared(line.b))), squared(leading));
  return [...twoPoints(leading, discriminant), zero(minus(squared(length), square)), notNegative(length)];
}

/** The midpoint of a chord has the parameter −linear/(2 leading). */
export function chordMidpointConditions(line: StraightLine, conic: SecondDegree, { x, y }: Point): Condition[] {
  const { leading, linear, discriminant } = alongLine(line, conic);
  const start = startOf(line);
  const middle = over(negated(linear), times(2, leading));
  return [
    ...twoPoints(leading, discriminant),
    zero(minus(x, plus(start.x, times(middle, line.b)))),
    zero(minus(y, minus(start.y, times(middle, line.a)))),
  ];
}
