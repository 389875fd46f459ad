import type { Layer, View } from "../../contract.ts";
import { type CurveLayer, curveFunction } from "../curve-function.ts";
import { extentOfNumbers } from "../data/data-layers.ts";
import { niceBounds } from "../nice-numbers.ts";
import { stripsOf } from "../strips/strips.ts";
import { withZeroWhenNear } from "./axes-when-near.ts";
import { pointsOf } from "./key-points.ts";
import { verticalRange } from "./vertical-range.ts";

const margin = 0.12;

/**
 * The window of a figure with the strips of a sum under a curve: all of them down to the axis, the curve over them, and whatever points
 * belong to it. undefined for other figures.
 *
 * @throws FigureError as `stripsOf` does.
 */
export function stripsView(layers: readonly Layer[]): View | undefined {
  const strips = layers.flatMap((layer) => (layer.type === "rectangles" ? stripsOf(layer) : []));
  if (strips.length === 0) return undefined;
  const points = layers.flatMap(pointsOf);
  const [from, to] = extentOfNumbers([...strips.flatMap(({ from, to }) => [from, to]), ...points.map(({ x }) => x)]) as Interval;
  const room = margin * (to - from);
  const x = withZeroWhenNear([from - room, to + room], 0.25);
  const heights = extentOfNumbers([0, ...strips.flatMap(({ left, right }) => [left, right])]) as Interval;
  const curves = layers
    .flatMap((layer): CurveLayer[] => {
      if (layer.type === "curve") return [layer];
      // Of other counts of strips, too, all are to be in view.
      return layer.type === "rectangles" ? [{ id: layer.id, type: "curve", y: layer.y, variable: layer.variable }] : [];
    })
    .map((layer) => curveFunction(layer, from + (to - from) / 2));
  const seen = [...points, ...heights.map((y) => ({ x: from, y, optional: false }))];
  const [low, high] = verticalRange(curves, [from, to], seen, false);
  const above = margin * (high - low || 2);
  return { x: niceBounds(...x), y: niceBounds(low - above, high + above), aspect: "free" };
}

type Interval = [from: number, to: number];
