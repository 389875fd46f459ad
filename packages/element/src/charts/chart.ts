/** Charts in a browser, loaded when the first figure comes near the view: sampling and Observable Plot. */
import { type Figure, toPlotSpec, type Wording } from "@math-viz/sdk";
import { renderPlot } from "../render/plot.ts";

export { plotStyles } from "../render/plot.ts";
export { MovingChart } from "./moving-chart.ts";

export interface ChartSize {
  width: number;
  height: number;
}

/** Draws a figure for a size, sampled anew. Throws FigureError for one that cannot be drawn. */
export function drawChart(document: Document, figure: Figure, wording: Wording, size: ChartSize): Element {
  return renderPlot(toPlotSpec(figure, { ...size, wording }), { document });
}
