import { parametricCurve } from "../parametric-curve.ts";
import { sampleParametric } from "../sampling/sample-parametric.ts";
import { drawBranches, inCoordinates } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { pathLabel } from "./equation-label.ts";

/** The path of (x(t), y(t)), broken where it has no place and at poles. */
export function drawParametric(layer: LayerOf<"parametric">, context: DrawingContext): Drawing {
  return drawPath(layer, context);
}

/** r at each angle, with a negative r in the opposite direction. */
export function drawPolar(layer: LayerOf<"polar">, context: DrawingContext): Drawing {
  return drawPath(layer, context);
}

function drawPath(layer: LayerOf<"parametric" | "polar">, context: DrawingContext): Drawing {
  const branches = inCoordinates(sampleParametric(parametricCurve(layer), context.frame), context.frame);
  return { ...drawBranches(layer, branches, context), labels: pathLabel(layer, branches, context) };
}
