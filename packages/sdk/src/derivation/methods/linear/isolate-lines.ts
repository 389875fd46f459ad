import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import {
  absolute,
  divide,
  isInteger,
  isZero,
  negate,
  rational,
  equal as rationalsEqual,
  rationalToJson,
  signOf,
} from "../../../algebra/rational.ts";
import type { Univariate } from "../../../algebra/univariate.ts";
import { add } from "../../../algebra/univariate.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Message, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import {
  commonDenominator,
  equation,
  noSolution,
  polynomialEquation,
  rationalAt,
  rootsOutcome,
  scaled,
  written,
} from "../../equation.ts";
import { expandSides } from "../../expand-sides.ts";
import { doToBothSides, type SideOperation } from "../../unfolding/both-sides.ts";
import { reducingLines } from "../../unfolding/fractions.ts";
import { rewriteUnfolded } from "../../unfolding/working-lines.ts";

export const isolateRules: Record<RuleId, Rule> = {
  "linear.subtract-term": {
    relation: "equivalent",
    example: "2x + 2 = 3x - 7 ⟶ -x + 2 = -7",
    en: "Subtract {term} from both sides",
    zh: "两边同减 {term}",
  },
  "linear.add-term": {
    relation: "equivalent",
    example: "2x + 2 = -3x + 7 ⟶ 5x + 2 = 7",
    en: "Add {term} to both sides",
    zh: "两边同加 {term}",
  },
  "linear.swap-sides": {
    relation: "equivalent",
    example: "7 = 2x + 1 ⟶ 2x + 1 = 7",
    en: "Swap the two sides",
    zh: "交换等号两边",
  },
  "linear.divide": {
    relation: "equivalent",
    example: "2x = 6 ⟶ x = 3",
    en: "Divide both sides by {factor}",
    zh: "两边同除以 {factor}",
  },
  "linear.multiply": {
    relation: "equivalent",
    example: "\\frac{2}{3}x = 4 ⟶ x = 6",
    en: "Multiply both sides by {factor}",
    zh: "两边同乘 {factor}",
  },
  "linear.reduce": {
    relation: "equivalent",
    example: "x = \\frac{6}{4} ⟶ x = \\frac{3}{2}",
    en: "Reduce the fraction",
    zh: "约分",
  },
  "linear.change-sign": {
    relation: "equivalent",
    example: "-x = 5 ⟶ x = -5",
    en: "Multiply both sides by −1",
    zh: "两边同乘 −1",
  },
  "linear.always-true": {
    relation: "equivalent",
    example: "2 = 2 ⟶ x \\in \\mathbb{R}",
    en: "This holds whatever {unknown} is: every real number is a solution",
    zh: "无论 {unknown} 取何值等式都成立：一切实数都是解",
  },
  "linear.never-true": {
    relation: "equivalent",
    example: "2 = 3 ⟶ x \\in \\varnothing",
    en: "This is never true: there is no solution",
    zh: "等式不可能成立：方程无解",
  },
};

/** Solves a linear equation line by line: collect, clear fractions, unknown to one side, number to the other, divide. */
export function isolate(goal: Goal, board: Board): Outcome {
  const start = polynomialEquation(goal);
  if (!start || start.difference.length > 2) return { status: "unsupported" };
  expandSides(board, start.unknown);
  const standing = polynomialEquation({ ...goal, expression: board.line ?? goal.expression }) ?? start;
  const sides = new Sides(start.unknown, standing.leftSide, standing.rightSide, board);
  clearDenominators(sides);
  if (sides.left.length <= 1 && sides.right.length === 2) sides.swap();
  for (let power = sides.right.length - 1; power >= 1; power--) sides.takeFromRight(power);
  if (sides.left.length <= 1) return constantEquation(sides, board);
  sides.takeConstantFromLeft();
  return divideByCoefficient(sides);
}

/** The two sides as they stand on the board. Writing skips a line that is already there. */
class Sides {
  readonly unknown: string;
  readonly #board: Board;
  left: Univariate;
  right: Univariate;

  constructor(unknown: string, left: Univariate, right: Univariate, board: Board) {
    this.unknown = unknown;
    this.left = left;
    this.right = right;
    this.#board = board;
  }

