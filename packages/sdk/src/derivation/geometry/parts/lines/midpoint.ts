import type { MathJson, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../../expression/mathjson.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { centroidFormula, divisionFormula, midpointFormula, pointReflectionFormula } from "../../../../geometry/lines/points.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { midpointOfChord } from "./chord.ts";
import { showNamed, showPoint, showPolygon, showSegment } from "./drawing.ts";
import { chordOf, endsOf } from "./segments.ts";
import { calculatePoint, pointName, pointsAt, signOf } from "./writing.ts";

/** Points that are means of others: midpoints, points of division, centroids, images under half-turns. */
export const midpoint: Part = {
  rules: {
    "point.midpoint": {
      relation: "equal",
      example: "\\left(\\frac{1 + 3}{2}, \\frac{2 + 6}{2}\\right) ⟶ (2, 4)",
      en: "The coordinates of the midpoint are the means of those of {first} and {second}",
      zh: "由中点坐标公式，求 {first} 与 {second} 的中点",
    },
    "point.division": {
      relation: "equal",
      example: "\\left(\\frac{1 \\cdot 1 + 2 \\cdot 4}{1 + 2}, \\frac{1 \\cdot 1 + 2 \\cdot 7}{1 + 2}\\right) ⟶ (3, 5)",
      en: "The point that divides the segment from {first} to {second} in the ratio {ratio} is",
      zh: "由定比分点公式，把从 {first} 到 {second} 的线段分成 {ratio} 的点为",
    },
    "point.centroid": {
      relation: "equal",
      example: "\\left(\\frac{0 + 3 + 6}{3}, \\frac{0 + 6 + 3}{3}\\right) ⟶ (3, 3)",
      en: "The coordinates of the centroid are the means of those of the three vertices",
      zh: "重心的坐标是三个顶点坐标的平均值",
    },
    "point.half-turn": {
      relation: "equal",
      example: "(2 \\cdot 1 - 3, 2 \\cdot 2 - 1) ⟶ (-1, 3)",
      en: "{center} is the midpoint of {point} and its image, so the image is",
      zh: "{center} 是 {point} 与其对称点的中点，由此求对称点",
    },
  },
  point: {
    Midpoint(working, [segment = "Nothing"]) {
      const curves = chordOf(working, segment);
      const onChord = curves && midpointOfChord(working, curves);
      if (onChord) return onChord;
      const ends = working.segment(segment);
      if (!ends) return undefined;
      const names = endsOf(working, segment, ends);
      return between(working, ["Midpoint", segment], "point.midpoint", names, ends, midpointFormula(...ends), {});
    },
    DivisionPoint(working, [segment = "Nothing", ratio = "Nothing"]) {
      const ends = working.segment(segment);
      const share: MathJson = headOf(ratio) === "Ratio" ? ["Divide", ...operandsOf(ratio)] : ratio;
      const value = ratio === "Nothing" ? undefined : working.quantity(share);
      // At −1 there is no such point; at a letter that may be −1 nobody knows.
      const rest = value === undefined ? undefined : signOf(working, ["Add", value, 1]);
      if (!ends || value === undefined || rest === 0 || rest === undefined) return undefined;
      const names = endsOf(working, segment, ends);
      return between(working, ["DivisionPoint", segment, ratio], "point.division", names, ends, divisionFormula(...ends, value), {
        ratio: value,
      });
    },
    Centroid(working, corners) {
      const [a, b, c, ...more] = pointsAt(working, corners) ?? [];
      if (!a || !b || !c || more.length > 0) return undefined;
      const center = calculatePoint(working, "point.centroid", centroidFormula(a, b, c));
      if (center) {
        showPolygon(working, [a, b, c], corners);
        showNamed(working, corners, [a, b, c]);
        showPoint(working, ["Centroid", ...corners], center, "answer");
      }
      return center;
    },
    PointReflection(working, terms) {
      const [point, center, ...more] = pointsAt(working, terms) ?? [];
      const [first = "Nothing", second = "Nothing"] = terms;
      if (!point || !center || more.length > 0) return undefined;
      const names = { point: pointName(first, point), center: pointName(second, center) };
      const image = calculatePoint(working, "point.half-turn", pointReflectionFormula(point, center), names);
      if (image) {
        showSegment(working, point, image, "construction", [first]);
        showPoint(working, first, point);
        showPoint(working, second, center);
        showPoint(working, ["PointReflection", ...terms], image, "answer");
      }
      return image;
    },
  },
};

function between(
  working: Working,
  term: MathJson,
  rule: RuleId,
  names: readonly [MathJson, MathJson],
  ends: readonly [Point, Point],
  formula: Point,
  more: Readonly<Record<string, MathJson>>,
): Point | undefined {
  const params = {
    first: pointName(names[0], ends[0]),
    second: pointName(names[1], ends[1]),
    ...Object.fromEntries(Object.entries(more).map(([name, json]) => [name, expressionOf(json)])),
  };
  const point = calculatePoint(working, rule, formula, params);
  if (point) {
    showSegment(working, ...ends, "construction", names);
    showNamed(working, names, ends);
    showPoint(working, term, point, "answer");
  }
  return point;
}
