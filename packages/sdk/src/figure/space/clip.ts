import type { Points } from "./simplify.ts";
import type { Vector } from "./turn.ts";

/** A connected part of a line in space, with the time at each of its points. */
export interface Run {
  readonly t: readonly number[];
  readonly points: Points;
}

/** What of a line lies in the box around the origin with edges 2 · `half`. A line that leaves and returns becomes two; so does one with a gap. */
export function clipToBox(t: readonly number[], points: Points, half: Vector): Run[] {
  const runs: { t: number[]; points: number[] }[] = [];
  const add = (run: { t: number[]; points: number[] }, index: number, share: number): void => {
    const at = (values: ArrayLike<number>, place: number, stride: number): number => {
      const [a, b] = [values[place] as number, values[place + stride] as number];
      return share === 0 ? a : share === 1 ? b : a + share * (b - a);
    };
    run.t.push(at(t, index, 1));
    for (let axis = 0; axis < 3; axis++) run.points.push(at(points, 3 * index + axis, 3));
  };
  let current: (typeof runs)[number] | undefined;
  for (let index = 0; index + 1 < t.length; index++) {
    const part = partInside(points, index, half);
    if (part === undefined) {
      current = undefined;
      continue;
    }
    if (current === undefined) {
      current = { t: [], points: [] };
      runs.push(current);
      add(current, index, part[0]);
    }
    add(current, index, part[1]);
    if (part[1] < 1) current = undefined;
  }
  return runs.map((run) => ({ t: run.t, points: Float64Array.from(run.points) }));
}

/** The shares of a chord between which it is inside (Liang and Barsky), or undefined where it passes by or has no place. */
function partInside(points: Points, index: number, half: Vector): [number, number] | undefined {
  let [from, to] = [0, 1];
  for (let axis = 0; axis < 3; axis++) {
    const [start, end] = [points[3 * index + axis] as number, points[3 * index + 3 + axis] as number];
    if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
    const [delta, most] = [end - start, half[axis] as number];
    // A hair of room: an extreme that the box was made for lies on its face.
    const room = most * (1 + 1e-9);
    if (delta === 0) {
      if (Math.abs(start) > room) return undefined;
      continue;
    }
    const [first, second] = [(-room - start) / delta, (room - start) / delta];
    from = Math.max(from, Math.min(first, second));
    to = Math.min(to, Math.max(first, second));
  }
  return from < to ? [from, to] : undefined;
}
