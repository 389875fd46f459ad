import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { centerOf, kindOf } from "../../../../geometry/conics/analyse.ts";
import { times } from "../../../../geometry/conics/formulas.ts";
import type { Point, SecondDegree } from "../../../../geometry/figures.ts";
import { terms } from "../../../../geometry/line-equation.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showPoints } from "./layers.ts";
import { place, shifted } from "./placing.ts";
import { inStandardForm } from "./subject.ts";

/** The centre of a circle, an ellipse or a hyperbola. */
export const center: Part = {
  rules: {
    "conic.center": {
      relation: "equivalent",
      example: "x - 2 = 0 \\land y + 3 = 0 ⟶ x = 2 \\land y = -3",
      en: "The centre is where both brackets are zero",
      zh: "中心在两个括号都为零处",
    },
    "conic.center-at-origin": {
      relation: "equivalent",
      example: "x = 0 \\land y = 0 ⟶ x = 0 \\land y = 0",
      en: "Only the squares of x and y stand in the equation: the centre is the origin",
      zh: "方程中只有 x、y 的平方：中心在原点",
    },
    "circle.center": {
      relation: "equivalent",
      example: "x - 2 = 0 \\land y + 1 = 0 ⟶ x = 2 \\land y = -1",
      en: "The centre of the circle is where both brackets are zero",
      zh: "圆心在两个括号都为零处",
    },
    "conic.center-of-symmetry": {
      relation: "equivalent",
      example: "2x + y - 3 = 0 \\land x + 2y - 3 = 0 ⟶ x = 1 \\land y = 1",
      en: "At the centre the derivatives of the left side with respect to x and to y are zero",
      zh: "在中心处，方程左边对 x 和对 y 的偏导数都为零",
    },
  },
  point: {
    Center(working, [term]) {
      const curve = term === undefined ? undefined : working.curve(term);
      if (term === undefined || curve?.kind !== "conic") return undefined;
      const found = curve.coefficients[1] === 0 ? byBrackets(working, term) : bySymmetry(working, curve);
      if (found) showPoints(working, term, "center", [found], "label.center");
      return found;
    },
  },
};

function byBrackets(working: Working, term: MathJson): Point | undefined {
  const subject = inStandardForm(working, term, "circle", "ellipse", "hyperbola");
  if (!subject) return undefined;
  const point = subject.conic.center;
  const brackets = [apply("Equal", shifted("x", point.x), 0), apply("Equal", shifted("y", point.y), 0)];
  const isOrigin = point.x === 0 && point.y === 0;
  const rule = isOrigin ? "conic.center-at-origin" : subject.conic.kind === "circle" ? "circle.center" : "conic.center";
  const before = expressionOf(apply("And", ...brackets));
  working.board.write(rule, expressionOf(place(point)), undefined, { before });
  return point;
}

/** 2Ax + By + D = 0 and Bx + 2Cy + E = 0. */
function bySymmetry(working: Working, curve: SecondDegree): Point | undefined {
  const { numbers, board } = working;
  const kind = kindOf(numbers, curve);
  const point = kind === "ellipse" || kind === "hyperbola" ? centerOf(numbers, curve) : undefined;
  if (!point) return undefined;
  const [A, B, C, D, E] = curve.coefficients;
  const derivative = (x: MathJson, y: MathJson, rest: MathJson): MathJson => {
    const [p, q, r] = [x, y, rest].map((value) => numbers.read(value) ?? []);
    return apply("Equal", sum(terms(numbers, [p ?? [], "x"], [q ?? [], "y"], [r ?? [], 1])), 0);
  };
  const system = apply("And", derivative(times(2, A), B, D), derivative(B, times(2, C), E));
  board.write("conic.center-of-symmetry", expressionOf(place(point)), undefined, { before: expressionOf(system) });
  return point;
}
