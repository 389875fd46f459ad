import { negativeOf, productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import {
  apply,
  distinctTrees,
  freeLetters,
  headOf,
  occurrencesOf,
  operandsOf,
  sameTree,
  substitute,
} from "../../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../../expression/tree/sign.ts";
import { partWithoutValue } from "../../../../verification/part-without-value.ts";
import { equation, finishWith, noSolution, polynomialEquation, valuesOutcome, valuesStatement } from "../../../equation.ts";
import { commonRules } from "../../common-rules.ts";
import { coefficientNames, discriminantFormula } from "../../quadratic/discriminant-lines.ts";
import { gatherRules } from "./gather-rules.ts";
import { type PolynomialInLetter, polynomialInLetter } from "./polynomial-in-letter.ts";
import { isAlgebraic, letterEquation, notZero } from "./read-letter.ts";
import { negatedSum, schoolOrder, splitTerms } from "./school-order.ts";

/** The letter stands in several places, or beside roots: its terms are gathered, or the quadratic formula is used with the letters put in. */
export const gathering: Method = {
  id: "equation.gathering",
  example: "ax + b = cx + d",
  rules: { ...commonRules, ...gatherRules },
  assumes: true,
  suits(goal) {
    const read = letterEquation(goal);
    // All values of a parameter are asked for, and these lines hold for most of them.
    if (goal.ask?.with?.parameter) return 0;
    if (!read || polynomialEquation(goal) || !isAlgebraic(read.left) || !isAlgebraic(read.right)) return 0;
    const hasLetters = freeLetters(goal.expression.json).length > 1;
    if (!hasLetters && goal.assuming.length > 0) return 0;
    if (occurrencesOf(goal.expression.json, read.unknown) < 2 && !hasLetters) return 0;
    const degree = degreeOf(polynomialInLetter(read.left, read.right, read.unknown));
    return degree === 1 || degree === 2 ? 0.7 : 0;
  },
  derive(goal, board) {
    const read = letterEquation(goal);
    const polynomial = read && polynomialInLetter(read.left, read.right, read.unknown);
    if (!read || !polynomial) return { status: "unsupported" };
    const work: Work = { goal, board, unknown: read.unknown, cleared: clear(goal, board, read.unknown, degreeOf(polynomial)) };
    return degreeOf(polynomial) === 1 ? linear(polynomial, work) : quadratic(polynomial, work);
  },
};

const degreeOf = (polynomial: PolynomialInLetter | undefined): number => (polynomial?.coefficients.length ?? 0) - 1;

interface Work {
  readonly goal: Goal;
  readonly board: Board;
  readonly unknown: string;
  /** Whether the unknown stood below a fraction bar. */
  readonly cleared: boolean;
}

/**
 * A single fraction on a side is cleared; says whether the unknown stood in it. Where a factor with the unknown cancels in a fraction, what is left has a lower
 * degree than the line would have, and nothing is written.
 */
function clear(goal: Goal, board: Board, unknown: string, degree: number): boolean {
  const [left = 0, right = 0] = operandsOf(goal.expression.json);
  const below = [left, right].map((side) => (headOf(side) === "Divide" ? (operandsOf(side)[1] as MathJson) : 1));
  const inside = [left, right].some((side) => hasBelow(side, unknown));
  const [first = 1, second = 1] = below;
  if (first === 1 && second === 1) return inside;
  const above = (side: MathJson): MathJson => (headOf(side) === "Divide" ? (operandsOf(side)[0] as MathJson) : side);
  const denominator = productOf([first, second].filter((part) => part !== 1));
  const sides: [MathJson, MathJson] = [productOf([above(left), second]), productOf([above(right), first])];
  if (degreeOf(polynomialInLetter(...sides, unknown)) !== degree) return true;
  const line = equation(...sides);
  const provided = [first, second].flatMap((part) => (freeLetters(part).includes(unknown) ? [] : notZero(part)));
  board.write("letter.clear", line, { denominator: expressionOf(denominator) }, condition(provided, board));
  return inside;
}

const hasBelow = (json: MathJson, letter: string): boolean =>
  (headOf(json) === "Divide" && freeLetters(operandsOf(json)[1] ?? 0).includes(letter)) ||
  (headOf(json) === "Power" &&
    startsWithMinus(operandsOf(json)[1] ?? 0) &&
    freeLetters(operandsOf(json)[0] ?? 0).includes(letter)) ||
  operandsOf(json).some((operand) => hasBelow(operand, letter));

function condition(conditions: readonly MathJson[], board: Board): { provided?: Expression[] } {
  const fresh = conditions.filter(
    (one, index) =>
      conditions.findIndex((other) => sameTree(one, other)) === index &&
      !board.assuming.some(
        ({ json }) =>
          sameTree(json, one) ||
          (headOf(json) === "Greater" &&
            sameTree(operandsOf(json)[0] ?? 0, operandsOf(one)[0] ?? 1) &&
            operandsOf(json)[1] === 0),
      ),
  );
  return fresh.length > 0 ? { provided: fresh.map(expressionOf) } : {};
}

/** (coefficient)x = −constant */
function linear({ coefficients: [constant = 0, coefficient = 1] }: PolynomialInLetter, work: Work): Outcome {
  const { board, unknown, cleared } = work;
  const isNegative = startsWithMinus(coefficient);
  const [factor, other] = isNegative ? [negativeOf(coefficient), constant] : [coefficient, negatedSum(constant)];
  const terms = headOf(factor) === "Add" || headOf(factor) === "Subtract" ? splitTerms(factor) : undefined;
  const name = { unknown: expressionOf(unknown) };
  if (terms) {
    const spread = sumOf(terms.map((term) => productOf([term, unknown])));
    const first = cleared && board.line === work.goal.expression ? "letter.clear-and-gather" : "letter.gather";
    writeLine(board, first, equation(spread, other), name, condition(parameterDenominators(work), board));
  }
  const isFirst = cleared && board.line === work.goal.expression;
  const rule = terms && !isFirst ? "letter.factor-out" : isFirst ? "letter.clear-and-gather" : "letter.gather";
  writeLine(board, rule, equation(productOf([factor, unknown]), other), name, condition(parameterDenominators(work), board));
  const quotient = quotientOf(other, factor);
  const provided = condition(notZero(factor), board);
  if (factor !== 1) board.write("letter.divide", equation(unknown, quotient), { factor: expressionOf(factor) }, provided);
  const value = shorter(quotient);
  if (!sameTree(value, quotient)) board.write("letter.cancel", equation(unknown, value));
  if (!cleared) return finishWith(board, unknown, [value]);
  return confirm([value], work);
}

/** What is divided by on the way, without the unknown: it was not zero in the given equation. */
function parameterDenominators({ goal, unknown }: Work): MathJson[] {
  const below = (json: MathJson): MathJson[] => [
    ...(headOf(json) === "Divide" ? [operandsOf(json)[1] as MathJson] : []),
    ...operandsOf(json).flatMap(below),
  ];
  return below(goal.expression.json)
    .filter((part) => !freeLetters(part).includes(unknown))
    .flatMap(notZero);
}

/** Of a fraction with the unknown below: the solution must not make that zero. */
function confirm(found: readonly MathJson[], { board, goal, unknown }: Work): Outcome {
  const values = found.filter((value) => partWithoutValue(substitute(goal.expression.json, { [unknown]: value })) === undefined);
  if (values.length === 0) {
    board.write(
      "letter.confirm-none",
      noSolution(unknown),
      { values: valuesStatement(unknown, found) },
      { before: goal.expression },
    );
    return { status: "none" };
  }
  const excluded = operandsOf(goal.expression.json).flatMap((side) => denominatorsOf(side, unknown));
  const needed = values.flatMap((value) =>
    excluded.flatMap((below) => notZero(simplify(substitute(below, { [unknown]: value })))),
  );
  board.write("letter.confirm", valuesStatement(unknown, values), undefined, {
    before: goal.expression,
    ...condition(needed, board),
  });
  return valuesOutcome(values);
}

function denominatorsOf(json: MathJson, unknown: string): MathJson[] {
  const [, below] = operandsOf(json);
  const own = headOf(json) === "Divide" && below !== undefined && freeLetters(below).includes(unknown) ? [below] : [];
  return [...own, ...operandsOf(json).flatMap((operand) => denominatorsOf(operand, unknown))];
}

function writeLine(
  board: Board,
  rule: RuleId,
  line: Expression,
  params: Parameters<Board["write"]>[2],
  options: Parameters<Board["write"]>[3] = {},
): void {
  if (!board.line || !sameTree(board.line.json, line.json)) board.write(rule, line, params, options);
}

/** Cancelled, where that makes it shorter. */
function shorter(json: MathJson): MathJson {
  const result = simplify(json);
  if (freeLetters(json).length === 0) return result;
  return JSON.stringify(result).length < JSON.stringify(json).length ? result : json;
}

function quadratic({ coefficients, root, discriminant = 0 }: PolynomialInLetter, work: Work): Outcome {
  const { board, unknown, cleared, goal } = work;
  const isNegative = startsWithMinus(coefficients[2] ?? 1);
  const [c = 0, b = 0, a = 1] = isNegative ? coefficients.map(negatedSum).map(schoolOrder) : coefficients;
  const name = { unknown: expressionOf(unknown) };
  const standard = equation(sumOf([productOf([a, apply("Power", unknown, 2)]), productOf([b, unknown]), c]), 0);
  // Where the unknown still stands below a bar this clears it: what makes that zero may come in, and is confirmed at the end.
  const isFirst = cleared && board.line !== undefined && hasBelow(board.line.json, unknown);
  const form = isFirst ? "letter.clear-to-standard" : "letter.standard-form";
  writeLine(board, form, standard, name, condition(parameterDenominators(work), board));
  const names = coefficientNames(unknown);
  const taken = freeLetters(goal.expression.json);
  const letters = names.some((letter) => taken.includes(letter)) ? (["A", "B", "C"] as [string, string, string]) : names;
  board.write("letter.coefficients", equation(apply("Tuple", ...letters), apply("Tuple", a, b, c)));
  const value = freeLetters(discriminant).length === 0 ? simplify(discriminant) : discriminant;
  board.write(
    "letter.discriminant",
    expressionOf(value),
    { formula: expressionOf(discriminantFormula(...letters)) },
    { before: expressionOf(discriminantFormula(a, b, c)) },
  );
  const isNumber = freeLetters(value).length === 0;
  if (isNumber && signOfConstant(value, spendFreely) === -1) {
    board.write("letter.no-real", noSolution(unknown), undefined, { before: standard });
    return { status: "none" };
  }
  const radical = root ?? apply("Sqrt", value);
  const values = ["Subtract", "Add"].map((head) => {
    const above = root === undefined && !isNumber ? withRoot(head, b, radical) : simplify(apply(head, negatedSum(b), radical));
    return shorter(quotientOf(above, productOf([2, a])));
  });
  const distinct = distinctTrees(values);
  const line = valuesStatement(unknown, distinct);
  const rule = isNumber || root !== undefined ? "letter.formula-plain" : "letter.formula";
  board.write(rule, line, undefined, { before: standard, ...condition(notZero(a), board) });
  if (!cleared) return valuesOutcome(distinct);
  return confirm(distinct, work);
}

const withRoot = (head: string, b: MathJson, radical: MathJson): MathJson =>
  b === 0 ? (head === "Add" ? radical : negativeOf(radical)) : apply(head, negatedSum(b), radical);
