import * as Q from "../../../algebra/rational.ts";
import type { Board, MathJson, Problem, Rule, RuleId } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { Undecided } from "../../../verification/line/undecided.ts";
import { setStatement } from "./set-notation.ts";
import { contains, cutAt, intersection, onlyPoints, piecesOf, type SolutionSet } from "./solution-set.ts";

export const wholeNumberRules: Record<RuleId, Rule> = {
  "inequality.whole-numbers": {
    relation: "follows",
    example: "\\frac{1}{2} < x < 3 ⟶ x = 1 \\lor x = 2",
    en: "Only whole numbers are asked for: these are the ones in the solution set",
    zh: "题目只要求整数：解集中的整数为",
  },
  "inequality.no-whole-numbers": {
    relation: "follows",
    example: "\\frac{1}{3} < x < \\frac{1}{2} ⟶ x \\in \\varnothing",
    en: "Only whole numbers are asked for, and the solution set has none",
    zh: "题目只要求整数，而解集中没有整数",
  },
};

/** So many are listed. */
const most = 60;

/** The whole numbers of a bounded set; from 0 on, where natural numbers are asked for. @throws Undecided for a set without bounds, and for a long list */
export function wholeNumbersIn(set: SolutionSet, numbers: Problem["numbers"], unknown: string, board: Board): SolutionSet {
  if (numbers === "real" || numbers === "complex") return set;
  const wanted = numbers === "natural" ? intersection([set, cutAt(0, false, true, true)]) : set;
  const pieces = piecesOf(wanted);
  const [low, high] = [pieces[0]?.from, pieces.at(-1)?.to];
  const whole = pieces.length === 0 ? [] : wholeBetween(low, high).filter((value) => contains(wanted, Q.rational(BigInt(value))));
  const found = onlyPoints(whole);
  const rule = whole.length === 0 ? "inequality.no-whole-numbers" : "inequality.whole-numbers";
  board.write(rule, expressionOf(setStatement(found, unknown)));
  return found;
}

function wholeBetween(low: MathJson | undefined, high: MathJson | undefined): number[] {
  if (low === undefined || high === undefined) throw new Undecided("infinitely many whole numbers");
  const [from, to] = [low, high].map((end) => compile(end, [])()) as [number, number];
  if (!(to - from <= most)) throw new Undecided("many whole numbers");
  // One more on each side: the ends as doubles only tell where to look.
  return Array.from({ length: Math.ceil(to) - Math.floor(from) + 3 }, (_, index) => Math.floor(from) - 1 + index);
}
