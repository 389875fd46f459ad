import { countRealRoots } from "../../../algebra/multivariate/real-roots.ts";
import * as Q from "../../../algebra/rational.ts";
import { hasSimpleRoots } from "../../../algebra/simple-roots.ts";
import type { Board, Expression, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { Undecided } from "../../../verification/line/undecided.ts";
import { equation } from "../../equation.ts";
import { integersToJson } from "../../equation-standard-form.ts";
import { alternatives } from "../../outcome.ts";
import { approximateRules, writeApproximately } from "./approximate.ts";
import { factorsToJson, type IntegerFactor, inOrder, sideToJson } from "./factored.ts";
import { put, type Working } from "./inequality-writer.ts";
import { holdsFor, type RelationHead } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { chooseBySigns, signChartRules } from "./sign-chart.ts";
import type { SignedFactor } from "./sign-table.ts";
import { compareNumbers, everything, nothing, type SolutionSet } from "./solution-set.ts";

export const settleFactoredRules: Record<RuleId, Rule> = {
  ...signChartRules,
  ...approximateRules,
  "inequality.drop-positive": {
    relation: "equivalent",
    example: "(x^2 + 1)(x - 2) > 0 ⟶ x - 2 > 0",
    en: "{factor} is positive for every {unknown}, so dividing by it changes nothing",
    zh: "无论 {unknown} 取何值，{factor} 恒为正，两边同除以它，不等号方向不变",
  },
  "inequality.positive-everywhere": {
    relation: "equivalent",
    example: "x^2 + x + 1 > 0 ⟶ x \\in \\mathbb{R}",
    en: "{factor} has no real zeros and is positive everywhere, so this is always true",
    zh: "{factor} 没有实数零点，恒为正，所以不等式恒成立",
  },
  "inequality.positive-never": {
    relation: "equivalent",
    example: "x^2 + x + 1 < 0 ⟶ x \\in \\varnothing",
    en: "{factor} has no real zeros and is positive everywhere, so this is never true",
    zh: "{factor} 没有实数零点，恒为正，所以不等式无解",
  },
  "inequality.zeros": {
    relation: "equivalent",
    example: "(x - 1)(x - 3) = 0 ⟶ x = 1 \\lor x = 3",
    en: "Find the zeros: a product is zero exactly when a factor is",
    zh: "求零点：积为零，当且仅当有一个因式为零",
  },
  "inequality.numerator-zeros": {
    relation: "equivalent",
    example: "x - 1 = 0 ⟶ x = 1",
    en: "The numerator is zero here",
    zh: "分子的零点",
  },
  "inequality.denominator-zeros": {
    relation: "equivalent",
    example: "x - 3 = 0 ⟶ x = 3",
    en: "The denominator is zero here: these values are excluded",
    zh: "分母的零点：这些值必须排除",
  },
  "inequality.solve-factor": {
    relation: "equivalent",
    example: "x^2 - 2 = 0 ⟶ x = -\\sqrt{2} \\lor x = \\sqrt{2}",
    en: "Where is this factor zero? Solve {equation}",
    zh: "求这个因式的零点：解 {equation}",
  },
};

/** Π factors ◇ 0 stands on the board as `left` ◇ 0: its zeros, its sign chart, its solutions. */
export function settleFactored(
  left: MathJson,
  head: RelationHead,
  factors: readonly IntegerFactor[],
  board: Board,
  working: Working,
): SolutionSet {
  const { unknown } = working;
  const positive = factors.filter((own) => realZeros(own) === 0);
  const others = inOrder(factors.filter((own) => !positive.includes(own)));
  if (others.length === 0) return withoutZeros(left, head, board, unknown);
  let shown = left;
  if (positive.length > 0) {
    shown = factorsToJson(others, unknown);
    const dropped = sideToJson(positive, unknown);
    put(board, "inequality.drop-positive", apply(head, shown, 0), {
      factor: expressionOf(dropped),
      unknown: expressionOf(unknown),
    });
  }
  const line = expressionOf(apply(head, shown, 0));
  if (!others.every(({ coefficients }) => hasSimpleRoots(coefficients, "real"))) {
    if (working.isPart) throw new Undecided("zeros that are known as decimals only");
    writeApproximately(expressionOf(shown), head, others, board, unknown);
  }
  const signed = others.map(
    (own): SignedFactor => ({
      base: integersToJson(own.coefficients, unknown),
      exponent: own.exponent,
      zeros: zerosOf(own, board, working),
      farRight: 1,
    }),
  );
  writeZeros(signed, board, unknown);
  return chooseBySigns({ line, left: shown, head, constant: 1, factors: signed }, board, working);
}

const realZeros = ({ coefficients }: IntegerFactor): number => (coefficients.length === 2 ? 1 : countRealRoots(coefficients));

function withoutZeros(left: MathJson, head: RelationHead, board: Board, unknown: string): SolutionSet {
  const isTrue = holdsFor(head, 1);
  const set = isTrue ? everything : nothing;
  const rule = isTrue ? "inequality.positive-everywhere" : "inequality.positive-never";
  put(board, rule, setStatement(set, unknown), { factor: expressionOf(left) });
  return set;
}

/** The zeros of a factor, ascending; those of higher degree by the methods for equations. @throws Undecided where these find not all exactly */
function zerosOf(own: IntegerFactor, board: Board, { unknown, goal }: Working): MathJson[] {
  const { coefficients } = own;
  const [constant = 0n, slope = 1n] = coefficients;
  if (coefficients.length === 2) return [Q.rationalToJson(Q.rational(-constant, slope))];
  const expression = equation(integersToJson(coefficients, unknown), 0);
  const { ask: _, ...bare } = goal;
  const outcome = board.solve("inequality.solve-factor", {
    ...bare,
    task: "solve",
    expression,
    unknowns: [unknown],
    assuming: [],
  });
  const zeros = outcome.status === "solved" ? outcome.answers.flatMap(({ json }) => operandsOf(json)) : [];
  if (zeros.length !== realZeros(own)) throw new Undecided("zeros of a factor");
  return zeros.toSorted(compareNumbers);
}

/** The zeros of numerator and denominator, each as one line; where there is but one factor of higher degree, its solution stands there already. */
function writeZeros(factors: readonly SignedFactor[], board: Board, unknown: string): void {
  const sides = [factors.filter(({ exponent }) => exponent > 0), factors.filter(({ exponent }) => exponent < 0)] as const;
  const rules = [
    sides[1].length > 0 ? "inequality.numerator-zeros" : "inequality.zeros",
    "inequality.denominator-zeros",
  ] as const;
  sides.forEach((side, index) => {
    if (side.length === 0 || (side.length === 1 && side[0]?.zeros.length !== 1)) return;
    const bases = side.map(({ base }) => base);
    const product = bases.length === 1 ? (bases[0] as MathJson) : apply("Multiply", ...bases);
    const before: Expression = equation(product, 0);
    const zeros = side.flatMap((own) => own.zeros).toSorted(compareNumbers);
    const after = alternatives(zeros.map((zero) => expressionOf(apply("Equal", unknown, zero))));
    board.write(rules[index] as RuleId, after, undefined, { before });
  });
}
