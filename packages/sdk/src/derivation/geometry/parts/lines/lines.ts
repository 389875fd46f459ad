import type { MathJson } from "../../../../contract.ts";
import { headOf } from "../../../../expression/mathjson.ts";
import { minus, negated } from "../../../../geometry/conics/formulas.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { tangentOf } from "../../../../geometry/lines/angles.ts";
import { areSame } from "../../../../geometry/lines/points.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showCurve, showNamed, showPoint } from "./drawing.ts";
import { pointSlopeRules, writeLineWithNormal, writeLineWithSlope } from "./point-slope.ts";
import { endsOf } from "./segments.ts";
import { slopeRules, writeSlopeThrough } from "./slope-lines.ts";
import { pointsAt, writeValue } from "./writing.ts";

/** Lines through points: two points, a point and a slope, a point and an inclination. */
export const lines: Part = {
  rules: {
    ...pointSlopeRules,
    ...slopeRules,
    "line.slope-of-inclination": {
      relation: "equal",
      example: "\\tan \\frac{\\pi}{4} ⟶ 1",
      en: "The slope is the tangent of the inclination",
      zh: "斜率等于倾斜角的正切",
    },
  },
  curve: {
    Line: (working, ends) => drawn(working, ["Line", ...ends], throughTwo(working, ends)),
    LineOf(working, [segment = "Nothing"]) {
      const ends = working.segment(segment);
      return ends && working.curve(["Line", ...endsOf(working, segment, ends)]);
    },
    LineWithSlope(working, [term = "Nothing", quantity = "Nothing"]) {
      const [point, slope] = [working.point(term), quantity === "Nothing" ? undefined : working.quantity(quantity)];
      if (!point || slope === undefined) return undefined;
      const line = writeLineWithSlope(working, point, slope);
      if (line) showPoint(working, term, point);
      return drawn(working, ["LineWithSlope", term, quantity], line);
    },
    LineWithInclination(working, [term = "Nothing", angle = "Nothing"]) {
      const point = working.point(term);
      const given = headOf(angle) === "Degrees" ? angle : angle === "Nothing" ? undefined : working.quantity(angle);
      const slope = given === undefined ? undefined : tangentOf(working.numbers, given);
      if (!point || given === undefined || slope === undefined) return undefined;
      if (slope !== "none") writeValue(working, "line.slope-of-inclination", ["Tan", given], slope);
      return drawn(working, ["LineWithInclination", term, angle], writeLineWithSlope(working, point, slope));
    },
  },
};

function drawn(working: Working, term: MathJson, line: StraightLine | undefined): StraightLine | undefined {
  if (line) showCurve(working, term, line, "answer");
  return line;
}

function throughTwo(working: Working, ends: readonly MathJson[]): StraightLine | undefined {
  const [first, second, ...more] = pointsAt(working, ends) ?? [];
  if (!first || !second || more.length > 0 || areSame(working.numbers, first, second)) return undefined;
  const line = writeThrough(working, ends as [MathJson, MathJson], first, second);
  if (line) showNamed(working, ends, [first, second]);
  return line;
}

/** The point with the simpler place is put in: the first, unless only the second has whole coordinates. */
function writeThrough(
  working: Working,
  names: readonly [MathJson, MathJson],
  first: Point,
  second: Point,
): StraightLine | undefined {
  const isWhole = ({ x, y }: Point): boolean => Number.isInteger(x) && Number.isInteger(y);
  const start = !isWhole(first) && isWhole(second) ? second : first;
  const slope = writeSlopeThrough(working, names, first, second);
  if (slope !== undefined) return writeLineWithSlope(working, start, slope);
  return writeLineWithNormal(working, start, minus(first.y, second.y), negated(minus(first.x, second.x)));
}
