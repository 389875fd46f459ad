import type { MathJson } from "../../../../contract.ts";
import { headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { plus } from "../../../../geometry/conics/formulas.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { distanceFormula } from "../../../../geometry/lines/measures.ts";
import { areaFormula, isSimple } from "../../../../geometry/lines/polygon.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showNamed, showPolygon } from "./drawing.ts";
import { calculate, pointsAt } from "./writing.ts";

/** Areas and perimeters of triangles and polygons. */
export const polygons: Part = {
  rules: {
    "polygon.triangle-area": {
      relation: "equal",
      example: "\\frac{1}{2}|(4 - 0)(3 - 0) - (0 - 0)(0 - 0)| ⟶ 6",
      en: "The area of the triangle is half the absolute value of the cross product of two sides",
      zh: "三角形的面积等于两边向量叉积绝对值的一半",
    },
    "polygon.shoelace": {
      relation: "equal",
      example: "\\frac{1}{2}|2 \\cdot 2 - 2 \\cdot 0 + 2 \\cdot 2 - 0 \\cdot 2| ⟶ 4",
      en: "The area from the coordinates of the vertices in order (shoelace formula)",
      zh: "按顶点顺序用坐标求面积（鞋带公式）",
    },
    "polygon.perimeter": {
      relation: "equal",
      example: "\\sqrt{(3 - 0)^2 + (0 - 0)^2} + \\sqrt{(0 - 3)^2 + (4 - 0)^2} + \\sqrt{(0 - 0)^2 + (0 - 4)^2} ⟶ 12",
      en: "The perimeter is the sum of the lengths of the sides",
      zh: "周长等于各边长之和",
    },
  },
  quantity: {
    Area(working, [region = "Nothing"]) {
      const corners = cornersOf(working, region);
      const simple = corners && (corners.length === 3 || isSimple(working.numbers, corners));
      if (!corners || !simple) return undefined;
      const rule = corners.length === 3 ? "polygon.triangle-area" : "polygon.shoelace";
      return drawn(working, region, corners, calculate(working, rule, areaFormula(corners)));
    },
    Perimeter(working, [region = "Nothing"]) {
      const corners = cornersOf(working, region);
      if (!corners) return undefined;
      const sides = corners.map((corner, index) => distanceFormula(corner, corners[(index + 1) % corners.length] as Point));
      return drawn(working, region, corners, calculate(working, "polygon.perimeter", plus(...sides)));
    },
  },
};

/** The corners of a triangle or polygon in order; undefined for other regions. */
function cornersOf(working: Working, region: MathJson): Point[] | undefined {
  const term = typeof region === "string" ? (working.scene.definitions.get(region) ?? region) : region;
  if (!/^(Triangle|Polygon)$/.test(headOf(term) ?? "") || operandsOf(term).length < 3) return undefined;
  return pointsAt(working, operandsOf(term));
}

function drawn(working: Working, region: MathJson, corners: readonly Point[], value: MathJson | undefined): MathJson | undefined {
  if (value === undefined) return undefined;
  const term = typeof region === "string" ? (working.scene.definitions.get(region) ?? region) : region;
  showPolygon(working, corners, operandsOf(term));
  showNamed(working, operandsOf(term), corners);
  return value;
}
