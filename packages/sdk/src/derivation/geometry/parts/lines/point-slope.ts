import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { opposite } from "../../../../expression/tree/sign.ts";
import { negated, over } from "../../../../geometry/conics/formulas.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { lineEquation, scaled } from "../../../../geometry/line-equation.ts";
import { lineWithNormal, lineWithSlope } from "../../../../geometry/lines/line.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import type { Working } from "../../working.ts";
import { signOf, writeStatement } from "./writing.ts";

/** How a line through a point is written down. */
export const pointSlopeRules: Readonly<Record<RuleId, Rule>> = {
  "line.point-slope": {
    relation: "defines",
    example: "y - 2 = 3(x - 1)",
    en: "Write the line through {point} with slope {slope} in point-slope form",
    zh: "过点 {point}、斜率为 {slope} 的直线，由点斜式得",
  },
  "line.simplify": {
    relation: "equivalent",
    example: "y - 2 = 3(x - 1) ⟶ y = 3x - 1",
    en: "Simplify the equation of the line",
    zh: "化简直线方程",
  },
  "line.vertical": {
    relation: "defines",
    example: "x = 2",
    en: "The line is vertical and passes through {point}",
    zh: "直线与 x 轴垂直，且过点 {point}",
  },
  "line.horizontal": {
    relation: "defines",
    example: "y = 2",
    en: "The line is horizontal and passes through {point}",
    zh: "直线与 x 轴平行，且过点 {point}",
  },
  "line.normal-form": {
    relation: "defines",
    example: "2(x - 1) + 3(y - 2) = 0",
    en: "Write the line through {point} at right angles to the vector {normal}",
    zh: "过点 {point}、以 {normal} 为法向量的直线为",
  },
};

/** t − t₁, written t + 2 for t₁ = −2 and t for 0. */
const shiftedBy = (letter: string, value: MathJson): MathJson => (value === 0 ? letter : sum([letter, opposite(value)]));

/** Writes and returns the line through a point with a slope ("none" for a vertical one). */
export function writeLineWithSlope(working: Working, point: Point, slope: MathJson | "none"): StraightLine | undefined {
  const { numbers, board } = working;
  const line = slope === "none" ? lineWithNormal(numbers, point, 1, 0) : lineWithSlope(numbers, point, slope);
  const equation = line && lineEquation(numbers, line);
  if (!line || equation === undefined) return undefined;
  const params = { point: expressionOf(tuple(point)) };
  if (slope === "none") {
    board.write("line.vertical", expressionOf(equation), params);
  } else if (slope === 0) {
    board.write("line.horizontal", expressionOf(equation), params);
  } else {
    const pointSlope = apply("Equal", shiftedBy("y", point.y), scaled(slope, shiftedBy("x", point.x)));
    board.write("line.point-slope", expressionOf(pointSlope), { ...params, slope: expressionOf(slope) });
    writeStatement(working, "line.simplify", pointSlope, equation);
  }
  return line;
}

/** Through a point at right angles to (a, b): by its slope where b is not zero for certain, else in the form a(x − x₁) + b(y − y₁) = 0. */
export function writeLineWithNormal(working: Working, point: Point, a: MathJson, b: MathJson): StraightLine | undefined {
  const { numbers, board } = working;
  const [across, along] = [working.value(a), working.value(b)];
  if (across === undefined || along === undefined) return undefined;
  const sign = signOf(working, along);
  if (sign === 0) return writeLineWithSlope(working, point, "none");
  if (sign !== undefined) {
    const slope = working.value(over(negated(across), along));
    return slope === undefined ? undefined : writeLineWithSlope(working, point, slope);
  }
  const line = lineWithNormal(numbers, point, across, along);
  const equation = line && lineEquation(numbers, line);
  if (!line || equation === undefined) return undefined;
  const terms = [scaled(across, shiftedBy("x", point.x)), scaled(along, shiftedBy("y", point.y))];
  const form = apply("Equal", sum(terms), 0);
  const params = { point: expressionOf(tuple(point)), normal: expressionOf(apply("Tuple", across, along)) };
  board.write("line.normal-form", expressionOf(form), params);
  writeStatement(working, "line.simplify", form, equation);
  return line;
}
