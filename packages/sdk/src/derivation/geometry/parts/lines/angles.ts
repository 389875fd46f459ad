import type { Expression, MathJson } from "../../../../contract.ts";
import { headOf } from "../../../../expression/mathjson.ts";
import { angleWithCosine, cosineAt, cosineBetween } from "../../../../geometry/lines/angles.ts";
import { dotFormula } from "../../../../geometry/lines/measures.ts";
import { areSame } from "../../../../geometry/lines/points.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showCurve, showNamed, showSegment } from "./drawing.ts";
import { calculate, curveName, lineAt, pointName, pointsAt, writeValue } from "./writing.ts";

/** Angles between vectors and lines, and scalar products. */
export const angles: Part = {
  rules: {
    "angle.cosine": {
      relation: "equal",
      example: "\\frac{1 \\cdot 1 + 0 \\cdot 1}{\\sqrt{1^2 + 0^2}\\sqrt{1^2 + 1^2}} ⟶ \\frac{\\sqrt{2}}{2}",
      en: "The cosine of the angle at {vertex} is the scalar product of its sides divided by the product of their lengths",
      zh: "以 {vertex} 为顶点的角的余弦等于两边向量的数量积除以模的乘积",
    },
    "angle.cosine-between-lines": {
      relation: "equal",
      example: "\\frac{|1 \\cdot 1 + 1 \\cdot 0|}{\\sqrt{1^2 + 1^2}\\sqrt{1^2 + 0^2}} ⟶ \\frac{\\sqrt{2}}{2}",
      en: "The normal vectors give the cosine of the angle between {first} and {second}",
      zh: "由法向量求 {first} 与 {second} 夹角的余弦",
    },
    "angle.from-cosine": {
      relation: "equal",
      example: "\\arccos \\frac{\\sqrt{2}}{2} ⟶ \\frac{\\pi}{4}",
      en: "The angle with this cosine",
      zh: "由余弦值求角",
    },
    "vector.dot": {
      relation: "equal",
      example: "(3 - 1)(2 - 1) + (4 - 2)(0 - 2) ⟶ -2",
      en: "The scalar product is the sum of the products of the coordinates",
      zh: "数量积等于对应坐标乘积之和",
    },
  },
  quantity: {
    Angle(working, terms) {
      const [a, b, c, ...more] = pointsAt(working, terms) ?? [];
      if (!a || !b || !c || more.length > 0 || [a, c].some((end) => areSame(working.numbers, end, b))) return undefined;
      const vertex = pointName(terms[1] ?? 0, b);
      const angle = fromCosine(working, "angle.cosine", cosineAt(a, b, c), { vertex });
      if (angle === undefined) return undefined;
      for (const end of [a, c]) showSegment(working, b, end, "main");
      showNamed(working, terms, [a, b, c]);
      return angle;
    },
    AngleBetween(working, [first = "Nothing", second = "Nothing"]) {
      const [l, m] = [lineAt(working, first), lineAt(working, second)];
      if (!l || !m) return undefined;
      const params = { first: curveName(working, first, l), second: curveName(working, second, m) };
      const angle = fromCosine(working, "angle.cosine-between-lines", cosineBetween(l, m), params);
      if (angle === undefined) return undefined;
      showCurve(working, first, l, "main");
      showCurve(working, second, m, "main");
      return angle;
    },
    Dot(working, vectors) {
      const [first, second] = vectors.map((vector) => (headOf(vector) === "OverVector" ? working.segment(vector) : undefined));
      return first && second && calculate(working, "vector.dot", dotFormula(...first, ...second));
    },
  },
};

/** Nothing is written where the angle is not known, though the cosine may be. */
function fromCosine(
  working: Working,
  rule: string,
  formula: MathJson,
  params: Readonly<Record<string, Expression>>,
): MathJson | undefined {
  const cosine = working.value(formula);
  const angle = cosine === undefined ? undefined : angleWithCosine(working.numbers, cosine);
  if (cosine === undefined || angle === undefined) return undefined;
  writeValue(working, rule, formula, cosine, params);
  if (headOf(angle) !== "Arccos") writeValue(working, "angle.from-cosine", ["Arccos", cosine], angle);
  return angle;
}
