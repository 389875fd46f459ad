import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { Undecided } from "../../../verification/line/undecided.ts";
import { type Corner, cornersOf } from "../inequalities/corners.ts";
import { cornerLayer, isEmpty, regionLayer } from "../inequalities/region.ts";
import { drawBounded, mostBorders } from "./bounded.ts";
import { windowOfBounded } from "./bounded-window.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { inequalityOfSide } from "./sides.ts";

/** The region on the given sides of curves, as that of their inequalities. */
const drawSides: Draw = ([list = 0], stage) => {
  const sides = operandsOf(list);
  if (sides.length > mostBorders) {
    stage.failure = { key: "reason.picture-too-many", params: { most: mostBorders } };
    return;
  }
  const inequalities: MathJson[] = [];
  for (const side of sides) {
    const inequality = inequalityOfSide(side);
    if (inequality === undefined) {
      stage.failure = { key: "reason.picture-side", params: { equation: expressionOf(operandsOf(side)[0] ?? 0) } };
      return;
    }
    inequalities.push(inequality);
  }
  if (isEmpty(inequalities)) {
    stage.failure = { key: "reason.picture-empty" };
    return;
  }
  const corners = cornerLayer(knownCorners(inequalities));
  const line = inequalities.length === 1 ? (inequalities[0] as MathJson) : apply("List", ...inequalities);
  stage.draw(
    "picture.sides",
    line,
    undefined,
    { ...regionLayer(inequalities), id: stage.id("region") },
    ...(corners ? [corners] : []),
  );
};

/** Where they are not found the region is drawn without. */
function knownCorners(inequalities: MathJson[]): Corner[] {
  try {
    return cornersOf(inequalities, "x", "y");
  } catch (error) {
    if (error instanceof Undecided) return [];
    throw error;
  }
}

/** Regions by the curves around them, and by the side of curves on which they lie. */
export const regions: PictureTopic = {
  rules: {
    "picture.shade-bounded": {
      relation: "states",
      example: "x^2 \\leq y \\leq x \\land 0 \\leq x \\leq 1",
      en: "Shade what they enclose",
      zh: "把它们围成的部分涂上阴影",
    },
    "picture.sides": {
      relation: "states",
      example: "y \\geq x, x^2 + y^2 \\leq 4",
      en: "Each side of a curve is an inequality: shade the points that satisfy all of them",
      zh: "曲线的每一侧对应一个不等式：把满足所有不等式的点涂上阴影",
    },
  },
  draw: { Bounded: drawBounded, Region: drawSides },
  frame: { Bounded: ([list = 0]) => windowOfBounded(list) },
};
