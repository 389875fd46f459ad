import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Frame } from "../frame.ts";
import { insideOf, isName, type TickLabel } from "../tick-labels.ts";
import { type Box, lengthOn, movedBox, overlap, type Path, within, withSpace } from "./boxes.ts";
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
  const isCovered = (tick: TickLabel): boolean => written.some((box) => overlap(box, withSpace(tick.box)));
  const uncovered = ticks.filter((tick) => isName(tick) || !isCovered(tick));
  const isCrossed = ({ box }: TickLabel): boolean => curves.some((curve) => lengthOn(curve, box) > 2);
  const clear = uncovered.filter((tick) => !isCrossed(tick) && !isCovered(tick));
  const room = { left: 3, right: frame.width - 3, top: frame.margins.top - 4, bottom: frame.height - frame.margins.bottom + 4 };
  const settled = new Map(clear.map((tick) => [tick, tick]));
  const isClear = (tick: TickLabel): boolean =>
    within(tick.box, isName(tick) ? insideOf(frame) : room) &&
    !isCrossed(tick) &&
    !isCovered(tick) &&
    ![...settled.values()].some((other) => overlap(other.box, withSpace(tick.box)));
  const crossed = uncovered.filter((tick) => !clear.includes(tick));
  for (const tick of [...crossed.filter(isName), ...crossed.filter((each) => !isName(each))]) {
    const isNeeded = isName(tick) || clear.filter(({ axis }) => axis === tick.axis).length < fewestTicks;
    const aside = movesAside(tick).find(isClear) ?? (isNeeded ? tick : undefined);
    if (aside) settled.set(tick, aside);
  }
  const groups = new Map<string, TickLabel[]>();
  for (const tick of uncovered.flatMap((each) => settled.get(each) ?? [])) {
    const key = [tick.axis, tick.dx, tick.dy, tick.anchor].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), tick]);
  }
  return [...groups.values()].map((group) => tickMark(group, frame));
}

/** Beside its place along the axis, outwards or inwards, as one writes by hand a number where a curve crosses; the letter of an axis on its other side. */
function movesAside(tick: TickLabel): TickLabel[] {
  const { left, right, top, bottom } = tick.box;
  if (isName(tick))
    return [Math.abs(tick.dx) > Math.abs(tick.dy) ? movedBy(tick, -2 * tick.dx, 0) : movedBy(tick, 0, -2 * tick.dy)];
  const [across, down] = tick.axis === "x" ? [(right - left) / 2 + 5, 0] : [0, (bottom - top) / 2 + 3];
  return [1, -1].map((way) => movedBy(tick, way * across, -way * down));
}

function movedBy(tick: TickLabel, dx: number, dy: number): TickLabel {
  return { ...tick, dx: tick.dx + dx, dy: tick.dy + dy, box: movedBox(tick.box, [dx, dy]) };
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
