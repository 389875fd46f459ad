import { equalConstants } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../../expression/mathjson.ts";
import { type Branch, branchLine, type Known, knownEquation, openUnknowns, type Solving } from "./branch.ts";
import { inOrder, type Point, pointsStatement } from "./solutions.ts";
import { nothingSolves, solutionStatement } from "./system.ts";

/** The end of a branch without a solution. */
export function noPoints(board: Board, rule: string, { unknowns }: Solving, params = {}): Point[] {
  board.write(rule, nothingSolves(unknowns), params);
  return [];
}

/**
 * Everything is known but one unknown, which has these values: puts them back into what the others are by it.
 * undefined where a value is no number, or is not known to be allowed.
 */
export function backSubstitute(
  branch: Branch,
  unknown: string,
  values: readonly MathJson[],
  solving: Solving,
  board: Board,
): Point[] | undefined {
  if (values.length === 0) return noPoints(board, "system.no-values", solving);
  const { known, nonZero } = branch;
  const found = values.map((value) => allValues(known, { unknown, value }, solving));
  if (!found.every((point) => point !== undefined)) return undefined;
  const named = values.map((value) => apply("Equal", unknown, value));
  const others = [...known.map(knownEquation), ...nonZero.map((formula) => apply("NotEqual", formula, 0))];
  const before = branchLine(branch);
  const either = named.length === 1 ? (named[0] as MathJson) : apply("Or", ...named);
  const together = expressionOf(others.length === 0 ? either : apply("And", either, ...others));
  if (others.length > 0) board.write("system.with-values", together, {}, { before });
  const kept = allowed(found, nonZero, solving);
  if (!kept) return undefined;
  const points = inOrder(kept);
  if (known.length > 0) writeBack(board, found, { known, unknown, values, solving, nonZero });
  const excluded = found.filter((point) => !kept.includes(point)).map((point) => apply("Tuple", ...point));
  const statement = pointsStatement(solving.unknowns, points);
  if (excluded.length === 0) board.write("system.solutions", statement);
  else {
    const named = excluded.length === 1 ? (excluded[0] as MathJson) : apply("List", ...excluded);
    board.write("system.exclude", statement, { excluded: expressionOf(named) });
  }
  return points;
}

/** Every unknown is known by a number already. */
export function knownPoint({ known, nonZero }: Branch, solving: Solving, board: Board): Point[] | undefined {
  const [first, ...others] = known;
  const point = first && allValues(others, first, solving);
  const kept = point && allowed([point], nonZero, solving);
  if (!kept) return undefined;
  if (kept.length === 0) return noPoints(board, "system.denominator-zero", solving);
  board.write("system.solutions", pointsStatement(solving.unknowns, kept));
  return kept;
}

/** No equation is left for some unknowns: they may be any numbers, which get names of their own, and the others follow. */
export function familyOfPoints(branch: Branch, solving: Solving, board: Board, free: readonly string[]): Point[] | undefined {
  const open = openUnknowns(branch, solving);
  if (open.length > free.length || branch.nonZero.length > 0) return undefined;
  const { unknowns, polynomials } = solving;
  const values: Record<string, MathJson> = Object.fromEntries(open.map((unknown, index) => [unknown, free[index] as string]));
  for (const { unknown, value } of branch.known) {
    values[unknown] = simplify(substitute(value, values), { spend: polynomials.spend });
  }
  const point = unknowns.map((unknown) => values[unknown]);
  if (!point.every((value) => value !== undefined)) return undefined;
  if (point.some((value) => freeLetters(value).some((letter) => unknowns.includes(letter)))) return undefined;
  const chosen = open.map((unknown, index) => apply("Equal", unknown, free[index] as string));
  board.write("system.family", expressionOf(solutionStatement(unknowns, point)), {
    given: expressionOf(chosen.length === 1 ? (chosen[0] as MathJson) : apply("List", ...chosen)),
  });
  return [point];
}

const conjunction = ({ unknowns }: Solving, point: Point): MathJson =>
  apply("And", ...unknowns.map((unknown, index) => apply("Equal", unknown, point[index] as MathJson)));

/** The points at which nothing vanishes that must not; undefined where that is not decided. */
function allowed(
  points: readonly Point[],
  nonZero: readonly MathJson[],
  { unknowns, polynomials }: Solving,
): Point[] | undefined {
  const kept: Point[] = [];
  for (const point of points) {
    const values = Object.fromEntries(unknowns.map((unknown, index) => [unknown, point[index] as MathJson]));
    const zero = nonZero.map((formula) => equalConstants(substitute(formula, values), 0, polynomials.spend));
    if (zero.some((answer) => answer === undefined)) return undefined;
    if (zero.every((answer) => answer === false)) kept.push(point);
  }
  return kept;
}

/** The values of all unknowns, in their order; undefined where one is no number. */
function allValues(known: readonly Known[], first: Known, { unknowns, polynomials }: Solving): Point | undefined {
  const values: Record<string, MathJson> = { [first.unknown]: first.value };
  for (const { unknown, value } of known) {
    const found = simplify(substitute(value, values), { spend: polynomials.spend });
    if (freeLetters(found).length > 0) return undefined;
    values[unknown] = found;
  }
  const point = unknowns.map((unknown) => values[unknown]);
  return point.every((value) => value !== undefined) ? point : undefined;
}

interface Back {
  readonly known: readonly Known[];
  readonly unknown: string;
  readonly values: readonly MathJson[];
  readonly solving: Solving;
  readonly nonZero: readonly MathJson[];
}

/** One line for each value, and then all of them. */
function writeBack(board: Board, found: readonly Point[], { known, unknown, values, solving, nonZero }: Back): void {
  const all = found.map((point) => conjunction(solving, point));
  const either = all.length === 1 ? (all[0] as MathJson) : apply("Or", ...all);
  const conditions = nonZero.map((formula) => apply("NotEqual", formula, 0));
  const after: Expression = expressionOf(conditions.length === 0 ? either : apply("And", either, ...conditions));
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    board.write("system.back-substitute-one", after, { value: expressionOf(apply("Equal", unknown, only)) });
    return;
  }
  board.detail("system.back-substitute", (inner) => {
    values.forEach((value, index) => {
      const named = apply("Equal", unknown, value);
      const before = expressionOf(apply("And", named, ...known.map(knownEquation)));
      inner.write("system.back-substitute-one", expressionOf(all[index] as MathJson), { value: expressionOf(named) }, { before });
    });
    return after;
  });
}

/** Whether only one unknown is still to be found. */
export const lastUnknown = (branch: Branch, solving: Solving): string | undefined => {
  const [unknown, ...more] = openUnknowns(branch, solving);
  return more.length === 0 ? unknown : undefined;
};
