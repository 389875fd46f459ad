import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, substitute } from "../../../../expression/mathjson.ts";
import { minus, plus, root } from "../../../../geometry/conics/formulas.ts";
import { kindOf } from "../../../../geometry/conics/invariants.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../../../../geometry/figures.ts";
import { circleData } from "../../../../geometry/lines/circle.ts";
import { relationOf, valueAt } from "../../../../geometry/lines/line.ts";
import { distanceFormula, lineDistanceFormula } from "../../../../geometry/lines/measures.ts";
import { conicAt } from "../../../../geometry/lines/meet-line.ts";
import type { Finding } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showCurve, showPoint } from "./drawing.ts";
import { calculate, curveName, equationShown, lineAt, pointName, signOf } from "./writing.ts";

export const positionRules: Readonly<Record<RuleId, Rule>> = {
  "position.center-to-line": {
    relation: "equal",
    example: "\\frac{|3 \\cdot 1 + 4 \\cdot 2 - 1|}{\\sqrt{3^2 + 4^2}} ⟶ 2",
    en: "The distance from the centre {center} to the line, to be compared with the radius {radius}",
    zh: "求圆心 {center} 到直线的距离，与半径 {radius} 比较",
  },
  "position.between-centers": {
    relation: "equal",
    example: "\\sqrt{(3 - 0)^2 + (4 - 0)^2} ⟶ 5",
    en: "The distance between the centres is",
    zh: "求两圆的圆心距",
  },
  "position.radii": {
    relation: "states",
    example: "r_1 + r_2 = 5 \\land |r_1 - r_2| = 1",
    en: "Sum and difference of the radii {first} and {second}, to be compared with it",
    zh: "两圆半径为 {first} 和 {second}，求半径之和与差，与圆心距比较",
  },
  "position.compared": {
    relation: "states",
    example: "2 < 3",
    en: "The comparison decides how they lie",
    zh: "比较大小，得位置关系",
  },
  "position.put-in": {
    relation: "equal",
    example: "1^2 + 2^2 ⟶ 5",
    en: "Put {point} into the left side of the equation of {curve}, where the right side is {right}",
    zh: "把 {point} 代入 {curve} 方程的左边，与右边 {right} 比较",
  },
  "position.slopes": {
    relation: "states",
    example: "1 \\cdot 2 - 2 \\cdot 1 = 0",
    en: "Compare the coefficients of the two equations",
    zh: "比较两直线方程的系数",
  },
};

/** How two lines, a line and a circle, two circles, or a point and a closed curve lie to one another. */
export function positionOf(working: Working, first: MathJson, second: MathJson): readonly Finding[] | undefined {
  const [one, other] = [working.point(first), working.point(second)];
  const [c, d] = [one ? undefined : working.curve(first), other ? undefined : working.curve(second)];
  const word =
    one && d
      ? pointPosition(working, [first, one], [second, d])
      : other && c
        ? pointPosition(working, [second, other], [first, c])
        : c && d && curvesPosition(working, [first, c], [second, d]);
  return word ? [{ kind: "statement", json: word }] : undefined;
}

function curvesPosition(
  working: Working,
  [firstTerm, first]: readonly [MathJson, Curve],
  [secondTerm, second]: readonly [MathJson, Curve],
): string | undefined {
  if (first.kind === "conic" && second.kind === "line") return lineAndConic(working, [secondTerm, second], [firstTerm, first]);
  if (first.kind === "line" && second.kind === "conic") return lineAndConic(working, [firstTerm, first], [secondTerm, second]);
  if (first.kind === "conic" && second.kind === "conic")
    return circlesPosition(working, [firstTerm, first], [secondTerm, second]);
  return linesPosition(working, firstTerm, secondTerm);
}

function linesPosition(working: Working, first: MathJson, second: MathJson): string | undefined {
  const [l, m] = [lineAt(working, first), lineAt(working, second)];
  const relation = l && m && relationOf(working.numbers, l, m);
  if (!l || !m || !relation) return undefined;
  working.board.write("position.slopes", expressionOf(coefficientStatement(working, l, m, relation)));
  showCurve(working, first, l, "main");
  showCurve(working, second, m, "main");
  return { parallel: "Parallel", coincide: "Coincident", perpendicular: "Perpendicular", intersect: "Intersecting" }[relation];
}

/** a₁b₂ − a₂b₁ and a₁a₂ + b₁b₂ with the numbers put in. */
function coefficientStatement(working: Working, l: StraightLine, m: StraightLine, relation: string): MathJson {
  const product = (a: MathJson, b: MathJson): MathJson => apply("Multiply", a, b);
  if (relation === "perpendicular") return apply("Equal", plus(product(l.a, m.a), product(l.b, m.b)), 0);
  const cross = minus(product(l.a, m.b), product(m.a, l.b));
  if (relation === "intersect") return apply("NotEqual", cross, 0);
  const constant = l.b === 0 ? minus(product(l.a, m.c), product(m.a, l.c)) : minus(product(l.b, m.c), product(m.b, l.c));
  const value = working.value(constant) ?? 0;
  return apply("And", apply("Equal", cross, 0), apply(value === 0 ? "Equal" : "NotEqual", constant, 0));
}

