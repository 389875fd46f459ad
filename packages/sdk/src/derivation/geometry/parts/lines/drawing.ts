import type { Board, Layer, MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import type { Curve, Point } from "../../../../geometry/figures.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { isFirstDrawing } from "../../drawn-lines.ts";
import { isDrawnAt } from "../../drawn-places.ts";
import type { Working } from "../../working.ts";
import { showConic } from "../conics/figure.ts";
import { equationShown } from "./writing.ts";

type Role = NonNullable<Layer["role"]>;

/** Only places that are numbers can be drawn. */
const isPlace = ({ x, y }: Point): boolean => [x, y].every((value) => freeLetters(value).length === 0);

/** Foot(A, l) */
function idOf(term: MathJson): string {
  const head = headOf(term);
  return head === undefined
    ? isSymbol(term)
      ? term
      : JSON.stringify(term)
    : `${head}(${operandsOf(term).map(idOf).join(", ")})`;
}

/** The name that the question gives to what a term means. */
function nameOf({ scene }: Working, term: MathJson): string | undefined {
  if (isSymbol(term)) return term === "Origin" ? "O" : term;
  return [...scene.definitions].find(([, meaning]) => sameTree(meaning, term))?.[0];
}

/** The layer that shows a place, and whether it has a name there. */
const placed = new WeakMap<Board, Map<string, { readonly id: string; readonly named: boolean }>>();

/** A point with its name, where it has one, and its place. A place is shown once, and by its name as soon as it has one. */
export function showPoint(working: Working, term: MathJson, point: Point, role: Role = "construction"): void {
  if (!isPlace(point)) return;
  const [x, y, place] = [expressionOf(point.x), expressionOf(point.y), expressionOf(tuple(point))];
  const name = nameOf(working, term);
  const places = placed.get(working.board) ?? new Map();
  placed.set(working.board, places);
  const former = places.get(place.latex);
  if (name === undefined && (former?.named || (role !== "answer" && isDrawnAt(working.board, place)))) return;
  const id = former && !former.named ? former.id : (name ?? idOf(term));
  places.set(place.latex, { id, named: name !== undefined });
  const label = { key: "label.named-point", params: { name: name === undefined ? "" : expressionOf(name), point: place } };
  working.board.show({ id, type: "points", role, points: [{ x, y, label }], label });
}

/** Points with the terms that they are named by, in the same order. */
export function showNamed(
  working: Working,
  terms: readonly MathJson[],
  points: readonly Point[],
  role: Role = "construction",
): void {
  for (const [index, point] of points.entries()) showPoint(working, terms[index] ?? "Nothing", point, role);
}

/** Several points that one term means. */
export function showPoints(working: Working, term: MathJson, points: readonly Point[], role: Role = "answer"): void {
  for (const [index, point] of points.entries()) showPoint(working, apply("At", term, index + 1), point, role);
}

/** A line, or a conic that was made from points, by its equation. One that the question names is drawn as a main thing. */
export function showCurve(
  working: Working,
  term: MathJson,
  curve: Curve,
  role: Role = isSymbol(term) ? "main" : "construction",
): void {
  const equation = equationShown(working, term, curve);
  if (freeLetters(equation).some((letter) => letter !== "x" && letter !== "y")) return;
  const relation = expressionOf(equation);
  const name = nameOf(working, term);
  const id = name ?? idOf(term);
  if (!isFirstDrawing(working.board, relation, id) && name === undefined) return;
  working.board.show({
    id,
    type: "implicit",
    role,
    relation,
    label: { key: "label.curve", params: { equation: relation } },
  });
}

/** The segment between two points, which may have names. */
export function showSegment(
  working: Working,
  first: Point,
  second: Point,
  role: Role = "construction",
  names: readonly MathJson[] = [],
): void {
  if (!isPlace(first) || !isPlace(second)) return;
  const [from, to] = [first, second].map((end, index) => nameOf(working, names[index] ?? tuple(end)) ?? tuple(end));
  working.board.show({
    id: idOf(["Segment", tuple(first), tuple(second)]),
    type: "segment",
    role,
    from: [expressionOf(first.x), expressionOf(first.y)],
    to: [expressionOf(second.x), expressionOf(second.y)],
    label: { key: "label.segment", params: { from: expressionOf(from ?? 0), to: expressionOf(to ?? 0) } },
  });
}

/** The sides of a polygon. */
export function showPolygon(working: Working, corners: readonly Point[], names: readonly MathJson[] = []): void {
  for (const [index, corner] of corners.entries()) {
    const next = (index + 1) % corners.length;
    const ends = [names[index] ?? tuple(corner), names[next] ?? tuple(corners[next] as Point)];
    showSegment(working, corner, corners[next] as Point, "main", ends);
  }
}

/** A curve that the question names, or an axis. */
export function showGiven(working: Working, term: MathJson): void {
  const curve = isSymbol(term) ? working.curve(term) : undefined;
  if (curve?.kind === "conic") showConic(working, term);
  else if (curve) showCurve(working, term, curve, "main");
}

/** Lines that only led to what is asked. */
export function showAsConstruction(working: Working, lines: readonly MathJson[]): void {
  for (const term of lines) {
    const curve = working.curve(term);
    if (curve && !isSymbol(term)) showCurve(working, term, curve, "construction");
  }
}
