import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import { times } from "../../../algebra/written-form.ts";
import type { Expression, Goal, MathJson, Method } from "../../../contract.ts";
import { apply, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { equation, polynomialEquation, rationalAt, written } from "../../equation.ts";
import { quadraticEquation } from "../../quadratic.ts";
import { numberOf } from "../../rewriting/numbers.ts";
import { termsOf } from "../../rewriting/terms.ts";
import { doToBothSides, subtractTerm } from "../../unfolding/both-sides.ts";
import { commonRules } from "../common-rules.ts";
import { baseToJson, takeRoots, takeRootsRules } from "./take-roots.ts";

/** factor · (px + q)² = value */
interface SquareEquation {
  readonly factor: Rational;
  readonly p: bigint;
  readonly q: Rational;
  readonly unknown: string;
  readonly value: Rational;
}

export const squareRoot: Method = {
  id: "quadratic.square-root",
  example: "(x - 2)^2 = 12",
  rules: {
    ...commonRules,
    ...takeRootsRules,
    "quadratic.isolate-square": {
      relation: "equivalent",
      example: "2x^2 - 6 = 0 ⟶ 2x^2 = 6",
      en: "Bring the square to one side and the number to the other",
      zh: "移项，把平方项与常数项分在两边",
    },
  },
  numbers: ["real", "complex"],
  suits: (goal) => (goal.task === "solve" && squareEquation(goal) ? 0.95 : 0),
  derive(goal, board) {
    const square = squareEquation(goal);
    if (!square) return { status: "unsupported" };
    const { factor, value } = square;
    const power = apply("Power", baseToJson(square), 2);
    const isolated = equation(times(N.fromRational(factor), power), Q.rationalToJson(value));
    const stands = (line: Expression): boolean => board.line !== undefined && sameTree(board.line.json, line.json);
    const constant = constantBeside(operandsOf(isolated.json)[0] as MathJson, board.line?.json ?? 0);
    if (constant !== undefined) subtractTerm(board, "quadratic.isolate-square", isolated, constant);
    else if (!stands(isolated)) board.write("quadratic.isolate-square", isolated);
    const quotient = Q.divide(value, factor);
    const line = equation(power, Q.rationalToJson(quotient));
    const by = written(factor);
    if (!stands(line))
      doToBothSides(board, "equation.divide-common-factor", line, { kind: "divide", by: by.json }, { factor: by });
    return takeRoots(square, quotient, board, goal.numbers);
  },
};

/** The number that stands beside the square on the left, −6 in 2x² − 6 = 0. */
function constantBeside(square: MathJson, line: MathJson): MathJson | undefined {
  const [left = 0, right = 0] = operandsOf(line);
  const [first, second, ...more] = termsOf(left);
  const isNumeric = second !== undefined && numberOf(second) !== undefined && numberOf(right) !== undefined;
  return isNumeric && more.length === 0 && first !== undefined && sameTree(first, square) ? second : undefined;
}

/** The goal as a square equal to a number: either written so, as in 3(x + 1)² = 12, or without a linear term, as in 2x² − 6 = 0. */
function squareEquation(goal: Goal): SquareEquation | undefined {
  const given = polynomialEquation(goal);
  if (!given || !quadraticEquation(goal)) return undefined;
  const { unknown } = given;
  const asWritten =
    given.rightSide.length <= 1 ? squareAsWritten(given.left, unknown, rationalAt(given.rightSide, 0)) : undefined;
  if (asWritten) return asWritten;
  if (!Q.isZero(rationalAt(given.difference, 1))) return undefined;
  const sign = Q.rational(Q.signOf(rationalAt(given.difference, 2)));
  return {
    factor: Q.multiply(sign, rationalAt(given.difference, 2)),
    p: 1n,
    q: Q.zero,
    unknown,
    value: Q.negate(Q.multiply(sign, rationalAt(given.difference, 0))),
  };
}

function squareAsWritten(left: MathJson, unknown: string, value: Rational): SquareEquation | undefined {
  const operands = operandsOf(left);
  const scaled = headOf(left) === "Multiply" && operands.length === 2;
  const [power, factorJson] = scaled ? [operands[1] as MathJson, operands[0] as MathJson] : [left, 1];
  const factor = polynomialIn(factorJson, unknown);
  const [base, exponent] = operandsOf(power);
  if (headOf(power) !== "Power" || exponent !== 2 || base === undefined || factor?.degree !== 0) return undefined;
  const linear = polynomialIn(base, unknown);
  if (linear?.degree !== 1 || !linear.coefficients.every(N.isRational)) return undefined;
  const p = rationalAt(linear.coefficients, 1);
  if (!Q.isInteger(p) || p.numerator < 1n) return undefined;
  return { factor: rationalAt(factor.coefficients, 0), p: p.numerator, q: rationalAt(linear.coefficients, 0), unknown, value };
}
