import * as N from "../../../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import type { Univariate } from "../../../../algebra/univariate.ts";
import type { Goal, MathJson } from "../../../../contract.ts";
import { apply, headOf, mapTree, mentions, operandsOf, sameTree, substitute } from "../../../../expression/mathjson.ts";
import { sidesInOneLetter } from "../../../sides.ts";

/** An equation with absolute values of formulas in the unknown, and no other letters. */
export interface AbsoluteEquation {
  readonly unknown: string;
  readonly left: MathJson;
  readonly right: MathJson;
  /** What stands between the bars, each once, the outer ones only. */
  readonly inner: readonly MathJson[];
}

export function absoluteEquation(goal: Goal): AbsoluteEquation | undefined {
  const sides = sidesInOneLetter(goal);
  if (!sides) return undefined;
  const { unknown, left, right } = sides;
  const inner: MathJson[] = [];
  for (const found of [left, right].flatMap((side) => outerBars(side, unknown)))
    if (!inner.some((other) => sameTree(other, found))) inner.push(found);
  return inner.length > 0 ? { ...sides, inner } : undefined;
}

function outerBars(json: MathJson, unknown: string): MathJson[] {
  const [content] = operandsOf(json);
  if (headOf(json) === "Abs" && content !== undefined && mentions(content, unknown)) return [content];
  return operandsOf(json).flatMap((operand) => outerBars(operand, unknown));
}

/** The sides with one absolute value |A| = a letter: coefficient · a + rest, where the coefficient is a number and the rest is without bars. */
export interface LinearInBars {
  readonly coefficient: N.QuadraticNumber;
  readonly rest: Univariate;
}

const letterForBars = "absolute_value";

/** left − right as coefficient · |A| + rest, the rest a polynomial over ℚ. */
export function linearInBars({ left, right, inner, unknown }: AbsoluteEquation): LinearInBars | undefined {
  const [content, ...others] = inner;
  if (content === undefined || others.length > 0) return undefined;
  const put = (side: MathJson): MathJson =>
    mapTree(side, (part) =>
      headOf(part) === "Abs" && sameTree(operandsOf(part)[0] as MathJson, content) ? letterForBars : part,
    );
  const difference = apply("Subtract", put(left), put(right));
  if (outerBars(difference, unknown).length > 0) return undefined;
  const at = (value: MathJson): N.QuadraticNumber[] | undefined =>
    polynomialIn(substitute(difference, { [letterForBars]: value }), unknown)?.coefficients;
  const [zero, one, two] = [at(0), at(1), at(2)];
  if (!zero || !one || !two || ![...zero, ...one].every(N.isRational)) return undefined;
  const step = (a: Univariate, b: Univariate): N.QuadraticNumber[] =>
    Array.from({ length: Math.max(a.length, b.length) }, (_, power) => N.subtract(b[power] ?? N.zero, a[power] ?? N.zero));
  const [first, second] = [step(zero, one), step(one, two)];
  const isLinear = first.every((value, power) => N.equal(value, second[power] ?? N.zero));
  const [coefficient = N.zero, ...higher] = first;
  return isLinear && higher.every(N.isZero) && !N.isZero(coefficient) ? { coefficient, rest: zero } : undefined;
}
