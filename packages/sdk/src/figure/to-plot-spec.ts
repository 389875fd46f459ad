import type { Figure, Message, PlotSpec, View } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { figureLabels } from "../locale/figure.ts";
import { sayPlainly, type Wording } from "../locale/say.ts";
import { axisPaths, drawAxes, frameForAxes } from "./axes.ts";
import { axisNamesOf } from "./axis-names.ts";
import { drawLayer } from "./draw-layer.ts";
import type { Frame } from "./frame.ts";
import { type Pixel, withSpace } from "./labels/boxes.ts";
import { distinctLabels, labelMark, tickMarks } from "./labels/label-marks.ts";
import { placeLabels } from "./labels/place-labels.ts";
import type { Drawing, DrawingContext } from "./layers/drawing.ts";
import { isName } from "./tick-labels.ts";
import { checkView } from "./view/check-view.ts";

const englishWords: Wording = Object.fromEntries(Object.entries(figureLabels).map(([key, { en }]) => [key, en]));

/**
 * A figure as plain JSON for Observable Plot: grid and axes as mathematics draws them, curves sampled for this size, points with their
 * exact coordinates beside them. Each mark names the layer it draws in `source`.
 *
 * @param options.view another window than the figure's own (zooming, panning).
 * @param options.width in pixels, 640 by default; up to 400 the chart is laid out for a phone.
 * @param options.height in pixels, 400 by default.
 * @param options.wording words for names in tips and descriptions; English where it has none. Coordinates carry no words.
 * @throws FigureError for a layer of a type that has no drawing yet, a window that cannot be drawn, a formula that is no real function.
 */
export function toPlotSpec(
  figure: Figure,
  options: { view?: View; width?: number; height?: number; wording?: Wording } = {},
): PlotSpec {
  const { view = figure.view, width = 640, height = 400 } = options;
  checkView(view);
  checkSize(width, height);
  const wording = { ...englishWords, ...options.wording };
  const frame = frameForAxes(view, width, height);
  const axisNames = axisNamesOf(figure.layers);
  const axes = drawAxes(frame, axisNames);
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
    ],
  };
}

/** The paths of what the question is about, as against what was constructed. */
const curvesOf = ({ lines = [], paths = [] }: Drawing): (readonly Pixel[])[] =>
  lines.length > 0 ? paths.map(({ pixels }) => pixels) : [];

function checkSize(width: number, height: number): void {
  if (width >= 120 && height >= 90 && width <= 10_000 && height <= 10_000) return;
  throw new FigureError(`a chart of ${width} × ${height} pixels cannot be drawn: from 120 × 90 to 10000 × 10000`);
}

function drawLayers(figure: Figure, context: Omit<DrawingContext, "curvesBefore">): Drawing[] {
  let curvesBefore = 0;
  return figure.layers.map((layer) =>
    drawLayer(layer, { ...context, curvesBefore: layer.type === "curve" ? curvesBefore++ : 0 }),
  );
}

function plotOptions(figure: Figure, frame: Frame, wording: Wording): Record<string, unknown> {
  const { width, height, margins, view } = frame;
  const description = figure.alt.map((message) => inWords(message, wording)).join("; ");
  return {
    width,
    height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    x: { domain: view.x, axis: null },
    y: { domain: view.y, axis: null },
    ariaLabel: inWords(figure.title, wording),
    ...(description === "" ? {} : { ariaDescription: description }),
  };
}

/** A message that nobody has words for is told by its formulas rather than by its key. */
function inWords(message: Message, wording: Wording): string {
  if (Object.hasOwn(wording, message.key)) return sayPlainly(message, wording);
  return Object.values(message.params ?? {})
    .map((value) => (typeof value === "object" ? toUnicode(value.json) : String(value)))
    .join(", ");
}
