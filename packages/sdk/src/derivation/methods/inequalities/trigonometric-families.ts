import { sumOf } from "../../../algebra/calculus/building.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Outcome } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { arcsOf, crossesEnds, lengthOf, type Period, shortestPeriod } from "./circle-arcs.ts";
import { finish } from "./finish.ts";
import { put } from "./inequality-writer.ts";
import { familiesLayer } from "./number-line.ts";
import { readSet } from "./read-set.ts";
import { intervalOf, pieceStatement, setStatement } from "./set-notation.ts";
import { cutAt, intersection, isPoint, type Piece, piecesOf, type SolutionSet, tidied, union } from "./solution-set.ts";

import type { Term } from "./trigonometric-term.ts";
import { within } from "./within.ts";

/** The arcs of one period, moved by all whole multiples of it and solved for the unknown; within the conditions of the goal where it has any. */
export function allPeriods(term: Term, period: Period, angles: SolutionSet, goal: Goal, unknown: string, board: Board): Outcome {
  const line = decided(board.line, "a line");
  const { arcs, length } = shortestPeriod(arcsOf(angles, period, lengthOf(term.head)), lengthOf(term.head));
  const range = pieceStatement(
    { from: period.from, to: period.to, closedFrom: period.isClosed, closedTo: period.isClosed },
    unknown,
  );
  const inAngle = (statement: MathJson): MathJson => substitute(statement, { [unknown]: term.angle });
  if (!crossesEnds(angles, period)) {
    board.write(
      "inequality.one-period",
      expressionOf(inAngle(setStatement(angles, unknown))),
      { range: expressionOf(inAngle(range)) },
      { before: expressionOf(apply("And", inAngle(range), line.json)) },
    );
  }
  const angleFamilies = arcs.map((arc) => inAngle(pieceStatement(shifted(arc, length), unknown)));
  const params = { period: expressionOf(length) };
  board.write("inequality.all-periods", expressionOf(forEveryWhole(angleFamilies)), params, { before: line });
  const solved = arcs.map((arc) => solvedFor(unknown, term, arc));
  const ownLength = simplify(apply("Divide", length, N.toJson(absolute(term.slope))));
  const families = solved.map((arc) => shifted(arc, ownLength));
  if (term.angle !== unknown) {
    const statements = families.map((arc) => pieceStatement(arc, unknown));
    board.write("inequality.solve-angle", expressionOf(forEveryWhole(statements)), { unknown: expressionOf(unknown) });
  }
  return goal.assuming.length > 0
    ? chooseMembers(solved, ownLength, goal, unknown, board)
    : asFamilies(solved, families, ownLength, unknown, board);
}

const absolute = (value: N.QuadraticNumber): N.QuadraticNumber => (N.signOf(value) < 0 ? N.negate(value) : value);

const forEveryWhole = (statements: readonly MathJson[]): MathJson =>
  apply(
    "And",
    statements.length === 1 ? (statements[0] as MathJson) : apply("Or", ...statements),
    apply("Element", "k", "Integers"),
  );

/** With k periods added to each end. */
function shifted(piece: Piece, length: MathJson): Piece {
  const { from, to, ...ends } = piece;
  const turns = multipleOfK(length);
  const at = (value: MathJson | undefined): MathJson => (value === 0 ? turns : sumOf([value as MathJson, turns]));
  const start = at(from);
  return { ...ends, from: start, to: isPoint(piece) ? start : at(to) };
}

/** kπ, 2kπ, 2kπ/3 */
function multipleOfK(length: MathJson): MathJson {
  const [first, second] = operandsOf(length);
  if (length === "Pi") return apply("Multiply", "k", "Pi");
  if (headOf(length) === "Multiply" && second === "Pi") return apply("Multiply", first as MathJson, "k", "Pi");
  if (headOf(length) === "Divide") return apply("Divide", multipleOfK(first as MathJson), second as MathJson);
  return apply("Multiply", "k", length);
}

