import { decimalOfConstant } from "../../../../algebra/constant/decimal.ts";
import { isExact, isolateRealRoots, type RealRoot, refine } from "../../../../algebra/multivariate/real-roots.ts";
import type { Rational } from "../../../../algebra/rational.ts";
import * as Q from "../../../../algebra/rational.ts";
import { factorsOf } from "../../../../algebra/rational-factors.ts";
import { hasSimpleRoots } from "../../../../algebra/simple-roots.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { Expression, Goal, MathJson, Method, Outcome } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { equation, noSolution, valuesOutcome, valuesStatement } from "../../../equation.ts";
import {
  integersToJson,
  type StandardPolynomial,
  standardFormRules,
  toStandardPolynomial,
} from "../../../equation-standard-form.ts";
import { complexRoots, quadraticEquation } from "../../../quadratic.ts";
import { commonRules } from "../../common-rules.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

/** So many digits that count are shown. */
const digits = 12;

/** x⁵ − x − 1 = 0: real roots that no simple formula gives, all of them, each correctly rounded. */
export const numericRoots: Method = {
  id: "polynomial.numeric",
  example: "x^5 - x - 1 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    "polynomial.no-simple-form": {
      relation: "states",
      example: "x^5 - x - 1 = 0",
      en: "The roots of {formula} have no simple exact form, so they are found numerically",
      zh: "{formula} 的根没有简单的精确表达式，因此用数值方法求解",
    },
    "polynomial.isolate-roots": {
      relation: "implies",
      example: "x^3 - 3x + 1 = 0 ⟶ -2 < x < -1 \\lor 0 < x < 1 \\lor 1 < x < 2",
      en: "Counting sign changes (Sturm) shows {count} real roots, one in each of these intervals",
      zh: "由斯图姆定理（计算变号数），共有 {count} 个实根，每个区间内各一个",
    },
    "polynomial.isolate-root": {
      relation: "implies",
      example: "x^5 - x - 1 = 0 ⟶ 1 < x < 2",
      en: "Counting sign changes (Sturm) shows exactly one real root, in this interval",
      zh: "由斯图姆定理（计算变号数），恰有一个实根，在这个区间内",
    },
    "polynomial.real-roots-among": {
      relation: "states",
      example: "1 < x < 2",
      en: "Counting sign changes (Sturm) shows where the real roots are, {count} in all",
      zh: "由斯图姆定理（计算变号数）可知实根所在的区间，实根个数为 {count}",
    },
    "polynomial.no-real-root": {
      relation: "equivalent",
      example: "x^4 + x + 1 = 0 ⟶ x \\in \\varnothing",
      en: "Counting sign changes (Sturm) shows that there is no real root",
      zh: "由斯图姆定理（计算变号数），没有实根",
    },
    "polynomial.refine-roots": {
      relation: "approximates",
      example: "x^5 - x - 1 = 0 ⟶ x \\approx 1.17",
      en: "Narrow the intervals down: rounded to {digits} significant digits",
      zh: "逐步缩小区间，四舍五入到 {digits} 位有效数字",
    },
  },
  numbers: ["real", "complex"],
  suits(goal) {
    const standard = polynomialGoal(goal);
    return standard && !hasSimpleRoots(standard.coefficients, goal.numbers) ? 0.5 : 0;
  },
  derive(goal, board) {
    const standard = toStandardPolynomial(goal, board);
    if (!standard) return { status: "unsupported" };
    const { unknown, coefficients } = standard;
    const line = board.line ?? goal.expression;
    const hard = (factorsOf(coefficients) ?? []).find((factor) => !hasSimpleRoots(factor.coefficients, goal.numbers));
    const formula = expressionOf(integersToJson(hard?.coefficients ?? coefficients, unknown));
    board.write("polynomial.no-simple-form", line, { formula });
    const roots = isolateRealRoots(coefficients);
    if (roots.length === 0) {
      if (goal.numbers === "complex") return { status: "unsupported" };
      board.write("polynomial.no-real-root", noSolution(unknown), undefined, { before: line });
      return { status: "none" };
    }
    const parts = intervals(roots, unknown);
    const rule = roots.length === 1 ? "polynomial.isolate-root" : "polynomial.isolate-roots";
    board.write(
      goal.numbers === "complex" ? "polynomial.real-roots-among" : rule,
      parts,
      { count: expressionOf(roots.length) },
      { before: line },
    );
    const values = roots.map((root) => valueAt(root, unknown));
    if (!values.every((value) => value !== undefined)) return { status: "unsupported" };
    board.write("polynomial.refine-roots", valuesStatement(unknown, values), { digits: expressionOf(digits) }, { before: line });
    return finished(valuesOutcome(values), standard, roots.length, goal);
  },
};

