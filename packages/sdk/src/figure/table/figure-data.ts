import type { Figure, Layer, View } from "../../contract.ts";
import { axisNamesOf } from "../axis-names.ts";
import { checkView } from "../view/check-view.ts";
import { type ParameterNumbers, withParameters } from "../with-parameters.ts";
import { chartData, histogramData, numberLineData } from "./chart-data.ts";
import type { DataOf, Detail, LayerData } from "./layer-data.ts";
import {
  angleData,
  curveData,
  fieldData,
  implicitData,
  pathData,
  pointsData,
  rectanglesData,
  regionData,
  straightData,
  trajectoryData,
} from "./plane-data.ts";
import { parametricSurfaceData, surfaceData } from "./space-data.ts";

const sources: { readonly [Type in Layer["type"]]: DataOf<Type> } = {
  curve: curveData,
  implicit: implicitData,
  parametric: pathData as DataOf<"parametric">,
  polar: pathData as DataOf<"polar">,
  "space-curve": pathData as DataOf<"space-curve">,
  region: regionData,
  points: pointsData,
  segment: straightData as DataOf<"segment">,
  arrow: straightData as DataOf<"arrow">,
  angle: angleData,
  field: fieldData,
  rectangles: rectanglesData,
  trajectory: trajectoryData,
  surface: surfaceData,
  "parametric-surface": parametricSurfaceData,
  bars: chartData as DataOf<"bars">,
  scatter: chartData as DataOf<"scatter">,
  box: chartData as DataOf<"box">,
  histogram: histogramData,
  "number-line": numberLineData,
};

export interface DataOptions {
  /** Another window than the figure's own. */
  readonly view?: View;
  /** Of its parameters, where the sliders stand elsewhere than in the figure. */
  readonly values?: ParameterNumbers;
}

/**
 * The data of a figure, layer by layer.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function figureData(whole: Figure, options: DataOptions, detail: Detail): LayerData[] {
  const figure = { ...withParameters(whole, options.values), view: options.view ?? whole.view };
  checkView(figure.view);
  const context = { figure, axisNames: axisNamesOf(figure.layers), detail };
  return figure.layers.flatMap((layer) => (sources[layer.type] as DataOf<Layer["type"]>)(layer, context));
}
