import type { PlotMark, PlotSpec } from "../../src/contract.ts";

export type Pixel = readonly [x: number, y: number];

/** What stands in the chart of a finished picture, in pixels. */
export interface Ink {
  readonly chart: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Of a place in pixels, the coordinates. */
  at(pixel: Pixel): [x: number, y: number];
  readonly lines: readonly (readonly Pixel[])[];
  readonly dots: readonly Pixel[];
  /** Outlines that are filled. */
  readonly fills: readonly (readonly Pixel[])[];
}

/** So much is said of one drawing that is false, and no more. */
const mostSaid = 4;

/** Puts down what is false at a place in pixels. */
export const reporter =
  (found: string[], { at }: Pick<Ink, "at">) =>
  (what: string, place: Pixel): void => {
    const numbers = at(place).map((each) => each.toPrecision(6));
    if (found.length < mostSaid) found.push(`${what} at (${numbers.join(", ")})`);
  };

/** The marks of one layer, as they would be put on a page. */
export function inkOf({ marks, options }: PlotSpec, source: string): Ink {
  const { width, height, marginLeft, marginRight, marginTop, marginBottom } = options as Readonly<Record<string, number>>;
  const { x, y } = options as unknown as Record<"x" | "y", { domain: readonly [number, number] }>;
  const chart = {
    left: Number(marginLeft),
    right: Number(width) - Number(marginRight),
    top: Number(marginTop),
    bottom: Number(height) - Number(marginBottom),
  };
  const across = (chart.right - chart.left) / (x.domain[1] - x.domain[0]);
  const up = (chart.bottom - chart.top) / (y.domain[1] - y.domain[0]);
  const placed = (at: readonly [number, number]): Pixel => [
    chart.left + (at[0] - x.domain[0]) * across,
    chart.bottom - (at[1] - y.domain[0]) * up,
  ];
  const own = marks.filter((mark) => mark.source === source);
  const isFilled = ({ options }: PlotMark): boolean => options.fill !== undefined && options.fill !== "none";
  const linesOf = (chosen: readonly PlotMark[]): Pixel[][] => chosen.flatMap(pieces).map((piece) => piece.map(placed));
  const lines = own.filter(({ mark }) => mark === "line");
  return {
    chart,
    at: ([left, top]) => [x.domain[0] + (left - chart.left) / across, y.domain[0] + (chart.bottom - top) / up],
    lines: linesOf(lines.filter((mark) => !isFilled(mark))),
    dots: linesOf(own.filter(({ mark }) => mark === "dot")).flat(),
    fills: linesOf(lines.filter(isFilled)),
  };
}

/** The columns of a mark, cut where they are empty. */
function pieces({ data }: PlotMark): [number, number][][] {
  const found: [number, number][][] = [[]];
  (data?.x ?? []).forEach((value, index) => {
    const y = data?.y?.[index];
    if (value === null || y === null || y === undefined) found.push([]);
    else found.at(-1)?.push([Number(value), Number(y)]);
  });
  return found.filter((piece) => piece.length > 0);
}

/** The distance of places from the nearest line, as far as `reach`; beyond, infinity. */
export function distanceFromInk({ lines, dots, chart }: Ink, reach: number): (place: Pixel) => number {
  const size = Math.max(8, 2 * reach);
  const columns = Math.ceil((chart.right - chart.left) / size) + 4;
  const cells = new Map<number, [Pixel, Pixel][]>();
  const cell = (value: number, from: number): number => Math.floor((value - from) / size) + 2;
  const put = (column: number, row: number, chord: [Pixel, Pixel]): void => {
    const key = row * columns + column;
    const known = cells.get(key);
    if (known) known.push(chord);
    else cells.set(key, [chord]);
  };
  const chords = [
    ...lines.flatMap((line) => line.map((to, index): [Pixel, Pixel] => [line[Math.max(0, index - 1)] as Pixel, to])),
    ...dots.map((dot): [Pixel, Pixel] => [dot, dot]),
  ];
  for (const chord of chords) {
    const [[x0, y0], [x1, y1]] = chord;
    const [left, right] = [Math.min(x0, x1) - reach, Math.max(x0, x1) + reach].map((x) => cell(x, chart.left)) as [
      number,
      number,
    ];
    const [top, bottom] = [Math.min(y0, y1) - reach, Math.max(y0, y1) + reach].map((y) => cell(y, chart.top)) as [number, number];
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) put(column, row, chord);
  }
  return (place) => {
    const near = cells.get(cell(place[1], chart.top) * columns + cell(place[0], chart.left)) ?? [];
    return near.reduce((least, chord) => Math.min(least, distance(place, chord)), Number.POSITIVE_INFINITY);
  };
}

export function distance([x, y]: Pixel, [[x0, y0], [x1, y1]]: readonly [Pixel, Pixel]): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
