import { parametricCurve } from "../parametric-curve.ts";
import { sampleParametric } from "../sampling/sample-parametric.ts";
import { drawBranches } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";

/** The path of (x(t), y(t)), broken where it has no place and at poles. */
export function drawParametric(layer: LayerOf<"parametric">, context: DrawingContext): Drawing {
  return drawPath(layer, context);
}

/** r at each angle, with a negative r in the opposite direction. */
export function drawPolar(layer: LayerOf<"polar">, context: DrawingContext): Drawing {
  return drawPath(layer, context);
}

function drawPath(layer: LayerOf<"parametric" | "polar">, context: DrawingContext): Drawing {
  const { frame } = context;
  const branches = sampleParametric(parametricCurve(layer), frame);
  return drawBranches(
    layer,
    branches.map((branch) => branch.map(([x, y]) => [frame.atPixelX(x), frame.atPixelY(y)])),
    context,
  );
}
