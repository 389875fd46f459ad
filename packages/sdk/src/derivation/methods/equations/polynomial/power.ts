import * as N from "../../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../../algebra/rational.ts";
import * as Q from "../../../../algebra/rational.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import { times } from "../../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { equation, finishWith, noSolution, polynomialEquation, put, rationalAt, valuesOf, written } from "../../../equation.ts";
import { commonRules } from "../../common-rules.ts";
import { isolate, isolateRules } from "../../linear/isolate-lines.ts";
import { complexRootsOf, realRootsOf, rootSign } from "../roots-of-number.ts";
import { solveAlternatives, solvePartRules } from "../solve-factors.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

/** factor · baseⁿ = value, the base px + q */
interface PowerEquation {
  readonly factor: Rational;
  readonly base: MathJson;
  readonly exponent: number;
  readonly value: Rational;
  readonly isUnknown: boolean;
}

export const power: Method = {
  id: "polynomial.power",
  example: "2x^3 - 16 = 0",
  rules: {
    ...commonRules,
    ...isolateRules,
    ...solvePartRules,
    "polynomial.isolate-power": {
      relation: "equivalent",
      example: "2x^3 - 16 = 0 ⟶ 2x^3 = 16",
      en: "Bring the power to one side and the number to the other",
      zh: "移项，把乘方项与常数分在两边",
    },
    "polynomial.power-zero": {
      relation: "equivalent",
      example: "(x - 1)^5 = 0 ⟶ x - 1 = 0",
      en: "A power is zero exactly when its base is",
      zh: "幂为零，当且仅当底数为零",
    },
    "polynomial.odd-root": {
      relation: "equivalent",
      example: "x^3 = 5 ⟶ x = \\sqrt[3]{5}",
      en: "Take the root of index {index} on both sides; for an odd index there is exactly one real root",
      zh: "两边开 {index} 次方；奇次方根只有一个实数值",
    },
    "polynomial.even-root": {
      relation: "equivalent",
      example: "x^4 = 5 ⟶ x = \\pm \\sqrt[4]{5}",
      en: "Take the root of index {index} on both sides; for an even index both signs are possible",
      zh: "两边开 {index} 次方；偶次方根取正负两个值",
    },
    "polynomial.even-power-negative": {
      relation: "equivalent",
      example: "x^4 = -1 ⟶ x \\in \\varnothing",
      en: "An even power of a real number is never negative, so there is no real solution",
      zh: "实数的偶次幂不可能为负，所以方程没有实数解",
    },
    "polynomial.simplify-root": {
      relation: "equivalent",
      example: "x = \\sqrt[3]{16} ⟶ x = 2\\sqrt[3]{2}",
      en: "Simplify the root",
      zh: "化简根式",
    },
    "polynomial.complex-roots": {
      relation: "equivalent",
      example: "x^2 = -1 ⟶ x = -i \\lor x = i",
      en: "A number other than zero has {index} complex roots of index {index}, at equal angles around zero",
      zh: "非零数恰有 {index} 个复数的 {index} 次方根，它们均匀分布在以原点为圆心的圆上",
    },
  },
  numbers: ["real", "complex"],
  suits: (goal) => (polynomialGoal(goal) && powerEquation(goal) ? 0.95 : 0),
  derive(goal, board) {
    const read = powerEquation(goal);
    const unknown = goal.unknowns[0] ?? "x";
    if (!read) return { status: "unsupported" };
    const { factor, base, exponent, value } = read;
    const body = apply("Power", base, exponent);
    put(board, "polynomial.isolate-power", equation(times(N.fromRational(factor), body), Q.rationalToJson(value)));
    const quotient = Q.divide(value, factor);
    put(board, "equation.divide-common-factor", equation(body, Q.rationalToJson(quotient)), { factor: written(factor) });
    if (Q.isZero(quotient)) {
      const zero = equation(base, 0);
      board.write("polynomial.power-zero", zero);
      return isolate({ ...goal, expression: zero }, board);
    }
    const index = expressionOf(exponent);
    if (goal.numbers === "complex") return complexRoots(read, quotient, goal, board);
    const roots = realRootsOf(quotient, exponent);
    if (roots.length === 0) {
      board.write("polynomial.even-power-negative", noSolution(unknown));
      return { status: "none" };
    }
    const rule = exponent % 2 === 0 ? "polynomial.even-root" : "polynomial.odd-root";
    board.write(rule, equation(base, rawRoot(quotient, exponent)), { index });
    const simple = roots.at(-1) as MathJson;
    put(board, "polynomial.simplify-root", equation(base, roots.length === 2 ? apply("PlusMinus", simple) : simple));
    if (read.isUnknown) return finishWith(board, unknown, roots);
    return solveAlternatives(
      "equation.solutions",
      roots.map((root) => equation(base, root)),
      goal,
      board,
    );
  },
};

/** ⁿ√value as the root is taken, −∛2 for ∛(−2), ±⁴√5. */
function rawRoot(value: Rational, index: number): MathJson {
  const root = rootSign(Q.rationalToJson(Q.absolute(value)), index);
  if (index % 2 === 0) return apply("PlusMinus", root);
  return Q.signOf(value) < 0 ? apply("Negate", root) : root;
}

function complexRoots({ base, exponent, isUnknown }: PowerEquation, value: Rational, goal: Goal, board: Board): Outcome {
  const equations = complexRootsOf(value, exponent).map((root) => equation(base, root));
  const line = expressionOf(apply("Or", ...equations.map(({ json }) => json)));
  board.write("polynomial.complex-roots", line, { index: expressionOf(exponent) });
  if (isUnknown) return finishWith(board, goal.unknowns[0] ?? "x", complexRootsOf(value, exponent));
  const outcome = solveAlternatives("polynomial.complex-roots", equations, goal, board);
  return valuesOf(outcome) ? outcome : { status: "unsupported" };
}

function powerEquation(goal: Goal): PowerEquation | undefined {
  const given = polynomialEquation(goal);
  if (!given) return undefined;
  const { unknown, difference } = given;
  const written = given.rightSide.length <= 1 ? asWritten(given.left, unknown, rationalAt(given.rightSide, 0)) : undefined;
  if (written) return written;
  const isBinomial = difference.slice(1, -1).every(N.isZero);
  if (!isBinomial) return undefined;
  const exponent = difference.length - 1;
  const sign = Q.rational(Q.signOf(rationalAt(difference, exponent)));
  return {
    factor: Q.multiply(sign, rationalAt(difference, exponent)),
    base: unknown,
    exponent,
    value: Q.negate(Q.multiply(sign, rationalAt(difference, 0))),
    isUnknown: true,
  };
}

function asWritten(left: MathJson, unknown: string, value: Rational): PowerEquation | undefined {
  const operands = operandsOf(left);
  const isScaled = headOf(left) === "Multiply" && operands.length === 2;
  const [body, factorJson] = isScaled ? [operands[1] as MathJson, operands[0] as MathJson] : [left, 1];
  const factor = polynomialIn(factorJson, unknown);
  const [base, exponent] = operandsOf(body);
  if (headOf(body) !== "Power" || base === undefined || typeof exponent !== "number" || exponent < 3) return undefined;
  const linear = polynomialIn(base, unknown);
  if (factor?.degree !== 0 || linear?.degree !== 1 || !linear.coefficients.every(N.isRational)) return undefined;
  return { factor: rationalAt(factor.coefficients, 0), base, exponent, value, isUnknown: base === unknown };
}
