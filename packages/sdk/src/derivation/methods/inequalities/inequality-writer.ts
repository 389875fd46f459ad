import type { Board, Expression, Goal, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { sameTree } from "../../../expression/mathjson.ts";
import type { SolutionSet } from "./solution-set.ts";

/** What the lines of one inequality need to know of the whole. */
export interface Working {
  readonly unknown: string;
  readonly goal: Goal;
  /** Whether it is but a part of what is to be solved: only the whole is drawn. */
  readonly isPart: boolean;
  /** Writes what a statement comes to, by whichever way suits it, on a board that it stands on. @throws Undecided where none does */
  solve(statement: MathJson, board: Board): SolutionSet;
  /** The same for another letter, which stands for a formula in the unknown. */
  for(letter: string): Working;
}

/** One way to solve inequalities: which it takes, and the lines it writes. They end with the solutions as x < 1 or x > 3. */
export interface InequalityWriter {
  readonly id: string;
  readonly example: string;
  readonly rules: Record<RuleId, Rule>;
  /** 0: not at all … 1: as a teacher would begin. Cheap, since all are asked. */
  suits(statement: MathJson, unknown: string): number;
  /** @throws Undecided where it turns out that it cannot be done this way */
  write(statement: MathJson, board: Board, working: Working): SolutionSet;
}

/** Writes a line unless it stands there already. */
export function put(board: Board, rule: RuleId, json: MathJson, params?: Record<string, Expression>): void {
  if (board.line && sameTree(board.line.json, json)) return;
  board.write(rule, expressionOf(json), params);
}
