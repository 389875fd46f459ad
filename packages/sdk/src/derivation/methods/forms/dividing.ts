import { Atoms } from "../../../algebra/forms/atoms.ts";
import {
  type Coefficients,
  coefficientsOf,
  coefficientsToJson,
  combined,
  powerTerm,
  subtractMultiple,
  zero,
} from "../../../algebra/forms/coefficients.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { polynomialToJson, schoolSign, withCoefficient } from "../../../algebra/forms/write-polynomial.ts";
import { normalised } from "../../../algebra/multivariate/gcd.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Fraction } from "../../../algebra/radicals/fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSum, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { quotientAlone, remainderAlone } from "../../further-answers.ts";
import { expandLine } from "./expanding-lines.ts";
import { expandingRules } from "./expanding-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

export const dividingRules: Record<RuleId, Rule> = {
  "dividing.order": rule(
    "\\frac{x + x^3}{x - 1} ⟶ \\frac{x^3 + x}{x - 1}",
    "Write both as polynomials ordered by the powers of {letter}",
    "把两个多项式都按 {letter} 的降幂排列",
  ),
  "dividing.next-term": rule(
    "\\frac{x^2 + 3x + 5}{x + 1} ⟶ x + \\frac{2x + 5}{x + 1}",
    "The next term of the quotient is {term}",
    "商的下一项为 {term}",
  ),
  "dividing.lead": rule("\\frac{x^2}{x} ⟶ x", "Divide the leading terms", "首项相除"),
  "dividing.subtract": rule(
    "x^2 + 3x + 5 - x(x + 1) ⟶ 2x + 5",
    "Multiply the divisor by {term} and subtract",
    "用 {term} 乘除式，再相减",
  ),
  "dividing.last-term": rule(
    "x + \\frac{2x + 2}{x + 1} ⟶ x + 2",
    "The last term of the quotient is {term}, and nothing is left",
    "商的最后一项为 {term}，余式为 0",
  ),
  "dividing.synthetic": rule(
    "\\frac{x^2 + 3x + 5}{x + 1} ⟶ x + 2 + \\frac{3}{x + 1}",
    "Synthetic division with {root}: the coefficients of the quotient, then the remainder {remainder}",
    "用 {root} 作综合除法：依次得商的系数，最后为余数 {remainder}",
  ),
  "dividing.coefficient": rule(
    "3 + (-1) \\cdot 1 ⟶ 2",
    "The next coefficient, plus {root} times the number found before",
    "下一个系数加上 {root} 乘前一个数",
  ),
  "dividing.tidy": rule(
    "x + \\frac{\\frac{1}{2}}{2x + 1} ⟶ x + \\frac{1}{2(2x + 1)}",
    "Write the last fraction with one bar",
    "把最后的分式化简",
  ),
};

interface Division {
  readonly dividend: Coefficients;
  readonly divisor: Coefficients;
  readonly letter: string;
  readonly number: number;
  readonly atoms: Atoms;
}

/** Long division, a term of the quotient a line; by one term, each term by it. */
export const longDivision: Method = {
  id: "forms.long-division",
  example: "\\frac{x^3 - 26x - 41}{x + 4}",
  assumes: true,
  rules: { ...formsCommonRules, ...expandingRules, ...dividingRules },
  suits: (goal) => (goal.task === "quotient" && headOf(goal.expression.json) === "Divide" ? 0.9 : 0),
  derive(goal, board) {
    const [, below] = operandsOf(goal.expression.json) as [MathJson, MathJson];
    const atoms = new Atoms();
    const spend = (operations: number): void => board.spend(operations);
    const [dividend, divisor] = operandsOf(goal.expression.json).map((part) => readFraction(part, atoms, spend));
    if (!dividend || !divisor || divisor.numerator === 0n || !atoms.trees.every(isSymbol)) return { status: "unsupported" };
    if (!isSum(below)) return formAnswer(goal, expandLine(board));
    const division = divisionOf(goal, board);
    if (!division) return { status: "unsupported" };
    writeOrdered(division, board);
    return divisionAnswer(goal, divideLines(division, board), division, spend);
  },
};

/** By x − r: the coefficients of the quotient one after the other. */
export const syntheticDivision: Method = {
  id: "forms.synthetic-division",
  example: "\\frac{x^3 - 26x - 41}{x + 4}",
  assumes: true,
  rules: { ...formsCommonRules, ...dividingRules },
  suits: (goal) =>
    goal.task === "quotient" &&
    headOf(goal.expression.json) === "Divide" &&
    isSum(operandsOf(goal.expression.json)[1] as MathJson)
      ? 0.6
      : 0,
  derive(goal, board) {
    const division = divisionOf(goal, board);
    const root = division && rootOf(division.divisor);
    if (!division || !root || division.dividend.length < 2) return { status: "unsupported" };
    writeOrdered(division, board);
    return synthetic(division, root, goal, board);
  },
};

