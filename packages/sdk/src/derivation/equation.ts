import { compareConstants } from "../algebra/constant/decide.ts";
import type { QuadraticNumber } from "../algebra/quadratic-number.ts";
import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import { polynomialIn } from "../algebra/rational-function.ts";
import { spendFreely } from "../algebra/spend.ts";
import type { Univariate } from "../algebra/univariate.ts";
import { sum, univariateToJson } from "../algebra/written-form.ts";
import type { Answer, Board, Expression, Goal, MathJson, Outcome } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, distinctTrees, headOf, mentions, operandsOf, sameTree } from "../expression/mathjson.ts";
import { isDecimal, valueStatement } from "./outcome.ts";

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
  const found = read.get(goal.expression);
  if (found && found.unknowns === goal.unknowns.join()) return found.equation;
  const result = readPolynomialEquation(goal);
  read.set(goal.expression, { unknowns: goal.unknowns.join(), equation: result });
  return result;
}

/** Every method asks the same of a goal before one is chosen. */
const read = new WeakMap<Expression, { unknowns: string; equation: PolynomialEquation | undefined }>();

function readPolynomialEquation(goal: Goal): PolynomialEquation | undefined {
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

/** Whether a value is written with i. */
export const isImaginary = (value: MathJson): boolean => mentions(value, "ImaginaryUnit");

/** Each value once: real ones ascending, then those with i as they come. */
export function inOrder(values: readonly MathJson[]): MathJson[] {
  const distinct = distinctTrees(values);
  const real = distinct.filter((value) => !isImaginary(value)).sort(compareValues);
  return [...real, ...distinct.filter(isImaginary)];
}

function compareValues(left: MathJson, right: MathJson): number {
  const order = compareConstants(left, right, spendFreely);
  return typeof order === "number" ? order : 0;
}

/** The outcome of an equation from its values. */
export function valuesOutcome(values: readonly MathJson[]): Outcome {
  if (values.length === 0) return { status: "none" };
  return { status: "solved", answers: [solutions(apply("Set", ...inOrder(values)))] };
}

/** x = 1 or x = 3; x ∈ ∅ where there is none. */
export function valuesStatement(unknown: string, values: readonly MathJson[]): Expression {
  const equations = inOrder(values).map((value) => valueStatement(unknown, value));
  if (equations.length === 0) return noSolution(unknown);
  return expressionOf(equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations));
}

/** Ends with the solutions, unless they stand there already. */
export function finishWith(board: Board, unknown: string, values: readonly MathJson[], before?: Expression): Outcome {
  const line = valuesStatement(unknown, values);
  const rule = values.some(isDecimal) ? "equation.rounded-solutions" : "equation.solutions";
  if (!board.line || !sameTree(board.line.json, line.json))
    board.write(values.length === 0 ? "equation.no-solution" : rule, line, undefined, before ? { before } : {});
  return valuesOutcome(values);
}

/** The values of a solved outcome; undefined where it is no list of values, or one of families. */
export function valuesOf(outcome: Outcome): MathJson[] | undefined {
  if (outcome.status === "none") return [];
  if (outcome.status !== "solved") return undefined;
  if (outcome.answers.some(({ kind, json }) => kind !== "set" || headOf(json) !== "Set")) return undefined;
  if (outcome.answers.some(({ json }) => operandsOf(json).some((member) => headOf(member) === "Family"))) return undefined;
  return outcome.answers.flatMap(({ json }) => [...operandsOf(json)]);
}

/** Writes an equation unless it stands there already. */
export function put(board: Board, rule: string, line: Expression, params?: Parameters<Board["write"]>[2]): void {
  if (!board.line || !sameTree(board.line.json, line.json)) board.write(rule, line, params);
}
