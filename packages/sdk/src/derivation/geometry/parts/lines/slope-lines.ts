import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { minus, negated, over } from "../../../../geometry/conics/formulas.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { scaled } from "../../../../geometry/line-equation.ts";
import { slopeFormula } from "../../../../geometry/lines/measures.ts";
import type { Working } from "../../working.ts";
import { curveName, equationShown, pointName, signOf, writeOnceOnBoard, writeStatement, writeValue } from "./writing.ts";

/** Lines about slopes that several terms need. */
export const slopeRules: Readonly<Record<RuleId, Rule>> = {
  "line.slope-through": {
    relation: "equal",
    example: "\\frac{6 - 2}{3 - 1} ⟶ 2",
    en: "The slope of the line through {first} and {second} is",
    zh: "过 {first}、{second} 两点的直线的斜率为",
  },
  "line.slope-of-equation": {
    relation: "equivalent",
    example: "2x + 3y = 6 ⟶ y = -\\frac{2}{3}x + 2",
    en: "Solved for y, the equation of {line} shows the slope {slope}",
    zh: "把 {line} 的方程化为斜截式，得斜率 {slope}",
  },
  "line.slope-read-off": {
    relation: "states",
    example: "y = 2x + 1",
    en: "The coefficient of x is the slope of {line}: {slope}",
    zh: "由斜截式得 {line} 的斜率为 {slope}",
  },
  "line.no-slope": {
    relation: "states",
    example: "x = 2",
    en: "The line is vertical: it has no slope",
    zh: "直线垂直于 x 轴，斜率不存在",
  },
};

/** "none" for a vertical line, which is not written; undefined where a letter decides whether it is one. */
export function writeSlopeThrough(
  working: Working,
  names: readonly [MathJson, MathJson],
  first: Point,
  second: Point,
): MathJson | "none" | undefined {
  const run = signOf(working, minus(second.x, first.x));
  if (run === 0) return "none";
  if (run === undefined) return undefined;
  const params = { first: pointName(names[0], first), second: pointName(names[1], second) };
  const formula = slopeFormula(first, second);
  const slope = working.value(formula);
  if (slope === undefined) return undefined;
  writeOnceOnBoard(working, `slope ${JSON.stringify(formula)}`, () =>
    writeValue(working, "line.slope-through", formula, slope, params),
  );
  return slope;
}

/** The slope of a line from its equation. "none" for a vertical line. */
export function writeSlopeOf(working: Working, term: MathJson, line: StraightLine): MathJson | "none" | undefined {
  const steep = signOf(working, line.b);
  if (steep === undefined || steep === 0) return steep === 0 ? "none" : undefined;
  const [slope, height] = [line.a, line.c].map((part) => working.value(negated(over(part, line.b))));
  if (slope === undefined || height === undefined) return undefined;
  const terms = [...(slope === 0 ? [] : [scaled(slope, "x")]), ...(height === 0 ? [] : [height])];
  const solved = apply("Equal", "y", sum(terms));
  const given = equationShown(working, term, line);
  const params = { line: curveName(working, term, line), slope: expressionOf(slope) };
  writeOnceOnBoard(working, `slope ${JSON.stringify([term, given])}`, () => {
    if (sameTree(given, solved)) working.board.write("line.slope-read-off", expressionOf(solved), params);
    else writeStatement(working, "line.slope-of-equation", given, solved, params);
  });
  return slope;
}

/** The points that a line is given by, where its term is ["Line", A, B]. */
export function pointsOfLine(
  working: Working,
  term: MathJson,
): { names: [MathJson, MathJson]; points: [Point, Point] } | undefined {
  const meant = typeof term === "string" ? (working.scene.definitions.get(term) ?? term) : term;
  const [first, second] = operandsOf(meant);
  if (headOf(meant) !== "Line" || first === undefined || second === undefined) return undefined;
  const [a, b] = [working.point(first), working.point(second)];
  return a && b && { names: [first, second], points: [a, b] };
}
