import * as N from "../algebra/quadratic-number.ts";
import { type RationalFunction, rationalFunctionOf } from "../algebra/rational-function.ts";
import type { MathJson } from "../contract.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";
import { type AxisNames, possibleNames, usualNames } from "./axis-names.ts";
import { realValue } from "./number-of.ts";

/** The line a·x + b·y = c, x to the right and y upwards; not both of a and b are zero. */
export interface StraightLine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/**
 * An equation read as a straight line (x = 2, 2x − y = 1, x = −√3); undefined where it is none. Its letters are x and y, whatever the
 * axes are called, or those of the axes.
 */
export function straightLine(relation: MathJson, names: AxisNames = usualNames): StraightLine | undefined {
  const [left, right, ...more] = operandsOf(relation);
  if (headOf(relation) !== "Equal" || left === undefined || right === undefined || more.length > 0) return undefined;
  const difference = rationalFunctionOf(["Subtract", left, right]);
  for (const letters of possibleNames(names)) {
    const line = difference && exactLine(difference, letters);
    if (line) return line;
  }
  return parallelToAxis(left, right, names);
}

function exactLine({ numerator, divisors }: RationalFunction, names: AxisNames): StraightLine | undefined {
  if (divisors.length > 0) return undefined;
  const line = { a: 0, b: 0, c: 0 };
  for (const { coefficient, powers } of numerator.values()) {
    const [first, ...others] = powers;
    if (others.length > 0 || (first && first[1] !== 1)) return undefined;
    if (!first) line.c = -N.toNumber(coefficient);
    else if (first[0] === names.horizontal) line.a = N.toNumber(coefficient);
    else if (first[0] === names.vertical) line.b = N.toNumber(coefficient);
    else return undefined;
  }
  return line.a === 0 && line.b === 0 ? undefined : line;
}

/** x = π/2, y = e²: numbers that are not exact to this SDK. */
function parallelToAxis(left: MathJson, right: MathJson, names: AxisNames): StraightLine | undefined {
  const vertical = left === names.horizontal || left === usualNames.horizontal;
  const level = left === names.vertical || left === usualNames.vertical;
  const c = vertical || level ? realValue(right) : Number.NaN;
  if (!Number.isFinite(c)) return undefined;
  return vertical ? { a: 1, b: 0, c } : { a: 0, b: 1, c };
}
