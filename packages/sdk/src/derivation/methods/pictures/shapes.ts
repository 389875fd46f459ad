import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { FigureFrame, Layer, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { drawCircle, drawPolygon, writeLength } from "./places.ts";
import { straight } from "./spots.ts";

/** The polygon, and how long its sides are. */
const drawShape: Draw = ([list = 0], stage) => {
  drawPolygon([list], stage);
  const corners = operandsOf(list);
  for (const [index, corner] of corners.entries()) writeLength(corner, corners[(index + 1) % corners.length] as MathJson, stage);
};

const drawRound: Draw = ([center = 0, diameter = 0], stage) =>
  drawCircle([center, simplify(apply("Divide", diameter, 2))], stage);

const square = (json: MathJson): MathJson => apply("Power", json, 2);
const times = (size: MathJson, json: MathJson): MathJson => (size === 1 ? json : simplify(apply("Multiply", size, json)));
const over = (json: MathJson, size: MathJson): MathJson => (size === 1 ? json : apply("Divide", json, size));

const drawEllipse: Draw = ([across = 0, up = 0], stage) => {
  const [a, b] = [across, up].map((size) => simplify(square(size))) as [MathJson, MathJson];
  const relation = expressionOf(apply("Equal", apply("Add", over(square("x"), a), over(square("y"), b)), 1));
  const label = { key: "label.curve", params: { equation: relation } };
  stage.draw("picture.ellipse", relation.json, undefined, {
    id: stage.id("ellipse"),
    type: "implicit",
    role: "main",
    relation,
    label,
  });
};

/** With a level side below: the first corner is half of the angle between neighbours to the right of straight down. */
function cornersOf(count: number, radius: MathJson): MathJson[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = simplify(apply("Divide", apply("Multiply", 2 * (2 * index + 1) - count, "Pi"), 2 * count));
    return ["Tuple", times(radius, simplify(apply("Cos", angle))), times(radius, simplify(apply("Sin", angle)))];
  });
}

/** Its corners on their circle. */
const drawRegular: Draw = ([count = 0, radius = 0], stage) => {
  const corners = cornersOf(Number(count), radius);
  const sides = corners.map((corner, index) =>
    straight("segment", stage.id("side"), [corner, corners[(index + 1) % corners.length] as MathJson], "main"),
  );
  const circle = expressionOf(apply("Equal", apply("Add", square("x"), square("y")), simplify(square(radius))));
  const layer: Layer = { id: stage.id("circle"), type: "implicit", role: "construction", relation: circle };
  const angle = expressionOf(simplify(apply("Divide", apply("Multiply", 2, "Pi"), count)));
  stage.draw("picture.regular", circle.json, { count: Number(count), angle }, layer, ...sides);
};

const equalUnits = (): FigureFrame => ({ view: { aspect: "equal" } });

/** Figures by their measures. */
export const shapes: PictureTopic = {
  rules: {
    "picture.ellipse": {
      relation: "states",
      example: "\\frac{x^2}{9} + \\frac{y^2}{4} = 1",
      en: "The ellipse about the origin with these semi-axes",
      zh: "以原点为中心、具有这些半轴的椭圆",
    },
    "picture.regular": {
      relation: "states",
      example: "x^2 + y^2 = 4",
      en: "Mark {count} corners on the circle, {angle} apart, and join them in their order",
      zh: "在圆上每隔 {angle} 取一点，共 {count} 个顶点，依次连接",
    },
  },
  draw: { Shape: drawShape, RoundOf: drawRound, EllipseOf: drawEllipse, RegularPolygon: drawRegular },
  frame: { Shape: equalUnits, RoundOf: equalUnits, EllipseOf: equalUnits, RegularPolygon: equalUnits },
};
