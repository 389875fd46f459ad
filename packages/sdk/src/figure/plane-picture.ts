import type { Figure, Layer, PlotMark, PlotSpec, View } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { scalesOf } from "./angular-scales.ts";
import { type Axes, axisPaths, drawAxes, frameForAxes } from "./axes.ts";
import { type AxisNames, axisNamesOf } from "./axis-names.ts";
import { colourOfCurve, hasColourOfItsOwn } from "./curve-colours.ts";
import { dataAxes } from "./data/data-axes.ts";
import { drawLayer } from "./draw-layer.ts";
import type { Frame } from "./frame.ts";
import { type Path, withSpace } from "./labels/boxes.ts";
import { distinctLabels, labelMark, tickMarks } from "./labels/label-marks.ts";
import { placeLabels } from "./labels/place-labels.ts";
import type { Drawing, DrawingContext } from "./layers/drawing.ts";
import { namesOf } from "./names.ts";
import { isName } from "./tick-labels.ts";

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly wording: Wording;
}

/** A figure in the plane as it is drawn for one window: its surface and axes, and each of its layers. */
export interface PlanePicture {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly axes: Axes;
  readonly drawings: readonly Drawing[];
}

/** @throws FigureError for a layer of a type that has no drawing, a formula that is no real function. */
export function planePicture(figure: Figure, size: PictureSize): PlanePicture {
  const { width, height, wording } = size;
  const { frame, axes } = dataAxes(figure, width, height, wording) ?? plainAxes(figure, figure.view, size);
  return { figure, frame, axes, drawings: drawLayers(figure, frame, wording) };
}

/** The surface and the axes for a window of a figure that is no chart of observations. */
export function plainAxes(
  { layers }: Figure,
  view: View,
  { width, height }: Pick<PictureSize, "width" | "height">,
): { readonly frame: Frame; readonly axes: Axes } {
  const scales = scalesOf(layers, view.plane);
  const frame = frameForAxes(view, width, height, scales);
  return { frame, axes: drawAxes(frame, axisNamesOf(layers), scales) };
}

export function drawLayers({ layers }: Figure, frame: Frame, wording: Wording): Drawing[] {
  const axisNames: AxisNames = axisNamesOf(layers);
  const coloured = layers.filter((layer: Layer) => hasColourOfItsOwn(layer, axisNames));
  const context: Omit<DrawingContext, "colour"> = { frame, wording, axisNames, layers };
  return layers.map((layer) => drawLayer(layer, { ...context, colour: colourOfCurve(Math.max(0, coloured.indexOf(layer))) }));
}

/** Everything in the order in which it is drawn, labels and ticks where they collide with nothing. */
export function composed({ figure, frame, axes, drawings }: PlanePicture, wording: Wording): PlotSpec {
  const { width, height } = frame;
  const labels = placeLabels(distinctLabels(drawings.flatMap(({ labels = [] }) => labels)), {
    frame: { left: 2, top: 2, right: width - 2, bottom: height - 2 },
    solid: [...drawings.flatMap(({ solid = [] }) => solid), ...axes.labels.filter(isName).map(({ box }) => box)],
    soft: axes.labels.filter((label) => !isName(label)).map(({ box }) => withSpace(box)),
    paths: [...drawings.flatMap(({ paths = [] }) => paths), ...axisPaths(frame)],
  });
  const marksOf = (part: "construction" | "lines" | "dots"): PlotMark[] =>
    drawings.flatMap((drawing) => [...(drawing[part] ?? [])]);
  return {
    options: plotOptions(figure, frame, wording),
    marks: [
      ...axes.grid,
      ...axes.lines,
      ...marksOf("construction"),
      ...tickMarks(
        axes.labels,
        [...labels.map(({ box }) => box), ...drawings.flatMap(({ written = [] }) => written)],
        drawings.flatMap(curvesOf),
        frame,
      ),
      ...marksOf("lines"),
      ...marksOf("dots"),
      ...labels.map(labelMark),
    ],
  };
}

/** The paths of what the question is about, as against what was constructed. */
const curvesOf = ({ lines = [], paths = [] }: Drawing): readonly Path[] => (lines.length > 0 ? paths : []);

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
