import type { Layer, PlotMark, View } from "../contract.ts";
import { colours } from "./colours.ts";
import { contains } from "./frame.ts";
import { roundTo } from "./nice-numbers.ts";

/** Where between its samples a trajectory is at a time: after one of them, by a share of the way to the next. */
export interface Place {
  readonly index: number;
  readonly share: number;
}

/** The place of a time among times in rising order, or undefined before the first and after the last. */
export function placeOfTime(times: readonly number[], time: number): Place | undefined {
  const last = times.length - 1;
  if (last < 0 || !(time >= (times[0] as number)) || time > (times[last] as number)) return undefined;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= time) low = middle;
    else high = middle;
  }
  const [from, to] = [times[low] as number, times[high] as number];
  return { index: low, share: to === from ? 0 : (time - from) / (to - from) };
}

/** A column at a place between its samples. */
export function valueAt(column: readonly number[], { index, share }: Place): number {
  const from = column[index] as number;
  return share === 0 ? from : from + share * ((column[index + 1] as number) - from);
}

/** A dot for each trajectory in the plane, where it is at a time. */
export function headMarks(layers: readonly Layer[], view: View, time: number): PlotMark[] {
  const [quantumX, quantumY] = [view.x, view.y].map(([from, to]) => (to - from) / 20_000) as [number, number];
  return layers.flatMap((layer): PlotMark[] => {
    if (layer.type !== "trajectory") return [];
    const place = placeOfTime(layer.samples.t, time);
    if (place === undefined) return [];
    const [x, y] = [valueAt(layer.samples.x, place), valueAt(layer.samples.y, place)];
    if (!contains(view.x, x) || !contains(view.y, y)) return [];
    return [
      {
        mark: "dot",
        data: { x: [roundTo(x, quantumX)], y: [roundTo(y, quantumY)] },
        options: { x: "x", y: "y", r: 5, fill: colours.text, stroke: colours.surface, strokeWidth: 2 },
        source: layer.id,
      },
    ];
  });
}
