import { isPerfectSquare } from "../../../algebra/integer.ts";
import { fromInteger, squareRoot } from "../../../algebra/quadratic-number.ts";
import { integerToJson, rational } from "../../../algebra/rational.ts";
import { sum, times } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { equation, linearTerm } from "../../equation.ts";
import type { QuadraticEquation } from "../../quadratic.ts";
import { discriminantOf, quadraticEquation, realRoots, standardFormRules, toStandardForm } from "../../quadratic.ts";
import { productOfFactors } from "../../rewriting/terms.ts";
import { groupLines, squareLines, type TermGroup, trinomialLines } from "../../unfolding/groups.ts";
import { rewriteUnfolded, shown, type WorkingLine } from "../../unfolding/working-lines.ts";
import { commonRules } from "../common-rules.ts";
import { factoringRules } from "../forms/factoring-rules.ts";
import { isolate } from "../linear/isolate-lines.ts";
import { solveFactors, zeroProductRules } from "./zero-product.ts";

/** One factor px + q of the quadratic. */
interface LinearFactor {
  readonly p: bigint;
  readonly q: bigint;
}

export const factoring: Method = {
  id: "quadratic.factoring",
  example: "x^2 - 4x + 3 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...zeroProductRules,
    ...factoringRules,
    "quadratic.factor-common": {
      relation: "equivalent",
      example: "x^2 - 4x = 0 ⟶ x(x - 4) = 0",
      en: "Take out the common factor {factor}",
      zh: "提取公因式 {factor}",
    },
    "quadratic.factor-difference": {
      relation: "equivalent",
      example: "x^2 - 9 = 0 ⟶ (x - 3)(x + 3) = 0",
      en: "A difference of two squares: factor it as (difference)(sum)",
      zh: "用平方差公式分解因式",
    },
    "quadratic.factor-square": {
      relation: "equivalent",
      example: "x^2 - 6x + 9 = 0 ⟶ (x - 3)^2 = 0",
      en: "This is a perfect square",
      zh: "这是完全平方式",
    },
    "quadratic.factor": {
      relation: "equivalent",
      example: "x^2 - 4x + 3 = 0 ⟶ (x - 1)(x - 3) = 0",
      en: "{p} and {q} have product {product} and sum {sum}, so factor",
      zh: "{p} 与 {q} 的积为 {product}，和为 {sum}，分解因式",
    },
    "quadratic.split-middle": {
      relation: "equivalent",
      example: "2x^2 + 5x + 3 = 0 ⟶ 2x^2 + 2x + 3x + 3 = 0",
      en: "{p} and {q} have product {product} and sum {sum}: split the middle term",
      zh: "{p} 与 {q} 的积为 {product}，和为 {sum}：拆开一次项",
    },
    "quadratic.group": {
      relation: "equivalent",
      example: "2x^2 + 2x + 3x + 3 = 0 ⟶ 2x(x + 1) + 3(x + 1) = 0",
      en: "Group in pairs and take a factor out of each",
      zh: "分组，各组提取公因式",
    },
    "quadratic.factor-bracket": {
      relation: "equivalent",
      example: "2x(x + 1) + 3(x + 1) = 0 ⟶ (x + 1)(2x + 3) = 0",
      en: "Take out the common bracket {bracket}",
      zh: "提取公因式 {bracket}",
    },
    "quadratic.square-zero": {
      relation: "equivalent",
      example: "(x - 3)^2 = 0 ⟶ x - 3 = 0",
      en: "A square is zero exactly when its base is",
      zh: "平方为零，当且仅当底数为零",
    },
  },
  numbers: ["real", "complex"],
  suits(goal) {
    const quadratic = goal.task === "solve" ? quadraticEquation(goal) : undefined;
    return quadratic && isPerfectSquare(discriminantOf(quadratic)) ? 0.9 : 0;
  },
  derive(goal, board) {
    const quadratic = toStandardForm(goal, board);
    if (!quadratic || !isPerfectSquare(discriminantOf(quadratic))) return { status: "unsupported" };
    const [first, second] = factorsOf(quadratic);
    if (discriminantOf(quadratic) === 0n) return doubleRoot(first, quadratic, goal, board);
    writeFactors(first, second, quadratic, board);
    return solveFactors(
      [first, second].map((factor) => bracket(factor, quadratic.unknown)),
      goal,
      board,
    );
  },
};

/** (p₁x + q₁)(p₂x + q₂) with the smaller root first, from roots −q/p in lowest terms (Gauss's lemma: the p multiply to a). */
function factorsOf(quadratic: QuadraticEquation): [LinearFactor, LinearFactor] {
  const roots = realRoots(quadratic).map((root) => root.rational);
  const [first, second = first] = roots.map((root) => ({ p: root.denominator, q: -root.numerator }));
  if (!first || !second) throw new RangeError("a quadratic that factors has a root");
  return [first, second];
}

const bracket = ({ p, q }: LinearFactor, unknown: string): MathJson => linearTerm(p, q, unknown);

function doubleRoot(factor: LinearFactor, quadratic: QuadraticEquation, goal: Goal, board: Board): Outcome {
  const { unknown } = quadratic;
  const square = apply("Power", bracket(factor, unknown), 2);
  rewriteUnfolded(board, "quadratic.factor-square", [1], square, perfectSquareLines(factor, quadratic, square));
  const base = equation(bracket(factor, unknown), 0);
  board.write("quadratic.square-zero", base);
  return isolate({ ...goal, expression: base }, board);
}

