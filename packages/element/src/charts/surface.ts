import type { PlotSpec, View } from "@math-viz/sdk";

export type Pixel = readonly [x: number, y: number];
type Interval = readonly [from: number, to: number];

/** Where the window of a chart lies on it, in pixels from its left and top. */
export interface Surface {
  readonly x: Interval;
  readonly y: Interval;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The surface of a drawn chart, or undefined where its axes are not of numbers. */
export function surfaceOf({ options }: PlotSpec): Surface | undefined {
  const [x, y] = [domainOf(options.x), domainOf(options.y)];
  const [width, height, left, right, top, bottom] = sizes.map((name) => Number(options[name] ?? 0)) as Six;
  if (x === undefined || y === undefined) return undefined;
  return { x, y, left, right: width - right, top, bottom: height - bottom };
}

type Six = [number, number, number, number, number, number];
const sizes = ["width", "height", "marginLeft", "marginRight", "marginTop", "marginBottom"] as const;

function domainOf(scale: unknown): Interval | undefined {
  const { domain } = (scale ?? {}) as { domain?: unknown };
  if (!Array.isArray(domain)) return undefined;
  const [from, to] = domain as unknown[];
  return Number.isFinite(from) && Number.isFinite(to) && from !== to ? [from as number, to as number] : undefined;
}

/** How far one pixel goes along each axis, to the right and upwards. */
export function unitsOf({ x, y, left, right, top, bottom }: Surface): readonly [x: number, y: number] {
  return [(x[1] - x[0]) / (right - left), (y[1] - y[0]) / (bottom - top)];
}

export function toPixel(surface: Surface, [x, y]: readonly [x: number, y: number]): Pixel {
  const [unitX, unitY] = unitsOf(surface);
  return [surface.left + (x - surface.x[0]) / unitX, surface.bottom - (y - surface.y[0]) / unitY];
}

export function toPlace(surface: Surface, [x, y]: Pixel): [x: number, y: number] {
  const [unitX, unitY] = unitsOf(surface);
  return [surface.x[0] + (x - surface.left) * unitX, surface.y[0] + (surface.bottom - y) * unitY];
}

/** What was under one pixel comes under another, and everything is so many times larger. */
export interface Movement {
  readonly from: Pixel;
  readonly to: Pixel;
  readonly factor: number;
}

/**
 * The window after a movement of what was drawn on a surface. What is wanted is moved, not what was drawn of it: a window that was widened for equal
 * units would otherwise grow with every movement. `along` "x": the other axis is none of numbers and stays.
 */
export function moved(view: View, surface: Surface, { from, to, factor }: Movement, along: "x" | "both" = "both"): View {
  const [unitX, unitY] = unitsOf(surface);
  const [x, y] = toPlace(surface, from);
  const shifted = ([start, end]: Interval, fixed: number, shift: number): [number, number] => [
    fixed + (start - fixed - shift) / factor,
    fixed + (end - fixed - shift) / factor,
  ];
  return {
    ...view,
    x: shifted(view.x, x, (to[0] - from[0]) * unitX),
    y: along === "x" ? view.y : shifted(view.y, y, (from[1] - to[1]) * unitY),
  };
}

/** Digits that the size of a window has: they tell places a fiftieth of a pixel apart. */
const windowDigits = 5;

/** A window whose ends have no more digits than a screen can show, so that they can be said and written down. */
export function tidied(view: View): View {
  return { ...view, x: tidyInterval(view.x), y: tidyInterval(view.y) };
}

function tidyInterval([from, to]: Interval): [number, number] {
  const places = windowDigits - 1 - Math.floor(Math.log10(to - from));
  // What is beyond these can be neither seen nor written with so many places.
  if (!(Math.abs(places) <= 100)) return [from, to];
  const tidy = (end: number): number =>
    places >= 0 ? Number(end.toFixed(places)) : Math.round(end / 10 ** -places) * 10 ** -places;
  return [tidy(from), tidy(to)];
}

/** A whole chart moved by so many pixels after it was enlarged about its left upper corner. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/**
 * How a picture of one window is to lie until that of another is there, so that what is in both stays together. The windows are those that were
 * wanted; the surface is that of the picture, which may show more.
 */
export function between(drawn: View, wanted: View, surface: Surface): Transform {
  const [unitX, unitY] = unitsOf(surface);
  const scale = (before: Interval, after: Interval): number => (before[1] - before[0]) / (after[1] - after[0]);
  const [scaleX, scaleY] = [scale(drawn.x, wanted.x), scale(drawn.y, wanted.y)];
  /** By how many pixels the start of the surface lies beyond where the other window would begin. */
  const shift = (start: number, before: Interval, after: Interval, scaled: number, unit: number): number =>
    ((start - after[0]) * scaled - (start - before[0])) / unit;
  const { left, bottom } = surface;
  return {
    x: left - scaleX * left + shift(surface.x[0], drawn.x, wanted.x, scaleX, unitX),
    y: bottom - scaleY * bottom - shift(surface.y[0], drawn.y, wanted.y, scaleY, unitY),
    scaleX,
    scaleY,
  };
}
