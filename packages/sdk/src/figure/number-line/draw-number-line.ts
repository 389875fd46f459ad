import type { Figure, PlotMark, PlotSpec } from "../../contract.ts";
import type { Wording } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { colourOfCurve } from "../curve-colours.ts";
import { type Frame, frameOf } from "../frame.ts";
import { textWidth } from "../labels/text-width.ts";
import { colourOf } from "../layers/stroke.ts";
import { isNumberLine } from "../low-height.ts";
import { namesOf } from "../names.ts";
import { tickMarks } from "./line-ticks.ts";
import { signMarks, stretchMarks } from "./row-marks.ts";
import { marksOf, type Row, rowsOf } from "./rows.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly wording: Wording;
}

/**
 * A figure of number lines only: one axis, with the exact numbers that matter below it; sets as thick stretches with full and hollow ends, and
 * arrows where they go on; above them the signs of a formula.
 */
export function drawNumberLine(figure: Figure, { width, height, wording }: Size): PlotSpec {
  const layers = figure.layers.filter(isNumberLine);
  const rows = rowsOf(layers, wording);
  const { fontSize } = frameOf(figure.view, width, height, { top: 8, right: 26, bottom: 8, left: 14 });
  const names = Math.max(0, ...rows.map(({ name }) => textWidth(name, fontSize)));
  const left = Math.min(14 + (names > 0 ? names + 10 : 0), 0.4 * width);
  const frame = frameOf(figure.view, width, height, { top: 8, right: 26, bottom: 8, left });
  const marks = marksOf(rows);
  const variable = layers.find((layer) => layer.variable !== undefined)?.variable ?? "x";
  return {
    options: {
      ...{ width, height, marginTop: 8, marginRight: 26, marginBottom: 8, marginLeft: left },
      x: { domain: figure.view.x, axis: null },
      y: { domain: figure.view.y, axis: null },
      ...namesOf(figure, wording),
    },
    marks: [
      ...guides(rows, frame),
      axis(frame),
      ...tickMarks(marks, variable, frame),
      ...rows.flatMap((row) => [...nameMark(row, frame), ...signMarks(row, frame)]),
      ...rows.flatMap((row, index) => stretchMarks(row, colourOf(row.layer.role, colourOfCurve(index)), frame)),
    ],
  };
}

function axis(frame: Frame): PlotMark {
  const [from, to] = frame.view.x;
  const options = { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: colours.text, strokeOpacity: 0.7, strokeWidth: 1.25 };
  return {
    mark: "arrow",
    data: { x1: [from], x2: [to], y1: [0], y2: [0] },
    options: { ...options, headLength: 8, headAngle: 50, insetEnd: -10 },
  };
}

/** Thin lines from the numbers of a row down to the axis. */
function guides(rows: readonly Row[], frame: Frame): PlotMark[] {
  const high = rows.filter(({ height }) => height > 0);
  const lines = marksOf(high).map(({ value }) => {
    const own = high.filter((row) => marksOf([row]).some((mark) => mark.value === value));
    return { value, height: Math.max(...own.map(({ height, signs }) => height + (signs ? 0.35 : 0))) };
  });
  if (lines.length === 0) return [];
  return [
    {
      mark: "ruleX",
      data: { x: lines.map(({ value }) => frame.roundX(value)), y1: lines.map(() => 0), y2: lines.map(({ height }) => height) },
      options: { x: "x", y1: "y1", y2: "y2", stroke: colours.text, strokeOpacity: 0.35, strokeDasharray: "3 4" },
    },
  ];
}

function nameMark({ name, height, layer }: Row, frame: Frame): PlotMark[] {
  if (name === "") return [];
  return [
    {
      mark: "text",
      data: { x: [frame.view.x[0]], y: [height], text: [name] },
      options: { x: "x", y: "y", text: "text", dx: -10, textAnchor: "end", fontSize: frame.fontSize, fill: colours.text },
      source: layer.id,
    },
  ];
}
