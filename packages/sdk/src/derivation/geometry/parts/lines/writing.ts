import type { Board, Expression, MathJson, Message, RuleId, Step } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, isSymbol, sameTree } from "../../../../expression/mathjson.ts";
import { formulaOf } from "../../../../geometry/curve-of-equation.ts";
import type { Curve, Point, StraightLine } from "../../../../geometry/figures.ts";
import { lineWith } from "../../../../geometry/lines/line.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { equationOfCurve } from "../../equation-of-curve.ts";
import type { Working } from "../../working.ts";
import { cartesianEquation, givenEquation, isCartesian } from "../conics/subject.ts";

type Params = NonNullable<Message["params"]>;

/** Writes what a formula with the numbers put in comes to; undefined, and nothing written, where that is no exact number. */
export function calculate(working: Working, rule: RuleId, formula: MathJson, params?: Params): MathJson | undefined {
  const value = working.value(formula);
  if (value === undefined) return undefined;
  writeValue(working, rule, formula, value, params);
  return value;
}

/** Formula = value. */
export function writeValue(working: Working, rule: RuleId, formula: MathJson, value: MathJson, params?: Params): Step {
  return working.board.write(rule, expressionOf(value), params, { before: expressionOf(formula) });
}

/** Coordinates with the numbers put in, and what they come to. */
export function calculatePoint(working: Working, rule: RuleId, formula: Point, params?: Params): Point | undefined {
  const [x, y] = [working.value(formula.x), working.value(formula.y)];
  if (x === undefined || y === undefined) return undefined;
  writeValue(working, rule, tuple(formula), tuple({ x, y }), params);
  return { x, y };
}

/** A statement that follows from another. */
export function writeStatement(working: Working, rule: RuleId, before: MathJson, after: MathJson, params?: Params): void {
  if (!sameTree(before, after)) working.board.write(rule, expressionOf(after), params, { before: expressionOf(before) });
}

/** What a sentence calls a point: its name, or where it lies. */
export const pointName = (term: MathJson, point: Point): Expression =>
  expressionOf(isSymbol(term) && term !== "Origin" ? term : tuple(point));

/** What a sentence calls a curve: its name, or its equation. */
export function curveName(working: Working, term: MathJson, curve: Curve): Expression {
  return expressionOf(isSymbol(term) && !term.endsWith("Axis") ? term : equationShown(working, term, curve));
}

/** The equation of a curve in x and y: as the question has it, else in standard form. */
export function equationShown(working: Working, term: MathJson, curve: Curve): MathJson {
  const given = givenEquation(working, term);
  if (given !== undefined && isCartesian(given)) return working.withLetters(given);
  const equation = curve.kind === "conic" ? cartesianEquation(working, term, curve) : equationOfCurve(working.numbers, curve);
  return equation ?? apply("Equal", formulaOf(curve), 0);
}

/** A term as a line in lowest terms; undefined for points and conics. */
export function lineAt(working: Working, term: MathJson): StraightLine | undefined {
  const curve = working.curve(term);
  return curve?.kind === "line" ? lineWith(working.numbers, curve.a, curve.b, curve.c) : undefined;
}

export function pointsAt(working: Working, terms: readonly MathJson[]): Point[] | undefined {
  const points = terms.map((term) => working.point(term));
  return points.length > 0 && points.every((point) => point !== undefined) ? points : undefined;
}

const written = new WeakMap<Working, Set<string>>();

/** Writes lines that several terms need, once in a working. */
export function writeOnce(working: Working, key: string, write: () => unknown): void {
  const known = written.get(working) ?? new Set();
  written.set(working, known);
  if (known.has(key)) return;
  known.add(key);
  write();
}

const writtenOnBoards = new WeakMap<Board, Set<string>>();

/** The same for lines that say the same whatever else becomes known: once on a board, where several workings write. */
export function writeOnceOnBoard({ board }: Working, key: string, write: () => unknown): void {
  const known = writtenOnBoards.get(board) ?? new Set();
  writtenOnBoards.set(board, known);
  if (known.has(key)) return;
  known.add(key);
  write();
}

/** The sign of a formula, where it is certain. */
export function signOf(working: Working, formula: MathJson): -1 | 0 | 1 | undefined {
  const value = working.numbers.read(formula);
  return value && working.numbers.sign(value);
}
