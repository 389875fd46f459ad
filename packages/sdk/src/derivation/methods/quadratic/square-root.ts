import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import { times } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { apply, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { equation, polynomialEquation, rationalAt, written } from "../../equation.ts";
import { quadraticEquation } from "../../quadratic.ts";
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
    const put = (rule: string, left: MathJson, right: Rational, params?: { factor: ReturnType<typeof written> }): void => {
      const line = equation(left, Q.rationalToJson(right));
      if (!board.line || !sameTree(board.line.json, line.json)) board.write(rule, line, params);
    };
    put("quadratic.isolate-square", times(N.fromRational(factor), power), value);
    const quotient = Q.divide(value, factor);
    put("equation.divide-common-factor", power, quotient, { factor: written(factor) });
    return takeRoots(square, quotient, board, goal.numbers);
  },
};

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