/** x² − 4x + 4 = x² − 4x + 2² = x² − 2·x·2 + 2² = (x − 2)² */
function perfectSquareLines({ p, q }: LinearFactor, { a, b, c, unknown }: QuadraticEquation, square: MathJson): WorkingLine[] {
  const [first, second] = [times(fromInteger(p), unknown), integerToJson(q < 0n ? -q : q)];
  const start = [times(fromInteger(a), apply("Power", unknown, 2)), times(fromInteger(b), unknown), integerToJson(c)];
  const double = productOfFactors([2, first, second].filter((each) => each !== 1));
  const end = [apply("Power", first, 2), q < 0n ? opposite(double) : double, second === 1 ? 1 : apply("Power", second, 2)];
  const params = shown({ a: first, b: second });
  const rule = q < 0n ? "factoring.square-of-difference" : "factoring.square-of-sum";
  return [...trinomialLines(start, end), { rule, after: square, params }];
}

/** 4x² − 9 = (2x)² − 9 = (2x)² − 3² = (2x − 3)(2x + 3) */
function differenceLines({ a, c, unknown }: QuadraticEquation, product: MathJson): WorkingLine[] {
  const [p, q] = [a, -c].map((square) => squareRoot(rational(square))).map((root) => root.rational.numerator) as [bigint, bigint];
  const bases = [times(fromInteger(p), unknown), integerToJson(q)] as const;
  const terms = [times(fromInteger(a), apply("Power", unknown, 2)), integerToJson(-c)] as const;
  const last = { rule: "factoring.difference-of-squares", after: product, params: shown({ a: bases[0], b: bases[1] }) };
  return [...squareLines(terms, bases), last];
}

function writeFactors(first: LinearFactor, second: LinearFactor, quadratic: QuadraticEquation, board: Board): void {
  const { a, b, c, unknown } = quadratic;
  if (c === 0n) {
    const outer = first.q === 0n ? first : second;
    const inner = outer === first ? second : first;
    const line = equation(apply("Multiply", bracket(outer, unknown), bracket(inner, unknown)), 0);
    board.write("quadratic.factor-common", line, { factor: expressionOf(unknown) });
  } else if (b === 0n) {
    const factored = apply("Multiply", bracket(second, unknown), bracket(first, unknown));
    rewriteUnfolded(board, "quadratic.factor-difference", [1], factored, differenceLines(quadratic, factored));
  } else if (a === 1n) {
    const { split, groups, product } = splitInPairs(second, first, quadratic);
    const params = sumAndProduct(first.q, second.q, c, b);
    const lines = [
      { rule: "factoring.split-middle", after: split, params },
      ...groupLines(groups),
      { rule: "factoring.common-bracket", after: product, params: { bracket: expressionOf(bracket(first, unknown)) } },
    ];
    rewriteUnfolded(board, "quadratic.factor", [1], product, lines, params);
  } else splitMiddle(first, second, quadratic, board);
}

function sumAndProduct(p: bigint, q: bigint, product: bigint, total: bigint): Record<string, ReturnType<typeof expressionOf>> {
  const whole = (value: bigint): ReturnType<typeof expressionOf> => expressionOf(integerToJson(value));
  return { p: whole(p), q: whole(q), product: whole(product), sum: whole(total) };
}

/** ax² + mx + nx + c with m = p₁q₂ and n = q₁p₂, then p₁x(p₂x + q₂) + q₁(p₂x + q₂). */
function splitInPairs(
  first: LinearFactor,
  second: LinearFactor,
  { a, c, unknown }: QuadraticEquation,
): { split: MathJson; groups: [TermGroup, TermGroup]; product: MathJson } {
  const term = (coefficient: bigint, factor: MathJson): MathJson => times(fromInteger(coefficient), factor);
  const pairs: [MathJson[], MathJson[]] = [
    [term(a, apply("Power", unknown, 2)), term(first.p * second.q, unknown)],
    [term(first.q * second.p, unknown), integerToJson(c)],
  ];
  const common = bracket(second, unknown);
  const outer = term(first.p, unknown);
  const head = productOfFactors([outer, common]);
  return {
    split: sum(pairs.flat()),
    groups: [
      { terms: pairs[0], factor: outer, product: head },
      { terms: pairs[1], factor: integerToJson(first.q), product: term(first.q, common) },
    ],
    product: apply("Multiply", common, bracket(first, unknown)),
  };
}

function splitMiddle(first: LinearFactor, second: LinearFactor, quadratic: QuadraticEquation, board: Board): void {
  const { a, b, c, unknown } = quadratic;
  const { split, groups, product } = splitInPairs(first, second, quadratic);
  const [m, n] = [first.p * second.q, first.q * second.p];
  board.rewrite("quadratic.split-middle", [1], split, sumAndProduct(m, n, a * c, b));
  const grouped = sum(groups.map((group) => group.product));
  rewriteUnfolded(board, "quadratic.group", [1], grouped, groupLines(groups));
  board.rewrite("quadratic.factor-bracket", [1], product, { bracket: expressionOf(bracket(second, unknown)) });
}
