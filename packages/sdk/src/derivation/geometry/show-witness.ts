import type { Board, MathJson, Problem } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { focalWitnesses } from "./conditions/focal-witness.ts";
import type { Possibility } from "./conditions/possibility.ts";
import type { Values } from "./conditions/solve-system.ts";
import type { Part } from "./part.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { showPolygon, showSegment } from "./parts/lines/drawing.ts";
import { showThings } from "./show-things.ts";
import { Working } from "./working.ts";

/**
 * Draws a figure in coordinates for what was found by focal radii alone: the points on the conic with the triangles and angles that the question speaks
 * of. Where radii are left open, any point or any chord through the focus stands for all.
 */
export function showWitness(
  problem: Problem,
  possibility: Possibility,
  values: Values,
  board: Board,
  parts: readonly Part[],
): void {
  const { drawing, numbers } = possibility;
  if (drawing.radii.size === 0) return;
  const witnesses = focalWitnesses(possibility, values);
  const [figure] = witnesses.type === "found" && !witnesses.isShape ? witnesses.figures : [];
  if (!figure) return;
  const working = new Working(board, drawing.scene, numbers, parts, figure);
  showThings(working, problem);
  const quiet = working.with(figure, new SilentBoard(board));
  const terms = [...problem.given, ...problem.asks.flatMap(({ of }) => of ?? [])].map(({ json }) => json);
  const drawn = new Set<string>();
  const isNew = (from: MathJson, to: MathJson): boolean => {
    const side = JSON.stringify([from, to].map(String).sort());
    return !drawn.has(side) && drawn.add(side).size > 0;
  };
  for (const [a = "Nothing", b = "Nothing", c = "Nothing"] of terms.flatMap(trianglesIn)) {
    const points = [a, b, c].flatMap((corner) => quiet.point(corner) ?? []);
    const isFirst = [isNew(a, b), isNew(b, c), isNew(c, a)].includes(true);
    if (points.length === 3 && isFirst) showPolygon(working, points, [a, b, c]);
  }
  for (const [from = "Nothing", to = "Nothing"] of terms.flatMap(sidesIn)) {
    const [start, end] = [quiet.point(from), quiet.point(to)];
    if (start && end && isNew(from, to)) showSegment(working, start, end, "construction", [from, to]);
  }
}

const ofPoints = (json: MathJson): boolean => operandsOf(json).every((operand) => isSymbol(operand));

const trianglesIn = (json: MathJson): (readonly MathJson[])[] =>
  headOf(json) === "Triangle" && ofPoints(json) ? [operandsOf(json)] : operandsOf(json).flatMap(trianglesIn);

/** The sides of angles, and lines and distances between points. */
function sidesIn(json: MathJson): (readonly MathJson[])[] {
  const operands = operandsOf(json);
  const [a = 0, b = 0, c = 0] = operands;
  if (headOf(json) === "Angle" && operands.length === 3 && ofPoints(json))
    return [
      [b, a],
      [b, c],
    ];
  const isSide = /^(Distance|Line|Segment|OverVector)$/.test(headOf(json) ?? "") && operands.length === 2 && ofPoints(json);
  return isSide ? [operands] : operands.flatMap(sidesIn);
}
