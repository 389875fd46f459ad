import type { Board, Expression, Goal, MathJson } from "../../../contract.ts";
import { distinctTrees, sameTree } from "../../../expression/mathjson.ts";
import { alternatives } from "../../outcome.ts";
import { membersStatement, mergedMembers } from "../../solution-set.ts";
import { equal, has, membersOf, subgoal } from "./sides.ts";

/** One of several equations that lead on. */
export interface Part {
  readonly left: MathJson;
  readonly right: MathJson;
}

export const partsStatement = (parts: readonly Part[]): Expression =>
  alternatives(parts.map(({ left, right }) => equal(left, right)));

/**
 * Solves each of the equations that stand on the board as alternatives, each by whichever method suits, and writes their solutions together. undefined where
 * one cannot be solved.
 */
export function solveParts(
  goal: Goal,
  board: Board,
  parts: readonly Part[],
  from: Expression | undefined = board.line,
): MathJson[] | undefined {
  const unknown = goal.unknowns[0] as string;
  const found: MathJson[] = [];
  let isSolved = true;
  for (const { left, right } of parts) {
    if (left === unknown && !has(right, unknown)) {
      found.push(right);
      continue;
    }
    isSolved = false;
    const members = membersOf(board.solve("transcendental.solve-part", subgoal(goal, left, right)));
    if (!members) return undefined;
    found.push(...members);
  }
  const members = mergedMembers(distinctTrees(found));
  if (!isSolved || members.length < found.length) conclude(board, unknown, members, from);
  return members;
}

/** The line with all solutions, unless it stands there already. */
export function conclude(
  board: Board,
  unknown: string,
  members: readonly MathJson[],
  from: Expression | undefined = board.line,
): void {
  const statement = membersStatement(unknown, members);
  if (board.line && sameTree(board.line.json, statement.json)) return;
  const rule = members.length === 0 ? "transcendental.no-solution" : "transcendental.solutions";
  board.write(rule, statement, {}, from ? { before: from } : {});
}
