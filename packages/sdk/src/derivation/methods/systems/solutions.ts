import { compareConstants } from "../../../algebra/constant/decide.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Answer, Board, Expression, MathJson, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { alternatives } from "../../outcome.ts";
import { nothingSolves, solutionStatement } from "./system.ts";

/** The values of the unknowns, in their order. */
export type Point = readonly MathJson[];

/** The unknowns at one of several points. */
export const pointsStatement = (unknowns: readonly string[], points: readonly Point[]): Expression =>
  points.length === 0
    ? nothingSolves(unknowns)
    : alternatives(points.map((point) => expressionOf(solutionStatement(unknowns, point))));

/** By the first coordinate, then by the next. */
export function inOrder(points: readonly Point[]): Point[] {
  return [...points].sort((left, right) => {
    for (const [index, value] of left.entries()) {
      const order = compareConstants(value, right[index] as MathJson, spendFreely);
      if (typeof order === "number" && order !== 0) return order;
    }
    return 0;
  });
}

export function distinctPoints(points: readonly Point[]): Point[] {
  return points.filter((point, index) => points.findIndex((other) => samePoint(other, point)) === index);
}

const samePoint = (left: Point, right: Point): boolean => left.every((value, index) => sameTree(value, right[index] as MathJson));

/** One point, several, or none. */
export function pointsOutcome(points: readonly Point[]): Outcome {
  const [first, ...others] = points.map((point) => apply("Tuple", ...point));
  if (first === undefined) return { status: "none" };
  return others.length === 0
    ? solved("point", first)
    : solved("points", apply("Set", ...points.map((point) => apply("Tuple", ...point))));
}

/** Points that depend on numbers chosen freely. */
export const familyOutcome = (point: Point): Outcome => solved("expression", apply("Tuple", ...point));

const solved = (kind: Answer["kind"], json: MathJson): Outcome => ({
  status: "solved",
  answers: [{ ask: { what: "solutions" }, kind, ...expressionOf(json) }],
});

/** Writes the end of a linear system: its one solution, or all of them by letters that may be any number. */
export function writeSolution(
  board: Board,
  unknowns: readonly string[],
  { values, free }: { values: Point; free: readonly string[] },
): Outcome {
  const statement = expressionOf(solutionStatement(unknowns, values));
  if (free.length === 0) {
    board.write("system.solution", statement);
    return pointsOutcome([values]);
  }
  const chosen = free.map((letter) => apply("Equal", unknowns[values.indexOf(letter)] as string, letter));
  board.write("system.family", statement, {
    given: expressionOf(chosen.length === 1 ? (chosen[0] as MathJson) : apply("List", ...chosen)),
  });
  return familyOutcome(values);
}
