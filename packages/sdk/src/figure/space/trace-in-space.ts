import type { Run } from "./clip.ts";
import type { Vector } from "./turn.ts";

/** A place on a line in space and where on it that is. */
interface Spot {
  readonly t: number;
  readonly at: Vector;
}

/** A line by its parameter: a place in pixels for each value; not finite where it has none. */
export type LineInSpace = (t: number) => Vector;

/** Pieces of equal length in the parameter to begin with, how often each is halved, and how many places are looked at. */
const [pieces, deepest, mostSpots] = [360, 12, 60_000];
/** How far a chord may be from the line, in pixels. */
const tolerance = 0.1;
/** Where two parts are farther apart than this after all halving they are not connected, in pixels. */
const nearby = 4;

/** The connected parts of a line, not cut off at the box: broken at poles, jumps and where it has no places. */
export function traceInSpace(line: LineInSpace, from: number, to: number, half: Vector): Run[] {
  let spots = 0;
  const spot = (t: number): Spot => {
    spots++;
    const at = line(t);
    return { t, at: at.some(Number.isNaN) ? filled(line, t, hair * (to - from), at) : at };
  };
  const runs: Spot[][] = [[]];
  const add = (found: Spot): void => {
    if (isThere(found)) runs.at(-1)?.push(found);
  };
  const lift = (): void => {
    if (runs.at(-1)?.length) runs.push([]);
  };
  const visit = (left: Spot, right: Spot, depth: number): void => {
    const middle = spot((left.t + right.t) / 2);
    if (depth > 0 && spots < mostSpots && !isFlat(left, middle, right, half)) {
      visit(left, middle, depth - 1);
      visit(middle, right, depth - 1);
    } else if (isConnected(left, right, spot)) add(right);
    else {
      add(lastOf(left, right, spot));
      lift();
      add(lastOf(right, left, spot));
      add(right);
    }
  };
  let left = spot(from);
  add(left);
  for (let index = 1; index <= pieces; index++) {
    const right = spot(index === pieces ? to : from + ((to - from) * index) / pieces);
    visit(left, right, deepest);
    left = right;
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({ t: run.map(({ t }) => t), points: Float64Array.from(run.flatMap(({ at }) => at)) }));
}

/** So small a share of a line is next to a place. */
const hair = 1e-7;

/** A place between two that agree, where the formula alone has none: sin t / t at 0. */
function filled(line: LineInSpace, t: number, step: number, missing: Vector): Vector {
  const [before, after] = [line(t - step), line(t + step)];
  const apart = Math.hypot(...before.map((value, axis) => value - (after[axis] as number)));
  return apart < tolerance ? (before.map((value, axis) => (value + (after[axis] as number)) / 2) as unknown as Vector) : missing;
}

const isThere = ({ at }: Spot): boolean => at.every(Number.isFinite);

const distance = (a: Spot, b: Spot): number => Math.hypot(...a.at.map((value, axis) => value - (b.at[axis] as number)));

/** Whether a chord may stand for the line: straight to a fraction of a pixel, or beside the box, or nothing there at all. */
function isFlat(left: Spot, middle: Spot, right: Spot, half: Vector): boolean {
  const there = [left, middle, right].filter(isThere);
  if (there.length === 0) return true;
  if (there.length < 3) return false;
  const beside = half.some((most, axis) =>
    [1, -1].some((way) => there.every(({ at }) => way * (at[axis] as number) > 1.5 * most)),
  );
  if (beside) return true;
  const [a, m, b] = [left.at, middle.at, right.at];
  const chord = b.map((value, axis) => value - (a[axis] as number));
  const way = m.map((value, axis) => value - (a[axis] as number));
  const square = chord.reduce((sum, value) => sum + value * value, 0);
  const along = square === 0 ? 0 : chord.reduce((sum, value, axis) => sum + value * (way[axis] as number), 0) / square;
  return Math.hypot(...way.map((value, axis) => value - Math.min(1, Math.max(0, along)) * (chord[axis] as number))) <= tolerance;
}

/** Follows the longer half: a quick stretch becomes short in the end, a jump or a pole never does. */
function isConnected(left: Spot, right: Spot, spot: (t: number) => Spot): boolean {
  if (!isThere(left) || !isThere(right)) return !isThere(left) && !isThere(right);
  let [a, b] = [left, right];
  for (let step = 0; step < 50; step++) {
    if (distance(a, b) < nearby) return true;
    const t = (a.t + b.t) / 2;
    if (t === a.t || t === b.t) return false;
    const middle = spot(t);
    if (!isThere(middle)) return false;
    if (distance(a, middle) > distance(middle, b)) b = middle;
    else a = middle;
  }
  return false;
}

/** The last place on the part of the line that `inside` is on, going towards `outside`. */
function lastOf(inside: Spot, outside: Spot, spot: (t: number) => Spot): Spot {
  let [a, b] = [inside, outside];
  if (!isThere(a)) return a;
  for (let step = 0; step < 40; step++) {
    const middle = spot((a.t + b.t) / 2);
    if (isThere(middle) && (!isThere(b) || distance(middle, a) < distance(middle, b))) a = middle;
    else b = middle;
  }
  return a;
}
