import type { Layer, View } from "../../contract.ts";
import { type CurveLayer, curveFunction } from "../curve-function.ts";
import { checkEdges, countsIn, heightsOfBins } from "../data/bins.ts";
import { namesOnAxis } from "../data/categories.ts";
import { checkCount, type DataLayer, extentOfNumbers, heightsOf, isDataLayer, numbersOf } from "../data/data-layers.ts";
import { slotOfNumbers } from "../data/slots.ts";
import { isLyingBox } from "../low-height.ts";
import { niceBounds } from "../nice-numbers.ts";
import { withZeroWhenNear } from "./axes-when-near.ts";
import { pointsOf } from "./key-points.ts";
import { verticalRange } from "./vertical-range.ts";

type Interval = readonly [from: number, to: number];

/** From where to where the observations of a layer go; `fixed` where they bring their own room. */
interface Extent {
  readonly x: Interval;
  readonly y: Interval;
}

const roomAround = 0.08;
const roomAbove = 0.12;

/**
 * The window of a figure that shows observations: bars and bins from zero, names in slots of width 1, dots and boxes with some room around
 * them; points and curves that belong to it are in view as well. undefined for other figures.
 *
 * @throws FigureError for observations that are no numbers, and for a layer without any.
 */
export function dataView(layers: readonly Layer[]): View | undefined {
  const data = layers.filter(isDataLayer);
  if (data.length === 0) return undefined;
  const names = namesOnAxis(layers);
  const extents = data.map((layer) => extentOf(layer, names));
  const points = layers.flatMap(pointsOf);
  const standing = data.some(({ type }) => type === "bars" || type === "histogram");
  const wholeX = hullOf([...extents.map(({ x }) => x), ...points.map(({ x }): Interval => [x, x])]);
  const x: Interval = names ? [0, names.length] : standing ? wholeX : roomy(wholeX);
  const y = hullOf([...extents.map(({ y }) => y), ...points.map(({ y }): Interval => [y, y])]);
  if (data.every(isLyingBox)) return { x: [...x], y: [0, data.length], aspect: "free" };
  const curves = layers
    .filter((layer): layer is CurveLayer => layer.type === "curve")
    .map((layer) => curveFunction(layer, (x[0] + x[1]) / 2));
  const seen =
    curves.length > 0
      ? verticalRange(
          curves,
          x,
          [x[0], x[1]].flatMap((at) => y.map((y) => ({ x: at, y, optional: false }))),
          false,
        )
      : y;
  return { x: [...x], y: standing ? fromZero(seen) : roomy(seen), aspect: "free" };
}

function extentOf(layer: DataLayer, names: readonly string[] | undefined): Extent {
  checkCount(layer);
  switch (layer.type) {
    case "histogram": {
      checkEdges(layer.edges, layer);
      const observations = numbersOf(layer.samples.x, layer);
      const counts = countsIn(observations, layer.edges);
      const heights = heightsOfBins(counts, layer.edges, layer.heights ?? "count", observations.length);
      const [from, to] = [layer.edges[0] as number, layer.edges.at(-1) as number];
      const room = 0.04 * (to - from);
      return { x: [from - room, to + room], y: withZero(heights) };
    }
    case "bars": {
      const y = withZero(heightsOf(layer));
      if (names) return { x: [0, names.length], y };
      const places = numbersOf(layer.samples.x, layer);
      const [from, to] = extentOfNumbers(places) as [number, number];
      const room = 0.75 * slotOfNumbers(places);
      return { x: [from - room, to + room], y };
    }
    case "box":
      if (layer.samples.y === undefined)
        return { x: extentOfNumbers(numbersOf(layer.samples.x, layer)) as [number, number], y: [0, 1] };
      return { x: [0, names?.length ?? 1], y: extentOfNumbers(heightsOf(layer)) as [number, number] };
    case "scatter":
      return {
        x: extentOfNumbers(numbersOf(layer.samples.x, layer)) as [number, number],
        y: extentOfNumbers(heightsOf(layer)) as [number, number],
      };
  }
}

const withZero = (heights: readonly number[]): [number, number] => extentOfNumbers([0, ...heights]) as [number, number];

const hullOf = (intervals: readonly Interval[]): [number, number] => extentOfNumbers(intervals.flat()) as [number, number];

/** Whether numbers are so close that no window can tell them apart. */
const areOne = ([from, to]: Interval): boolean => to - from < Math.max(1e-90, 1e-10 * Math.max(Math.abs(from), Math.abs(to)));

/** With some room on both sides, out to round numbers, and zero where it is near. */
function roomy([from, to]: Interval): [number, number] {
  const room = areOne([from, to]) ? Math.max(1, 0.1 * Math.abs(from)) : roomAround * (to - from);
  return niceBounds(...withZeroWhenNear([from - room, to + room], 0.25));
}

/** From zero, with room for a number beyond the longest bar, up or down. */
function fromZero([low, high]: Interval): [number, number] {
  if (areOne([low, high])) return [0, 1];
  const room = roomAbove * (high - low);
  const [from, to] = niceBounds(low < 0 ? low - room : 0, high > 0 ? high + room : 0);
  return [from, to];
}
