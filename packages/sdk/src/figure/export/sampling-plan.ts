import type { MathJson, View } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { branchesBetween, type Stretch } from "../facts/stretches.ts";

/** The size of picture that what is exported is as exact as, in pixels. */
export const picture = { width: 640, height: 400 };

/** How a graph is drawn by evenly spaced places: on which stretches, and how many of them in all of it. */
export interface GraphPlan {
  readonly branches: readonly Stretch[];
  readonly count: number;
}

const counts = [200, 400, 800, 1600, 3200, 6400, 12800];
/** Chords may miss the graph by so much of a pixel. */
const tolerance = 0.3;

/**
 * A plan by which the graph of a formula is drawn by chords between evenly spaced places, broken where it breaks; undefined where no reasonable number of
 * places does, as for sin(1/x) around 0.
 */
export function planGraph(json: MathJson, letter: string, range: Stretch, view: View): GraphPlan | undefined {
  const [unitX, unitY] = unitsOf(view);
  const found = branchesBetween(json, letter, range, tolerance * unitY);
  if (!found) return undefined;
  const f = compile(json, [letter]);
  const isOutside = (x: number): boolean => {
    const [low, high] = view.y;
    const y = f(x);
    return y < low - (high - low) / 10 || y > high + (high - low) / 10;
  };
  const branches = found.map((branch) => ({
    from: branch.from === range.from ? branch.from : calmEnd(branch.from, branch, 1, range, isOutside),
    to: branch.to === range.to ? branch.to : calmEnd(branch.to, branch, -1, range, isOutside),
  }));
  const place = (x: number): Pixel => [x / unitX, f(x) / unitY];
  const isSeen = (_: number, y: number): boolean => isNear(y * unitY, view.y);
  const count = enoughPlaces(branches, range, (branch, pieces) => farthestFromChords(place, branch, pieces, isSeen));
  return count === undefined ? undefined : { branches, count };
}

/** How many places, evenly over each stretch in proportion to its length, draw a path; undefined where it jumps or no such number does. */
export function planPath(at: (t: number) => readonly [number, number], over: Stretch, view: View): number | undefined {
  const [unitX, unitY] = unitsOf(view);
  const place = (t: number): Pixel => {
    const [x, y] = at(t);
    return [x / unitX, y / unitY];
  };
  const isSeen = (x: number, y: number): boolean => isNear(x * unitX, view.x) && isNear(y * unitY, view.y);
  return enoughPlaces([over], over, (branch, pieces) => farthestFromChords(place, branch, pieces, isSeen));
}

type Pixel = readonly [number, number];

const unitsOf = ({ x, y }: View): [number, number] => [(x[1] - x[0]) / picture.width, (y[1] - y[0]) / picture.height];

const isNear = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low - 0.02 * (high - low) && value <= high + 0.02 * (high - low);

/** At a pole nothing is lost by beginning where the graph has left the picture, at a number that is short to write. */
function calmEnd(end: number, branch: Stretch, inward: 1 | -1, range: Stretch, isOutside: (x: number) => boolean): number {
  const width = range.to - range.from;
  for (const share of [1e-2, 1e-3, 1e-4, 1e-6, 1e-8, 1e-10]) {
    const distance = share * Math.min(width, branch.to - branch.from);
    const shifted = Number((end + inward * distance).toPrecision(4));
    const isInside = shifted > branch.from && shifted < branch.to && (shifted - end) * inward > 0;
    const between = [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => end + part * (shifted - end));
    if (isInside && between.every(isOutside)) return shifted;
  }
  return Number(end.toPrecision(12));
}

function enoughPlaces(
  branches: readonly Stretch[],
  range: Stretch,
  farthest: (branch: Stretch, pieces: number) => number,
): number | undefined {
  return counts.find((count) => branches.every((branch) => farthest(branch, placesOn(branch, range, count) - 1) <= tolerance));
}

/** How many of so many places in all fall on a stretch. */
export function placesOn(branch: Stretch, range: Stretch, count: number): number {
  return Math.max(2, Math.ceil((count * (branch.to - branch.from)) / (range.to - range.from))) + 1;
}

/** How far the path is from its chords at most, in pixels, where it is seen; measured at some places of each piece. */
function farthestFromChords(
  place: (t: number) => Pixel,
  { from, to }: Stretch,
  pieces: number,
  isSeen: (x: number, y: number) => boolean,
): number {
  let farthest = 0;
  let before = place(from);
  for (let piece = 1; piece <= pieces; piece++) {
    const [start, end] = [from + ((to - from) * (piece - 1)) / pieces, from + ((to - from) * piece) / pieces];
    const after = place(end);
    for (const share of [0.11, 0.29, 0.5, 0.63, 0.83]) {
      const [x, y] = place(start + (end - start) * share);
      if (!isSeen(x, y)) continue;
      const distance = distanceFrom([x, y], before, after);
      if (!(distance <= tolerance)) return Number.POSITIVE_INFINITY;
      farthest = Math.max(farthest, distance);
    }
    before = after;
  }
  return farthest;
}

function distanceFrom([x, y]: Pixel, a: Pixel, b: Pixel): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - a[0], y - a[1]);
  return Math.abs((x - a[0]) * dy - (y - a[1]) * dx) / length;
}
