import type { Expression, Layer } from "../../contract.ts";
import { numberOf } from "../number-of.ts";
import { straightLine } from "../straight-line.ts";

/** A place that the question speaks of. */
export interface KeyPoint {
  readonly x: number;
  readonly y: number;
  /** May be left out of the default window when it would crush everything else: a far y-intercept, construction lines. */
  readonly optional: boolean;
}

/** Where the layers put points and ends of segments. Curves have none of their own: vertex, zeros and the like arrive as points. */
export function keyPointsOf(layers: readonly Layer[]): KeyPoint[] {
  const points = layers.flatMap(pointsOf);
  // Lines alone still need a place to look at: where they meet the axes.
  return points.length > 0 || layers.some((layer) => layer.type === "curve") ? points : layers.flatMap(interceptsOf);
}

function pointsOf(layer: Layer): KeyPoint[] {
  const optional = layer.role === "construction" || layer.label?.key === "label.y-intercept";
  const at = (x: Expression, y: Expression): KeyPoint => ({ x: numberOf(x, layer), y: numberOf(y, layer), optional });
  switch (layer.type) {
    case "points":
      return layer.points.map(({ x, y }) => at(x, y));
    case "segment":
    case "arrow":
      return [at(...layer.from), at(...layer.to)];
    default:
      return [];
  }
}

function interceptsOf(layer: Layer): KeyPoint[] {
  const line = layer.type === "implicit" ? straightLine(layer.relation.json) : undefined;
  if (!line) return [];
  const { a, b, c } = line;
  const intercepts: KeyPoint[] = [];
  if (a !== 0) intercepts.push({ x: c / a, y: 0, optional: false });
  if (b !== 0) intercepts.push({ x: 0, y: c / b, optional: false });
  return intercepts;
}
