import type { Figure, Layer } from "../contract.ts";
import { timeOf } from "./axis-names.ts";

type Trajectory = Extract<Layer, { type: "trajectory" }>;

/** Seconds in which a point moves as far as the whole path is wide: the eye follows, and a short path is not over at once. */
const secondsPerWidth = 0.35;
const [fewest, most] = [8, 40];

/**
 * The animation of a figure with trajectories: all of their time, in as many seconds as their way is long. Undefined for other figures and
 * where no time passes.
 */
export function animationOf(layers: readonly Layer[]): Figure["animation"] {
  const trajectories = layers.filter((layer): layer is Trajectory => layer.type === "trajectory");
  const times = trajectories.flatMap(({ samples: { t } }) => (t.length > 1 ? [t[0] as number, t.at(-1) as number] : []));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  if (!Number.isFinite(from) || !Number.isFinite(to) || from === to) return undefined;
  const widths = Math.max(...trajectories.map(lengthInWidths));
  return { over: timeOf(layers), from, to, seconds: Math.min(most, Math.max(fewest, Math.round(secondsPerWidth * widths))) };
}

/** How long a path is, each axis measured by how wide the path is along it. */
function lengthInWidths({ samples: { x, y, z = [] } }: Trajectory): number {
  const columns = [x, y, z].map(inWidths).filter((column) => column.length > 0);
  let length = 0;
  for (let index = 1; index < x.length; index++) {
    const step = Math.hypot(...columns.map((column) => (column[index] as number) - (column[index - 1] as number)));
    if (Number.isFinite(step)) length += step;
  }
  return length;
}

/** A column from 0 to 1; empty where it does not change. */
function inWidths(column: readonly number[]): number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return high > low ? column.map((value) => (value - low) / (high - low)) : [];
}
