import type { Layer, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";

const drawPoint: Draw = ([place, name], stage) => {
  const [x, y] = operandsOf(place as MathJson).map(expressionOf);
  if (!x || !y) return;
  const point = expressionOf(place as MathJson);
  const label =
    name === undefined
      ? { key: "label.point", params: { point } }
      : { key: "label.named-point", params: { point, name: expressionOf(name) } };
  const layer: Layer = { id: stage.id("point"), type: "points", role: "main", points: [{ x, y, label }], label };
  stage.draw(
    name === undefined ? "picture.point" : "picture.named-point",
    place as MathJson,
    name === undefined ? {} : { name: expressionOf(name) },
    layer,
  );
};

/** Points, segments, polygons. */
export const places: PictureTopic = {
  rules: {
    "picture.point": { relation: "states", example: "(1, 2)", en: "Mark the point", zh: "标出该点" },
    "picture.named-point": { relation: "states", example: "(1, 2)", en: "Mark the point {name}", zh: "标出点 {name}" },
  },
  draw: { Point: drawPoint },
};
