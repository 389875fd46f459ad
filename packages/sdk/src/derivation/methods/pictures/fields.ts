import type { Layer, MathJson, View } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { coordinatesOf } from "./spots.ts";

const drawField =
  (as: "vectors" | "directions"): Draw =>
  ([field = 0], stage) => {
    const [dx, dy] = coordinatesOf(field).map(expressionOf);
    if (!dx || !dy) return;
    const layer: Layer = {
      id: stage.id("field"),
      type: "field",
      role: "main",
      dx,
      dy,
      as,
      label: { key: `label.${as}-field`, params: { field: expressionOf(field) } },
    };
    stage.draw(`picture.${as}`, field, undefined, layer);
  };

/** Nothing in a field says how far to look. */
const usualWindow: Partial<View> = { x: [-5, 5], y: [-3, 3], aspect: "equal" };
const frame = (_: readonly MathJson[]) => ({ view: usualWindow });

/** Vector fields of the plane. */
export const fields: PictureTopic = {
  rules: {
    "picture.vectors": {
      relation: "states",
      example: "(y, -x)",
      en: "At each place draw the vector that the field has there, all to one scale",
      zh: "在每一点画出该处的向量，比例尺相同",
    },
    "picture.directions": {
      relation: "states",
      example: "(y, -x)",
      en: "At each place draw the direction that the field has there",
      zh: "在每一点画出该处的方向",
    },
  },
  draw: { VectorField: drawField("vectors"), DirectionField: drawField("directions") },
  frame: { VectorField: frame, DirectionField: frame },
};
