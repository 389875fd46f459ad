import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, substitute } from "../../../../expression/mathjson.ts";
import { halfTurnAbout, imageOf, mirrorIn } from "../../../../geometry/lines/reflect-curve.ts";
import { equationOfCurve } from "../../equation-of-curve.ts";
import type { Part } from "../../part.ts";
import { showCurve } from "./drawing.ts";
import { curveName, equationShown, lineAt, pointName, writeStatement } from "./writing.ts";

/** Images of curves under the reflection in a line, or under the half-turn about a point. */
export const mirroredCurves: Part = {
  rules: {
    "curve.image-point": {
      relation: "states",
      example: "(-x, y)",
      en: "The image in {mirror} of a point (x, y) is",
      zh: "点 (x, y) 关于 {mirror} 的对称点为",
    },
    "curve.image": {
      relation: "defines",
      example: "y = 2(-x) + 1",
      en: "(x, y) lies on the image where its own image lies on {curve}: put that in",
      zh: "点 (x, y) 在所求曲线上，即其对称点在 {curve} 上，代入方程",
    },
    "curve.image-simplified": {
      relation: "equivalent",
      example: "y = 2(-x) + 1 ⟶ y = -2x + 1",
      en: "Simplify the equation of the image",
      zh: "化简所求曲线的方程",
    },
  },
  curve: {
    CurveReflection(working, [curveTerm = "Nothing", mirrorTerm = "Nothing"]) {
      const curve = working.curve(curveTerm);
      const line = lineAt(working, mirrorTerm);
      const center = line ? undefined : working.point(mirrorTerm);
      const map = line ? mirrorIn(working.numbers, line) : center && halfTurnAbout(working.numbers, center);
      const image = curve && map && imageOf(working.numbers, curve, map);
      const equation = image && equationOfCurve(working.numbers, image);
      if (!curve || !map || !image || equation === undefined) return undefined;
      const mirror = line ? curveName(working, mirrorTerm, line) : center && pointName(mirrorTerm, center);
      if (!mirror) return undefined;
      const place: MathJson = apply("Tuple", map.x, map.y);
      working.board.write("curve.image-point", expressionOf(place), { mirror });
      const moved = substitute(equationShown(working, curveTerm, curve), { x: map.x, y: map.y });
      working.board.write("curve.image", expressionOf(moved), { curve: curveName(working, curveTerm, curve) });
      writeStatement(working, "curve.image-simplified", moved, equation);
      showCurve(working, curveTerm, curve, "main");
      if (line) showCurve(working, mirrorTerm, line);
      showCurve(working, ["CurveReflection", curveTerm, mirrorTerm], image, "answer");
      return image;
    },
  },
};
