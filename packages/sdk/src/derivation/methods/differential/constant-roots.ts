import * as P from "../../../algebra/multivariate/polynomial.ts";
import { isolateRealRoots } from "../../../algebra/multivariate/real-roots.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import { algebraicValue } from "../../dynamics/equilibria/algebraic-value.ts";
import { Polynomials } from "../systems/polynomials.ts";

/** The real zeros of a rational function of one letter; none where it is no such function. */
export function constantRoots(formula: MathJson, letter: string, board: Board): MathJson[] {
  if (!freeLetters(formula).includes(letter)) return [];
  const spend = (operations: number): void => board.spend(operations);
  const element = new Polynomials([letter], spend).read(formula);
  if (!element || P.isConstant(element.numerator)) return [];
  return isolateRealRoots(element.numerator, spend).flatMap((root) => {
    const value = algebraicValue([Q.zero, Q.one], root, spend);
    return "json" in value ? [value.json] : [];
  });
}
