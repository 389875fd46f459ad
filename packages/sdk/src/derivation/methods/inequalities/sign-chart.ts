import type { Board, Expression, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { Working } from "./inequality-writer.ts";
import { signLayer } from "./number-line.ts";
import { holdsFor, isStrict, type RelationHead } from "./relation.ts";
import { intervalOf, pieceStatement, setStatement } from "./set-notation.ts";
import { type SignedFactor, SignTable } from "./sign-table.ts";
import { type SolutionSet, tidied } from "./solution-set.ts";

export const signChartRules: Record<RuleId, Rule> = {
  "inequality.sign-chart": {
    relation: "states",
    example: "(x - 1)(x - 3) > 0",
    en: "The sign can change only at these points: make a sign chart",
    zh: "符号只可能在这些点处改变，列表判断符号",
  },
  "inequality.positive-on": {
    relation: "implies",
    example: "x > 3 ⟶ (x - 1)(x - 3) > 0",
    en: "On {interval} it is positive",
    zh: "在 {interval} 上为正",
  },
  "inequality.negative-on": {
    relation: "implies",
    example: "1 < x < 3 ⟶ (x - 1)(x - 3) < 0",
    en: "On {interval} it is negative",
    zh: "在 {interval} 上为负",
  },
  "inequality.choose-intervals": {
    relation: "equivalent",
    example: "(x - 1)(x - 3) > 0 ⟶ x < 1 \\lor x > 3",
    en: "Choose the intervals with the right sign; the zeros themselves do not count",
    zh: "取符号符合要求的区间，不含零点",
  },
  "inequality.choose-with-zeros": {
    relation: "equivalent",
    example: "(x - 1)(x - 3) \\leq 0 ⟶ 1 \\leq x \\leq 3",
    en: "Choose the intervals with the right sign; the zeros count too",
    zh: "取符号符合要求的区间，包括零点",
  },
  "inequality.choose-without-poles": {
    relation: "equivalent",
    example: "\\frac{x - 1}{x - 3} \\leq 0 ⟶ 1 \\leq x < 3",
    en: "Choose the intervals with the right sign; zeros of the numerator count too, zeros of the denominator never",
    zh: "取符号符合要求的区间，包括分子的零点，但分母的零点除外",
  },
};

/** What the chart is about: constant · Π factors ◇ 0, which stands on the board as `line`. */
export interface Charted {
  readonly line: Expression;
  readonly left: MathJson;
  readonly head: RelationHead;
  readonly constant: 1 | -1;
  readonly factors: readonly SignedFactor[];
}

/** Draws the sign chart of a product or quotient that is compared with zero, proves the sign on each interval, and chooses. */
export function chooseBySigns(
  { line, left, head, constant, factors }: Charted,
  board: Board,
  { unknown, isPart }: Working,
): SolutionSet {
  const table = new SignTable(factors, constant);
  const chart = table.toExpression(unknown, left);
  const step = board.detail(
    "inequality.sign-chart",
    (inner) => {
      table.gaps.forEach((gap, index) => {
        const isPositive = table.inGap(index) > 0;
        const sign = expressionOf(apply(isPositive ? "Greater" : "Less", left, 0));
        const before = expressionOf(pieceStatement(gap, unknown));
        const rule = isPositive ? "inequality.positive-on" : "inequality.negative-on";
        inner.write(rule, sign, { interval: expressionOf(intervalOf(gap)) }, { before });
      });
      return chart;
    },
    undefined,
    { before: line },
  );
  const set = chosen(table, head);
  if (!isPart) board.show(signLayer(table, left, unknown), step);
  const hasPoles = factors.some(({ exponent }) => exponent < 0);
  const including = hasPoles ? "inequality.choose-without-poles" : "inequality.choose-with-zeros";
  const rule = isStrict(head) ? "inequality.choose-intervals" : including;
  board.write(rule, expressionOf(setStatement(set, unknown)), undefined, { before: line });
  return set;
}

function chosen(table: SignTable, head: RelationHead): SolutionSet {
  const isWanted = (sign: number | undefined): boolean => sign !== undefined && holdsFor(head, sign);
  return tidied({
    points: table.points,
    at: table.points.map((_, index) => isWanted(table.atPoint(index))),
    gaps: table.gaps.map((_, index) => isWanted(table.inGap(index))),
  });
}
