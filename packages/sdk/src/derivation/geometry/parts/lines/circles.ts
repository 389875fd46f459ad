import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { opposite } from "../../../../expression/tree/sign.ts";
import { minus, negated, over, plus, squared, times } from "../../../../geometry/conics/formulas.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import { type CircleData, circleData, circleWith } from "../../../../geometry/lines/circle.ts";
import { distanceFormula, squaredLineDistance } from "../../../../geometry/lines/measures.ts";
import { combinationOf } from "../../../../geometry/lines/meet-conics.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { areCollinear, circumcenterOf } from "../../../../geometry/lines/triangles.ts";
import { equationOfCurve } from "../../equation-of-curve.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showCurve, showNamed, showPoint } from "./drawing.ts";
import { endsOf } from "./segments.ts";
import { calculate, equationShown, pointsAt, signOf, writeStatement } from "./writing.ts";

/** Circles made from points, and the line through the common points of two circles. */
export const circles: Part = {
  rules: {
    "circle.around": {
      relation: "defines",
      example: "(x - 1)^2 + (y - 2)^2 = 9",
      en: "The circle around {center} with radius {radius} is",
      zh: "以 {center} 为圆心、{radius} 为半径的圆为",
    },
    "circle.general-through-points": {
      relation: "defines",
      example: "x^2 + y^2 + Dx + Ey + F = 0",
      en: "Set up the equation of the circle with unknown coefficients",
      zh: "设圆的一般方程",
    },
    "circle.conditions": {
      relation: "states",
      example: "1 + D + F = 0 \\land 4 + 2E + F = 0 \\land F = 0",
      en: "Put in the coordinates of the three points",
      zh: "代入三点坐标，得方程组",
    },
    "circle.coefficients": {
      relation: "equivalent",
      example: "1 + D + F = 0 \\land 4 + 2E + F = 0 \\land F = 0 ⟶ (D, E, F) = (-1, -2, 0)",
      en: "Solve for the coefficients",
      zh: "解得系数",
    },
    "circle.standard": {
      relation: "equivalent",
      example: "x^2 + y^2 - 2x = 0 ⟶ (x - 1)^2 + y^2 = 1",
      en: "Complete the squares",
      zh: "配方，化为标准方程",
    },
    "circle.center-of-diameter": {
      relation: "equal",
      example: "\\frac{1}{2}\\sqrt{(4 - 0)^2 + (3 - 0)^2} ⟶ \\frac{5}{2}",
      en: "The radius is half the length of the diameter, the centre its midpoint",
      zh: "半径是直径长的一半，圆心是直径的中点",
    },
    "circle.radical-axis": {
      relation: "implies",
      example: "x^2 + y^2 = 4 \\land (x - 2)^2 + y^2 = 4 ⟶ x = 1",
      en: "Subtract the equations of the two circles: the squares drop out, and what is left is the line",
      zh: "两圆方程相减，消去二次项，即得所求直线",
    },
  },
  curve: {
    CircleAround(working, [term = "Nothing", quantity = "Nothing"]) {
      const [center, radius] = [working.point(term), quantity === "Nothing" ? undefined : working.quantity(quantity)];
      // A letter may be meant as a radius; a number that is not positive is none.
      const sign = radius === undefined ? undefined : signOf(working, radius);
      if (!center || radius === undefined || sign === 0 || sign === -1) return undefined;
      return writeCircle(working, ["CircleAround", term, quantity], center, radius);
    },
    CircleWithDiameter(working, [segment = "Nothing"]) {
      const ends = working.segment(segment);
      const names = ends && endsOf(working, segment, ends);
      const center = ends && working.point(["Midpoint", segment]);
      if (!ends || !center || !names) return undefined;
      const radius = calculate(working, "circle.center-of-diameter", times(over(1, 2), distanceFormula(...ends)));
      return radius === undefined ? undefined : writeCircle(working, ["CircleWithDiameter", segment], center, radius);
    },
    CircleThrough(working, terms) {
      const [a, b, c, ...more] = pointsAt(working, terms) ?? [];
      if (!a || !b || !c || more.length > 0 || areCollinear(working.numbers, a, b, c) !== false) return undefined;
      const circle = writeThrough(working, [a, b, c]);
      if (circle) {
        showCurve(working, ["CircleThrough", ...terms], circle, "answer");
        showNamed(working, terms, [a, b, c]);
      }
      return circle;
    },
    RadicalAxis: (working, [first = "Nothing", second = "Nothing"]) => writeRadicalAxis(working, first, second, "RadicalAxis"),
    CommonChord: (working, [first = "Nothing", second = "Nothing"]) => writeRadicalAxis(working, first, second, "CommonChord"),
  },
};

