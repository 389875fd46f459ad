import type { MathJson } from "../contract.ts";
import { compile } from "../expression/evaluate.ts";
import { freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import type * as P from "../expression/polynomial.ts";
import * as N from "../expression/quadratic-number.ts";
import { type RationalFunction, rationalFunctionOf } from "../expression/rational-function.ts";
import type { AxisNames } from "./axis-names.ts";

/** The line a·x + b·y = c, x to the right and y upwards; not both of a and b are zero. */
export interface StraightLine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** An equation in the letters of the axes read as a straight line (x = 2, 2x − y = 1, x = −√3); undefined where it is none. */
export function straightLine(relation: MathJson, names: AxisNames): StraightLine | undefined {
  const [left, right, ...more] = operandsOf(relation);
  if (headOf(relation) !== "Equal" || left === undefined || right === undefined || more.length > 0) return undefined;
  const difference = rationalFunctionOf(["Subtract", left, right]);
  return difference ? exactLine(difference, names) : nearlyVerticalOrLevel(left, right, names);
}

function exactLine({
  numerator,
  divisors,
}: {
  numerator: P.Polynomial;
  divisors: readonly P.Polynomial[];
}): StraightLine | undefined {
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
function nearlyVerticalOrLevel(left: MathJson, right: MathJson, names: AxisNames): StraightLine | undefined {
  if ((left !== names.horizontal && left !== names.vertical) || freeLetters(right).length > 0) return undefined;
  const c = compile(right, [])();
  if (!Number.isFinite(c)) return undefined;
  return left === names.horizontal ? { a: 1, b: 0, c } : { a: 0, b: 1, c };
}
