import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { negated, over } from "../../../../geometry/conics/formulas.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import { angleWithTangent } from "../../../../geometry/lines/angles.ts";
import { slopeFormula } from "../../../../geometry/lines/measures.ts";
import { areSame } from "../../../../geometry/lines/points.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showCurve, showNamed, showPoint } from "./drawing.ts";
import { pointsOfLine, slopeRules, writeSlopeOf, writeSlopeThrough } from "./slope-lines.ts";
import { calculate, curveName, equationShown, lineAt, pointName, signOf, writeStatement, writeValue } from "./writing.ts";

/** Slope, inclination and intercepts of lines. */
export const slope: Part = {
  rules: {
    ...slopeRules,
    "line.slope-by-coefficients": {
      relation: "equal",
      example: "-\\frac{2}{m} ⟶ -\\frac{2}{m}",
      en: "If {line} is not vertical, its slope is minus the quotient of the coefficients of x and y",
      zh: "当 {line} 不垂直于 x 轴时，斜率等于 x、y 系数之比的相反数",
    },
    "line.inclination": {
      relation: "equal",
      example: "\\tan \\frac{3\\pi}{4} ⟶ -1",
      en: "The tangent of the inclination is the slope; between 0 and π only {angle} has this tangent",
      zh: "倾斜角的正切等于斜率，在 [0, π) 内只有 {angle} 的正切等于它",
    },
    "line.inclination-vertical": {
      relation: "states",
      example: "\\frac{\\pi}{2}",
      en: "The line is vertical, so its inclination is a right angle",
      zh: "直线垂直于 x 轴，倾斜角为直角",
    },
    "line.x-intercept": {
      relation: "equivalent",
      example: "2x + 3y - 6 = 0 \\land y = 0 ⟶ (x, y) = (3, 0)",
      en: "Where {line} meets the x-axis, y is 0",
      zh: "在 {line} 的方程中令 y = 0，求横截距",
    },
    "line.y-intercept": {
      relation: "equivalent",
      example: "2x + 3y - 6 = 0 \\land x = 0 ⟶ (x, y) = (0, 2)",
      en: "Where {line} meets the y-axis, x is 0",
      zh: "在 {line} 的方程中令 x = 0，求纵截距",
    },
  },
  quantity: {
    Slope(working, [term = "Nothing"]) {
      const slope = writeSlope(working, term) ?? slopeInLetters(working, term);
      return slope === "none" ? undefined : slope;
    },
    Inclination(working, [term = "Nothing"]) {
      const slope = writeSlope(working, term);
      const angle = slope === undefined ? undefined : angleWithTangent(working.numbers, slope);
      if (angle === undefined || slope === undefined) return undefined;
      if (slope === "none") working.board.write("line.inclination-vertical", expressionOf(angle));
      else writeValue(working, "line.inclination", ["Tan", angle], slope, { angle: expressionOf(angle) });
      return angle;
    },
    XIntercept: (working, [term = "Nothing"]) => writeIntercept(working, term, "x"),
    YIntercept: (working, [term = "Nothing"]) => writeIntercept(working, term, "y"),
  },
};

/** By two points where the line is given by them, else by its equation. "none" for a vertical line. */
export function writeSlope(working: Working, term: MathJson): MathJson | "none" | undefined {
  const given = pointsOfLine(working, term);
  const line = given ? undefined : lineAt(working, term);
  if (given && areSame(working.numbers, ...given.points)) return undefined;
  const slope = given ? writeSlopeThrough(working, given.names, ...given.points) : line && writeSlopeOf(working, term, line);
  if (slope !== undefined && given) showNamed(working, given.names, given.points);
  if (slope !== undefined && line) showCurve(working, term, line, "main");
  return slope;
}

/** Where a letter decides whether there is a slope: what it is if there is one. */
function slopeInLetters(working: Working, term: MathJson): MathJson | undefined {
  const given = pointsOfLine(working, term);
  if (given) {
    const params = { first: pointName(given.names[0], given.points[0]), second: pointName(given.names[1], given.points[1]) };
    return calculate(working, "line.slope-through", slopeFormula(...given.points), params);
  }
  const line = lineAt(working, term);
  return (
    line &&
    calculate(working, "line.slope-by-coefficients", negated(over(line.a, line.b)), { line: curveName(working, term, line) })
  );
}

function writeIntercept(working: Working, term: MathJson, axis: "x" | "y"): MathJson | undefined {
  const line = lineAt(working, term);
  const own = axis === "x" ? line?.a : line?.b;
  const equation = line && lineEquation(working.numbers, line);
  if (!line || own === undefined || equation === undefined || !signOf(working, own)) return undefined;
  const value = working.value(over(negated(line.c), own));
  if (value === undefined) return undefined;
  const point: readonly MathJson[] = axis === "x" ? [value, 0] : [0, value];
  const system = apply("And", equationShown(working, term, line), apply("Equal", axis === "x" ? "y" : "x", 0));
  const found = apply("Equal", apply("Tuple", "x", "y"), apply("Tuple", ...point));
  writeStatement(working, `line.${axis}-intercept`, system, found, { line: curveName(working, term, line) });
  showCurve(working, term, line, "main");
  showPoint(working, [axis === "x" ? "XIntercept" : "YIntercept", term], { x: point[0] ?? 0, y: point[1] ?? 0 }, "answer");
  return value;
}
