import type { Layer, MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, isSymbol } from "../../../../expression/mathjson.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import { isFirstDrawing } from "../../drawn-lines.ts";
import { noteDrawn } from "../../drawn-places.ts";
import type { Working } from "../../working.ts";

/** Layers that show parts of a conic, about the last step written. One id each: "C.foci". Only places that are numbers can be drawn. */

type Role = NonNullable<Layer["role"]>;

export const layerId = (term: MathJson, what: string): string => `${isSymbol(term) ? term : "conic"}.${what}`;

export const tuple = ({ x, y }: Point): MathJson => apply("Tuple", x, y);

const isNumeric = (json: MathJson): boolean => freeLetters(json).every((letter) => letter === "x" || letter === "y");

const shown = new WeakMap<Working, Map<string, Role>>();

/** Whether a layer has not been shown in this working yet, or only as what goes with an answer that it now is; from now on it has. */
export function isNew(working: Working, id: string, role: Role): boolean {
  const roles = shown.get(working) ?? new Map<string, Role>();
  shown.set(working, roles);
  const before = roles.get(id);
  if (before !== undefined && (role !== "answer" || before === "answer")) return false;
  roles.set(id, role);
  return true;
}

/** Points with one label for all and the place at each. */
export function showPoints(
  working: Working,
  term: MathJson,
  what: string,
  points: readonly Point[],
  key: string,
  role: Role = "answer",
): void {
  const id = layerId(term, what);
  if (points.length === 0 || !points.every((point) => isNumeric(tuple(point))) || !isNew(working, id, role)) return;
  const each = points.map((point) => ({
    x: expressionOf(point.x),
    y: expressionOf(point.y),
    label: { key: "label.named-point", params: { name: "", point: expressionOf(tuple(point)) } },
  }));
  const [only, ...others] = points;
  for (const point of points) noteDrawn(working.board, expressionOf(tuple(point)));
  const all = only && others.length === 0 ? tuple(only) : apply("List", ...points.map(tuple));
  const label = { key, params: { points: expressionOf(all) } };
  working.board.show({ id, type: "points", role, points: each, label });
}

/** Straight lines, each a layer of its own: "C.asymptote-1", "C.asymptote-2". */
export function showLines(
  working: Working,
  term: MathJson,
  what: string,
  lines: readonly StraightLine[],
  role: Role = "construction",
): void {
  lines.forEach((line, index) => {
    const equation = lineEquation(working.numbers, line);
    if (equation === undefined || !isNumeric(equation)) return;
    const relation = expressionOf(equation);
    const id = layerId(term, lines.length === 1 ? what : `${what}-${index + 1}`);
    if (!isFirstDrawing(working.board, relation, id) || !isNew(working, id, role)) return;
    working.board.show({ id, type: "implicit", role, relation, label: { key: `label.${what}`, params: { equation: relation } } });
  });
}
