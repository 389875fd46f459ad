import * as P from "../../../algebra/multivariate/polynomial.ts";
import { cancel } from "../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../../../algebra/normal-form/to-json.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Univariate } from "../../../algebra/univariate.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, Expression, Goal, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { commonDenominator, equation, integerCoefficients, scaled } from "../../equation.ts";
import { partsStatement, solveParts } from "./parts.ts";
import { equal, has, membersOf, replacementLetter, subgoal } from "./sides.ts";
import { signOf } from "./undo/arithmetic.ts";
import { exactOf } from "./values.ts";

export const kernelRules: Record<RuleId, Rule> = {
  "transcendental.polynomial-form": {
    relation: "equivalent",
    example: "(3^x)^2 + 3 = 4 \\cdot 3^x ⟶ (3^x)^2 - 4 \\cdot 3^x + 3 = 0",
    en: "Write it as a polynomial in {kernel}",
    zh: "整理成关于 {kernel} 的多项式",
  },
  "transcendental.clear-kernel": {
    relation: "equivalent",
    example: "e^x + \\frac{1}{e^x} - 4 = 0 ⟶ (e^x)^2 - 4e^x + 1 = 0",
    en: "Multiply both sides by {factor}, which is never zero here, and write a polynomial in {kernel}",
    zh: "两边同乘不为零的 {factor}，整理成关于 {kernel} 的多项式",
  },
  "transcendental.define-kernel": {
    relation: "defines",
    example: "u = 3^x",
    en: "Put {letter} = {kernel}",
    zh: "令 {letter} = {kernel}",
  },
  "transcendental.solve-for-kernel": {
    relation: "equivalent",
    example: "u^2 - 4u + 3 = 0 ⟶ u = 1 \\lor u = 3",
    en: "Solve {equation}",
    zh: "解 {equation}",
  },
  "transcendental.put-back": {
    relation: "equivalent",
    example: "(3^x)^2 - 4 \\cdot 3^x + 3 = 0 ⟶ 3^x = 1 \\lor 3^x = 3",
    en: "Put {kernel} back in the place of {letter}",
    zh: "把 {letter} 换回 {kernel}",
  },
  "transcendental.put-back-positive": {
    relation: "equivalent",
    example: "9^x - 3^x - 2 = 0 ⟶ 3^x = 2",
    en: "Put {kernel} back in the place of {letter}: it is always positive, so {rejected} is rejected",
    zh: "把 {letter} 换回 {kernel}：它恒为正，故舍去 {rejected}",
  },
  "transcendental.kernel-positive": {
    relation: "equivalent",
    example: "9^x + 3 \\cdot 3^x + 2 = 0 ⟶ x \\in \\varnothing",
    en: "{kernel} is always positive, so {rejected} is rejected: there is no solution",
    zh: "{kernel} 恒为正，故舍去 {rejected}：方程无解",
  },
  "transcendental.kernel-none": {
    relation: "equivalent",
    example: "(\\ln x)^2 + 1 = 0 ⟶ x \\in \\varnothing",
    en: "No value of {kernel} will do: there is no solution",
    zh: "{kernel} 取任何值都不成立：方程无解",
  },
};

/** The formula with a letter in the place of every occurrence of another. */
export function replaced(json: MathJson, kernel: MathJson, by: MathJson): MathJson {
  if (sameTree(json, kernel)) return by;
  return operandsOf(json).length === 0 ? json : mapOperands(json, (part) => replaced(part, kernel, by));
}

/** How an equation is one in a kernel alone. */
export interface KernelEquation {
  readonly kernel: MathJson;
  readonly letter: string;
  /** Integer coefficients without a common factor, from the constant on; or square roots among them. */
  readonly polynomial: Univariate;
  /** The divisor that has the kernel in it, written with the letter. */
  readonly divisor: MathJson | undefined;
}

/** left = right as a polynomial equation in the kernel; undefined where the unknown stands elsewhere too, or it is none. */
export function kernelEquation(left: MathJson, right: MathJson, kernel: MathJson, unknown: string): KernelEquation | undefined {
  const letter = replacementLetter(apply("List", left, right, unknown));
  const difference = replaced(apply("Subtract", left, right), kernel, letter);
  if (freeLetters(difference).some((name) => name !== letter)) return undefined;
  const found = rationalIn(difference, letter);
  if (!found || found.polynomial.length < 2) return undefined;
  return { kernel, letter, ...found };
}

