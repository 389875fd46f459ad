import type { Board, Goal, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { put } from "./inequality-writer.ts";
import { solutionLayer } from "./number-line.ts";
import { readSet } from "./read-set.ts";
import { setBuilder, setOutcome, setStatement, setToJson } from "./set-notation.ts";
import { isEverything, isPoint, piecesOf, type SolutionSet } from "./solution-set.ts";
import { wholeNumberRules, wholeNumbersIn } from "./whole-numbers.ts";
import { within } from "./within.ts";

export const finishRules: Record<RuleId, Rule> = {
  ...wholeNumberRules,
  "inequality.keep-conditions": {
    relation: "equivalent",
    example: "x \\geq 0 \\land x < 5 ⟶ 0 \\leq x < 5",
    en: "Keep only the values with {condition}",
    zh: "结合条件 {condition}",
  },
  "inequality.interval-notation": {
    relation: "equivalent",
    example: "x < 1 \\lor x > 3 ⟶ x \\in (-\\infty, 1) \\cup (3, +\\infty)",
    en: "In interval notation; the solution set is {set}",
    zh: "用区间表示；解集为 {set}",
  },
};

/** The solutions, which stand on the board, within the conditions of the goal; as intervals; on the number line. */
export function finish(found: SolutionSet, goal: Goal, unknown: string, board: Board): Outcome {
  const set = wholeNumbersIn(withinConditions(found, goal, unknown, board), goal.numbers, unknown, board);
  const pieces = piecesOf(set);
  if (pieces.length > 0 && !isEverything(set) && !pieces.every(isPoint)) {
    put(board, "inequality.interval-notation", apply("Element", unknown, setToJson(set)), { set: setBuilder(set, unknown) });
  }
  if (pieces.length > 0) board.show(solutionLayer(set, unknown, /^(And|Or|List)$/.test(headOf(goal.expression.json) ?? "")));
  return setOutcome(set);
}

function withinConditions(found: SolutionSet, { assuming }: Goal, unknown: string, board: Board): SolutionSet {
  if (assuming.length === 0) return found;
  const condition = assuming.length === 1 ? (assuming[0]?.json ?? "True") : apply("And", ...assuming.map(({ json }) => json));
  const set = within(found, decided(readSet(condition, unknown), "a condition"));
  put(board, "inequality.keep-conditions", setStatement(set, unknown), { condition: expressionOf(condition) });
  return set;
}
