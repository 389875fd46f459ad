import type { Board, Expression, Goal, Method, Outcome, RuleId } from "../../../contract.ts";
import { freeLetters, operandsOf } from "../../../expression/mathjson.ts";
import { polynomialEquation, valuesOutcome } from "../../equation.ts";
import { isolating } from "../linear/isolating.ts";
import { factoring } from "../quadratic/factoring.ts";
import { formula } from "../quadratic/formula.ts";
import { squareRoot } from "../quadratic/square-root.ts";
import { zeroProduct } from "../quadratic/zero-product.ts";

/** Solves an equation that stands on the board: of first or second degree right there, any other as a task of its own. */
export function solveHere(expression: Expression, goal: Goal, board: Board): Outcome {
  const own: Goal = { ...goal, task: "solve", expression };
  const [best] = simple.map((method) => ({ method, fitness: method.suits(own) })).sort((a, b) => b.fitness - a.fitness);
  const degree = (polynomialEquation(own)?.difference.length ?? 0) - 1;
  if (best && best.fitness > 0 && degree <= 2) return best.method.derive(own, board);
  return board.solve("equation.solve-part", own);
}

/** Solves an equation that stands on the board as a task of its own, unless it says already what the unknown is. */
export function solveBelow(rule: RuleId, expression: Expression, goal: Goal, board: Board): Outcome {
  const [left, right] = operandsOf(expression.json);
  const isSolved = left === goal.unknowns[0] && right !== undefined && freeLetters(right).length === 0;
  return isSolved ? valuesOutcome([right]) : board.solve(rule, { ...goal, expression });
}

const simple: readonly Method[] = [isolating, zeroProduct, squareRoot, factoring, formula];
