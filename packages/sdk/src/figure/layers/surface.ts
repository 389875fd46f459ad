import type { PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { axisPaths } from "../axes.ts";
import { chartBox } from "../clip-branches.ts";
import { colours } from "../colours.ts";
import { tracedClearly } from "../contour/trace-contour.ts";
import type { Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import { type LevelLabel, type LevelLine, labelsOfLevels, withGap } from "../levels/level-labels.ts";
import { type Level, levelsOf } from "../levels/level-values.ts";
import { numberOf } from "../number-of.ts";
import { type PlaneMap, planeMap } from "../plane-equation.ts";
import { problem } from "../problem.ts";
import { tickGap } from "../tick-labels.ts";
import { roundedColumns } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";

/** A level with its lines in the picture. */
interface DrawnLevel extends Level {
  readonly lines: readonly LevelLine[];
}

/**
 * A surface z = f(x, y) seen from above: the lines of equal height, from cold to warm colours the higher, each level with its height in a gap
 * of its longest line.
 *
 * @throws FigureError where a level is too fine for the window.
 */
export function drawSurface(layer: LayerOf<"surface">, { frame, axisNames }: DrawingContext): Drawing {
  const f = withinBounds(planeMap(layer.z.json, layer, axisNames), layer);
  const levels = levelsOf(f, frame.view.x, frame.view.y).map(
    (level): DrawnLevel => ({ ...level, lines: linesOf(layer, (x, y) => f(x, y) - level.value, frame) }),
  );
  const drawn = levels.filter(({ lines }) => lines.length > 0);
  const labels = labelsOfLevels(
    drawn,
    frame.tickFontSize,
    chartBox(frame),
    axisPaths(frame).flatMap(({ pixels }) => [pixels, besideAxis(pixels)]),
  );
  return {
    lines: drawn.map((level, index) => lineMark(layer, level, colourOf(index, drawn.length), labels, frame)),
    dots: labels.length > 0 ? [labelsMark(layer, labels, frame)] : [],
    solid: labels.map(({ box }) => box),
    written: labels.map(({ box }) => box),
    paths: drawn.flatMap(({ lines }) => lines.map((pixels) => ({ pixels, cost: 2 }))),
  };
}

/** Where the numbers of an axis stand, among which one of a level would be read as one of them. */
function besideAxis(axis: LevelLine): LevelLine {
  const isLevel = axis.every(([, y]) => y === axis[0]?.[1]);
  return axis.map(([x, y]) => (isLevel ? [x, y + 2 * tickGap] : [x - 2 * tickGap, y]));
}

function withinBounds(f: PlaneMap, layer: LayerOf<"surface">): PlaneMap {
  if (!layer.over) return f;
  const [[left, right], [low, high]] = layer.over.map((ends) => ends.map((end) => numberOf(end, layer))) as [
    [number, number],
    [number, number],
  ];
  return (x, y) => (x >= left && x <= right && y >= low && y <= high ? f(x, y) : Number.NaN);
}

function linesOf(layer: LayerOf<"surface">, difference: PlaneMap, frame: Frame): LevelLine[] {
  const lines = tracedClearly(difference, frame);
  if (!lines)
    throw new FigureError(
      `the level curves of layer ${layer.id} are too fine for the window`,
      layer.id,
      problem("figure-error.too-fine-levels", { formula: layer.z }),
    );
  return lines.map((line) => line.map(([x, y]): Pixel => [frame.pixelX(x), frame.pixelY(y)]));
}

/** From cold to warm. */
const colourOf = (index: number, count: number): string =>
  colours.time[Math.min(colours.time.length - 1, Math.floor((index * colours.time.length) / count))] as string;

function lineMark(
  { id }: LayerOf<"surface">,
  { lines, text }: DrawnLevel,
  stroke: string,
  labels: readonly LevelLabel[],
  frame: Frame,
): PlotMark {
  const gaps = labels.filter((label) => label.text === text);
  const parts = gaps.reduce<readonly LevelLine[]>((all, { box }) => all.flatMap((line) => withGap(line, box)), lines);
  const inCoordinates = parts.map((line) => line.map(([x, y]) => [frame.atPixelX(x), frame.atPixelY(y)] as const));
  return {
    mark: "line",
    data: roundedColumns(inCoordinates, frame.fineX, frame.fineY),
    options: { x: "x", y: "y", stroke, strokeWidth: 1.75 },
    source: id,
  };
}

function labelsMark({ id }: LayerOf<"surface">, labels: readonly LevelLabel[], frame: Frame): PlotMark {
  return {
    mark: "text",
    data: {
      x: labels.map(({ at: [x] }) => frame.roundX(frame.atPixelX(x))),
      y: labels.map(({ at: [, y] }) => frame.roundY(frame.atPixelY(y))),
      text: labels.map(({ text }) => text),
    },
    options: { x: "x", y: "y", text: "text", fontSize: frame.tickFontSize, fill: colours.text },
    source: id,
  };
}