function writeCircle(working: Working, term: MathJson, center: Point, radius: MathJson): Curve | undefined {
  const square = working.value(squared(radius));
  const circle = square === undefined ? undefined : circleWith(working.numbers, center, square);
  if (!circle || square === undefined) return undefined;
  const equation = apply("Equal", plus(squareOf("x", center.x), squareOf("y", center.y)), square);
  const params = { center: expressionOf(tuple(center)), radius: expressionOf(radius) };
  working.board.write("circle.around", expressionOf(equation), params);
  showCurve(working, term, circle, "answer");
  showPoint(working, ["Center", term], center);
  return circle;
}

const squareOf = (letter: string, at: MathJson): MathJson => squared(at === 0 ? letter : sum([letter, opposite(at)]));

/** x² + y² + Dx + Ey + F = 0 with the three points put in. Names of coefficients that the question uses are left alone. */
function writeThrough(working: Working, corners: readonly [Point, Point, Point]): SecondDegree | undefined {
  const { numbers, board } = working;
  const center = circumcenterOf(numbers, corners);
  const radiusSquared =
    center && working.value(plus(squared(["Subtract", corners[0].x, center.x]), squared(["Subtract", corners[0].y, center.y])));
  const circle = center && radiusSquared !== undefined ? circleWith(numbers, center, radiusSquared) : undefined;
  const standard = circle && equationOfCurve(numbers, circle);
  if (!circle || standard === undefined) return undefined;
  const names = coefficientNames(working);
  const [, , , D, E, F] = circle.coefficients;
  const general = plus(squared("x"), squared("y"), times(names[0], "x"), times(names[1], "y"), names[2]);
  board.write("circle.general-through-points", expressionOf(apply("Equal", general, 0)));
  const conditions = corners.map((corner) => apply("Equal", conditionAt(working, corner, names), 0));
  const system = apply("And", ...conditions);
  board.write("circle.conditions", expressionOf(system));
  const solution = apply("Equal", apply("Tuple", ...names), apply("Tuple", D, E, F));
  writeStatement(working, "circle.coefficients", system, solution);
  const found = sum([squared("x"), squared("y"), ...coefficientTerms([D, "x"], [E, "y"], [F, 1])]);
  writeStatement(working, "circle.standard", apply("Equal", found, 0), standard);
  return circle;
}

/** D, E and F, unless the question uses one of them. */
function coefficientNames({ scene }: Working): [string, string, string] {
  const isUsed = (name: string): boolean =>
    scene.definitions.has(name) ||
    scene.equations.has(name) ||
    scene.kinds.has(name) ||
    scene.members.some(({ names }) => names.includes(name));
  return ["D", "E", "F"].some(isUsed) ? ["d", "e", "f"] : ["D", "E", "F"];
}

function conditionAt(working: Working, { x, y }: Point, [d, e, f]: readonly [string, string, string]): MathJson {
  const square = working.value(plus(squared(x), squared(y))) ?? 0;
  return sum([...(square === 0 ? [] : [square]), ...coefficientTerms([x, d], [y, e], [1, f])]);
}

const coefficientTerms = (...parts: readonly (readonly [MathJson, MathJson])[]): MathJson[] =>
  parts
    .filter(([coefficient]) => coefficient !== 0)
    .map(([coefficient, monomial]): MathJson => {
      if (monomial === 1) return coefficient;
      return coefficient === 1 ? monomial : coefficient === -1 ? negated(monomial) : times(coefficient, monomial);
    });

/** The line of equal power, which circles that do not meet have as well; of a common chord it is the line only where there is one. */
function writeRadicalAxis(
  working: Working,
  first: MathJson,
  second: MathJson,
  called: "RadicalAxis" | "CommonChord",
): Curve | undefined {
  const [one, other] = [working.curve(first), working.curve(second)];
  if (one?.kind !== "conic" || other?.kind !== "conic") return undefined;
  const circle = circleData(working.numbers, one);
  if (!circle || !circleData(working.numbers, other)) return undefined;
  const combination = combinationOf(working.numbers, one, other);
  const equation = combination?.kind === "line" ? lineEquation(working.numbers, combination.line) : undefined;
  if (combination?.kind !== "line" || equation === undefined) return undefined;
  if (called === "CommonChord" && !isCutBy(working, circle, combination.line)) return undefined;
  const system = apply("And", equationShown(working, first, one), equationShown(working, second, other));
  writeStatement(working, "circle.radical-axis", system, equation);
  showCurve(working, [called, first, second], combination.line, "answer");
  return combination.line;
}

/** Whether a line certainly meets a circle in two points. */
function isCutBy({ numbers }: Working, { center, radiusSquared }: CircleData, line: StraightLine): boolean {
  const difference = numbers.read(minus(radiusSquared, squaredLineDistance(center, line)));
  return difference !== undefined && numbers.sign(difference) === 1;
}
