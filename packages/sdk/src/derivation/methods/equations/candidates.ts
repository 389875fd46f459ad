import { equalConstants } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, Goal, MathJson, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { equation, inOrder, valuesOutcome, valuesStatement } from "../../equation.ts";
import { isDecimal } from "../../outcome.ts";

export const candidateRules: Record<RuleId, Rule> = {
  "equation.check-holds": {
    relation: "equivalent",
    example: "\\sqrt{8 + 1} = 8 - 5 ⟶ 3 = 3",
    en: "Check {unknown} = {value} in the given equation: it holds",
    zh: "把 {unknown} = {value} 代入原方程检验：成立",
  },
  "equation.check-fails": {
    relation: "equivalent",
    example: "\\sqrt{3 + 1} = 3 - 5 ⟶ 2 = -2",
    en: "Check {unknown} = {value} in the given equation: it does not hold, so {value} is extraneous",
    zh: "把 {unknown} = {value} 代入原方程检验：不成立，所以 {value} 是增根，舍去",
  },
  "equation.check-undefined": {
    relation: "states",
    example: "x \\ne 1",
    en: "For {unknown} = {value} a side of the given equation has no value, so {value} is extraneous",
    zh: "当 {unknown} = {value} 时原方程中有式子没有意义，所以 {value} 是增根，舍去",
  },
  "equation.remaining": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} = x - 5 ⟶ x = 8",
    en: "What remains solves the given equation",
    zh: "剩下的就是原方程的解",
  },
  "equation.none-remains": {
    relation: "equivalent",
    example: "\\sqrt{x} = -1 ⟶ x \\in \\varnothing",
    en: "No candidate is left: the given equation has no solution",
    zh: "没有剩下的值：原方程无解",
  },
};

/** Puts each candidate into the given equation, names those that do not solve it, and ends with those that do. undefined where one is not decided. */
export function checkCandidates(
  candidates: readonly MathJson[],
  given: Expression,
  goal: Goal,
  board: Board,
): Outcome | undefined {
  const unknown = goal.unknowns[0] ?? "x";
  // What is rounded solves nothing exactly.
  if (candidates.some(isDecimal)) return undefined;
  const kept: MathJson[] = [];
  for (const value of inOrder(candidates)) {
    const found = check(value, given, unknown, board);
    if (found === undefined) return undefined;
    if (found) kept.push(value);
  }
  const line = valuesStatement(unknown, kept);
  board.write(kept.length === 0 ? "equation.none-remains" : "equation.remaining", line, undefined, { before: given });
  return valuesOutcome(kept);
}

function check(value: MathJson, given: Expression, unknown: string, board: Board): boolean | undefined {
  const put = expressionOf(substitute(given.json, { [unknown]: value }));
  const [left = 0, right = 0] = operandsOf(put.json);
  const same = equalConstants(left, right, spendFreely);
  const params = { unknown: expressionOf(unknown), value: expressionOf(value) };
  if (same === undefined) return undefined;
  if (same === "no-value") {
    board.write("equation.check-undefined", expressionOf(apply("NotEqual", unknown, value)), params);
    return false;
  }
  const worked = equation(simplify(left), simplify(right));
  board.write(same ? "equation.check-holds" : "equation.check-fails", worked, params, { before: put });
  return same;
}
