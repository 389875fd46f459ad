import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { distanceFormula } from "../../../../geometry/lines/measures.ts";
import { incenterFormula } from "../../../../geometry/lines/points.ts";
import { areCollinear } from "../../../../geometry/lines/triangles.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showAsConstruction, showNamed, showPoint, showPolygon } from "./drawing.ts";
import { calculate, calculatePoint, pointName, pointsAt } from "./writing.ts";

type Terms = readonly [MathJson, MathJson, MathJson];
type Corners = readonly [Point, Point, Point];

/** Circumcentre, orthocentre and incentre of a triangle. */
export const centers: Part = {
  rules: {
    "triangle.circumcenter": {
      relation: "states",
      example: "\\left(2, \\frac{3}{2}\\right)",
      en: "The circumcentre is where the perpendicular bisectors of two sides meet",
      zh: "外心是两边垂直平分线的交点",
    },
    "triangle.orthocenter": {
      relation: "states",
      example: "(1, 1)",
      en: "The orthocentre is where two altitudes meet",
      zh: "垂心是两条高所在直线的交点",
    },
    "triangle.side": {
      relation: "equal",
      example: "\\sqrt{(4 - 1)^2 + (6 - 2)^2} ⟶ 5",
      en: "The side from {first} to {second} has the length",
      zh: "{first} 与 {second} 之间的边长为",
    },
    "triangle.incenter": {
      relation: "equal",
      example:
        "\\left(\\frac{5 \\cdot 0 + 3 \\cdot 4 + 4 \\cdot 0}{5 + 3 + 4}, \\frac{5 \\cdot 0 + 3 \\cdot 0 + 4 \\cdot 3}{5 + 3 + 4}\\right) ⟶ (1, 1)",
      en: "The incentre is the mean of the vertices, each weighted with the length of the opposite side",
      zh: "内心坐标是以对边长为权的三顶点坐标的加权平均",
    },
  },
  point: {
    Circumcenter: (working, terms) =>
      inTriangle(working, "Circumcenter", terms, ([a, b, c]) => {
        const sides: MathJson[] = [
          ["PerpendicularBisector", ["Segment", a, b]],
          ["PerpendicularBisector", ["Segment", a, c]],
        ];
        return meetingOf(working, sides, "triangle.circumcenter");
      }),
    Orthocenter: (working, terms) =>
      inTriangle(working, "Orthocenter", terms, ([a, b, c]) => {
        const altitudes: MathJson[] = [
          ["PerpendicularThrough", a, ["Line", b, c]],
          ["PerpendicularThrough", b, ["Line", a, c]],
        ];
        return meetingOf(working, altitudes, "triangle.orthocenter");
      }),
    Incenter: (working, terms) =>
      inTriangle(working, "Incenter", terms, (names, corners) => writeIncenter(working, names, corners)),
  },
};

/** Three points on one line are no triangle. */
function inTriangle(
  working: Working,
  head: string,
  terms: readonly MathJson[],
  work: (terms: Terms, corners: Corners) => Point | undefined,
): Point | undefined {
  const [a, b, c, ...more] = pointsAt(working, terms) ?? [];
  if (!a || !b || !c || more.length > 0 || areCollinear(working.numbers, a, b, c) === true) return undefined;
  const center = work(terms as unknown as Terms, [a, b, c]);
  if (center) {
    showPolygon(working, [a, b, c], terms);
    showNamed(working, terms, [a, b, c]);
    showPoint(working, [head, ...terms], center, "answer");
  }
  return center;
}

function meetingOf(working: Working, lines: readonly MathJson[], rule: string): Point | undefined {
  if (!lines.every((line) => working.curve(line))) return undefined;
  const center = working.point(["Intersection", ...lines]);
  if (!center) return undefined;
  working.board.write(rule, expressionOf(["Tuple", center.x, center.y]));
  showAsConstruction(working, lines);
  return center;
}

function writeIncenter(working: Working, names: Terms, corners: Corners): Point | undefined {
  const [a, b, c] = corners;
  const opposite = [
    [1, b, 2, c],
    [2, c, 0, a],
    [0, a, 1, b],
  ] as const;
  const lengths = opposite.map(([, from, , to]) => working.value(distanceFormula(from, to)));
  if (!lengths.every((length) => length !== undefined)) return undefined;
  const sides = lengths as unknown as Terms;
  const formula = incenterFormula(corners, sides);
  if (working.value(formula.x) === undefined || working.value(formula.y) === undefined) return undefined;
  for (const [first, from, second, to] of opposite) {
    const params = { first: pointName(names[first], from), second: pointName(names[second], to) };
    calculate(working, "triangle.side", distanceFormula(from, to), params);
  }
  return calculatePoint(working, "triangle.incenter", formula);
}
