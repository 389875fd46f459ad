import type { Layer } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { drawAngle } from "./layers/angle.ts";
import { drawBars } from "./layers/bars.ts";
import { drawBox } from "./layers/box.ts";
import { drawCurve } from "./layers/curve.ts";
import type { Drawing, DrawingContext, LayerOf } from "./layers/drawing.ts";
import { drawField } from "./layers/field.ts";
import { drawHistogram } from "./layers/histogram.ts";
import { drawImplicit } from "./layers/implicit.ts";
import { drawOnAxis } from "./layers/number-line.ts";
import { drawParametric, drawPolar } from "./layers/parametric.ts";
import { drawPoints } from "./layers/points.ts";
import { drawRectangles } from "./layers/rectangles.ts";
import { drawRegion } from "./layers/region.ts";
import { drawScatter } from "./layers/scatter.ts";
import { drawArrow, drawSegment } from "./layers/segment.ts";
import { drawSurface } from "./layers/surface.ts";
import { drawTrajectory } from "./layers/trajectory.ts";
import { problem } from "./problem.ts";

type Draw<Type extends Layer["type"]> = (layer: LayerOf<Type>, context: DrawingContext) => Drawing;

/** From the type of a layer to its drawing. A new type is one file in layers/ and one line here. */
const drawings: { readonly [Type in Layer["type"]]?: Draw<Type> } = {
  curve: drawCurve,
  points: drawPoints,
  segment: drawSegment,
  arrow: drawArrow,
  implicit: drawImplicit,
  parametric: drawParametric,
  polar: drawPolar,
  field: drawField,
  trajectory: drawTrajectory,
  surface: drawSurface,
  region: drawRegion,
  "number-line": drawOnAxis,
  angle: drawAngle,
  rectangles: drawRectangles,
  bars: drawBars,
  histogram: drawHistogram,
  box: drawBox,
  scatter: drawScatter,
};

/** @throws FigureError for a type that has no drawing: a figure that leaves something out would be wrong. */
export function drawLayer(layer: Layer, context: DrawingContext): Drawing {
  const draw = (Object.hasOwn(drawings, layer.type) ? drawings[layer.type] : undefined) as Draw<Layer["type"]> | undefined;
  if (!draw)
    throw new FigureError(
      `${layer.type} layers are not drawn yet: ${layer.id}`,
      layer.id,
      problem("figure-error.type", { type: layer.type, layer: layer.id }),
    );
  return draw(layer, context);
}