/** Over ℂ the other roots are missing. */
function finished(outcome: Outcome, { coefficients }: StandardPolynomial, count: number, goal: Goal): Outcome {
  const isComplete = goal.numbers === "real" || count === coefficients.length - 1;
  if (isComplete || outcome.status !== "solved") return outcome;
  return { status: "partial", answers: outcome.answers, reason: { key: "reason.only-real-roots" } };
}

/** The decimal, or the exact number where the root is rational or the root of a quadratic. */
function valueAt(root: RealRoot, unknown: string): MathJson | undefined {
  if (isExact(root)) return Q.rationalToJson(root.from);
  if (root.polynomial.length === 3) return quadraticValue(root, unknown);
  const text = decimalOfConstant("root", digits, spendFreely, { numbers: new Map([["root", root]]) });
  return text === undefined || text === "no-value" ? undefined : { num: text.replace("−", "-") };
}

function quadraticValue(root: RealRoot, unknown: string): MathJson | undefined {
  const quadratic = quadraticEquation({
    task: "solve",
    expression: equation(integersToJson(root.polynomial, unknown), 0),
    unknowns: [unknown],
    assuming: [],
    numbers: "real",
  });
  const [first, second] = quadratic ? complexRoots(quadratic) : [];
  const siblings = isolateRealRoots(root.polynomial);
  return Q.compare(root.from, (siblings[0] as RealRoot).to) < 0 ? first : second;
}

/** a < x < b or c < x < d …, with ends as short as tell the roots apart. */
export function intervals(roots: readonly RealRoot[], unknown: string): Expression {
  for (let scale = 1n; scale <= 1_000_000n; scale *= 10n) {
    const floors = roots.map((root) => floorOf(root, scale));
    const isApart = floors.every((floor, index) => index === 0 || floor !== floors[index - 1]);
    if (!isApart && scale < 1_000_000n) continue;
    const parts = roots.map((root, index) => between(root, floors[index] as bigint, scale, unknown));
    return expressionOf(parts.length === 1 ? (parts[0] as MathJson) : apply("Or", ...parts));
  }
  throw new RangeError("roots are told apart by their intervals");
}

function between(root: RealRoot, floor: bigint, scale: bigint, unknown: string): MathJson {
  if (isExact(root)) return apply("Equal", unknown, Q.rationalToJson(root.from));
  const [low, high] = [Q.rational(floor, scale), Q.rational(floor + 1n, scale)].map(decimal);
  return apply("Less", low as MathJson, unknown, high as MathJson);
}

/** A decimal with few places. */
function decimal(value: Rational): MathJson {
  return Q.isInteger(value) ? Q.rationalToJson(value) : Number(value.numerator) / Number(value.denominator);
}

function floorOf(root: RealRoot, scale: bigint): bigint {
  let narrow = root;
  const floor = ({ numerator, denominator }: Rational): bigint => {
    const whole = (numerator * scale) / denominator;
    return numerator < 0n && whole * denominator !== numerator * scale ? whole - 1n : whole;
  };
  for (let parts = 2n * scale; floor(narrow.from) !== floor(narrow.to) && !isExact(narrow); parts *= 2n)
    narrow = refine(narrow, Q.rational(1n, parts));
  return floor(narrow.from);
}
