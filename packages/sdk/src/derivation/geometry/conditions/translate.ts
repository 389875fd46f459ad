import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { equality } from "./equalities.ts";
import { rightAngleEquation } from "./focal-triangle.ts";
import type { Formulas } from "./formulas.ts";
import { incidence } from "./incidences.ts";
import { directionOf } from "./line-sketches.ts";
import { difference, dot } from "./measures.ts";
import { equationAt } from "./sketch.ts";
import { tangency } from "./tangency.ts";
import { between, both, crossOf, equations, known, limits, notTheSame, type Translation, withLimits } from "./translation.ts";

const comparisons: ReadonlySet<string | undefined> = new Set(["Greater", "Less", "GreaterEqual", "LessEqual", "NotEqual"]);

/** A fact in the letters of a drawing; undefined for one that cannot be said so. */
export function translate(numbers: Radicals, formulas: Formulas, fact: MathJson): Translation | undefined {
  const operands = operandsOf(fact);
  const [first = "Nothing", second = "Nothing"] = operands;
  const head = headOf(fact);
  if (comparisons.has(head)) {
    const sides = operands.map((side) => formulas.quantity(side));
    return sides.every((side) => side !== undefined) ? limits(apply(head ?? "", ...sides)) : undefined;
  }
  if (hasUprightSlope(formulas, fact)) return limits("False");
  switch (head) {
    case "Colon":
    case "Is":
      return known;
    case "Element":
      return incidence(formulas, first, second);
    case "Equal":
      return operands.length === 2 ? equality(formulas, first, second) : undefined;
    case "Tangent":
      return tangency(numbers, formulas.curve(first), formulas.curve(second));
    case "Perpendicular": {
      const right = formulas.drawing.radii.size > 0 ? rightAngleEquation(formulas, first, second) : undefined;
      if (right !== undefined) return equations(right);
      return both(formulas.line(first), formulas.line(second), (l, m) =>
        between(apply("Equal", dot(directionOf(l), directionOf(m)), 0), l, m),
      );
    }
    case "Parallel":
      return both(formulas.line(first), formulas.line(second), (l, m) =>
        withLimits(between(apply("Equal", crossOf(directionOf(l), directionOf(m)), 0), l, m), notTheSame(l, m)),
      );
    case "Collinear":
      return collinear(operands.map((point) => formulas.point(point)));
    case "Inside":
    case "Outside":
      return both(formulas.point(first), formulas.curve(second), (point, curve) => {
        if (curve.kind === "line" || curve.kind === "conic" || curve.kind === "hyperbola") return undefined;
        const [left = 0, right = 0] = operandsOf(equationAt(curve, point));
        return limits(apply(head === "Inside" ? "Less" : "Greater", left, right));
      });
    default:
      return undefined;
  }
}

/** A line without a slope cannot satisfy a condition on its slope. */
const hasUprightSlope = (formulas: Formulas, json: MathJson): boolean =>
  (/^(Slope|YIntercept)$/.test(headOf(json) ?? "") && formulas.line(operandsOf(json)[0] ?? 0)?.b === 0) ||
  operandsOf(json).some((operand) => hasUprightSlope(formulas, operand));

function collinear(points: readonly (Point | undefined)[]): Translation | undefined {
  const [first, second, ...others] = points;
  if (!first || !second || !others.every((point) => point !== undefined)) return undefined;
  return equations(...others.map((point) => apply("Equal", crossOf(difference(second, first), difference(point, first)), 0)));
}
