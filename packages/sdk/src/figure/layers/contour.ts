import { FigureError } from "../../errors/figure-error.ts";
import { chartBox } from "../clip-branches.ts";
import { touchesZero } from "../contour/touches-zero.ts";
import { traceContour } from "../contour/trace-contour.ts";
import type { PlaneMap } from "../plane-equation.ts";
import { problem } from "../problem.ts";
import { drawBranches } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { equationLabel } from "./equation-label.ts";

/**
 * The curve of any equation in two letters, where its two sides cross each other.
 *
 * @throws FigureError where they only touch: an empty picture would be wrong.
 */
export function drawContour(layer: LayerOf<"implicit">, difference: PlaneMap, context: DrawingContext): Drawing {
  const { frame } = context;
  const branches = traceContour(difference, frame);
  if (branches.length === 0 && touchesZero(([x, y]) => difference(frame.atPixelX(x), frame.atPixelY(y)), chartBox(frame))) {
    throw new FigureError(
      `the two sides of layer ${layer.id} touch without crossing, which cannot be drawn`,
      layer.id,
      problem("figure-error.touching", { relation: layer.relation }),
    );
  }
  return { ...drawBranches(layer, branches, context), labels: equationLabel(layer, branches, frame) };
}
