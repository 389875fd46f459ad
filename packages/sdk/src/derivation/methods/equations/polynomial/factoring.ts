import { greatestCommonDivisor } from "../../../../algebra/rational.ts";
import { factorsOf, type IrreducibleFactor } from "../../../../algebra/rational-factors.ts";
import { hasSimpleRoots } from "../../../../algebra/simple-roots.ts";
import { sum } from "../../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { equation } from "../../../equation.ts";
import { integersToJson, standardFormRules, toStandardPolynomial } from "../../../equation-standard-form.ts";
import { commonRules } from "../../common-rules.ts";
import { zeroProductRules } from "../../quadratic/zero-product.ts";
import { solvePartRules, solveProduct } from "../solve-factors.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

const productOf = (factors: readonly IrreducibleFactor[], unknown: string): MathJson => {
  const powers = factors.map(({ coefficients, exponent }): MathJson => {
    const base = integersToJson(coefficients, unknown);
    return exponent === 1 ? base : apply("Power", base, exponent);
  });
  return powers.length === 1 ? (powers[0] as MathJson) : apply("Multiply", ...powers);
};

/** Factors over ℚ that are found otherwise than by roots: x⁴ + x² + 1 = (x² + x + 1)(x² − x + 1). */
export const polynomialFactoring: Method = {
  id: "polynomial.factoring",
  example: "x^4 + x^2 + 1 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...zeroProductRules,
    ...solvePartRules,
    "polynomial.factor": {
      relation: "equivalent",
      example: "x^4 + x^2 + 1 = 0 ⟶ (x^2 + x + 1)(x^2 - x + 1) = 0",
      en: "Factor the left side",
      zh: "左边分解因式",
    },
    "polynomial.group": {
      relation: "equivalent",
      example: "x^3 + 2x^2 - 3x - 6 = 0 ⟶ x^2(x + 2) - 3(x + 2) = 0",
      en: "Group in pairs and take a factor out of each",
      zh: "分组，各组提取公因式",
    },
    "polynomial.factor-bracket": {
      relation: "equivalent",
      example: "x^2(x + 2) - 3(x + 2) = 0 ⟶ (x + 2)(x^2 - 3) = 0",
      en: "Take out the common bracket {bracket}",
      zh: "提取公因式 {bracket}",
    },
    "polynomial.complete-to-square": {
      relation: "equivalent",
      example: "x^4 + x^2 + 1 = 0 ⟶ (x^2 + 1)^2 - x^2 = 0",
      en: "Complete the square: the left side is a difference of two squares",
      zh: "配成完全平方，左边化为平方差",
    },
    "polynomial.difference-of-squares": {
      relation: "equivalent",
      example: "(x^2 + 1)^2 - x^2 = 0 ⟶ (x^2 - x + 1)(x^2 + x + 1) = 0",
      en: "Factor the difference of squares",
      zh: "用平方差公式分解因式",
    },
  },
  numbers: ["real", "complex"],
  suits(goal) {
    const standard = polynomialGoal(goal);
    if (!standard || standard.coefficients[0] === 0n || !hasSimpleRoots(standard.coefficients, goal.numbers)) return 0;
    const factors = factorsOf(standard.coefficients);
    const [only, ...others] = factors ?? [];
    if (!only || (others.length === 0 && only.exponent === 1)) return 0;
    if (grouping(standard.coefficients)) return 0.91;
    return isQuarticOfSquares(standard.coefficients) && goal.numbers === "complex" ? 0.915 : 0.85;
  },
  derive(goal, board) {
    const standard = toStandardPolynomial(goal, board);
    const factors = standard && factorsOf(standard.coefficients);
    if (!standard || !factors) return { status: "unsupported" };
    const { unknown, coefficients } = standard;
    const grouped = grouping(coefficients);
    if (grouped) return byGrouping(grouped, unknown, goal, board);
    const squares = isQuarticOfSquares(coefficients) ? squaresOf(coefficients) : undefined;
    if (squares) {
      const [s, t] = squares;
      const square = apply("Power", integersToJson([s, 0n, 1n], unknown), 2);
      const taken = apply("Power", t === 1n ? unknown : integersToJson([0n, t], unknown), 2);
      board.write("polynomial.complete-to-square", equation(apply("Subtract", square, taken), 0));
    }
    board.write(squares ? "polynomial.difference-of-squares" : "polynomial.factor", equation(productOf(factors, unknown), 0));
    return solveProduct(
      factors.map((factor) => integersToJson(factor.coefficients, unknown)),
      goal,
      board,
    );
  },
};

/** x⁴ + px² + q = (x² + s)² − (tx)²: q = s², 2s − p = t². */
const isQuarticOfSquares = (coefficients: readonly bigint[]): boolean => squaresOf(coefficients) !== undefined;

function squaresOf([q = 0n, c = 0n, p = 0n, d = 0n, lead = 0n, ...more]: readonly bigint[]): [s: bigint, t: bigint] | undefined {
  if (more.length > 0 || lead !== 1n || c !== 0n || d !== 0n || q <= 0n) return undefined;
  const root = wholeRoot(q);
  if (root === undefined) return undefined;
  for (const s of [root, -root]) {
    const t = wholeRoot(2n * s - p);
    if (t !== undefined && t > 0n) return [s, t];
  }
  return undefined;
}

function wholeRoot(value: bigint): bigint | undefined {
  if (value < 0n) return undefined;
  let root = BigInt(Math.floor(Math.sqrt(Number(value))));
  while (root * root > value) root--;
  while ((root + 1n) * (root + 1n) <= value) root++;
  return root * root === value ? root : undefined;
}

/** ax³ + bx² + cx + d with a/b = c/d: outer(px + q) + outer'(px + q). */
interface Grouping {
  readonly bracket: readonly bigint[];
  readonly first: bigint;
  readonly second: bigint;
}

function grouping([d = 0n, c = 0n, b = 0n, a = 0n, ...more]: readonly bigint[]): Grouping | undefined {
  if (more.length > 0 || [a, b, c, d].includes(0n) || a * d !== b * c) return undefined;
  const first = greatestCommonDivisor(a, b);
  const bracket = [b / first, a / first];
  const second = c / (bracket[1] as bigint);
  return { bracket, first, second };
}

function byGrouping(
  { bracket, first, second }: Grouping,
  unknown: string,
  goal: Goal,
  board: Parameters<Method["derive"]>[1],
): ReturnType<Method["derive"]> {
  const inner = integersToJson(bracket, unknown);
  const square: MathJson = apply("Power", unknown, 2);
  const head = first === 1n ? apply("Multiply", square, inner) : apply("Multiply", Number(first), square, inner);
  const size = second < 0n ? -second : second;
  const tail: MathJson = size === 1n ? inner : apply("Multiply", Number(size), inner);
  board.write("polynomial.group", equation(sum([head, second < 0n ? apply("Negate", tail) : tail]), 0));
  const other = integersToJson([second, 0n, first], unknown);
  board.write("polynomial.factor-bracket", equation(apply("Multiply", inner, other), 0), { bracket: expressionOf(inner) });
  return solveProduct([inner, other], goal, board);
}
