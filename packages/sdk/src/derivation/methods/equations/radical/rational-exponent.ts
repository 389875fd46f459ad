import type { Rational } from "../../../../algebra/rational.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { Goal, MathJson, Method } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf } from "../../../../expression/mathjson.ts";
import { equation, noSolution, put, valuesOf, written } from "../../../equation.ts";
import { sidesInOneLetter } from "../../../sides.ts";
import { commonRules } from "../../common-rules.ts";
import { candidateRules, checkCandidates } from "../candidates.ts";
import { solvePartRules } from "../solve-factors.ts";
import { solveBelow } from "../solve-here.ts";

/** factor · base^(p/q) + constant = value */
interface ExponentEquation {
  readonly base: MathJson;
  readonly exponent: Rational;
  readonly factor: Rational;
  /** What the power is, once it stands alone. */
  readonly value: Rational;
}

/** x^(2/3) = 4 */
export const rationalExponent: Method = {
  id: "radical.rational-exponent",
  example: "x^{\\frac{2}{3}} = 4",
  rules: {
    ...commonRules,
    ...solvePartRules,
    ...candidateRules,
    "exponent.isolate": {
      relation: "equivalent",
      example: "2x^{\\frac{2}{3}} - 8 = 0 ⟶ x^{\\frac{2}{3}} = 4",
      en: "Get the power alone on one side",
      zh: "移项并化简，使乘方项单独在一边",
    },
    "exponent.negative": {
      relation: "equivalent",
      example: "x^{\\frac{2}{3}} = -4 ⟶ x \\in \\varnothing",
      en: "This power of a real number is never negative, so there is no solution",
      zh: "实数的这种幂不可能为负，所以方程无解",
    },
    "exponent.raise": {
      relation: "implies",
      example: "x^{\\frac{2}{3}} = 4 ⟶ x^2 = 4^3",
      en: "Raise both sides to the power {index}, which clears the denominator of the exponent",
      zh: "两边同取 {index} 次方，消去指数的分母",
    },
    "exponent.reciprocal": {
      relation: "implies",
      example: "x^{-\\frac{2}{3}} = 4 ⟶ x^{\\frac{2}{3}} = \\frac{1}{4}",
      en: "Take reciprocals on both sides",
      zh: "两边取倒数",
    },
    "exponent.work-out": {
      relation: "equivalent",
      example: "x^2 = 4^3 ⟶ x^2 = 64",
      en: "Work out the right side",
      zh: "算出右边",
    },
  },
  suits: (goal) => (exponentEquation(goal) ? 0.88 : 0),
  derive(goal, board) {
    const read = exponentEquation(goal);
    const unknown = goal.unknowns[0] ?? "x";
    if (!read) return { status: "unsupported" };
    let { exponent, value } = read;
    const { base } = read;
    const line = (power: Rational, right: Rational): ReturnType<typeof equation> =>
      equation(apply("Power", base, exponentToJson(power)), Q.rationalToJson(right));
    put(board, "exponent.isolate", line(exponent, value));
    if (Q.signOf(exponent) < 0) {
      if (Q.isZero(value)) return { status: "unsupported" };
      [exponent, value] = [Q.negate(exponent), Q.divide(Q.one, value)];
      board.write("exponent.reciprocal", line(exponent, value));
    }
    const isEven = exponent.numerator % 2n === 0n || exponent.denominator % 2n === 0n;
    if (isEven && Q.signOf(value) < 0) {
      board.write("exponent.negative", noSolution(unknown));
      return { status: "none" };
    }
    const [p, q] = [Number(exponent.numerator), Number(exponent.denominator)];
    const left = p === 1 ? base : apply("Power", base, p);
    board.write("exponent.raise", equation(left, apply("Power", written(value).json, q)), { index: expressionOf(q) });
    const worked = equation(left, Q.rationalToJson(Q.rational(value.numerator ** BigInt(q), value.denominator ** BigInt(q))));
    put(board, "exponent.work-out", worked);
    const values = valuesOf(solveBelow("equation.solve-part", worked, goal, board));
    return (values && checkCandidates(values, goal.expression, goal, board)) ?? { status: "unsupported" };
  },
};

const exponentToJson = (value: Rational): MathJson =>
  apply("Divide", Q.integerToJson(value.numerator), Q.integerToJson(value.denominator));

function exponentEquation(goal: Goal): ExponentEquation | undefined {
  const sides = sidesInOneLetter(goal);
  if (!sides) return undefined;
  const { unknown, left, right } = sides;
  const [side, number] = mentions(left, unknown) ? [left, right] : [right, left];
  const value = rationalOf(number);
  const read = value && termOf(side, unknown);
  if (!value || !read) return undefined;
  return { ...read, value: Q.divide(Q.subtract(value, read.constant), read.factor) };
}

interface Term {
  readonly base: MathJson;
  readonly exponent: Rational;
  readonly factor: Rational;
  readonly constant: Rational;
}

function termOf(json: MathJson, unknown: string): Term | undefined {
  const operands = operandsOf(json);
  const head = headOf(json);
  if (head === "Power") {
    const exponent = rationalOf(operands[1] ?? 0);
    const isBroken = exponent && exponent.denominator > 1n && exponent.denominator <= 12n && exponent.numerator !== 1n;
    return isBroken && operands[0] !== undefined && mentions(operands[0], unknown)
      ? { base: operands[0], exponent, factor: Q.one, constant: Q.zero }
      : undefined;
  }
  if (!/^(Add|Subtract|Multiply|Divide|Negate)$/.test(head ?? "")) return undefined;
  const at = operands.findIndex((operand) => mentions(operand, unknown));
  const inner = termOf(operands[at] ?? 0, unknown);
  const numbers = operands.filter((_, index) => index !== at).map(rationalOf);
  if (!inner || numbers.some((number) => number === undefined)) return undefined;
  const values = numbers as Rational[];
  const minus = Q.rational(-1);
  switch (head) {
    case "Negate":
      return { ...inner, factor: Q.negate(inner.factor), constant: Q.negate(inner.constant) };
    case "Add":
      return { ...inner, constant: values.reduce(Q.add, inner.constant) };
    case "Subtract":
      return at === 0
        ? { ...inner, constant: Q.subtract(inner.constant, values[0] ?? Q.zero) }
        : {
            ...inner,
            factor: Q.multiply(minus, inner.factor),
            constant: Q.subtract(values[0] ?? Q.zero, inner.constant),
          };
    default: {
      const factor =
        head === "Divide" ? (at === 0 ? Q.divide(Q.one, values[0] ?? Q.one) : undefined) : values.reduce(Q.multiply, Q.one);
      return factor && !Q.isZero(factor)
        ? { ...inner, factor: Q.multiply(inner.factor, factor), constant: Q.multiply(inner.constant, factor) }
        : undefined;
    }
  }
}