/** A circle by the distance from its centre, any other conic by the number of common points where that says enough. */
function lineAndConic(
  working: Working,
  [lineTerm, given]: readonly [MathJson, StraightLine],
  [conicTerm, conic]: readonly [MathJson, SecondDegree],
): string | undefined {
  const line = lineAt(working, lineTerm);
  const circle = circleData(working.numbers, conic);
  if (!line) return undefined;
  if (!circle) return byCommonPoints(working, lineTerm, [conicTerm, conic]);
  const radius = working.value(root(circle.radiusSquared));
  const formula = lineDistanceFormula(circle.center, line);
  const distance = working.value(formula);
  const sign = distance === undefined || radius === undefined ? undefined : signOf(working, minus(distance, radius));
  if (distance === undefined || radius === undefined || sign === undefined) return undefined;
  const center = pointName(["Tuple", circle.center.x, circle.center.y], circle.center);
  calculate(working, "position.center-to-line", formula, { center, radius: expressionOf(radius) });
  writeComparison(working, distance, sign, radius);
  showCurve(working, lineTerm, given, "main");
  showPoint(working, ["Center", conicTerm], circle.center);
  return sign < 0 ? "Intersecting" : sign > 0 ? "Separate" : "Tangent";
}

/** One common point of a line and a parabola or a hyperbola may be one of a line along the axis or an asymptote: that is no tangent. */
function byCommonPoints(working: Working, line: MathJson, [term, conic]: readonly [MathJson, SecondDegree]): string | undefined {
  const isClosed = kindOf(working.numbers, conic) === "ellipse";
  const count = isClosed ? working.quantity(["NumberOfIntersections", line, term]) : undefined;
  return count === 2 ? "Intersecting" : count === 1 ? "Tangent" : count === 0 ? "Separate" : undefined;
}

const relationSign = { [-1]: "Less", 0: "Equal", 1: "Greater" } as const;

function writeComparison(working: Working, left: MathJson, sign: -1 | 0 | 1, right: MathJson): void {
  working.board.write("position.compared", expressionOf(apply(relationSign[sign], left, right)));
}

function circlesPosition(
  working: Working,
  [firstTerm, first]: readonly [MathJson, SecondDegree],
  [secondTerm, second]: readonly [MathJson, SecondDegree],
): string | undefined {
  const circles = [circleData(working.numbers, first), circleData(working.numbers, second)] as const;
  const radii = circles.map((circle) => circle && working.value(root(circle.radiusSquared)));
  const [one, other] = circles;
  const [r, s] = radii;
  if (!one || !other || r === undefined || s === undefined) return undefined;
  const distance = working.value(distanceFormula(one.center, other.center));
  const [sum, difference] = [working.value(plus(r, s)), working.value(apply("Abs", minus(r, s)))];
  if (distance === undefined || sum === undefined || difference === undefined) return undefined;
  const [outer, inner] = [signOf(working, minus(distance, sum)), signOf(working, minus(distance, difference))];
  const apart = signOf(working, distance);
  if (outer === undefined || inner === undefined || apart === undefined) return undefined;
  calculate(working, "position.between-centers", distanceFormula(one.center, other.center));
  const params = { first: expressionOf(r), second: expressionOf(s) };
  const sums = apply("And", apply("Equal", plus(r, s), sum), apply("Equal", apply("Abs", minus(r, s)), difference));
  working.board.write("position.radii", expressionOf(sums), params);
  showPoint(working, ["Center", firstTerm], one.center);
  showPoint(working, ["Center", secondTerm], other.center);
  if (outer >= 0) {
    writeComparison(working, distance, outer, sum);
    return outer > 0 ? "Separate" : "ExternallyTangent";
  }
  writeComparison(working, distance, inner, difference);
  if (inner > 0) return "Intersecting";
  if (inner === 0) return apart === 0 ? "Coincident" : "InternallyTangent";
  return apart === 0 ? "Concentric" : "Contained";
}

/** Inside, on or outside a circle or an ellipse: the left side of its equation minus the right one has the sign of its quadratic part outside. */
function pointPosition(
  working: Working,
  [pointTerm, point]: readonly [MathJson, Point],
  [curveTerm, curve]: readonly [MathJson, Curve],
): string | undefined {
  const value = curve.kind === "line" ? valueAt(curve, point) : conicAt(curve, point.x, point.y);
  const sign = signOf(working, value);
  const orientation = curve.kind === "line" ? undefined : closedOrientation(working, curve);
  if (sign === undefined || (sign !== 0 && orientation === undefined)) return undefined;
  const equation = equationShown(working, curveTerm, curve);
  if (headOf(equation) !== "Equal" || freeLetters(equation).some((letter) => letter !== "x" && letter !== "y")) return undefined;
  const [, left, right] = equation as readonly [string, MathJson, MathJson];
  const params = { point: pointName(pointTerm, point), curve: curveName(working, curveTerm, curve), right: expressionOf(right) };
  const found = calculate(working, "position.put-in", putIn(left, point), params);
  const other = working.value(putIn(right, point));
  const compared = found === undefined || other === undefined ? undefined : signOf(working, minus(found, other));
  if (found === undefined || other === undefined || compared === undefined) return undefined;
  writeComparison(working, found, compared, other);
  showPoint(working, pointTerm, point);
  if (sign === 0) return "OnCurve";
  return sign === orientation ? "Outside" : "Inside";
}

const putIn = (side: MathJson, { x, y }: Point): MathJson => substitute(side, { x, y });

/** The sign that the left side of the general equation of a real ellipse or circle has far out. */
function closedOrientation(working: Working, conic: SecondDegree): -1 | 1 | undefined {
  const { numbers } = working;
  const kind = kindOf(numbers, conic);
  if (kind !== "circle" && kind !== "ellipse") return undefined;
  const sign = signOf(working, conic.coefficients[0]);
  return sign === 1 || sign === -1 ? sign : undefined;
}
