import { movingFigure, type PlotSpec } from "@math-viz/sdk";
import type { Drawing } from "../charts/sampler.ts";

/** A figure as it is at a moment, and how long that took. */
export function draw({ figure, size, moment }: Drawing): { spec: PlotSpec; milliseconds: number } {
  const started = performance.now();
  const spec = movingFigure(figure, size)(moment);
  return { spec, milliseconds: performance.now() - started };
}
