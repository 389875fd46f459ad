import { equalConstants } from "../../../algebra/constant/decide.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue, polynomialIn } from "../../../algebra/rational-function.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { type Branch, branchLine, type Move, openUnknowns, type Solving, standard, statementsOf, unknownsIn } from "./branch.ts";
import { inCases } from "./cases.ts";
import { backSubstitute, noPoints } from "./finish.ts";
import type { Point } from "./solutions.ts";
import { solveOne } from "./solve-one.ts";

/** An equation with one unknown alone gives its values; each is put into the rest. */
export const splitValues: Move = (branch, solving, board) => {
  const equation = branch.active.find((one) => unknownsIn(one, solving).length === 1);
  const [unknown] = equation ? unknownsIn(equation, solving) : [];
  if (!equation || unknown === undefined) return undefined;
  const before = branchLine(branch);
  const rest = { ...branch, active: branch.active.filter((one) => one !== equation) };
  const values = solveOne(board, solving.goal, equation.shown, unknown, solving.polynomials);
  if (!values) return { points: undefined };
  if (values.length === 0) {
    const nothing = expressionOf(apply("And", apply("Element", unknown, apply("Set")), ...statementsOf(rest)));
    board.write("system.with-values", nothing, {}, { before });
    return { points: noPoints(board, "system.no-values", solving) };
  }
  const named = values.map((value) => apply("Equal", unknown, value));
  const either = named.length === 1 ? (named[0] as MathJson) : apply("Or", ...named);
  const branches = values.map((value) => withValue(rest, unknown, value, solving));
  const [only] = branches;
  const together = branches.length === 1 && only ? branchLine(only) : expressionOf(apply("And", either, ...statementsOf(rest)));
  board.write("system.with-values", together, {}, { before });
  return branches.length === 1 && only ? { branch: only } : inCases(board, "system.each-value", branches, solving);
};

/** The branch with an unknown known: as one more equation where its value is rational. */
function withValue(rest: Branch, unknown: string, value: MathJson, solving: Solving): Branch {
  const shown = apply("Equal", unknown, value);
  const element = solving.polynomials.difference(shown);
  const polynomial = element?.numerator ?? standard(1n, solving).polynomial;
  return element
    ? { ...rest, active: [{ shown, polynomial }, ...rest.active] }
    : { ...rest, known: [{ unknown, value }, ...rest.known] };
}

/**
 * With one unknown left that stands in equations beside an unknown whose value is known: √2 is put into the others, one of which is solved, and the rest
 * must hold too.
 */
export const solveBesideValue: Move = (branch, solving, board) => {
  const [unknown, ...more] = openUnknowns(branch, solving);
  const values = Object.fromEntries(branch.known.map((known) => [known.unknown, known.value]));
  const isBeside = branch.active.some((one) => unknownsIn(one, solving).some((letter) => letter !== unknown));
  if (unknown === undefined || more.length > 0 || !isBeside) return undefined;
  const equations = branch.active.map(({ shown }) => equationIn(substitute(shown, values), unknown, solving));
  if (!equations.every((equation) => equation !== undefined)) return { points: undefined };
  return { points: solveEquations(branch, equations, unknown, solving, board) };
};

/** The equation in one letter, its number on the right. */
function equationIn(equation: MathJson, unknown: string, { polynomials }: Solving): MathJson | undefined {
  const [left = 0, right = 0] = operandsOf(equation);
  const polynomial = polynomialIn(apply("Subtract", left, right), unknown, polynomials.spend);
  if (!polynomial) return undefined;
  const [constant = N.zero, ...others] = polynomial.coefficients;
  return apply("Equal", univariateToJson([N.zero, ...others], unknown), N.toJson(N.negate(constant)));
}

function solveEquations(
  branch: Branch,
  equations: readonly MathJson[],
  unknown: string,
  solving: Solving,
  board: Board,
): Point[] | undefined {
  const { polynomials } = solving;
  const line = expressionOf(apply("And", ...equations, ...statementsOf({ ...branch, active: [] })));
  board.write("system.put-known", line);
  const open = equations.filter((equation) => !isTrue(equation));
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  const values = solveOne(board, solving.goal, first, unknown, polynomials);
  if (!values) return undefined;
  const checked = values.map((value) => {
    const holds = others.map((equation) => {
      const [left = 0, right = 0] = operandsOf(substitute(equation, { [unknown]: value }));
      return equalConstants(left, right, polynomials.spend);
    });
    return holds.includes(undefined) ? undefined : holds.every((answer) => answer === true);
  });
  if (checked.includes(undefined)) return undefined;
  const kept = values.filter((_, index) => checked[index] === true);
  board.write("system.with-values", line, {}, { before: line });
  return backSubstitute({ ...branch, active: [] }, unknown, kept, solving, board);
}

const isTrue = (equation: MathJson): boolean => {
  const [left, right] = operandsOf(equation).map((side) => exactValue(side));
  return left !== undefined && right !== undefined && N.equal(left, right);
};
