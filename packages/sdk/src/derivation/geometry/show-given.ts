import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Point } from "../../geometry/figures.ts";
import { heads } from "../../geometry/vocabulary.ts";
import { sortOfTerm } from "./answer-ask.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { showPoint, showPolygon } from "./parts/lines/drawing.ts";
import type { Working } from "./working.ts";

/** Draws what facts say of places, whether a part needed it or not: points given by their coordinates, and parallelograms told by equal vectors. */
export function showGiven(working: Working): void {
  const { scene } = working;
  const quiet = working.with(working.configuration, new SilentBoard(working.board));
  const places = [
    ...scene.incidences.flatMap(([point, where]) => [...placeIn(working, point), ...placesIn(working, where)]),
    ...[...scene.definitions.values()].flatMap((term) => placeIn(working, term)),
    ...scene.conditions.flatMap((fact) => placesIn(working, fact)),
  ];
  for (const place of places) {
    const point = quiet.point(place);
    if (point) showPoint(working, place, point);
  }
  for (const fact of scene.conditions) {
    const corners = parallelogramOf(fact);
    const points = corners?.map((corner) => quiet.point(corner));
    if (corners && points?.every((point) => point !== undefined)) showPolygon(working, points as readonly Point[], corners);
  }
}

const placeIn = (working: Working, term: MathJson): MathJson[] => (headOf(term) === "Tuple" ? [term] : placesIn(working, term));

/** Pairs of coordinates that stand where a point is meant: not those of vectors. */
function placesIn(working: Working, term: MathJson): MathJson[] {
  const head = headOf(term) ?? "";
  const operands = operandsOf(term);
  const sorts = Object.hasOwn(heads, head) ? heads[head]?.operands : undefined;
  return operands.flatMap((operand, index) => {
    if (headOf(operand) !== "Tuple") return placesIn(working, operand);
    const sort = sorts?.[index] ?? (sorts?.at(-1) === "…" ? sorts.at(-2) : undefined);
    const isPlace = head === "Set" || sort === "point" || (head === "Equal" && isPoint(working, operands[1 - index] ?? 0));
    return isPlace ? [operand] : [];
  });
}

const isPoint = (working: Working, term: MathJson): boolean => headOf(term) !== "Tuple" && sortOfTerm(working, term) === "point";

/** The corners in order, where one side as a vector is the side across from it: AB = DC. */
function parallelogramOf(fact: MathJson): MathJson[] | undefined {
  const [first = 0, second = 0] = operandsOf(fact);
  if (headOf(fact) !== "Equal" || headOf(first) !== "OverVector" || headOf(second) !== "OverVector") return undefined;
  const [[a, b], [d, c]] = [operandsOf(first), operandsOf(second)];
  const corners = [a, b, c, d].filter((corner) => corner !== undefined && isSymbol(corner)) as MathJson[];
  return new Set(corners).size === 4 ? corners : undefined;
}