  /** With what is done to both sides it is unfolded below. */
  write(rule: RuleId, params?: Message["params"], operation?: SideOperation): void {
    const line = equation(univariateToJson(this.left, this.unknown), univariateToJson(this.right, this.unknown));
    if (this.#board.line && sameTree(this.#board.line.json, line.json)) return;
    if (operation) doToBothSides(this.#board, rule, line, operation, params);
    else this.#board.write(rule, line, params);
  }

  multiply(factor: Rational): void {
    this.left = scaled(this.left, factor);
    this.right = scaled(this.right, factor);
  }

  /** x = 6/4 as the division leaves it, where it is to be reduced. */
  writeQuotient(value: Rational, factor: Rational): void {
    const root = divide(value, factor);
    const reduces = !isInteger(root) && !rationalsEqual(rational(absolute(root).denominator), absolute(factor));
    const isPlain = isInteger(value) && !isZero(value) && !rationalsEqual(factor, rational(1));
    if (!isPlain) return;
    const [top, bottom] = [absolute(value), absolute(factor)].map(rationalToJson) as [MathJson, MathJson];
    const fraction = apply("Divide", top, bottom);
    const quotient = signOf(root) < 0 ? apply("Negate", fraction) : fraction;
    const line = equation(this.unknown, reduces ? quotient : rationalToJson(root));
    const operation = { kind: "divide", by: rationalToJson(factor) } as const;
    doToBothSides(this.#board, "linear.divide", line, operation, { factor: written(factor) });
  }

  /** The quotient in lowest terms, unless it stands so already. */
  writeReduced(value: Rational, factor: Rational): void {
    const root = divide(value, factor);
    const line = equation(this.unknown, rationalToJson(root));
    if (!this.#board.line || sameTree(this.#board.line.json, line.json)) return;
    const [size, numerator, denominator] = [absolute(root), absolute(value).numerator, absolute(factor).numerator];
    const lines = reducingLines(numerator, denominator, denominator / size.denominator, rationalToJson(size));
    const path = signOf(root) < 0 ? [2, 1] : [2];
    rewriteUnfolded(this.#board, "linear.reduce", path, rationalToJson(size), lines, { factor: written(factor) });
  }

  swap(): void {
    [this.left, this.right] = [this.right, this.left];
    this.write("linear.swap-sides");
  }

  /** Removes the term of the given power from the right side by subtracting it from both, or adding it where it stands with a minus. */
  takeFromRight(power: number): void {
    const coefficient = rationalAt(this.right, power);
    if (isZero(coefficient)) return;
    this.#addToBoth(power, negate(coefficient));
    this.#writeTaken(coefficient, univariateToJson(monomial(absolute(coefficient), power), this.unknown));
  }

  takeConstantFromLeft(): void {
    const constant = rationalAt(this.left, 0);
    if (isZero(constant)) return;
    this.#addToBoth(0, negate(constant));
    this.#writeTaken(constant, rationalToJson(absolute(constant)));
  }

  #writeTaken(coefficient: Rational, term: MathJson): void {
    const kind = signOf(coefficient) > 0 ? "subtract" : "add";
    this.write(`linear.${kind}-term`, { term: expressionOf(term) }, { kind, by: term });
  }

  #addToBoth(power: number, coefficient: Rational): void {
    this.left = add(this.left, monomial(coefficient, power));
    this.right = add(this.right, monomial(coefficient, power));
  }
}

function monomial(coefficient: Rational, power: number): Univariate {
  return [...Array.from({ length: power }, () => N.zero), N.fromRational(coefficient)];
}

/** An equation such as (2/3)x = 4 is divided at once; fractions elsewhere are cleared first. */
function clearDenominators(sides: Sides): void {
  const isolated = sides.left.length === 2 && isZero(rationalAt(sides.left, 0)) && sides.right.length <= 1;
  const denominator = commonDenominator(isolated ? [sides.left] : [sides.left, sides.right]);
  if (denominator === 1n) return;
  sides.multiply(rational(denominator));
  const factor = written(rational(denominator));
  sides.write("equation.clear-denominators", { factor }, { kind: "multiply", by: factor.json });
}

/** Nothing unknown is left: the equation holds always or never. */
function constantEquation(sides: Sides, board: Board): Outcome {
  const unknown = expressionOf(sides.unknown);
  if (sides.left.length === sides.right.length && rationalsEqual(rationalAt(sides.left, 0), rationalAt(sides.right, 0))) {
    board.write("linear.always-true", expressionOf(apply("Element", sides.unknown, "RealNumbers")), { unknown });
    return { status: "all" };
  }
  board.write("linear.never-true", noSolution(sides.unknown), { unknown });
  return { status: "none" };
}

function divideByCoefficient(sides: Sides): Outcome {
  const factor = rationalAt(sides.left, 1);
  const value = rationalAt(sides.right, 0);
  const root = divide(value, factor);
  sides.left = [N.zero, N.one];
  sides.right = isZero(root) ? [] : [N.fromRational(root)];
  const inverse = written(divide(rational(1), factor));
  if (rationalsEqual(factor, rational(-1))) sides.write("linear.change-sign", undefined, { kind: "multiply", by: -1 });
  else if (!isInteger(factor)) sides.write("linear.multiply", { factor: inverse }, { kind: "multiply", by: inverse.json });
  else {
    sides.writeQuotient(value, factor);
    if (isInteger(value) && !isZero(value)) sides.writeReduced(value, factor);
    else sides.write("linear.divide", { factor: written(factor) }, { kind: "divide", by: rationalToJson(factor) });
  }
  return rootsOutcome([N.fromRational(root)]);
}
