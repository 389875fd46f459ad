import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import { type Pixel, type Surface, toPixel, unitsOf } from "./surface.ts";

/** A marked point of a chart: what its tip says, and where it is. */
export interface MarkedPoint {
  readonly layer: string | undefined;
  readonly text: string;
  readonly pixel: Pixel;
}

/** A line of a chart in pixels, x and y by turns; NaN breaks it. */
export interface DrawnPath {
  readonly layer: string;
  readonly pixels: Float64Array;
}

/** Something of a chart that can be pointed at. */
export interface Targets {
  readonly points: readonly MarkedPoint[];
  readonly paths: readonly DrawnPath[];
}

/** What can be pointed at in a chart: dots with tips, and lines of layers. What is filled is an area and has no place of its own. */
export function targetsOf({ marks }: PlotSpec, surface: Surface): Targets {
  return {
    points: marks.flatMap((mark) => pointsOf(mark, surface)),
    paths: marks.flatMap((mark) => pathOf(mark, surface) ?? []),
  };
}

/** As `targetsOf`, worked out when something is pointed at: not for each picture of a movement. */
export function whenAsked(spec: PlotSpec, surface: Surface): () => Targets {
  let found: Targets | undefined;
  return () => {
    found ??= targetsOf(spec, surface);
    return found;
  };
}

function pointsOf({ mark, data = {}, source }: PlotMark, surface: Surface): MarkedPoint[] {
  const { x = [], y = [], title } = data;
  if (mark !== "dot" || title === undefined) return [];
  return title.flatMap((text, index): MarkedPoint[] => {
    const place = [x[index], y[index]] as const;
    if (typeof text !== "string" || text === "" || !isPlace(place)) return [];
    const pixel = toPixel(surface, place);
    return isOn(surface, pixel) ? [{ layer: source, text, pixel }] : [];
  });
}

/** While a window moves there are points beyond it, too. */
const isOn = ({ left, right, top, bottom }: Surface, [x, y]: Pixel): boolean =>
  x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;

const isPlace = (place: readonly unknown[]): place is readonly [number, number] => place.every(Number.isFinite);

function pathOf({ mark, data = {}, options, source }: PlotMark, surface: Surface): DrawnPath | undefined {
  const { x = [], y = [] } = data;
  const isArea = options.fill !== undefined && options.fill !== "none";
  if (mark !== "line" || source === undefined || isArea) return undefined;
  const pixels = new Float64Array(2 * x.length).fill(Number.NaN);
  const [unitX, unitY] = unitsOf(surface);
  for (let index = 0; index < x.length; index++) {
    const [across, up] = [x[index], y[index]];
    if (!isNumber(across) || !isNumber(up)) continue;
    pixels[2 * index] = surface.left + (across - surface.x[0]) / unitX;
    pixels[2 * index + 1] = surface.bottom - (up - surface.y[0]) / unitY;
  }
  return { layer: source, pixels };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

const distance = ([x0, y0]: Pixel, [x1, y1]: Pixel): number => Math.hypot(x1 - x0, y1 - y0);

/** The marked point nearest to a pixel and no farther from it than `reach`; of two in one place the one drawn above. */
export function nearestPoint(points: readonly MarkedPoint[], at: Pixel, reach: number): MarkedPoint | undefined {
  let [best, least]: [MarkedPoint | undefined, number] = [undefined, reach];
  for (const point of points) {
    const away = distance(point.pixel, at);
    if (away <= least) [best, least] = [point, away];
  }
  return best;
}

/** A place on a line of a chart. */
export interface OnPath {
  readonly layer: string;
  readonly pixel: Pixel;
}

/** The place on a line nearest to a pixel and no farther from it than `reach`. */
export function nearestOnPaths(paths: readonly DrawnPath[], at: Pixel, reach: number): OnPath | undefined {
  let [best, least]: [OnPath | undefined, number] = [undefined, reach];
  for (const { layer, pixels } of paths) {
    for (let index = 0; index + 3 < pixels.length; index += 2) {
      const pixel = nearestOnSegment(pixels, index, at);
      const away = distance(pixel, at);
      // A comparison with NaN is false: breaks are passed over.
      if (away < least) [best, least] = [{ layer, pixel }, away];
    }
  }
  return best;
}

function nearestOnSegment(pixels: Float64Array, index: number, [x, y]: Pixel): Pixel {
  const [x0, y0] = [pixels[index] as number, pixels[index + 1] as number];
  const [x1, y1] = [pixels[index + 2] as number, pixels[index + 3] as number];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / squared));
  return [x0 + share * dx, y0 + share * dy];
}

/** One line of each layer, for keys to read along, in the order in which they are drawn. */
export function linesAlong(paths: readonly DrawnPath[]): DrawnPath[] {
  const layers = new Set(paths.map(({ layer }) => layer));
  return [...layers].flatMap((layer) => widestPath(paths.filter((path) => path.layer === layer)) ?? []);
}

/** The line that keys read along: the one that goes farthest across, the first of several. An asymptote that stands upright is no graph. */
export function widestPath(paths: readonly DrawnPath[]): DrawnPath | undefined {
  let [best, most]: [DrawnPath | undefined, number] = [undefined, 0];
  for (const path of paths) {
    const width = widthOf(path);
    if (width > most + slack) [best, most] = [path, width];
  }
  return best;
}

/** In pixels: what goes farther by no more than this goes no farther, and what is no wider stands upright. */
const slack = 2;

function widthOf({ pixels }: DrawnPath): number {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  // A comparison with NaN is false.
  for (let index = 0; index < pixels.length; index += 2) {
    const x = pixels[index] as number;
    if (x < from) from = x;
    if (x > to) to = x;
  }
  return to - from;
}

/** Where a line crosses the column of pixels at `x`; of several crossings the one nearest to the height `y`. */
export function atColumn(path: DrawnPath, x: number, y: number): Pixel | undefined {
  let best: Pixel | undefined;
  const { pixels } = path;
  for (let index = 0; index + 3 < pixels.length; index += 2) {
    const [x0, y0] = [pixels[index] as number, pixels[index + 1] as number];
    const [x1, y1] = [pixels[index + 2] as number, pixels[index + 3] as number];
    if (!((x0 - x) * (x1 - x) <= 0)) continue;
    const height = x1 === x0 ? y0 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
    if (best === undefined || Math.abs(height - y) < Math.abs(best[1] - y)) best = [x, height];
  }
  return best;
}
