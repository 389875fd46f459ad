import type { Expression } from "../../../contract.ts";
import { equationGoal } from "../../portrait/equation-goal.ts";
import { areAllShown, type Member, membersOf } from "../../portrait/members.ts";
import type { Stage } from "./stage.ts";

/** All numbers in a range, or all there are, at which borders meet, ascending: exactly where that is known, else to a dozen digits; undefined where they are not all known. */
export function solvedOnTheWay(
  equation: Expression,
  letter: string,
  { board, problem }: Stage,
  range?: readonly [number, number],
): Member[] | undefined {
  const goal = { task: "solve", expression: equation, unknowns: [letter], assuming: [], numbers: problem.numbers };
  const exact = board.solve("picture.meet", goal);
  const outcome =
    exact.status === "solved" || exact.status === "none"
      ? exact
      : board.solve("picture.meet-about", equationGoal({ ...goal, ask: { what: "solutions" } }, equation));
  if (!areAllShown(outcome, range)) return undefined;
  const members = membersOf(outcome, range);
  return range === undefined ? members : members?.filter(({ near }) => near >= range[0] - slack && near <= range[1] + slack);
}

const slack = 1e-9;
