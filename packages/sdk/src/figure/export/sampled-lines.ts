import type { PlotMark, PlotSpec } from "../../contract.ts";

/** Columns of places, with null between branches. */
export interface SampledLine {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

/** The lines that a layer is drawn with, as one: what a target has no formula for is written by its places. */
export const linesOf = (spec: PlotSpec, layer: string): SampledLine | undefined =>
  joined(spec.marks.filter((mark) => mark.source === layer && isOpenLine(mark)));

/** The bands that stand for many oscillations in one column of pixels: areas as dark as the line itself. */
export const bandsOf = (spec: PlotSpec, layer: string): SampledLine | undefined =>
  joined(spec.marks.filter(({ mark, source, options }) => mark === "line" && source === layer && isBand(options)));

const isBand = ({ fill, fillOpacity }: PlotMark["options"]): boolean =>
  fill !== undefined && fill !== "none" && fillOpacity === undefined;

function joined(lines: readonly PlotMark[]): SampledLine | undefined {
  const [x, y]: [(number | null)[], (number | null)[]] = [[], []];
  for (const { data, options } of lines) {
    const columns = [options.x, options.y].map((channel) => (typeof channel === "string" ? data?.[channel] : undefined));
    const [xs, ys] = columns as [(number | null)[] | undefined, (number | null)[] | undefined];
    if (!xs || !ys || [...xs, ...ys].some((value) => typeof value === "string")) continue;
    if (x.length > 0) {
      x.push(null);
      y.push(null);
    }
    for (const [index, value] of xs.entries()) {
      const other = ys[index] ?? null;
      x.push(other === null ? null : value);
      y.push(value === null ? null : other);
    }
  }
  return x.length > 0 ? { x, y } : undefined;
}

export interface SampledDots extends SampledLine {
  /** What they mark does not belong to the curve. */
  readonly isHollow: boolean;
}

/** The dots of a layer: where a graph begins, ends and jumps, and points of a curve that are alone. */
export const dotsOf = (spec: PlotSpec, layer: string): SampledDots[] =>
  spec.marks
    .filter(({ mark, source, options }) => mark === "dot" && source === layer && options.fill !== "none")
    .map(({ data = {}, options }) => ({
      x: numbersOf(data, options.x),
      y: numbersOf(data, options.y),
      isHollow: typeof options.fill === "string" && options.fill.includes("surface"),
    }))
    .filter(({ x }) => x.length > 0);

/** A column of places; a cell that holds no number is none. */
export const numbersOf = (data: PlotMark["data"], channel: unknown): (number | null)[] =>
  (typeof channel === "string" ? (data?.[channel] ?? []) : []).map((value) => (typeof value === "number" ? value : null));

/** Whether a mark is a line and no filled area. */
export const isOpenLine = ({ mark, options }: PlotMark): boolean =>
  mark === "line" && options.stroke !== "none" && (options.fill === undefined || options.fill === "none");
