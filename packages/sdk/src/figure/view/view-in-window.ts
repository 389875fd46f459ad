import type { Layer, MathJson, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { axisNamesOf } from "../axis-names.ts";
import { type CurveLayer, curveFunction } from "../curve-function.ts";
import { niceBounds } from "../nice-numbers.ts";
import { realValue } from "../number-of.ts";
import { problem } from "../problem.ts";
import { curveMap } from "../restricted-equation.ts";
import { checkView } from "./check-view.ts";
import { wholeExtent } from "./contour-extent.ts";
import { keyPointsOf } from "./key-points.ts";
import { verticalRange } from "./vertical-range.ts";

type Interval = readonly [number, number];

/** Another part of the plane: ends of x, of y, or so many times nearer. */
export interface WindowChange {
  readonly x?: readonly [MathJson, MathJson];
  readonly y?: readonly [MathJson, MathJson];
  readonly nearer?: number;
}

/**
 * The view with a window that was asked for. Where only x is given, y is what graphs of functions need there; with equal units it grows or shrinks
 * with x.
 *
 * @throws FigureError for ends that are no numbers or no window
 */
export function viewInWindow(view: View, layers: readonly Layer[], { x, y, nearer }: WindowChange): View {
  const changed =
    nearer === undefined ? withEnds(view, layers, x && numbersOf(x), y && numbersOf(y)) : scaledBy(view, 1 / nearer);
  checkView(changed);
  return changed;
}

function numbersOf([from, to]: readonly [MathJson, MathJson]): Interval {
  const ends = [realValue(from), realValue(to)] as const;
  if (!ends.every(Number.isFinite) || ends[0] >= ends[1])
    throw new FigureError("a window goes from one number to a greater one", undefined, problem("figure-error.window-order"));
  return ends;
}

function withEnds(view: View, layers: readonly Layer[], x: Interval | undefined, y: Interval | undefined): View {
  const [ends, heights] = [x ?? (y ? widthsOver(view, layers, y) : view.x), y ?? (x ? heightsOver(view, layers, x) : view.y)];
  return {
    ...view,
    x: [ends[0], ends[1]],
    y: [heights[0], heights[1]],
    ...(y && view.aspect === "equal" ? { aspect: "free" } : {}),
  };
}

/** As far to both sides as curves of equations go between two heights, if they end there: x = y² for y up to 2 ends at 4. */
function widthsOver(view: View, layers: readonly Layer[], [low, high]: Interval): Interval {
  const names = axisNamesOf(layers);
  const reached = layers.flatMap((layer) => {
    if (layer.type !== "implicit" || layer.role === "asymptote" || layer.role === "construction") return [];
    const curve = curveMap(layer, names);
    return wholeExtent((x, y) => (y >= low && y <= high ? curve(x, y) : Number.NaN))?.[0] ?? [];
  });
  const [from, to] = [Math.min(view.x[0], ...reached), Math.max(view.x[1], ...reached)];
  return from < view.x[0] || to > view.x[1] ? niceBounds(from, to + margin * (to - from)) : view.x;
}

const margin = 0.12;

function heightsOver(view: View, layers: readonly Layer[], x: Interval): Interval {
  const graphs = layers.filter((layer): layer is CurveLayer => layer.type === "curve");
  if (view.aspect === "equal" || graphs.length === 0) return around(view.y, (x[1] - x[0]) / (view.x[1] - view.x[0]));
  const curves = graphs.map((layer) => curveFunction(layer, (x[0] + x[1]) / 2));
  const points = keyPointsOf(layers).filter((point) => point.x >= x[0] && point.x <= x[1]);
  const [low, high] = verticalRange(curves, x, points, false);
  const room = low < high ? margin * (high - low) : 1;
  return [low - room, high + room];
}

const scaledBy = (view: View, factor: number): View => ({
  ...view,
  x: around(view.x, factor),
  y: around(view.y, factor),
  ...(view.z ? { z: around(view.z, factor) } : {}),
});

function around([from, to]: Interval, factor: number): [number, number] {
  const [middle, half] = [(from + to) / 2, ((to - from) / 2) * factor];
  return [middle - half, middle + half];
}
