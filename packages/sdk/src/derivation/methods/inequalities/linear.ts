import * as N from "../../../algebra/quadratic-number.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { standardFormRules } from "../../equation-standard-form.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { LinearParts, type PartRules } from "./linear-parts.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { holdsFor, inequalityOf } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { cutAt, everything, nothing, type SolutionSet } from "./solution-set.ts";

export const turningRules: Record<RuleId, Rule> = {
  "inequality.divide-negative": {
    relation: "equivalent",
    example: "-2x < 6 ⟶ x > -3",
    en: "Divide both sides by {factor}; it is negative, so the inequality sign turns around",
    zh: "两边同除以负数 {factor}，不等号改变方向",
  },
  "inequality.change-sign": {
    relation: "equivalent",
    example: "-x \\geq 2 ⟶ x \\leq -2",
    en: "Multiply both sides by −1; the inequality sign turns around",
    zh: "两边同乘 −1，不等号改变方向",
  },
  "inequality.swap-sides": {
    relation: "equivalent",
    example: "3 > x ⟶ x < 3",
    en: "Read it from right to left",
    zh: "把不等式左右对调",
  },
};

export const alwaysRules: Record<RuleId, Rule> = {
  "inequality.always-true": {
    relation: "equivalent",
    example: "2 < 3 ⟶ x \\in \\mathbb{R}",
    en: "This is true whatever {unknown} is: every real number is a solution",
    zh: "无论 {unknown} 取何值不等式都成立：解集为全体实数",
  },
  "inequality.never-true": {
    relation: "equivalent",
    example: "2 > 3 ⟶ x \\in \\varnothing",
    en: "This is never true: there is no solution",
    zh: "不等式不可能成立：解集为空集",
  },
};

export const partRules: PartRules = {
  add: "linear.add-term",
  subtract: "linear.subtract-term",
  divide: "linear.divide",
  divideNegative: "inequality.divide-negative",
  changeSign: "inequality.change-sign",
  clearDenominators: "equation.clear-denominators",
};

/** Linear inequalities: the unknown to one side, numbers to the other, and the sign turned where a negative number divides. */
export const linear: InequalityWriter = {
  id: "inequality.linear",
  example: "5 - 2x < 3x + 15",
  rules: { ...commonRules, ...standardFormRules, ...isolateRules, ...turningRules, ...alwaysRules },
  suits(statement, unknown) {
    const given = inequalityOf(statement);
    if (!given) return 0;
    const sides = [given.left, given.right].map((side) => polynomialOf(side, unknown));
    if (!sides.every((side) => side !== undefined)) return 0;
    const [left = [], right = []] = sides;
    return highestDifference(left, right) <= 1 ? 0.95 : 0;
  },
  write: writeLinear,
};

/** The highest power whose coefficients differ. */
function highestDifference(left: readonly N.QuadraticNumber[], right: readonly N.QuadraticNumber[]): number {
  for (let power = Math.max(left.length, right.length) - 1; power > 0; power--) {
    if (!N.equal(left[power] ?? N.zero, right[power] ?? N.zero)) return power;
  }
  return 0;
}

function writeLinear(statement: MathJson, board: Board, { unknown }: Working): SolutionSet {
  const { head, left, right } = decided(inequalityOf(statement), "an inequality");
  const sides = [left, right].map((side) => decided(polynomialOf(side, unknown), "a polynomial"));
  const parts = new LinearParts(unknown, [head], sides, board, partRules);
  parts.expand("equation.expand");
  const isAlone = N.isZero(parts.constant(0)) && N.isZero(parts.slope(1));
  if (!isAlone) parts.clearDenominators();
  for (let power = (parts.parts[1] ?? []).length - 1; power >= 2; power--) parts.takeAway(1, power);
  if (N.isZero(parts.slope(0)) && !N.isZero(parts.slope(1))) parts.reverse("inequality.swap-sides");
  parts.takeAway(1, 1);
  const slope = parts.slope(0);
  if (N.isZero(slope)) return settleConstant(parts, board);
  parts.takeAway(0, 0);
  parts.divideBy(slope);
  const end = N.toJson(parts.constant(1));
  const now = parts.heads[0] ?? head;
  return cutAt(end, holdsFor(now, -1), holdsFor(now, 0), holdsFor(now, 1));
}

/** Nothing unknown is left. */
function settleConstant(parts: LinearParts, board: Board): SolutionSet {
  const { unknown, heads } = parts;
  const isTrue = holdsFor(heads[0] ?? "Equal", N.compare(parts.constant(0), parts.constant(1)));
  const set = isTrue ? everything : nothing;
  const rule = isTrue ? "inequality.always-true" : "inequality.never-true";
  put(board, rule, setStatement(set, unknown), isTrue ? { unknown: { latex: unknown, json: unknown } } : undefined);
  return set;
}
