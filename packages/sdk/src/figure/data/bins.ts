import type { Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { multiple, niceStep, type Step, stepSize } from "../nice-numbers.ts";
import { problem } from "../problem.ts";
import { extentOfNumbers } from "./data-layers.ts";

/** More bins than pixels show nothing. */
const mostBins = 2000;

/** @throws FigureError where the edges of bins are fewer than two, no numbers, or do not ascend. */
export function checkEdges(edges: readonly number[], layer: Layer): void {
  if (edges.length < 2)
    throw new FigureError(
      `a histogram needs two edges at least: layer ${layer.id}`,
      layer.id,
      problem("figure-error.few-edges", { layer: layer.id }),
    );
  if (edges.length > mostBins)
    throw new FigureError(
      `more than ${mostBins} bins cannot be drawn: layer ${layer.id}`,
      layer.id,
      problem("figure-error.many-bins", { most: mostBins }),
    );
  for (const [index, edge] of edges.entries()) {
    if (!Number.isFinite(edge) || (index > 0 && !(edge > (edges[index - 1] as number))))
      throw new FigureError(
        `edge ${index + 1} of layer ${layer.id} does not ascend: ${edge}`,
        layer.id,
        problem("figure-error.edges", { index: index + 1, layer: layer.id, value: edge }),
      );
  }
}

/** How many of the values lie in each bin [edge, next edge), in the last one its end included. Those outside all bins count nowhere. */
export function countsIn(values: readonly number[], edges: readonly number[]): number[] {
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  for (const value of values) {
    const bin = binOf(value, edges);
    if (bin !== undefined) counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

function binOf(value: number, edges: readonly number[]): number | undefined {
  const last = edges.length - 1;
  if (!(value >= (edges[0] as number) && value <= (edges[last] as number))) return undefined;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] as number)) low = middle;
    else high = middle;
  }
  return low;
}

/** Closer than this, or than this share of their size, numbers are taken for one: no window is so narrow, and doubles do not tell steps between them apart. */
const narrowest = 1e-100;
const narrowestShare = 1e-11;

const areApart = (low: number, high: number): boolean =>
  high - low > Math.max(narrowest, narrowestShare * Math.max(Math.abs(low), Math.abs(high)));

/** Edges at round numbers for some number of bins: by default as many as Sturges proposes, log₂ n + 1. */
export function niceEdges(values: readonly number[], wanted = Math.ceil(Math.log2(Math.max(1, values.length))) + 1): number[] {
  const [low, high] = extentOfNumbers(values) ?? [0, 1];
  const span = areApart(low, high) ? high - low : Math.max(1, Math.abs(high) * 0.1);
  return edgesOnGrid(low, high, niceStep(span / Math.max(1, wanted)));
}

/** Edges at the multiples of a step, from the one at or below `low` to the one at or above `high`, one bin at least. */
function edgesOnGrid(low: number, high: number, step: Step): number[] {
  const size = stepSize(step);
  // A quotient is rounded, and 0.3 is three steps of 0.1: the multiples themselves are compared.
  let first = Math.floor(low / size + 1e-9);
  while (multiple(first, step) > low) first -= 1;
  let last = Math.max(first + 1, Math.ceil(high / size - 1e-9));
  while (multiple(last, step) < high) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => multiple(first + index, step) || 0);
}

/**
 * Edges a width apart, from `start`, by default the multiple of the width at or below the least value, to the first at or above the greatest.
 *
 * @throws FigureError where they are too many.
 */
export function edgesOfWidth(values: readonly number[], width: number, start?: number): number[] {
  const [low, high] = extentOfNumbers(values) ?? [0, 1];
  const below = Math.floor(low / width + 1e-9);
  const first = start ?? alongGrid(0, width, alongGrid(0, width, below) > low ? below - 1 : below);
  const least = Math.max(1, Math.ceil((high - first) / width - 1e-9));
  const bins = alongGrid(first, width, least) < high ? least + 1 : least;
  if (bins > mostBins)
    throw new FigureError(
      `more than ${mostBins} bins of width ${width} cannot be drawn`,
      undefined,
      problem("figure-error.many-bins", { most: mostBins }),
    );
  return Array.from({ length: bins + 1 }, (_, index) => alongGrid(first, width, index));
}

/** In decimals, so that three steps of 0.1 are 0.3. */
const alongGrid = (start: number, width: number, count: number): number =>
  count === 0 ? start : Number((start + count * width).toPrecision(15));

const niceWidths = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20];

/** Edges for exactly so many bins: of a round width at its multiples where there is one that fits, else from the least value to the greatest. */
export function edgesForCount(values: readonly number[], count: number): number[] {
  const [low, high] = extentOfNumbers(values) ?? [0, 1];
  if (!areApart(low, high)) {
    // A unit each; of numbers beyond 10⁹ as much as digits tell.
    const size = Math.max(Math.abs(low), Math.abs(high));
    const unit = size > 1e9 ? 10 ** (Math.floor(Math.log10(size)) - 8) : 1;
    return Array.from({ length: count + 1 }, (_, index) => alongGrid(low, unit, index));
  }
  const width = (high - low) / count;
  const scale = 10 ** Math.floor(Math.log10(width));
  const fitting = niceWidths
    .map((nice) => Number((nice * scale).toPrecision(15)))
    .filter((nice) => nice >= width * (1 - 1e-9))
    .map((nice) => edgesOfWidth(values, nice))
    .find((edges) => edges.length === count + 1);
  if (fitting) return fitting;
  return Array.from({ length: count + 1 }, (_, index) => (index === count ? high : alongGrid(low, width, index)));
}

/** What a bin is as high as: how many of the observations, what share of all, or what share for a unit of the axis. */
export function heightsOfBins(
  counts: readonly number[],
  edges: readonly number[],
  heights: "count" | "share" | "density",
  total: number,
): number[] {
  return counts.map((count, index) => {
    if (heights === "count") return count;
    const width = heights === "density" ? (edges[index + 1] as number) - (edges[index] as number) : 1;
    return count / total / width;
  });
}
