import { negativeOf } from "../../../../algebra/calculus/building.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Outcome } from "../../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { equation, finishWith } from "../../../equation.ts";
import { rootSign } from "../roots-of-number.ts";
import { negatedSum } from "./school-order.ts";

/** What is solved, and where its lines are written. */
export interface Work {
  readonly goal: Goal;
  readonly board: Board;
  readonly unknown: string;
}

/** u² = −r is u = ±i√r. */
export function imaginaryRoots(inner: MathJson, right: MathJson, { board, unknown, goal }: Work): Outcome {
  if (inner !== unknown) return { status: "unsupported" };
  const size = tidyRoot(negatedSum(right), 2);
  const root =
    headOf(size) === "Divide"
      ? apply("Divide", apply("Multiply", "ImaginaryUnit", operandsOf(size)[0] as MathJson), operandsOf(size)[1] as MathJson)
      : apply("Multiply", "ImaginaryUnit", size);
  board.write("letter.imaginary-root", equation(unknown, apply("PlusMinus", root)));
  return finishWith(board, goal.unknowns[0] ?? unknown, [negativeOf(root), root]);
}

/** Up to its sign, where the index is even: both signs are taken. */
export const tidyRoot = (radicand: MathJson, index: number): MathJson => {
  const root = rootSign(radicand, index);
  const [base, exponent] = operandsOf(radicand);
  if (headOf(radicand) === "Power" && base !== undefined && exponent === index) return base;
  if (freeLetters(radicand).length > 0) return root;
  return simplify(root);
};
