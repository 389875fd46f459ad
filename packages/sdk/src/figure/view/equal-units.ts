import type { Layer, View } from "../../contract.ts";
import { niceBounds } from "../nice-numbers.ts";
import { pointsOf } from "./key-points.ts";
import { hull } from "./vertical-range.ts";

/** A window of equal units is at most so many times as high as wide. */
const mostHigh = 1.5;

/**
 * The window of graphs that are to be drawn with equal units: beside its points no higher than wide. A parabola up to 30 over eight units of x would be a
 * needle, and the curve beside it a dot.
 */
export function inEqualUnits(view: View, layers: readonly Layer[]): View {
  const width = view.x[1] - view.x[0];
  if (view.y[1] - view.y[0] <= mostHigh * width) return view;
  const heights = layers.flatMap(pointsOf).filter(({ x, optional }) => !optional && x >= view.x[0] && x <= view.x[1]);
  const [low, high] = hull(heights.map(({ y }) => y)) ?? [0, 0];
  const y = [Math.max(view.y[0], low - width / 2), Math.min(view.y[1], high + width / 2)] as const;
  return y[0] < y[1] ? { ...view, y: niceBounds(...y) } : view;
}
