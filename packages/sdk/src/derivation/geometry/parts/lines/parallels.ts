import type { MathJson } from "../../../../contract.ts";
import { headOf } from "../../../../expression/mathjson.ts";
import { negated, over } from "../../../../geometry/conics/formulas.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { lineThrough } from "../../../../geometry/lines/line.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showCurve, showPoint } from "./drawing.ts";
import { pointSlopeRules, writeLineWithNormal, writeLineWithSlope } from "./point-slope.ts";
import { writeSlope } from "./slope.ts";
import { pointsOfLine, slopeRules } from "./slope-lines.ts";
import { calculate, lineAt, signOf } from "./writing.ts";

export const perpendicularRules = {
  "line.perpendicular-slope": {
    relation: "equal",
    example: "\\frac{-1}{2} ⟶ -\\frac{1}{2}",
    en: "Slopes of perpendicular lines have product −1, so the slope is",
    zh: "互相垂直的两直线斜率之积为 −1，所以所求斜率为",
  },
} as const;

/** Lines through a point that are parallel or at right angles to another. */
export const parallels: Part = {
  rules: { ...pointSlopeRules, ...slopeRules, ...perpendicularRules },
  curve: {
    ParallelThrough: (working, [point = "Nothing", line = "Nothing"]) =>
      beside(working, "ParallelThrough", point, line, (at, given, slope) =>
        slope === undefined ? writeLineWithNormal(working, at, given.a, given.b) : writeLineWithSlope(working, at, slope),
      ),
    PerpendicularThrough: (working, [point = "Nothing", line = "Nothing"]) =>
      beside(working, "PerpendicularThrough", point, line, (at, given, slope) => {
        if (slope === undefined) return writeLineWithNormal(working, at, given.b, negated(given.a));
        return writePerpendicular(working, at, slope);
      }),
  },
};

function beside(
  working: Working,
  head: string,
  pointTerm: MathJson,
  lineTerm: MathJson,
  write: (point: Point, line: StraightLine, slope: MathJson | "none" | undefined) => StraightLine | undefined,
): StraightLine | undefined {
  const point = working.point(pointTerm);
  const ends = pointsOfLine(working, lineTerm);
  const given = ends ? lineThrough(working.numbers, ...ends.points) : lineAt(working, lineTerm);
  if (!point || !given) return undefined;
  const line = write(point, given, writeSlope(working, lineTerm));
  if (line) {
    // A line that two points are joined by only gives a direction.
    showCurve(working, lineTerm, given, headOf(lineTerm) === "Line" ? "construction" : "main");
    showPoint(working, pointTerm, point);
    showCurve(working, [head, pointTerm, lineTerm], line, "answer");
  }
  return line;
}

/** The line through a point at right angles to lines with a slope; a slope that may be zero has no reciprocal. */
export function writePerpendicular(working: Working, point: Point, slope: MathJson | "none"): StraightLine | undefined {
  if (slope === "none") return writeLineWithSlope(working, point, 0);
  const sign = signOf(working, slope);
  if (sign === 0) return writeLineWithSlope(working, point, "none");
  if (sign === undefined) return writeLineWithNormal(working, point, 1, slope);
  const across = calculate(working, "line.perpendicular-slope", over(-1, slope));
  return across === undefined ? undefined : writeLineWithSlope(working, point, across);
}
