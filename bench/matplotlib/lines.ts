import type { PlotSpec, View } from "../../packages/sdk/src/index.ts";

/** Places of a line, null where it is broken. */
export type Line = readonly (readonly [number, number] | null)[];

type Pixel = readonly [number, number];
type Segment = readonly [Pixel, Pixel];

/** The lines of a specification that are no areas. */
export function ourLines({ marks }: PlotSpec): Line[] {
  return marks.flatMap(({ mark, source, options, data }): Line[] => {
    if (mark !== "line" || source === undefined || options.stroke === "none" || "fill" in options || !data) return [];
    const [x, y] = [data[options.x as string] ?? [], data[options.y as string] ?? []];
    return [x.map((value, index) => (typeof value === "number" && typeof y[index] === "number" ? [value, y[index]] : null))];
  });
}

/** The farthest that any place of one set of lines is from the other set, where it can be seen; both ways, in pixels. */
export function farthestApart(
  ours: readonly Line[],
  theirs: readonly Line[],
  view: View,
  size: { width: number; height: number },
): number {
  const [left, right] = [ours, theirs].map((lines) => lines.flatMap((line) => segmentsOf(line, view, size)));
  return Math.max(
    farthestFrom(left as Segment[], right as Segment[], size),
    farthestFrom(right as Segment[], left as Segment[], size),
  );
}

function segmentsOf(line: Line, { x, y }: View, { width, height }: { width: number; height: number }): Segment[] {
  const pixels = line.map(
    (place): Pixel | null => place && [((place[0] - x[0]) / (x[1] - x[0])) * width, ((y[1] - place[1]) / (y[1] - y[0])) * height],
  );
  return pixels.slice(1).flatMap((to, index): Segment[] => {
    const from = pixels[index];
    return from && to ? [[from, to]] : [];
  });
}

/** Places on these segments a pixel apart, those that are seen. */
function* seen(segments: readonly Segment[], { width, height }: { width: number; height: number }): Generator<Pixel> {
  for (const [[x, y], [toX, toY]] of segments) {
    const isAway = Math.max(x, toX) < 0 || Math.min(x, toX) > width || Math.max(y, toY) < 0 || Math.min(y, toY) > height;
    if (isAway) continue;
    const length = Math.hypot(toX - x, toY - y);
    const steps = Math.min(20_000, Math.ceil(length) + 1);
    for (let step = 0; step <= steps; step++) {
      const place: Pixel = [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps];
      if (place[0] >= 0 && place[0] <= width && place[1] >= 0 && place[1] <= height) yield place;
    }
  }
}

function farthestFrom(from: readonly Segment[], to: readonly Segment[], size: { width: number; height: number }): number {
  const columns = byColumn(to, size.width);
  let farthest = 0;
  for (const place of seen(from, size)) farthest = Math.max(farthest, nearest(place, columns));
  return farthest;
}

const columnWidth = 8;

/** The segments near each column of the picture, so that not all of them are asked. */
function byColumn(segments: readonly Segment[], width: number): Segment[][] {
  const columns: Segment[][] = Array.from({ length: Math.ceil(width / columnWidth) + 1 }, () => []);
  for (const segment of segments) {
    const [a, b] = [segment[0][0], segment[1][0]];
    const first = Math.max(0, Math.floor(Math.min(a, b) / columnWidth) - 1);
    const last = Math.min(columns.length - 1, Math.floor(Math.max(a, b) / columnWidth) + 1);
    for (let column = first; column <= last; column++) columns[column]?.push(segment);
  }
  return columns;
}

/** At least a column away where there is none in this column and those beside it. */
function nearest([x, y]: Pixel, columns: readonly (readonly Segment[])[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [[ax, ay], [bx, by]] of columns[Math.floor(x / columnWidth)] ?? []) {
    const [dx, dy] = [bx - ax, by - ay];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
    least = Math.min(least, Math.hypot(ax + share * dx - x, ay + share * dy - y));
  }
  return least;
}