/** The numerator, in lowest terms, of a rational function of a letter, and what it is multiplied by to get there. */
function rationalIn(json: MathJson, letter: string): Pick<KernelEquation, "polynomial" | "divisor"> | undefined {
  return inField({ spend: spendFreely }, (field) => {
    const element = elementOf(field, json);
    if (!element) return undefined;
    const place = field.letter(letter);
    const { numerator, denominator } = cancel(field, element);
    const coefficients = P.coefficientsIn(numerator, place).map((part) => exactOf(polynomialToJson(field, part)));
    if (!coefficients.every((coefficient) => coefficient !== undefined)) return undefined;
    const isFraction = P.degreeIn(denominator, place) > 0;
    return { polynomial: primitive(coefficients), divisor: isFraction ? polynomialToJson(field, denominator) : undefined };
  });
}

/** Without common factors and denominators, the leading coefficient positive. */
export function primitive(polynomial: Univariate): Univariate {
  if (!polynomial.every(N.isRational)) return polynomial;
  const whole = scaled(polynomial, Q.rational(commonDenominator([polynomial])));
  const divisor = integerCoefficients(whole).reduce((common, value) => Q.greatestCommonDivisor(common, value), 0n);
  const isNegative = N.signOf(whole.at(-1) ?? N.one) < 0;
  return scaled(whole, Q.rational(isNegative ? -1n : 1n, divisor === 0n ? 1n : divisor));
}

/**
 * Solves an equation that is a polynomial in a kernel: for a letter in its place first, then kernel = value for each value found. For a kernel that is always
 * positive the other values are rejected by name.
 */
export function solveKernel(goal: Goal, board: Board, found: KernelEquation, isPositive: boolean): MathJson[] | undefined {
  const { kernel, letter, polynomial } = found;
  const unknown = goal.unknowns[0] as string;
  const form = equal(replaced(univariateToJson(polynomial, letter), letter, kernel), 0);
  const said = { kernel: expressionOf(kernel), letter: expressionOf(letter) };
  if (!board.line || !sameTree(board.line.json, form.json)) writeForm(board, found, form);
  board.write("transcendental.define-kernel", equal(letter, kernel), said);
  const inner = equation(univariateToJson(polynomial, letter), 0);
  const outcome = board.solve("transcendental.solve-for-kernel", {
    ...subgoal(goal, ...(operandsOf(inner.json) as [MathJson, MathJson]), letter),
    assuming: [],
  });
  const values = membersOf(outcome);
  if (!values || values.some((value) => has(value, unknown))) return undefined;
  const signs = values.map((value) => (isPositive ? signOf(value) : 1));
  if (signs.includes(undefined)) return undefined;
  const kept = values.filter((_, index) => signs[index] === 1);
  const rejected = values.filter((_, index) => signs[index] !== 1).map((value) => apply("Equal", letter, value));
  return writeBack(goal, board, found, form, kept, rejected);
}

function writeForm(board: Board, { kernel, divisor, letter }: KernelEquation, form: Expression): void {
  const said = { kernel: expressionOf(kernel) };
  if (divisor === undefined) board.write("transcendental.polynomial-form", form, said);
  else board.write("transcendental.clear-kernel", form, { ...said, factor: expressionOf(replaced(divisor, letter, kernel)) });
}

function writeBack(
  goal: Goal,
  board: Board,
  { kernel, letter }: KernelEquation,
  form: Expression,
  kept: readonly MathJson[],
  rejected: readonly MathJson[],
): MathJson[] | undefined {
  const unknown = goal.unknowns[0] as string;
  const said = { kernel: expressionOf(kernel), letter: expressionOf(letter) };
  const named = { rejected: expressionOf(rejected.length === 1 ? (rejected[0] as MathJson) : apply("List", ...rejected)) };
  const nowhere = expressionOf(apply("Element", unknown, apply("Set")));
  if (kept.length === 0) {
    if (rejected.length === 0) board.write("transcendental.kernel-none", nowhere, said, { before: form });
    else board.write("transcendental.kernel-positive", nowhere, { ...said, ...named }, { before: form });
    return [];
  }
  const parts = kept.map((right) => ({ left: kernel, right }));
  const statement = partsStatement(parts);
  if (rejected.length === 0) board.write("transcendental.put-back", statement, said, { before: form });
  else board.write("transcendental.put-back-positive", statement, { ...said, ...named }, { before: form });
  return solveParts(goal, board, parts, statement);
}
