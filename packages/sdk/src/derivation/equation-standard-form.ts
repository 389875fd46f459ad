import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import type { Univariate } from "../algebra/univariate.ts";
import { sum, univariateToJson } from "../algebra/written-form.ts";
import type { Board, Goal, MathJson, Rule, RuleId } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, operandsOf, sameTree } from "../expression/mathjson.ts";
import { opposite } from "../expression/tree/sign.ts";
import {
  commonDenominator,
  content,
  equation,
  integerCoefficients,
  polynomialEquation,
  put,
  scaled,
  written,
} from "./equation.ts";
import { expandSides } from "./expand-sides.ts";
import { doToBothSides, type SideOperation, subtractTerm } from "./unfolding/both-sides.ts";

export const standardFormRules: Record<RuleId, Rule> = {
  "equation.arrange": {
    relation: "equivalent",
    example: "3 - 4x + x^2 = 0 ⟶ x^2 - 4x + 3 = 0",
    en: "Arrange by powers, the highest first",
    zh: "按降幂排列",
  },
  "equation.change-signs": {
    relation: "equivalent",
    example: "-x^2 + 4x - 3 = 0 ⟶ x^2 - 4x + 3 = 0",
    en: "Multiply both sides by −1",
    zh: "两边同乘 −1",
  },
};

/** a polynomial = 0 with whole coefficients, by ascending power, without a common factor and with a positive leading one. */
export interface StandardPolynomial {
  readonly unknown: string;
  readonly coefficients: readonly bigint[];
}

/** The standard form that an equation between polynomials has; undefined for others, and where both sides are the same. */
export function standardPolynomial(goal: Goal): StandardPolynomial | undefined {
  const given = polynomialEquation(goal);
  if (!given || given.difference.length === 0) return undefined;
  return { unknown: given.unknown, coefficients: primitive(given.difference) };
}

function primitive(polynomial: Univariate): bigint[] {
  const denominator = commonDenominator([polynomial]);
  const whole = scaled(polynomial, Q.rational(denominator));
  const sign = BigInt(N.signOf(whole.at(-1) ?? N.one));
  return integerCoefficients(scaled(whole, Q.rational(sign, content(whole))));
}

export const toUnivariate = (coefficients: readonly bigint[]): Univariate => coefficients.map(N.fromInteger);

export const integersToJson = (coefficients: readonly bigint[], unknown: string): MathJson =>
  univariateToJson(toUnivariate(coefficients), unknown);

/** Brings an equation to standard form, one change a line. */
export function toStandardPolynomial(goal: Goal, board: Board): StandardPolynomial | undefined {
  const result = standardPolynomial(goal);
  const given = polynomialEquation(goal);
  if (!given || !result) return undefined;
  const { unknown } = given;
  const stands = (rule: RuleId, left: Univariate): void => put(board, rule, equation(univariateToJson(left, unknown), 0));
  const scale = (rule: RuleId, left: Univariate, kind: SideOperation["kind"], factor: Rational): void => {
    const line = equation(univariateToJson(left, unknown), 0);
    if (board.line && sameTree(board.line.json, line.json)) return;
    doToBothSides(board, rule, line, { kind, by: Q.rationalToJson(factor) }, { factor: written(factor) });
  };
  expandSides(board, unknown);
  const standing = polynomialEquation({ ...goal, expression: board.line ?? goal.expression }) ?? given;
  moveToLeft(standing.leftSide, standing.rightSide, unknown, board);
  let polynomial = standing.difference;
  const [moved, ...more] = termsOf(standing.rightSide, unknown);
  const line = equation(univariateToJson(polynomial, unknown), 0);
  const stillStands = sameTree(operandsOf(board.line?.json ?? 0)[1] ?? 0, 0);
  if (moved !== undefined && more.length === 0 && !stillStands) subtractTerm(board, "equation.all-to-left", line, moved);
  else stands(standing.rightSide.length === 0 ? "equation.arrange" : "equation.all-to-left", polynomial);
  const denominator = commonDenominator([polynomial]);
  polynomial = scaled(polynomial, Q.rational(denominator));
  scale("equation.clear-denominators", polynomial, "multiply", Q.rational(denominator));
  const common = content(polynomial) * BigInt(N.signOf(polynomial.at(-1) ?? N.one));
  polynomial = scaled(polynomial, Q.rational(1n, common));
  if (common === -1n) scale("equation.change-signs", polynomial, "multiply", Q.rational(common));
  else scale("equation.divide-common-factor", polynomial, "divide", Q.rational(common));
  return result;
}

/** x² − x − 2 − 4 = 0, where terms of the sides are alike and have to be collected afterwards. */
function moveToLeft(left: Univariate, right: Univariate, unknown: string, board: Board): void {
  const isShared = right.some((coefficient, power) => !N.isZero(coefficient) && !N.isZero(left[power] ?? N.zero));
  if (!isShared) return;
  const [kept, moved] = [termsOf(left, unknown), termsOf(right, unknown).map(opposite)];
  board.write("equation.all-to-left", expressionOf(apply("Equal", sum([...kept, ...moved]), 0)));
  const difference = Array.from({ length: Math.max(left.length, right.length) }, (_, power) =>
    N.subtract(left[power] ?? N.zero, right[power] ?? N.zero),
  );
  board.rewrite("equation.collect-left", [1], univariateToJson(difference, unknown));
}

function termsOf(polynomial: Univariate, unknown: string): MathJson[] {
  const single = (power: number): Univariate => polynomial.map((coefficient, at) => (at === power ? coefficient : N.zero));
  const powers = polynomial.flatMap((coefficient, power) => (N.isZero(coefficient) ? [] : [power])).reverse();
  return powers.map((power) => univariateToJson(single(power), unknown));
}
