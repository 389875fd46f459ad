import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf } from "../../../../expression/mathjson.ts";
import { secondDegreeOf } from "../../../../geometry/conics/second-degree.ts";
import type { Curve } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { cartesianEquation, isCartesian } from "./subject.ts";

/** Curves by their equations; those with a parameter or in polar coordinates are brought into x and y first. */
export const graph: Part = {
  rules: {
    "conic.eliminate-parameter": {
      relation: "implies",
      example: "x = 3\\cos t \\land y = 2\\sin t ⟶ \\frac{x^2}{9} + \\frac{y^2}{4} = 1",
      en: "Eliminate the parameter; the point runs through the whole of this curve",
      zh: "消去参数；动点恰好取遍整条曲线",
    },
    "conic.polar-coordinates": {
      relation: "defines",
      example: "x = r\\cos\\theta \\land y = r\\sin\\theta",
      en: "Polar and rectangular coordinates are related by",
      zh: "极坐标与直角坐标的关系为",
    },
    "conic.to-rectangular": {
      relation: "implies",
      example: "r = 4\\cos\\theta \\land x = r\\cos\\theta \\land y = r\\sin\\theta ⟶ x^2 + y^2 - 4x = 0",
      en: "In rectangular coordinates the same curve has the equation",
      zh: "化为直角坐标方程（是同一条曲线）",
    },
  },
  curve: {
    Graph(working, [written = "Nothing"]) {
      const equation = working.withLetters(written);
      const assuming = working.board.assuming.map(({ json }) => json);
      const curve = secondDegreeOf(working.numbers, equation, assuming);
      if (curve && !isCartesian(equation)) writeConversion(working, equation, curve);
      return curve;
    },
  },
};

function writeConversion(working: Working, equation: MathJson, curve: Curve): void {
  const result =
    curve.kind === "line" ? lineEquation(working.numbers, curve) : cartesianEquation(working, ["Graph", equation], curve);
  if (result === undefined) return;
  if (headOf(equation) === "List") {
    const both = apply("And", ...operandsOf(equation));
    working.board.write("conic.eliminate-parameter", expressionOf(result), undefined, { before: expressionOf(both) });
    return;
  }
  const radius = mentions(equation, "rho") ? "rho" : "r";
  const relations = [
    apply("Equal", "x", apply("Multiply", radius, apply("Cos", "theta"))),
    apply("Equal", "y", apply("Multiply", radius, apply("Sin", "theta"))),
  ];
  working.board.write("conic.polar-coordinates", expressionOf(apply("And", ...relations)));
  const before = expressionOf(apply("And", equation, ...relations));
  working.board.write("conic.to-rectangular", expressionOf(result), undefined, { before });
}
