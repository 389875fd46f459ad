import { FigureError } from "../../errors/figure-error.ts";
import { conicCoefficients } from "../conic/coefficients.ts";
import { conicShape } from "../conic/shape.ts";
import { equationMap } from "../plane-equation.ts";
import { problem } from "../problem.ts";
import { straightLine } from "../straight-line.ts";
import { drawConic } from "./conic.ts";
import { drawContour } from "./contour.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { drawStraightLine } from "./straight-line.ts";

/** The curve of an equation: a straight line, a conic by its exact shape, or any other curve traced where both sides are equal. */
export function drawImplicit(layer: LayerOf<"implicit">, context: DrawingContext): Drawing {
  const line = straightLine(layer.relation.json, context.axisNames);
  if (line) return drawStraightLine(layer, line, context);
  const conic = conicCoefficients(layer.relation.json, context.axisNames);
  if (!conic) return drawContour(layer, equationMap(layer, context.axisNames), context);
  const shape = conicShape(conic);
  if (shape.kind === "everything")
    throw new FigureError(
      `every point satisfies the equation of layer ${layer.id}`,
      layer.id,
      problem("figure-error.everything", { relation: layer.relation }),
    );
  return drawConic(layer, shape, context);
}
