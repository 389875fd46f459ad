import type { Figure, Layer, PlotSpec, View } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { scalesOf } from "./angular-scales.ts";
import { type Axes, axisPaths, drawAxes, frameForAxes } from "./axes.ts";
import { type AxisNames, axisNamesOf } from "./axis-names.ts";
import { colourOfCurve, hasColourOfItsOwn } from "./curve-colours.ts";
import { heightOfBoxes, isLyingBox } from "./data/chart.ts";
import { dataAxes } from "./data/data-axes.ts";
import { drawLayer } from "./draw-layer.ts";
import type { Frame } from "./frame.ts";
import { headMarks } from "./heads.ts";
import { type Pixel, withSpace } from "./labels/boxes.ts";
import { distinctLabels, labelMark, tickMarks } from "./labels/label-marks.ts";
import { placeLabels } from "./labels/place-labels.ts";
import type { Drawing, DrawingContext } from "./layers/drawing.ts";
import { namesOf, withEnglish } from "./names.ts";
import { drawNumberLine, heightOfLine } from "./number-line/draw-number-line.ts";
import { isNumberLine } from "./number-line/rows.ts";
import { drawInSpace } from "./space/draw-space.ts";
import { isName } from "./tick-labels.ts";
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
  const axisNames = axisNamesOf(figure.layers);
  const { frame, axes } =
    dataAxes({ ...figure, view }, width, height, wording) ?? plainAxes(figure.layers, view, { width, height }, axisNames);
  const drawings = drawLayers(figure, { frame, wording, axisNames });
  const labels = placeLabels(distinctLabels(drawings.flatMap(({ labels = [] }) => labels)), {
    frame: { left: 2, top: 2, right: width - 2, bottom: height - 2 },
    solid: [...drawings.flatMap(({ solid = [] }) => solid), ...axes.labels.filter(isName).map(({ box }) => box)],
    soft: axes.labels.filter((label) => !isName(label)).map(({ box }) => withSpace(box)),
    paths: [...drawings.flatMap(({ paths = [] }) => paths), ...axisPaths(frame)],
  });
  return {
    options: plotOptions(figure, frame, wording),
    marks: [
      ...axes.grid,
      ...axes.lines,
      ...drawings.flatMap(({ construction = [] }) => construction),
      ...tickMarks(axes.labels, labels, drawings.flatMap(curvesOf), frame),
      ...drawings.flatMap(({ lines = [] }) => lines),
      ...drawings.flatMap(({ dots = [] }) => dots),
      ...labels.map(labelMark),
      ...(options.at === undefined ? [] : headMarks(figure.layers, view, options.at)),
    ],
  };
}

function plainAxes(
  layers: readonly Layer[],
  view: View,
  { width, height }: { width: number; height: number },
  names: AxisNames,
): { frame: Frame; axes: Axes } {
  const scales = scalesOf(layers, view.plane);
  const frame = frameForAxes(view, width, height, scales);
  return { frame, axes: drawAxes(frame, names, scales) };
}

/** In pixels: low for what has but one axis. */
function usualHeight(layers: readonly Layer[], view: View): number {
  if (layers.length > 0 && layers.every(isNumberLine)) return heightOfLine(view);
  if (layers.length > 0 && layers.every(isLyingBox)) return heightOfBoxes(layers.length);
  return view.z ? 512 : 400;
}

/** The paths of what the question is about, as against what was constructed. */
const curvesOf = ({ lines = [], paths = [] }: Drawing): (readonly Pixel[])[] =>
  lines.length > 0 ? paths.map(({ pixels }) => pixels) : [];

function drawLayers(figure: Figure, context: Omit<DrawingContext, "colour" | "layers">): Drawing[] {
  const coloured = figure.layers.filter((layer) => hasColourOfItsOwn(layer, context.axisNames));
  return figure.layers.map((layer) =>
    drawLayer(layer, { ...context, layers: figure.layers, colour: colourOfCurve(Math.max(0, coloured.indexOf(layer))) }),
  );
}

function plotOptions(figure: Figure, frame: Frame, wording: Wording): Record<string, unknown> {
  const { width, height, margins, view } = frame;
  return {
    width,
    height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    x: { domain: view.x, axis: null },
    y: { domain: view.y, axis: null },
    ...namesOf(figure, wording),
  };
}
