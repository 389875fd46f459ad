import * as N from "../../../algebra/quadratic-number.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { LinearParts, type PartRules } from "./linear-parts.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { asksForMore, holdsFor, inequalityOf, isRelationHead, type RelationHead } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { cutAt, intersection, isNothing, type SolutionSet } from "./solution-set.ts";

/** a ◇ b ◇ c, with one relation or two that point the same way. */
export interface Chain {
  readonly heads: readonly RelationHead[];
  readonly parts: readonly MathJson[];
}

/** −11 ≤ n − 9 ≤ −5 is one relation of three parts, −1 < 2x + 1 ≤ 5 two that share a part. */
export function chainOf(statement: MathJson): Chain | undefined {
  const [head, operands] = [headOf(statement), operandsOf(statement)];
  if (isRelationHead(head) && head !== "NotEqual" && operands.length === 3) return { heads: [head, head], parts: operands };
  const [first, second] = head === "And" && operands.length === 2 ? operands.map(inequalityOf) : [];
  if (!first || !second || !sameTree(first.right, second.left)) return undefined;
  if ([first, second].some((part) => part.head === "NotEqual") || asksForMore(first.head) !== asksForMore(second.head))
    return undefined;
  return { heads: [first.head, second.head], parts: [first.left, first.right, second.right] };
}

const partRules: PartRules = {
  add: "inequality.add-to-all",
  subtract: "inequality.subtract-from-all",
  divide: "inequality.divide-all",
  divideNegative: "inequality.divide-all-negative",
  changeSign: "inequality.change-all-signs",
  clearDenominators: "inequality.multiply-all",
};

/** Chains with the unknown only in the middle, and there linear: the same is done to all three parts at once. */
export const chain: InequalityWriter = {
  id: "inequality.chain",
  example: "-11 <= x - 9 <= -5",
  rules: {
    "inequality.expand-parts": {
      relation: "equivalent",
      example: "1 < 2(x + 1) - 3 < 5 ⟶ 1 < 2x - 1 < 5",
      en: "Multiply out and collect like terms in each part",
      zh: "各部分分别去括号、合并同类项",
    },
    "inequality.add-to-all": {
      relation: "equivalent",
      example: "-11 \\leq x - 9 \\leq -5 ⟶ -2 \\leq x \\leq 4",
      en: "Add {term} to all three parts",
      zh: "三部分同加 {term}",
    },
    "inequality.subtract-from-all": {
      relation: "equivalent",
      example: "1 < x + 2 < 5 ⟶ -1 < x < 3",
      en: "Subtract {term} from all three parts",
      zh: "三部分同减 {term}",
    },
    "inequality.multiply-all": {
      relation: "equivalent",
      example: "1 < \\frac{x}{2} < 5 ⟶ 2 < x < 10",
      en: "Multiply all three parts by {factor}",
      zh: "三部分同乘 {factor}",
    },
    "inequality.divide-all": {
      relation: "equivalent",
      example: "2 < 2x < 6 ⟶ 1 < x < 3",
      en: "Divide all three parts by {factor}",
      zh: "三部分同除以 {factor}",
    },
    "inequality.divide-all-negative": {
      relation: "equivalent",
      example: "2 < -2x < 6 ⟶ -1 > x > -3",
      en: "Divide all three parts by {factor}; it is negative, so both inequality signs turn around",
      zh: "三部分同除以负数 {factor}，两个不等号都改变方向",
    },
    "inequality.change-all-signs": {
      relation: "equivalent",
      example: "2 < -x < 6 ⟶ -2 > x > -6",
      en: "Multiply all three parts by −1; both inequality signs turn around",
      zh: "三部分同乘 −1，两个不等号都改变方向",
    },
    "inequality.smaller-first": {
      relation: "equivalent",
      example: "-1 > x > -3 ⟶ -3 < x < -1",
      en: "Write it with the smaller number first",
      zh: "从小到大书写",
    },
    "inequality.empty-chain": {
      relation: "equivalent",
      example: "5 < x < 2 ⟶ x \\in \\varnothing",
      en: "No number lies between these bounds: there is no solution",
      zh: "没有数能同时满足两边：解集为空集",
    },
    "inequality.chain-point": {
      relation: "equivalent",
      example: "2 \\leq x \\leq 2 ⟶ x = 2",
      en: "Only one number is left",
      zh: "只剩下一个数",
    },
  },
  suits(statement, unknown) {
    const given = chainOf(statement);
    const [left, middle, right] = given?.parts ?? [];
    if (left === undefined || middle === undefined || right === undefined) return 0;
    if ([left, right].some((side) => freeLetters(side).length > 0 || polynomialOf(side, unknown) === undefined)) return 0;
    return polynomialOf(middle, unknown)?.length === 2 ? 0.97 : 0;
  },
  write: writeChain,
};

function writeChain(statement: MathJson, board: Board, { unknown }: Working): SolutionSet {
  const { heads, parts: sides } = decided(chainOf(statement), "a chain");
  const polynomials = sides.map((side) => decided(polynomialOf(side, unknown), "a polynomial"));
  const parts = new LinearParts(unknown, heads, polynomials, board, partRules);
  parts.put("inequality.expand-parts");
  if (!N.equal(parts.slope(1), N.one)) parts.clearDenominators();
  parts.takeAway(1, 0);
  parts.divideBy(parts.slope(1));
  if (asksForMore(parts.heads[0] ?? "Less")) parts.reverse("inequality.smaller-first");
  return settle(parts, board);
}

function settle(parts: LinearParts, board: Board): SolutionSet {
  const { unknown, heads } = parts;
  const [from, to] = [0, 2].map((part) => N.toJson(parts.constant(part))) as [MathJson, MathJson];
  const [low, high] = heads.map((head) => holdsFor(head, 0)) as [boolean, boolean];
  const set = intersection([cutAt(from, false, low, true), cutAt(to, true, high, false)]);
  if (isNothing(set)) put(board, "inequality.empty-chain", setStatement(set, unknown));
  else if (set.points.length === 1) put(board, "inequality.chain-point", setStatement(set, unknown));
  return set;
}

/** The parts of a chain as two inequalities. */
export const linksOf = ({ heads, parts }: Chain): MathJson[] =>
  heads.map((head, index) => apply(head, parts[index] as MathJson, parts[index + 1] as MathJson));
