import type { MathJson } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { kindOf } from "../../../../geometry/conics/analyse.ts";
import { minus, over, plus, root, squared, times } from "../../../../geometry/conics/formulas.ts";
import { determinant, minorDeterminant } from "../../../../geometry/conics/invariants.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showPoint } from "../lines/drawing.ts";
import { calculate } from "../lines/writing.ts";
import { settle } from "./settle.ts";
import { inStandardForm } from "./subject.ts";

/** Radius, circumference and area of circles, area of ellipses, the power of a point. */
export const circle: Part = {
  rules: {
    "circle.radius": {
      relation: "equal",
      example: "\\sqrt{9} ⟶ 3",
      en: "The right side is r², so the radius is",
      zh: "右边是 r²，所以半径为",
    },
    "circle.circumference": {
      relation: "equal",
      example: "2\\pi \\cdot 3 ⟶ 6\\pi",
      en: "The circumference is 2πr",
      zh: "周长为 2πr",
    },
    "circle.area": {
      relation: "equal",
      example: "\\pi \\cdot 3^2 ⟶ 9\\pi",
      en: "The area is πr²",
      zh: "面积为 πr²",
    },
    "ellipse.area": {
      relation: "equal",
      example: "\\pi \\cdot 5 \\cdot 3 ⟶ 15\\pi",
      en: "The area of an ellipse is πab",
      zh: "椭圆的面积为 πab",
    },
    "ellipse.area-by-determinants": {
      relation: "equal",
      example: "\\frac{\\pi \\cdot 4}{2\\sqrt{2}} ⟶ \\sqrt{2}\\pi",
      en: "The area of the ellipse is π|Δ|/(δ√δ), where δ = AC − B²/4 and Δ is the determinant of the equation",
      zh: "椭圆的面积为 π|Δ|/(δ√δ)，其中 δ = AC − B²/4，Δ 为方程的行列式",
    },
    "circle.power": {
      relation: "equal",
      example: "(5 - 2)^2 + (3 + 1)^2 - 9 ⟶ 16",
      en: "The power of the point is the square of its distance from the centre less r²",
      zh: "点对圆的幂等于它到圆心距离的平方减去 r²",
    },
  },
  quantity: {
    Radius(working, [term]) {
      const subject = inStandardForm(working, term, "circle");
      return subject && settle(working, "circle.radius", "r", root(subject.conic.radiusSquared));
    },
    Perimeter(working, [term]) {
      const subject = inStandardForm(working, term, "circle");
      const radius = subject && working.quantity(["Radius", subject.term]);
      return radius === undefined ? undefined : settle(working, "circle.circumference", "l", times(2, "Pi", radius));
    },
    Area(working, [term]) {
      const subject = inStandardForm(working, term, "circle", "ellipse");
      if (!subject) return areaByInvariants(working, term);
      if (subject.conic.kind === "circle") {
        const radius = working.quantity(["Radius", subject.term]);
        return radius === undefined ? undefined : settle(working, "circle.area", "S", times("Pi", squared(radius)));
      }
      const [a, b] = ["SemiMajor", "SemiMinor"].map((head) => working.quantity([head, subject.term]));
      return a === undefined || b === undefined ? undefined : settle(working, "ellipse.area", "S", times("Pi", a, b));
    },
    PowerOfPoint(working, [pointTerm, term]) {
      const point = pointTerm === undefined ? undefined : working.point(pointTerm);
      const subject = point && inStandardForm(working, term, "circle");
      if (!point || !subject) return undefined;
      const { center, radiusSquared } = subject.conic;
      const distances = plus(squared(minus(point.x, center.x)), squared(minus(point.y, center.y)));
      const power = calculate(working, "circle.power", minus(distances, radiusSquared));
      if (power !== undefined) showPoint(working, pointTerm ?? "Nothing", point);
      return power;
    },
  },
};

/** Of an ellipse whose axes need nested roots: πab is a root of what the invariants say. */
function areaByInvariants(working: Working, term: MathJson | undefined): MathJson | undefined {
  const curve = term === undefined ? undefined : working.curve(term);
  if (curve?.kind !== "conic" || kindOf(working.numbers, curve) !== "ellipse") return undefined;
  const [minor, whole] = [minorDeterminant(curve), determinant(curve)].map((formula) => working.value(formula));
  if (minor === undefined || whole === undefined) return undefined;
  const size = working.value(apply("Abs", whole));
  return size === undefined
    ? undefined
    : calculate(working, "ellipse.area-by-determinants", over(times("Pi", size), times(minor, root(minor))));
}
