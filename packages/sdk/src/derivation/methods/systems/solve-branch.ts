import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Board } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import {
  type Branch,
  branchLine,
  type Move,
  type Moved,
  openUnknowns,
  type PolynomialEquation,
  type Solving,
  unknownsIn,
} from "./branch.ts";
import { splitFactors, splitWrittenProduct } from "./cases.ts";
import { combine } from "./combine.ts";
import { backSubstitute, familyOfPoints, knownPoint, lastUnknown, noPoints } from "./finish.ts";
import { eliminateByResultant } from "./resultant.ts";
import type { Point } from "./solutions.ts";
import { solveOne } from "./solve-one.ts";
import { substituteConstant, substituteNeverZero } from "./substitute.ts";
import { solveBesideValue, splitValues } from "./values.ts";

const mostMoves = 24;

/** In the order in which they are tried. */
const moves: readonly Move[] = [
  solveBesideValue,
  splitWrittenProduct,
  substituteConstant,
  splitFactors,
  splitValues,
  combine,
  substituteNeverZero,
  eliminateByResultant,
];

/**
 * All real points of a branch, as one solves by hand: what can be solved for an unknown is put into the rest, a product that is zero and an unknown with
 * several values give cases, equations are combined to simpler ones, and where nothing else helps an unknown is eliminated by a resultant.
 * undefined where this does not lead to finitely many points, unless `free` names letters that unknowns may be set to which nothing determines: then
 * the one point returned speaks of them.
 */
export function solveBranch(start: Branch, solving: Solving, board: Board, free: readonly string[] = []): Point[] | undefined {
  let branch = start;
  for (let count = 0; count < mostMoves; count++) {
    board.spend(50);
    const moved =
      dropTrivial(branch, solving, board) ?? finish(branch, solving, board, free) ?? firstMove(branch, solving, board);
    if (moved === undefined || "points" in moved) return moved?.points;
    branch = moved.branch;
  }
  return undefined;
}

const firstMove: Move = (branch, solving, board) => {
  for (const move of moves) {
    const moved = move(branch, solving, board);
    if (moved) return moved;
  }
  return undefined;
};

/** 0 = 0 goes, 1 = 0 ends. */
function dropTrivial(branch: Branch, solving: Solving, board: Board): Moved {
  const trivial = branch.active.find(({ polynomial }) => P.isConstant(polynomial));
  if (!trivial) return undefined;
  if (trivial.polynomial !== 0n) {
    return { points: noPoints(board, "system.never-true", solving, { statement: expressionOf(trivial.shown) }) };
  }
  const rest = { ...branch, active: branch.active.filter((equation) => equation !== trivial) };
  if (rest.active.length + rest.known.length === 0) return { points: undefined };
  board.write("system.drop-true", branchLine(rest));
  return { branch: rest };
}

/** Nothing is left to be solved, or one equation in the last unknown. */
function finish(branch: Branch, solving: Solving, board: Board, free: readonly string[]): Moved {
  const { active } = branch;
  if (active.length === 0) {
    const isOpen = openUnknowns(branch, solving).length > 0;
    return { points: isOpen ? familyOfPoints(branch, solving, board, free) : knownPoint(branch, solving, board) };
  }
  const unknown = lastUnknown(branch, solving);
  const [equation, ...more] = active as [PolynomialEquation, ...PolynomialEquation[]];
  if (unknown === undefined || more.length > 0 || unknownsIn(equation, solving).length > 1) return undefined;
  const values = solveOne(board, solving.goal, equation.shown, unknown, solving.polynomials);
  return { points: values && backSubstitute(branch, unknown, values, solving, board) };
}
