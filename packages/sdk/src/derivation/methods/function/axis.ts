import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { polynomialFunction, vertexFormLine, vertexFormOf } from "../../function.ts";
import { axisLayer } from "../../layers.ts";
import { commonRules } from "../common-rules.ts";
import { vertexFormRules, writeVertexForm } from "./vertex-form-lines.ts";

export const axis: Method = {
  id: "function.axis",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...commonRules,
    ...vertexFormRules,
    "function.axis": {
      relation: "equivalent",
      example: "y = x^2 - 4x + 3 ⟶ y = (x - 2)^2 - 1",
      en: "Find the axis of symmetry",
      zh: "求对称轴",
    },
    "function.axis-symmetry": {
      relation: "equal",
      example: "(2 + t - 2)^2 - 1 ⟶ (2 - t - 2)^2 - 1",
      en: "At the distance {distance} to the right and to the left of {axis} the values agree: {axis} is the axis of symmetry",
      zh: "在 {axis} 左右距离 {distance} 处函数值相等，所以 {axis} 是对称轴",
    },
  },
  suits: (goal) => (goal.task === "axis" && polynomialFunction(goal)?.polynomial.length === 3 ? 0.9 : 0),
  derive(goal, board) {
    const given = polynomialFunction(goal);
    const form = given && vertexFormOf(given);
    if (!given || !form) return { status: "unsupported" };
    const h = Q.rationalToJson(form.h);
    const line = equation(given.variable, h);
    const distance = given.variable === "t" ? "d" : "t";
    const step = board.detail("function.axis", (inner: Board) => {
      writeVertexForm(given, form, inner);
      const right = operandsOf(vertexFormLine(given, form).json)[1] ?? 0;
      const [after, before] = [apply("Subtract", h, distance), sum([h, distance])].map((at) =>
        expressionOf(substitute(right, { [given.variable]: at })),
      );
      const params = { axis: line, distance: expressionOf(distance) };
      if (before && after) inner.write("function.axis-symmetry", after, params, { before });
      return vertexFormLine(given, form);
    });
    board.show(axisLayer(form, given.variable), step);
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "equation", ...line }] };
  },
};
