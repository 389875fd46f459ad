import type { QuadraticNumber } from "../algebra/quadratic-number.ts";
import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import { polynomialIn } from "../algebra/rational-function.ts";
import type { Univariate } from "../algebra/univariate.ts";
import { sum, univariateToJson } from "../algebra/written-form.ts";
import type { Answer, Expression, Goal, MathJson, Outcome } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, headOf, operandsOf } from "../expression/mathjson.ts";

/** An equation in one unknown whose sides are polynomials with rational coefficients. */
export interface PolynomialEquation {
  readonly unknown: string;
  readonly left: MathJson;
  readonly right: MathJson;
  readonly leftSide: Univariate;
  readonly rightSide: Univariate;
  /** left − right */
  readonly difference: Univariate;
}

/** Reads the goal's expression as such an equation; undefined for everything else. */
export function polynomialEquation(goal: Goal): PolynomialEquation | undefined {
  const [left, right, ...others] = operandsOf(goal.expression.json);
  const [unknown, ...otherUnknowns] = goal.unknowns;
  if (headOf(goal.expression.json) !== "Equal" || left === undefined || right === undefined || others.length > 0)
    return undefined;
  if (unknown === undefined || otherUnknowns.length > 0) return undefined;
  const sides = [left, right, apply("Subtract", left, right)].map((side) => polynomialIn(side, unknown)?.coefficients);
  const [leftSide, rightSide, difference] = sides;
  if (!leftSide || !rightSide || !difference || ![...leftSide, ...rightSide].every(N.isRational)) return undefined;
  return { unknown, left, right, leftSide, rightSide, difference };
}

export const equation = (left: MathJson, right: MathJson): Expression => expressionOf(apply("Equal", left, right));

export const written = (value: Rational): Expression => expressionOf(Q.rationalToJson(value));

export const rationalAt = (polynomial: Univariate, power: number): Rational => (polynomial[power] ?? N.zero).rational;

/** The least common multiple of all denominators. */
export function commonDenominator(polynomials: readonly Univariate[]): bigint {
  return polynomials.flat().reduce((multiple, { rational }) => Q.leastCommonMultiple(multiple, rational.denominator), 1n);
}

/** The greatest common divisor of integer coefficients; 0 for the zero polynomial. */
export function content(polynomial: Univariate): bigint {
  return polynomial.reduce((divisor, { rational }) => Q.greatestCommonDivisor(divisor, rational.numerator), 0n);
}

export function scaled(polynomial: Univariate, factor: Rational): Univariate {
  return polynomial.map((coefficient) => N.multiply(coefficient, N.fromRational(factor)));
}

export function integerCoefficients(polynomial: Univariate): bigint[] {
  return polynomial.map(({ rational }) => rational.numerator);
}

/** A line through letter and number: px + q. */
export function linearTerm(p: bigint, q: bigint, letter: string): MathJson {
  return univariateToJson([N.fromInteger(q), N.fromInteger(p)], letter);
}

/** x shifted so that it is zero at `root`: x − 3, x + 1/2, x. */
export function shifted(letter: string, root: Rational): MathJson {
  return Q.isZero(root) ? letter : sum([letter, Q.rationalToJson(Q.negate(root))]);
}

const solutions = (json: MathJson): Omit<Answer, "verdict"> => ({
  ask: { what: "solutions" },
  kind: "set",
  ...expressionOf(json),
});

/** The outcome of an equation from its roots, ascending, each once. */
export function rootsOutcome(roots: readonly QuadraticNumber[]): Outcome {
  const distinct = roots.filter((root, index) => roots.findIndex((other) => N.equal(other, root)) === index).sort(N.compare);
  if (distinct.length === 0) return { status: "none" };
  return { status: "solved", answers: [solutions(apply("Set", ...distinct.map(N.toJson)))] };
}

/** x = 1 or x = 3, ascending. */
export function rootsStatement(unknown: string, roots: readonly QuadraticNumber[]): Expression {
  const equations = roots.map((root) => apply("Equal", unknown, N.toJson(root)));
  return expressionOf(equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations));
}

/** "x ∈ ∅": what stands on the board when there is no real solution. */
export const noSolution = (unknown: string): Expression => expressionOf(apply("Element", unknown, apply("Set")));
