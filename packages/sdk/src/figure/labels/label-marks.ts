import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Frame } from "../frame.ts";
import { isName, type TickLabel } from "../tick-labels.ts";
import { type Box, lengthOn, overlap, type Path, within, withSpace } from "./boxes.ts";
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

/** The labels of the axes that no other text covers, a mark for each axis. One that a curve runs through steps aside, or is left out. */
export function tickMarks(
  ticks: readonly TickLabel[],
  written: readonly Box[],
  curves: readonly Pick<Path, "pixels" | "shift">[],
  frame: Frame,
): PlotMark[] {
  const uncovered = ticks.filter((tick) => !written.some((box) => overlap(box, withSpace(tick.box))));
  const isCrossed = ({ box }: TickLabel): boolean => curves.some((curve) => lengthOn(curve, box) > 2);
  const clear = uncovered.filter((tick) => isName(tick) || !isCrossed(tick));
  const room = { left: 3, right: frame.width - 3, top: frame.margins.top - 4, bottom: frame.height - frame.margins.bottom + 4 };
  const isClear = (tick: TickLabel): boolean =>
    within(tick.box, room) &&
    !isCrossed(tick) &&
    !written.some((box) => overlap(box, withSpace(tick.box))) &&
    !clear.some((other) => overlap(other.box, withSpace(tick.box)));
  const settled = uncovered.flatMap((tick): TickLabel[] => {
    if (clear.includes(tick)) return [tick];
    const aside = movesAside(tick).find(isClear);
    if (aside) return [aside];
    return clear.filter(({ axis }) => axis === tick.axis).length < fewestTicks ? [tick] : [];
  });
  const groups = new Map<string, TickLabel[]>();
  for (const tick of settled) {
    const key = [tick.axis, tick.dx, tick.dy, tick.anchor].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), tick]);
  }
  return [...groups.values()].map((group) => tickMark(group, frame));
}

/** Beside its place along the axis, outwards or inwards, as one writes by hand a number where a curve crosses. */
function movesAside(tick: TickLabel): TickLabel[] {
  const { left, right, top, bottom } = tick.box;
  const [across, down] = tick.axis === "x" ? [(right - left) / 2 + 5, 0] : [0, (bottom - top) / 2 + 3];
  return [1, -1].map((way) => {
    const [dx, dy] = [way * across, -way * down];
    const box = { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy };
    return { ...tick, dx: tick.dx + dx, dy: tick.dy + dy, box };
  });
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
