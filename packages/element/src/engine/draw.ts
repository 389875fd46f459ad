import { movingFigure, type PlotSpec } from "@math-viz/sdk";
import type { Drawing } from "../charts/sampler.ts";

/** A figure as it is at a moment, and how long that took. */
export function draw({ figure, size, moment }: Drawing): { spec: PlotSpec; milliseconds: number } {
  const started = performance.now();
  // Made ready for the window that is wanted, so that it is not sampled for another one first.
  const { view = figure.view } = moment;
  const spec = movingFigure({ ...figure, view }, size)({ ...moment, view });
  return { spec, milliseconds: performance.now() - started };
}