function divisionOf(goal: Goal, board: Board): Division | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const atoms = new Atoms();
  const [above, below] = operandsOf(goal.expression.json).map((part) => readFraction(part, atoms, spend));
  if (!above || !below || below.numerator === 0n) return undefined;
  if (typeof above.denominator !== "bigint" || typeof below.denominator !== "bigint") return undefined;
  const letters = P.variablesOf(below.numerator).filter((number) => isSymbol(atoms.treeOf(number)));
  const asked = letters.find((number) => goal.unknowns[0] === atoms.treeOf(number));
  const number =
    asked ??
    [...letters].sort((a, b) => P.degreeIn(below.numerator, b) - P.degreeIn(below.numerator, a) || atoms.compare(a, b))[0];
  if (number === undefined) return undefined;
  const [dividend, divisor] = [coefficientsOf(above, number, spend), coefficientsOf(below, number, spend)];
  if (!dividend || !divisor || divisor.length < 2) return undefined;
  return { dividend, divisor, letter: atoms.treeOf(number) as string, number, atoms };
}

function writeOrdered({ dividend, divisor, letter, atoms }: Division, board: Board): void {
  const line = apply("Divide", coefficientsToJson(dividend, letter, atoms), coefficientsToJson(divisor, letter, atoms));
  if (board.line && !sameTree(board.line.json, line))
    board.write("dividing.order", expressionOf(line), { letter: expressionOf(letter) });
}

/** Lines from p/d to q + r/d; what stands around the quotient is said by `within`. */
export function divideLines(division: Division, board: Board, within: (json: MathJson) => MathJson = (json) => json): MathJson {
  const { divisor, letter, atoms } = division;
  const spend = (operations: number): void => board.spend(operations);
  const write = (part: Coefficients): MathJson => coefficientsToJson(part, letter, atoms);
  const terms: MathJson[] = [];
  let rest = division.dividend;
  const lead = divisor.at(-1) as Fraction;
  while (rest.length >= divisor.length) {
    const shift = rest.length - divisor.length;
    const factor = F.multiply(rest.at(-1) as Fraction, F.invert(lead), spend);
    const term = powerTerm(factor, letter, shift, atoms);
    const next = subtractMultiple(rest, factor, shift, divisor, spend);
    const before = rest;
    terms.push(term);
    const after = within(sum([...terms, ...(next.length === 0 ? [] : overDivisor(next, division, spend))]));
    board.detail(
      next.length === 0 ? "dividing.last-term" : "dividing.next-term",
      (inner) => {
        const leads = [before, divisor].map((part) => powerTerm(part.at(-1) as Fraction, letter, part.length - 1, atoms));
        inner.write("dividing.lead", expressionOf(term), undefined, { before: expressionOf(apply("Divide", ...leads)) });
        const product = startsWithMinus(term)
          ? apply("Multiply", opposite(term), write(divisor))
          : apply("Multiply", term, write(divisor));
        const difference = startsWithMinus(term)
          ? apply("Add", write(before), product)
          : apply("Subtract", write(before), product);
        inner.write(
          "dividing.subtract",
          expressionOf(write(next)),
          { term: expressionOf(term) },
          { before: expressionOf(difference) },
        );
        return expressionOf(after);
      },
      { term: expressionOf(term) },
    );
    rest = next;
  }
  const line = board.line as { json: MathJson };
  return line.json;
}

