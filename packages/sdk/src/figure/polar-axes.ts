import type { PlotMark } from "../contract.ts";
import type { Axes } from "./axes.ts";
import { chartBox, clipBranches } from "./clip-branches.ts";
import { colours } from "./colours.ts";
import { contains, type Frame } from "./frame.ts";
import { type Box, clipSegment, overlap, type Pixel, within, withSpace } from "./labels/boxes.ts";
import { boxOf } from "./labels/place-labels.ts";
import { insideOf, type TickLabel, tickGap } from "./tick-labels.ts";
import { piText, type Tick, ticksWithin } from "./ticks.ts";

/** Rays to a turn; a small picture has every second one. */
const rays = 12;
const placesOnCircle = 180;
/** From the end of a ray to the middle of its angle, in pixels. */
const inset = 16;
const faint = { stroke: colours.text, strokeOpacity: 0.14, strokeWidth: 1 };

/** Circles about the origin with their radii, rays with their angles as multiples of π, and the polar axis. */
export function polarAxes(frame: Frame): Axes {
  const { view, margins, width, narrow } = frame;
  const ticks = ticksWithin(view.x, width - margins.left - margins.right, () => (narrow ? 34 : 44));
  const step = ticks.length > 1 ? (ticks[1] as Tick).value - (ticks[0] as Tick).value : 1;
  const farthest = Math.hypot(Math.max(...view.x.map(Math.abs)), Math.max(...view.y.map(Math.abs)));
  const circles = Array.from({ length: Math.min(60, Math.floor(farthest / step)) }, (_, index) =>
    circle((index + 1) * step, frame),
  );
  const every = narrow ? 2 : 1;
  const angles = Array.from({ length: rays / every }, (_, index) => index * every);
  const radii = radiusLabels(frame, ticks);
  return {
    grid: lines([...clipBranches(circles, frame), ...angles.flatMap((turn) => rayOf(turn, farthest, frame) ?? [])], frame, faint),
    lines: contains(view.y, 0) && view.x[1] > 0 ? [polarAxis(frame)] : [],
    labels: [...radii, ...rayLabels(frame, angles, farthest, radii)],
  };
}

function circle(radius: number, frame: Frame): Pixel[] {
  return Array.from({ length: placesOnCircle + 1 }, (_, index): Pixel => {
    const angle = (2 * Math.PI * index) / placesOnCircle;
    return [frame.pixelX(radius * Math.cos(angle)), frame.pixelY(radius * Math.sin(angle))];
  });
}

function rayOf(turn: number, length: number, frame: Frame): [[Pixel, Pixel]] | undefined {
  const angle = (2 * Math.PI * turn) / rays;
  const part = clipSegment(
    [frame.pixelX(0), frame.pixelY(0)],
    [frame.pixelX(length * Math.cos(angle)), frame.pixelY(length * Math.sin(angle))],
    chartBox(frame),
  );
  return part && [[part[0], part[1]]];
}

function lines(paths: readonly (readonly Pixel[])[], frame: Frame, options: Record<string, unknown>): PlotMark[] {
  const [x, y]: [(number | null)[], (number | null)[]] = [[], []];
  for (const path of paths) {
    if (x.length > 0) for (const column of [x, y]) column.push(null);
    x.push(...path.map(([pixel]) => frame.roundX(frame.atPixelX(pixel))));
    y.push(...path.map(([, pixel]) => frame.roundY(frame.atPixelY(pixel))));
  }
  return x.length === 0 ? [] : [{ mark: "line", data: { x, y }, options: { x: "x", y: "y", ...options } }];
}

function polarAxis({ view }: Frame): PlotMark {
  const options = { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: colours.text, strokeOpacity: 0.7, strokeWidth: 1.25 };
  const data = { x1: [Math.max(0, view.x[0])], x2: [view.x[1]], y1: [0], y2: [0] };
  return { mark: "arrow", data, options: { ...options, headLength: 8, headAngle: 50, insetEnd: -8 } };
}

/** Below the polar axis, and at its end the place of the angle 0 is left free. */
function radiusLabels(frame: Frame, ticks: readonly Tick[]): TickLabel[] {
  if (!contains(frame.view.y, 0)) return [];
  const below = tickGap + frame.tickFontSize / 2;
  return ticks
    .filter(({ value }) => value >= 0 && frame.pixelX(frame.view.x[1]) - frame.pixelX(value) > 14)
    .map(({ value, text }): TickLabel => {
      const position =
        value === 0 ? { dx: -tickGap, dy: below, anchor: "end" as const } : { dx: 0, dy: below, anchor: "middle" as const };
      const box = boxOf(text, frame.tickFontSize, [frame.pixelX(value), frame.pixelY(0)], position);
      return { axis: value === 0 ? "origin" : "x", text, x: value, y: 0, ...position, box };
    })
    .filter(({ box }) => within(box, insideOf(frame)));
}

/** At the edge of the window, where they cover nothing. */
function rayLabels(frame: Frame, turns: readonly number[], length: number, others: readonly TickLabel[]): TickLabel[] {
  const box = chartBox(frame);
  const inner: Box = { left: box.left + inset, right: box.right - inset, top: box.top + inset, bottom: box.bottom - inset };
  const found: TickLabel[] = [];
  for (const turn of turns) {
    const angle = (2 * Math.PI * turn) / rays;
    const end = clipSegment(
      [frame.pixelX(0), frame.pixelY(0)],
      [frame.pixelX(length * Math.cos(angle)), frame.pixelY(length * Math.sin(angle))],
      inner,
    )?.[1];
    if (!end || turn === 0) continue;
    const text = piText(2 * turn, rays);
    const position = { dx: 0, dy: 0, anchor: "middle" as const };
    const own = boxOf(text, frame.tickFontSize, end, position);
    if ([...others, ...found].some((other) => overlap(withSpace(own), other.box))) continue;
    found.push({ axis: "ray", text, x: frame.atPixelX(end[0]), y: frame.atPixelY(end[1]), ...position, box: own });
  }
  return found;
}
