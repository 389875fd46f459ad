import type { PlotMark, PlotSpec } from "@math-viz/sdk";

/** From a value to pixels, as Observable Plot has it. */
type Scale = (value: number) => number;
type Column = readonly unknown[];
interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** A line of fewer places is no work. */
const fewest = 24;
/** What a line may be told beside its columns: none of it is about single places. */
const plain: ReadonlySet<string> = new Set(
  "x y fill fillOpacity fillRule stroke strokeOpacity strokeWidth strokeLinecap strokeLinejoin strokeDasharray strokeMiterlimit opacity".split(
    " ",
  ),
);

/**
 * A long line by its first place alone, for Observable Plot to make the node of it: where there are only x and y, on axes of numbers, `writePath` writes
 * the path, without the objects that Plot makes for each place. Undefined for other marks.
 */
export function byFirstPlace({ mark, data = {}, options }: PlotMark, chart: PlotSpec["options"]): PlotMark["data"] | undefined {
  const { x = [], y = [], ...others } = data;
  const isPlain = mark === "line" && x.length >= fewest && options.x === "x" && options.y === "y";
  if (!isPlain || Object.keys(others).length > 0 || x.length !== y.length) return undefined;
  if (!Object.keys(options).every((name) => plain.has(name)) || !isOfNumbers(chart.x) || !isOfNumbers(chart.y)) return undefined;
  const first = x.findIndex((value, index) => isPlace(value, y[index]));
  return first < 0 ? undefined : { x: [x[first] as number], y: [y[first] as number] };
}

/** Whether the ends of an axis are given, so that Plot need not see all places. */
function isOfNumbers(axis: unknown): boolean {
  const { domain, type = "linear" } = (axis ?? {}) as { domain?: unknown; type?: unknown };
  return type === "linear" && Array.isArray(domain) && domain.length === 2 && domain.every(Number.isFinite);
}

const isPlace = (x: unknown, y: unknown): boolean => Number.isFinite(x) && Number.isFinite(y);

/** Puts all places into the node of a line that was made from its first. */
export function writePath(node: Element, { data = {} }: PlotMark, chart: PlotSpec["options"], scales: Scales): void {
  const { x = [], y = [] } = data;
  node.querySelector("path")?.setAttribute("d", pathOf(x, y, linear(chart.x, scales.x), linear(chart.y, scales.y)));
}

/** As Observable Plot writes it: what is no place breaks the line, and a place by itself is closed, so that it is seen. */
export function pathOf(xs: Column, ys: Column, x: Scale, y: Scale): string {
  let path = "";
  let count = 0;
  for (let index = 0; index < xs.length; index++) {
    const [across, down] = [xs[index] as number, ys[index] as number];
    if (isPlace(across, down)) {
      path += `${count === 0 ? "M" : "L"}${x(across)},${y(down)}`;
      count++;
      continue;
    }
    if (count === 1) path += "Z";
    count = 0;
  }
  return count === 1 ? `${path}Z` : path;
}

/** An axis computed as D3 does it, to the last digit, and written to a thousandth of a pixel. */
function linear(axis: unknown, scale: Scale): Scale {
  const [from, to] = (axis as { domain: [number, number] }).domain;
  const [span, start, end] = [to - from, scale(from), scale(to)];
  return (value) => {
    const share = (value - from) / span;
    return Math.round((start * (1 - share) + end * share) * 1000) / 1000;
  };
}
