import type { Board, Expression, Goal, MathJson, Outcome, Rule, RuleId } from "../../../contract.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import { equation, finishWith, put, valuesOf } from "../../equation.ts";
import { solveHere } from "./solve-here.ts";

export const solvePartRules: Record<RuleId, Rule> = {
  "equation.solve-part": {
    relation: "equivalent",
    example: "x^2 - 3 = 0 ⟶ x = -\\sqrt{3} \\lor x = \\sqrt{3}",
    en: "Solve {equation}",
    zh: "解 {equation}",
  },
};

/** Solves "product = 0", which stands on the board, factor by factor, and lists the solutions. */
export function solveProduct(factors: readonly MathJson[], goal: Goal, board: Board): Outcome {
  const unknown = goal.unknowns[0] ?? "x";
  const wanted = factors.filter((factor) => freeLetters(factor).includes(unknown));
  return solveAlternatives(
    "equation.zero-product",
    wanted.map((factor) => equation(factor, 0)),
    goal,
    board,
  );
}

/** Solves one equation or another, which is what the line on the board comes to, and lists the solutions. */
export function solveAlternatives(rule: RuleId, conditions: readonly Expression[], goal: Goal, board: Board): Outcome {
  const unknown = goal.unknowns[0] ?? "x";
  const [only] = conditions;
  if (only && conditions.length === 1) {
    put(board, rule, only);
    return solveHere(only, goal, board);
  }
  const outcome = board.cases(
    rule,
    conditions.map((condition) => ({ condition, work: (inner: Board) => solveHere(condition, goal, inner) })),
  );
  const values = valuesOf(outcome);
  return values ? finishWith(board, unknown, values) : outcome;
}
