import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import { contains, type Frame } from "../frame.ts";
import type { End } from "./number-set.ts";
import type { Row } from "./rows.ts";

const radius = 5;

/** The stretches of a set, thick, with full and hollow ends, and arrows where they go on without end. */
export function stretchMarks({ stretches, height, layer }: Row, colour: string, frame: Frame): PlotMark[] {
  const [left, right] = frame.view.x;
  const inside = stretches.filter(({ from, to }) => to.value >= left && from.value <= right);
  const lines = inside.filter(({ from, to }) => from.value < to.value);
  const source = layer.id;
  const arrow = (end: number, tail: number): PlotMark => ({
    mark: "arrow",
    data: { x1: [frame.roundX(tail)], x2: [end], y1: [height], y2: [height] },
    options: { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: colour, strokeWidth: 3, headLength: 6, headAngle: 60 },
    source,
  });
  return [
    ...lines.flatMap(({ from, to }): PlotMark[] => {
      const [start, end] = [Math.max(from.value, left), Math.min(to.value, right)];
      const middle = (start + end) / 2;
      if (from.value < left && to.value > right) return [arrow(left, middle), arrow(right, middle)];
      if (from.value < left) return [arrow(left, end)];
      if (to.value > right) return [arrow(right, start)];
      return [
        {
          mark: "line",
          data: { x: [frame.roundX(start), frame.roundX(end)], y: [height, height] },
          options: { x: "x", y: "y", stroke: colour, strokeWidth: 3 },
          source,
        },
      ];
    }),
    ...endMarks(
      inside.flatMap(({ from, to }) => (from.value === to.value ? [from] : [from, to])),
      height,
      colour,
      frame,
      source,
    ),
  ];
}

/** Full where the number belongs to the set, hollow where it does not. */
function endMarks(ends: readonly End[], height: number, colour: string, frame: Frame, source: string): PlotMark[] {
  const seen = ends.filter(({ value }) => contains(frame.view.x, value));
  return [true, false].flatMap((closed): PlotMark[] => {
    const own = seen.filter((end) => end.closed === closed);
    if (own.length === 0) return [];
    // Without a surface of its own a hollow dot would show the line through it, so the canvas of the page stands in.
    const fill = closed ? colour : hollow;
    return [
      {
        mark: "dot",
        data: { x: own.map(({ value }) => frame.roundX(value)), y: own.map(() => height), title: own.map(({ text }) => text) },
        options: { x: "x", y: "y", title: "title", r: radius, fill, stroke: colour, strokeWidth: 2 },
        source,
      },
    ];
  });
}

const hollow = "var(--math-viz-surface, Canvas)";

/** + and − between the zeros of a formula, which are full, and its poles, which are hollow. */
export function signMarks({ signs, height, layer }: Row, frame: Frame): PlotMark[] {
  if (!signs) return [];
  const [left, right] = frame.view.x;
  const edges = [left, ...signs.points.map(({ value }) => value), right];
  const middles = signs.between.map((_, index) => ((edges[index] as number) + (edges[index + 1] as number)) / 2);
  const bold = { fontSize: frame.fontSize + 5, fontWeight: "bold" };
  const text = (sign: 1 | -1): PlotMark[] => {
    const own = middles.filter((_, index) => signs.between[index] === sign);
    if (own.length === 0) return [];
    return [
      {
        mark: "text",
        data: { x: own.map(frame.roundX), y: own.map(() => height), text: own.map(() => (sign > 0 ? "+" : "−")) },
        options: { x: "x", y: "y", text: "text", ...bold, fill: sign > 0 ? colours.curve : colours.point },
        source: layer.id,
      },
    ];
  };
  const ends = signs.points
    .filter(({ at }) => at !== "value")
    .map(({ value, text, at }) => ({ value, text, closed: at === "zero" }));
  return [...text(1), ...text(-1), ...endMarks(ends, 0, colours.construction, frame, layer.id)];
}