/** r/d with one bar and its sign in front. */
function overDivisor(rest: Coefficients, { divisor, number, atoms }: Division, spend: (operations: number) => void): MathJson[] {
  const [above, below] = [combined(rest, number, spend), combined(divisor, number, spend)];
  const { unit, primitive } = normalised(above.numerator);
  const { unit: unitBelow, primitive: base } = normalised(below.numerator);
  if (typeof above.denominator !== "bigint" || typeof below.denominator !== "bigint") {
    return [
      apply(
        "Divide",
        coefficientsToJson(rest, atoms.treeOf(number), atoms),
        coefficientsToJson(divisor, atoms.treeOf(number), atoms),
      ),
    ];
  }
  const signAbove = schoolSign(primitive, atoms) < 0 ? -1n : 1n;
  const signBelow = schoolSign(base, atoms) < 0 ? -1n : 1n;
  // The divisor stays as it is written where its coefficients are whole.
  const scale = below.denominator === 1n ? 1n : unitBelow * signBelow;
  const content = Q.rational(unit * signAbove * below.denominator, above.denominator * (below.denominator === 1n ? 1n : scale));
  const size = Q.absolute(content);
  const top = polynomialToJson(P.scale(primitive, signAbove * size.numerator), atoms);
  const bottom = withCoefficient(Q.rational(size.denominator), [
    polynomialToJson(below.denominator === 1n ? below.numerator : P.scale(base, signBelow), atoms),
  ]);
  const fraction = apply("Divide", top, bottom);
  return [content.numerator < 0n ? apply("Negate", fraction) : fraction];
}

/** r for a divisor x − r with a number r. */
function rootOf(divisor: Coefficients): Q.Rational | undefined {
  const [constant = zero, lead] = divisor;
  if (divisor.length !== 2 || lead?.numerator !== 1n || lead.denominator !== 1n) return undefined;
  return typeof constant.numerator === "bigint" && typeof constant.denominator === "bigint"
    ? Q.rational(-constant.numerator, constant.denominator)
    : undefined;
}

function synthetic(division: Division, root: Q.Rational, goal: Goal, board: Board): Outcome {
  const { dividend, letter, atoms } = division;
  const spend = (operations: number): void => board.spend(operations);
  const numbers = [...dividend]
    .reverse()
    .map(({ numerator, denominator }) =>
      typeof numerator === "bigint" && typeof denominator === "bigint" ? Q.rational(numerator, denominator) : undefined,
    );
  if (!numbers.every((number) => number !== undefined)) return { status: "unsupported" };
  const found: Q.Rational[] = [];
  for (const next of numbers) found.push(found.length === 0 ? next : Q.add(next, Q.multiply(root, found.at(-1) as Q.Rational)));
  const quotient = found.slice(0, -1).reverse().map(F.fromRational);
  const remainder = found.at(-1) as Q.Rational;
  const rest = Q.isZero(remainder) ? [] : overDivisor([F.fromRational(remainder)], division, spend);
  const line = sum([coefficientsToJson(quotient, letter, atoms), ...rest]);
  const params = { root: expressionOf(Q.rationalToJson(root)), remainder: expressionOf(Q.rationalToJson(remainder)) };
  board.detail(
    "dividing.synthetic",
    (inner) => {
      for (const [index, next] of numbers.slice(1).entries()) {
        const before = plus(next, root, found[index] as Q.Rational);
        inner.write(
          "dividing.coefficient",
          expressionOf(Q.rationalToJson(found[index + 1] as Q.Rational)),
          { root: params.root },
          { before: expressionOf(before) },
        );
      }
      return expressionOf(line);
    },
    params,
  );
  return divisionAnswer(goal, line, division, spend);
}

/** q + r/d, and q and r by themselves: what was asked for may be either. */
function divisionAnswer(goal: Goal, line: MathJson, division: Division, spend: (operations: number) => void): Outcome {
  const { divisor, letter, atoms } = division;
  const found = formAnswer(goal, line);
  if (found.status !== "solved" || freeLetters(goal.expression.json).length > 1) return found;
  const terms: MathJson[] = [];
  let rest = division.dividend;
  while (rest.length >= divisor.length) {
    const shift = rest.length - divisor.length;
    const factor = F.multiply(rest.at(-1) as Fraction, F.invert(divisor.at(-1) as Fraction), spend);
    terms.push(powerTerm(factor, letter, shift, atoms));
    rest = subtractMultiple(rest, factor, shift, divisor, spend);
  }
  const alone: [string, MathJson][] = [
    [quotientAlone, sum(terms)],
    [remainderAlone, rest.length === 0 ? 0 : coefficientsToJson(rest, letter, atoms)],
  ];
  const further = alone.map(([what, json]) => ({
    ask: { what },
    kind: freeLetters(json).length === 0 ? ("value" as const) : ("expression" as const),
    ...expressionOf(json),
  }));
  return { ...found, answers: [...found.answers, ...further] };
}

function plus(next: Q.Rational, root: Q.Rational, last: Q.Rational): MathJson {
  const [left, r, b] = [next, root, last].map(Q.rationalToJson) as [MathJson, MathJson, MathJson];
  return startsWithMinus(r)
    ? apply("Subtract", left, apply("Multiply", opposite(r), b))
    : apply("Add", left, apply("Multiply", r, b));
}
