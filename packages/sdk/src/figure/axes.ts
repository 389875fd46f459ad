import type { PlotMark, View } from "../contract.ts";
import { plainScales, type Scales } from "./angular-scales.ts";
import type { AxisNames } from "./axis-names.ts";
import { colours } from "./colours.ts";
import { axisX, axisY, contains, type Frame, frameOf, type Margins } from "./frame.ts";
import type { Pixel } from "./labels/boxes.ts";
import { textWidth } from "./labels/text-width.ts";
import { polarAxes } from "./polar-axes.ts";
import { type TickLabel, tickGap, tickLabels } from "./tick-labels.ts";
import { type Tick, ticksIn } from "./ticks.ts";

export interface Axes {
  readonly grid: readonly PlotMark[];
  readonly lines: readonly PlotMark[];
  readonly labels: readonly TickLabel[];
}

const leastMargin = 14;

/** The drawing surface with margins as wide as the tick labels need: little where the axes run inside, more where they are out of view. */
export function frameForAxes(view: View, width: number, height: number, scales: Scales = plainScales): Frame {
  let frame = frameOf(view, width, height, { top: leastMargin, right: leastMargin, bottom: leastMargin, left: leastMargin });
  // The margin changes how many ticks fit, and the ticks change the margin: twice is enough, since margins only grow.
  for (let round = 0; round < 2; round++) {
    const labels = yTicks(frame, scales).map(({ text }) => textWidth(text, frame.tickFontSize));
    const margins: Margins = {
      top: leastMargin,
      right: leastMargin + 4,
      bottom: Math.max(
        leastMargin,
        frame.tickFontSize * 1.2 + 2 * tickGap - (frame.height - frame.margins.bottom - axisPixelY(frame)),
      ),
      left: Math.max(leastMargin, Math.max(0, ...labels) + 2 * tickGap - (axisPixelX(frame) - frame.margins.left)),
    };
    frame = frameOf(view, width, height, margins);
  }
  return frame;
}

const axisPixelX = (frame: Frame): number => frame.pixelX(axisX(frame));
const axisPixelY = (frame: Frame): number => frame.pixelY(axisY(frame));

function xTicks(frame: Frame, { x }: Scales): Tick[] {
  const { margins, width, tickFontSize, narrow } = frame;
  return ticksIn(x, frame.view.x, width - margins.left - margins.right, (texts) =>
    Math.max(narrow ? 60 : 64, ...texts.map((text) => textWidth(text, tickFontSize) + 20)),
  );
}

function yTicks(frame: Frame, { y }: Scales): Tick[] {
  const { margins, height, narrow, view } = frame;
  // With equal units the ticks of both axes stand equally close, so that the grid is of squares.
  const room = view.aspect === "equal" ? (narrow ? 60 : 64) : narrow ? 52 : 40;
  return ticksIn(y, view.y, height - margins.top - margins.bottom, () => room);
}

/** Grid, axes through the origin with arrows where they are in view, and the labels of the ticks beside them. */
export function drawAxes(frame: Frame, given: AxisNames, scales: Scales = plainScales): Axes {
  const { view } = frame;
  const [ticksX, ticksY] = [xTicks(frame, scales), yTicks(frame, scales)];
  if (view.plane === "polar") return polarAxes(frame);
  const names = view.plane === "complex" ? complexNames : given;
  const grid = { stroke: colours.text, strokeOpacity: 0.12 };
  return {
    grid: [
      { mark: "ruleX", data: { x: ticksX.map(({ value }) => value) }, options: { x: "x", ...grid } },
      { mark: "ruleY", data: { y: ticksY.map(({ value }) => value) }, options: { y: "y", ...grid } },
    ],
    lines: [
      ...(contains(view.y, 0) ? [axisLine({ x1: [view.x[0]], x2: [view.x[1]], y1: [0], y2: [0] })] : []),
      ...(contains(view.x, 0) ? [axisLine({ x1: [0], x2: [0], y1: [view.y[0]], y2: [view.y[1]] })] : []),
    ],
    labels: tickLabels(frame, names, ticksX, ticksY),
  };
}

const complexNames: AxisNames = { horizontal: "Re", vertical: "Im" };

/** A line with an arrow at its end. */
export function axisLine(data: Record<"x1" | "x2" | "y1" | "y2", number[]>): PlotMark {
  const options = { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: colours.text, strokeOpacity: 0.7, strokeWidth: 1.25 };
  return { mark: "arrow", data, options: { ...options, headLength: 8, headAngle: 50, insetEnd: -8 } };
}

/** The axes as lines that labels had better not lie on. */
export function axisPaths(frame: Frame): { pixels: Pixel[]; cost: number }[] {
  const { view } = frame;
  const at = (x: number, y: number): Pixel => [frame.pixelX(x), frame.pixelY(y)];
  return [
    ...(contains(view.y, 0) ? [{ pixels: [at(view.x[0], 0), at(view.x[1], 0)], cost: 4 }] : []),
    ...(contains(view.x, 0) ? [{ pixels: [at(0, view.y[0]), at(0, view.y[1])], cost: 4 }] : []),
  ];
}
