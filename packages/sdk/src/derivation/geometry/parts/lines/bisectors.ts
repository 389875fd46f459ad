import type { MathJson } from "../../../../contract.ts";
import { minus, negated, over, plus } from "../../../../geometry/conics/formulas.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { distanceFormula } from "../../../../geometry/lines/measures.ts";
import { midpointFormula } from "../../../../geometry/lines/points.ts";
import { unitVector } from "../../../../geometry/lines/triangles.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showCurve, showNamed, showSegment } from "./drawing.ts";
import { perpendicularRules, writePerpendicular } from "./parallels.ts";
import { pointSlopeRules, writeLineWithNormal } from "./point-slope.ts";
import { endsOf } from "./segments.ts";
import { slopeRules, writeSlopeThrough } from "./slope-lines.ts";
import { calculatePoint, pointName, pointsAt } from "./writing.ts";

/** Perpendicular bisectors of segments and bisectors of angles. */
export const bisectors: Part = {
  rules: {
    ...pointSlopeRules,
    ...slopeRules,
    ...perpendicularRules,
    "line.bisector-midpoint": {
      relation: "equal",
      example: "\\left(\\frac{1 + 3}{2}, \\frac{2 + 6}{2}\\right) ⟶ (2, 4)",
      en: "The perpendicular bisector passes through the midpoint of {first} and {second}",
      zh: "垂直平分线过 {first} 与 {second} 的中点",
    },
    "angle.unit-vector": {
      relation: "equal",
      example: "\\left(\\frac{3}{5}, \\frac{4}{5}\\right) ⟶ \\left(\\frac{3}{5}, \\frac{4}{5}\\right)",
      en: "The vector of length 1 from {from} towards {to} is",
      zh: "从 {from} 指向 {to} 的单位向量为",
    },
    "angle.bisector-direction": {
      relation: "equal",
      example: "(1 + 0, 0 + 1) ⟶ (1, 1)",
      en: "The sum of the two unit vectors points along the bisector",
      zh: "两个单位向量之和是角平分线的方向向量",
    },
  },
  curve: {
    PerpendicularBisector(working, [segment = "Nothing"]) {
      const ends = working.segment(segment);
      const line = ends && writeBisector(working, endsOf(working, segment, ends), ends);
      if (line && ends) {
        showSegment(working, ...ends);
        showNamed(working, endsOf(working, segment, ends), ends);
        showCurve(working, ["PerpendicularBisector", segment], line, "answer");
      }
      return line;
    },
    AngleBisector(working, corners) {
      const [a, b, c, ...more] = pointsAt(working, corners) ?? [];
      if (!a || !b || !c || more.length > 0) return undefined;
      const line = writeAngleBisector(working, corners, [a, b, c]);
      if (line) {
        showSegment(working, b, a, "main");
        showSegment(working, b, c, "main");
        showNamed(working, corners, [a, b, c]);
        showCurve(working, ["AngleBisector", ...corners], line, "answer");
      }
      return line;
    },
  },
};

function writeBisector(
  working: Working,
  names: readonly [MathJson, MathJson],
  [first, second]: readonly [Point, Point],
): StraightLine | undefined {
  const params = { first: pointName(names[0], first), second: pointName(names[1], second) };
  const middle = calculatePoint(working, "line.bisector-midpoint", midpointFormula(first, second), params);
  if (!middle) return undefined;
  const slope = writeSlopeThrough(working, names, first, second);
  if (slope !== undefined) return writePerpendicular(working, middle, slope);
  return writeLineWithNormal(working, middle, minus(second.x, first.x), minus(second.y, first.y));
}

function writeAngleBisector(
  working: Working,
  names: readonly MathJson[],
  [a, b, c]: readonly [Point, Point, Point],
): StraightLine | undefined {
  const { numbers } = working;
  const [first, second] = [unitVector(numbers, b, a), unitVector(numbers, b, c)];
  if (!first || !second) return undefined;
  const direction = { x: plus(first.x, second.x), y: plus(first.y, second.y) };
  const [along, up] = [working.value(direction.x), working.value(direction.y)];
  if (along === undefined || up === undefined) return undefined;
  for (const [name, end] of [
    [names[0], a],
    [names[2], c],
  ] as const) {
    const length = working.value(distanceFormula(b, end));
    if (length === undefined) return undefined;
    const params = { from: pointName(names[1] ?? 0, b), to: pointName(name ?? 0, end) };
    const vector = { x: over(minus(end.x, b.x), length), y: over(minus(end.y, b.y), length) };
    calculatePoint(working, "angle.unit-vector", vector, params);
  }
  calculatePoint(working, "angle.bisector-direction", direction);
  // A straight angle is bisected by the line across.
  if (along === 0 && up === 0) return writeLineWithNormal(working, b, minus(a.x, b.x), minus(a.y, b.y));
  return writeLineWithNormal(working, b, up, negated(along));
}
