import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Frame } from "../frame.ts";
import { isName, type TickLabel } from "../tick-labels.ts";
import { lengthInside, overlap, type Pixel, withSpace } from "./boxes.ts";
import type { LabelRequest, PlacedLabel } from "./place-labels.ts";
import { lineHeight } from "./text-width.ts";

/** Text with a halo in the colour of the surface, so that it stays readable over lines. */
const halo = { stroke: colours.surface, strokeWidth: 4 };

/** Points that several layers share (a vertex that is a zero) are labelled once; labels with the fewest places to go come first. */
export function distinctLabels(requests: readonly LabelRequest[]): LabelRequest[] {
  const keyOf = ({ texts: [text], at: [place] }: LabelRequest): string => `${text} ${place?.x} ${place?.y}`;
  const first = new Map(requests.toReversed().map((request) => [keyOf(request), request]));
  return requests.filter((request) => first.get(keyOf(request)) === request).toSorted((a, b) => a.at.length - b.at.length);
}

export function labelMark({ text, x, y, dx, dy, anchor, request }: PlacedLabel): PlotMark {
  const font = { fontSize: request.fontSize, textAnchor: anchor, lineHeight };
  return {
    mark: "text",
    data: { x: [x], y: [y], text: [text] },
    options: { x: "x", y: "y", text: "text", dx: round(dx), dy: round(dy), ...font, fill: request.colour, ...halo },
    source: request.source,
  };
}

/** Fewer ticks than these do not tell the scale of an axis, so they stay even under a curve. */
const fewestTicks = 2;

/** The labels of the axes that no label of a point covers and no curve runs through, a mark for each axis. */
export function tickMarks(
  ticks: readonly TickLabel[],
  placed: readonly PlacedLabel[],
  curves: readonly (readonly Pixel[])[],
  frame: Frame,
): PlotMark[] {
  const uncovered = ticks.filter((tick) => !placed.some(({ box }) => overlap(box, withSpace(tick.box))));
  const clear = uncovered.filter((tick) => isName(tick) || !curves.some((curve) => lengthInside(curve, tick.box) > 2));
  const free = uncovered.filter(
    (tick) => clear.filter(({ axis }) => axis === tick.axis).length < fewestTicks || clear.includes(tick),
  );
  const groups = new Map<string, TickLabel[]>();
  for (const tick of free) {
    const key = [tick.axis, tick.dx, tick.dy, tick.anchor].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), tick]);
  }
  return [...groups.values()].map((group) => tickMark(group, frame));
}

function tickMark(group: readonly TickLabel[], frame: Frame): PlotMark {
  const [{ axis, dx, dy, anchor }] = group as [TickLabel];
  const font =
    axis === "name"
      ? { fontSize: frame.fontSize + 2, fontStyle: "italic", fontFamily: "serif" }
      : { fontSize: frame.tickFontSize, fillOpacity: 0.75 };
  return {
    mark: "text",
    data: { x: group.map(({ x }) => x), y: group.map(({ y }) => y), text: group.map(({ text }) => text) },
    options: {
      x: "x",
      y: "y",
      text: "text",
      dx: round(dx),
      dy: round(dy),
      textAnchor: anchor,
      ...font,
      fill: colours.text,
      ...halo,
    },
  };
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