/** The arc of the angle ax + b as one of x. */
function solvedFor(unknown: string, { angle, slope }: Term, arc: Piece): Piece {
  if (angle === unknown) return arc;
  const rest = simplify(substitute(angle, { [unknown]: 0 }));
  const at = (value: MathJson): MathJson => simplify(apply("Divide", apply("Subtract", value, rest), N.toJson(slope)));
  const from = at(arc.from as MathJson);
  const to = isPoint(arc) ? from : at(arc.to as MathJson);
  return N.signOf(slope) > 0 ? { ...arc, from, to } : { from: to, to: from, closedFrom: arc.closedTo, closedTo: arc.closedFrom };
}

/** Those members of the families that satisfy the conditions, which leave only finitely many. */
function chooseMembers(arcs: readonly Piece[], length: MathJson, goal: Goal, unknown: string, board: Board): Outcome {
  const condition =
    goal.assuming.length === 1 ? (goal.assuming[0]?.json ?? "True") : apply("And", ...goal.assuming.map(({ json }) => json));
  const domain = decided(readSet(condition, unknown), "a condition");
  const [first, last] = [piecesOf(domain)[0]?.from, piecesOf(domain).at(-1)?.to];
  if (first === undefined || last === undefined) throw new Undecided("infinitely many members");
  const [low, high, step] = [first, last, length].map(decimal) as [number, number, number];
  const members = arcs.flatMap((arc) => {
    const [from, to] = [decimal(arc.from as MathJson), decimal(arc.to as MathJson)];
    const [least, most] = [Math.floor((low - to) / step) - 1, Math.ceil((high - from) / step) + 1];
    if (!(most - least < 60)) throw new Undecided("many members");
    return Array.from({ length: most - least + 1 }, (_, index) => memberOf(arc, length, least + index));
  });
  const set = within(union(members), domain);
  put(board, "inequality.choose-members", setStatement(set, unknown), { condition: expressionOf(condition) });
  return finish(set, { ...goal, assuming: [] }, unknown, board);
}

const decimal = (json: MathJson): number => compile(json, [])();

function memberOf(arc: Piece, length: MathJson, count: number): SolutionSet {
  const { from, to, closedFrom, closedTo } = movedBy(arc, length, count);
  if (isPoint(arc)) return cutAt(from as MathJson, false, true, false);
  return intersection([cutAt(from as MathJson, false, closedFrom, true), cutAt(to as MathJson, true, closedTo, false)]);
}

function movedBy(arc: Piece, length: MathJson, count: number): Piece {
  const at = (value: MathJson): MathJson =>
    count === 0 ? value : simplify(apply("Add", value, apply("Multiply", count, length)));
  return { ...arc, from: at(arc.from as MathJson), to: at(arc.to as MathJson) };
}

function asFamilies(
  arcs: readonly Piece[],
  families: readonly Piece[],
  length: MathJson,
  unknown: string,
  board: Board,
): Outcome {
  const parts = families.map((arc, index) => (isPoint(arcs[index] as Piece) ? (arc.from as MathJson) : intervalOf(arc)));
  const members = parts.map((part) => apply("Family", part, "k", "Integers"));
  const [only, ...others] = members;
  const ask = { what: "solutions" };
  if (arcs.every(isPoint))
    return { status: "solved", answers: [{ ask, kind: "set", ...expressionOf(apply("Set", ...members)) }] };
  const shown = parts.map((part, index) => (isPoint(arcs[index] as Piece) ? apply("Set", part) : part));
  const set = shown.length === 1 ? (shown[0] as MathJson) : apply("Union", ...shown);
  put(board, "inequality.families", apply("And", apply("Element", unknown, set), apply("Element", "k", "Integers")));
  const drawn = [-1, 0, 1].flatMap((count) => arcs.map((arc) => memberOf(arc, length, count)));
  board.show(familiesLayer(tidied(union(drawn)), unknown));
  const json = others.length === 0 ? (only as MathJson) : apply("Union", ...members);
  return { status: "solved", answers: [{ ask, kind: "interval", ...expressionOf(json) }] };
}
