import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { minus, negated, over, times } from "../../../../geometry/conics/formulas.ts";
import type { Curve, Point, StraightLine } from "../../../../geometry/figures.ts";
import { reflectionOf, valueAt } from "../../../../geometry/lines/line.ts";
import { pointReflectionFormula, tuple } from "../../../../geometry/lines/points.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showAsConstruction, showCurve, showPoint, showSegment } from "./drawing.ts";
import { calculatePoint, curveName, lineAt, pointName, writeOnce, writeValue } from "./writing.ts";

/** The foot of a perpendicular, and the mirror image in a line. */
export const feet: Part = {
  rules: {
    "point.mirror-image": {
      relation: "equal",
      example: "(2 \\cdot 1 - 0, 2 \\cdot 1 - 2) ⟶ (2, 0)",
      en: "The foot of the perpendicular is the midpoint of {point} and its image in {line}",
      zh: "垂足是 {point} 与其关于 {line} 的对称点的中点",
    },
    "point.mirror-across": {
      relation: "equal",
      example: "(2 \\cdot 3 - 1, 2) ⟶ (5, 2)",
      en: "Reflection in {line} changes one coordinate of {point} only: the line lies halfway",
      zh: "关于 {line} 对称，{point} 只有一个坐标改变，直线在两点正中间",
    },
    "point.mirror-in-diagonal": {
      relation: "states",
      example: "(2, 1)",
      en: "Reflection in {line} exchanges the coordinates of {point}",
      zh: "关于 {line} 对称，把 {point} 的两个坐标互换",
    },
    "point.mirror-in-falling-diagonal": {
      relation: "states",
      example: "(-2, -1)",
      en: "Reflection in {line} exchanges the coordinates of {point} and turns both signs",
      zh: "关于 {line} 对称，把 {point} 的两个坐标互换并都变号",
    },
    "point.on-line": {
      relation: "equal",
      example: "1 - 1 ⟶ 0",
      en: "The coordinates of {point} satisfy the equation of {line}: it lies on it, and is its own foot and image",
      zh: "{point} 的坐标满足 {line} 的方程，即点在直线上，垂足和对称点就是它自己",
    },
  },
  point: {
    Foot(working, [pointTerm = "Nothing", lineTerm = "Nothing"]) {
      const [point, line] = [working.point(pointTerm), lineAt(working, lineTerm)];
      if (!point || !line) return undefined;
      if (isOn(working, [pointTerm, point], [lineTerm, line])) return point;
      const across: MathJson = ["PerpendicularThrough", pointTerm, lineTerm];
      if (!working.curve(across)) return undefined;
      const foot = working.point(["Intersection", lineTerm, across]);
      if (foot) showFoot(working, [pointTerm, point], foot, [lineTerm, line]);
      if (foot) showAsConstruction(working, [across]);
      return foot;
    },
    Reflection(working, [pointTerm = "Nothing", lineTerm = "Nothing"]) {
      const [point, line] = [working.point(pointTerm), lineAt(working, lineTerm)];
      if (point && line && isOn(working, [pointTerm, point], [lineTerm, line])) return point;
      if (point && line && isSimple(line)) return writeSimpleImage(working, [pointTerm, point], [lineTerm, line]);
      const foot = point && line && working.point(["Foot", pointTerm, lineTerm]);
      if (!foot) return undefined;
      const params = { point: pointName(pointTerm, point), line: curveName(working, lineTerm, line) };
      const image = calculatePoint(working, "point.mirror-image", pointReflectionFormula(point, foot), params);
      if (image) {
        showSegment(working, point, image, "construction", [pointTerm, ["Reflection", pointTerm, lineTerm]]);
        showPoint(working, ["Reflection", pointTerm, lineTerm], image, "answer");
      }
      return image;
    },
  },
};

/** Lines along the axes, and y = ±x. */
const isSimple = ({ a, b, c }: StraightLine): boolean => a === 0 || b === 0 || (a === 1 && (b === 1 || b === -1) && c === 0);

function writeSimpleImage(
  working: Working,
  [pointTerm, point]: readonly [MathJson, Point],
  [lineTerm, line]: readonly [MathJson, StraightLine],
): Point | undefined {
  const image = reflectionOf(working.numbers, point, line);
  if (!image) return undefined;
  const params = { point: pointName(pointTerm, point), line: curveName(working, lineTerm, line) };
  if (line.a === 0 || line.b === 0) {
    const [at, across] = line.a === 0 ? (["y", line.b] as const) : (["x", line.a] as const);
    const place = working.value(negated(over(line.c, across))) ?? 0;
    const moved = place === 0 ? negated(point[at]) : minus(times(2, place), point[at]);
    writeValue(working, "point.mirror-across", tuple({ ...point, [at]: moved }), tuple(image), params);
  } else {
    const rule = line.b === -1 ? "point.mirror-in-diagonal" : "point.mirror-in-falling-diagonal";
    working.board.write(rule, expressionOf(tuple(image)), params);
  }
  showCurve(working, lineTerm, line, "main");
  showSegment(working, point, image, "construction", [pointTerm, ["Reflection", pointTerm, lineTerm]]);
  showPoint(working, pointTerm, point);
  showPoint(working, ["Reflection", pointTerm, lineTerm], image, "answer");
  return image;
}

/** A point on the line needs no perpendicular. */
function isOn(
  working: Working,
  [pointTerm, point]: readonly [MathJson, Point],
  [lineTerm, line]: readonly [MathJson, StraightLine],
): boolean {
  const value = valueAt(line, point);
  if (working.value(value) !== 0) return false;
  const params = { point: pointName(pointTerm, point), line: curveName(working, lineTerm, line) };
  writeOnce(working, `on ${JSON.stringify([pointTerm, lineTerm])}`, () => writeValue(working, "point.on-line", value, 0, params));
  showCurve(working, lineTerm, line, "main");
  showPoint(working, pointTerm, point);
  return true;
}

function showFoot(
  working: Working,
  [pointTerm, point]: readonly [MathJson, Point],
  foot: Point,
  [lineTerm, line]: readonly [MathJson, Curve],
): void {
  showCurve(working, lineTerm, line, "main");
  showSegment(working, point, foot, "construction", [pointTerm, ["Foot", pointTerm, lineTerm]]);
  showPoint(working, pointTerm, point);
  showPoint(working, ["Foot", pointTerm, lineTerm], foot, "answer");
}
