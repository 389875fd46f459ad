import type { Figure, Layer, PlotSpec, View } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { headMarks } from "./heads.ts";
import { isNumberLine, lowHeight } from "./low-height.ts";
import { withEnglish } from "./names.ts";
import { drawNumberLine } from "./number-line/draw-number-line.ts";
import { composed, planePicture } from "./plane-picture.ts";
import { drawInSpace } from "./space/draw-space.ts";
import { checkSize } from "./view/check-size.ts";
import { checkView } from "./view/check-view.ts";
import { type ParameterNumbers, withParameters } from "./with-parameters.ts";

export interface PlotOptions {
  readonly view?: View;
  readonly width?: number;
  readonly height?: number;
  readonly wording?: Wording;
  readonly at?: number;
  readonly values?: ParameterNumbers;
}

/**
 * A figure as plain JSON for Observable Plot: grid and axes as mathematics draws them, curves sampled for this size, points with their
 * exact coordinates beside them. Each mark names the layer it draws in `source`.
 *
 * @param options.view another window than the figure's own (zooming, panning).
 * @param options.width in pixels, 640 by default; up to 400 the chart is laid out for a phone.
 * @param options.height in pixels, 400 by default, 512 for a figure in space, less for a number line.
 * @param options.at a time: a dot on each trajectory shows where it is then, and in space it is drawn only so far.
 * @param options.values of its parameters, where the sliders stand elsewhere than in the figure.
 * @param options.wording words for names in tips and descriptions; English where it has none. Coordinates carry no words.
 * @throws FigureError for a layer of a type that has no drawing yet, a window that cannot be drawn, a formula that is no real function.
 */
export function toPlotSpec(whole: Figure, options: PlotOptions = {}): PlotSpec {
  const figure = withParameters(whole, options.values);
  const isLine = figure.layers.length > 0 && figure.layers.every(isNumberLine);
  const { view = figure.view, width = 640, height = usualHeight(figure.layers, view) } = options;
  checkView(view);
  checkSize(width, height);
  const wording = withEnglish(options.wording);
  if (isLine) return drawNumberLine({ ...figure, view }, { width, height, wording });
  if (view.z) return drawInSpace({ ...figure, view }, { width, height, wording }, options.at);
  const spec = composed(planePicture({ ...figure, view }, { width, height, wording }), wording);
  if (options.at === undefined) return spec;
  return { ...spec, marks: [...spec.marks, ...headMarks(figure.layers, view, options.at)] };
}

const usualHeight = (layers: readonly Layer[], view: View): number => lowHeight({ layers, view }) ?? (view.z ? 512 : 400);
