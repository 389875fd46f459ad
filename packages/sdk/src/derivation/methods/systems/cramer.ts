import { rationalDeterminant } from "../../../algebra/matrices/rational-matrix.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { writeStandardForm } from "./eliminate.ts";
import { showSystem, systemTitle } from "./figure.ts";
import type { LinearSystem } from "./linear-system.ts";
import { isPlain, linearSystem as read } from "./linear-system.ts";
import { rowRules } from "./row-rules.ts";
import { pointsOutcome } from "./solutions.ts";
import { solutionStatement, systemOf } from "./system.ts";

type Matrix = readonly (readonly Rational[])[];

/** Two or three linear equations in as many unknowns, by quotients of determinants. */
export const cramer: Method = {
  id: "system.cramer",
  example: "2x + 3y = 8, x - y = -1",
  rules: { ...commonRules, ...rowRules },
  suits: (goal) => (squareSystem(goal) ? 0.5 : 0),
  derive(goal, board) {
    const linear = squareSystem(goal);
    if (!linear) return { status: "unsupported" };
    const { unknowns } = linear;
    const rows = writeStandardForm(linear.rows, linear.columns, board);
    const line = board.line;
    const matrix = rows.map(({ coefficients }) => coefficients);
    const right = rows.map((row) => row.right[0] ?? Q.zero);
    const name = freeLetters(goal.expression.json).includes("D") ? "Delta" : "D";
    const whole = writeDeterminant(board, matrix, name);
    if (Q.isZero(whole)) return { status: "unsupported" };
    const values = unknowns.map((unknown, column) => {
      const replaced = matrix.map((row, index) =>
        row.map((entry, place) => (place === column ? (right[index] as Rational) : entry)),
      );
      return Q.rationalToJson(Q.divide(writeDeterminant(board, replaced, `${name}_${unknown}`), whole));
    });
    const statement = expressionOf(solutionStatement(unknowns, values));
    board.write("system.cramer-quotients", statement, { determinant: expressionOf(name) }, line ? { before: line } : {});
    showSystem(board, linear, [values]);
    return pointsOutcome([values]);
  },
  title: systemTitle,
};

function squareSystem(goal: Goal): LinearSystem | undefined {
  const system = systemOf(goal);
  const size = system?.unknowns.length ?? 0;
  if (!system || system.equations.length !== size || size < 2 || size > 3) return undefined;
  const linear = read(system);
  return linear && isPlain(linear) ? linear : undefined;
}

/** The products along the diagonals, and what they come to. */
function writeDeterminant(board: Board, matrix: Matrix, name: string): Rational {
  const value = rationalDeterminant(matrix, (operations) => board.spend(operations));
  board.write(
    "system.determinant-value",
    expressionOf(Q.rationalToJson(value)),
    { name: expressionOf(name) },
    {
      before: expressionOf(products(matrix)),
    },
  );
  return value;
}

function products(matrix: Matrix): MathJson {
  const entry = (row: number, column: number): MathJson =>
    Q.rationalToJson((matrix[row] as readonly Rational[])[column] as Rational);
  const along = (columns: readonly number[]): MathJson => apply("Multiply", ...columns.map((column, row) => entry(row, column)));
  if (matrix.length === 2) return apply("Subtract", along([0, 1]), along([1, 0]));
  const plus = [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
  ].map(along);
  const minus = [
    [2, 1, 0],
    [1, 0, 2],
    [0, 2, 1],
  ].map(along);
  return minus.reduce<MathJson>((left, term) => apply("Subtract", left, term), apply("Add", ...plus));
}
