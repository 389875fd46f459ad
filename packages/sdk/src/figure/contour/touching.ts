import type { Box, Pixel } from "../labels/boxes.ts";
import { lastWithValue } from "./last-with-value.ts";

type Value = (pixel: Pixel) => number;

/** Places along a side of the window at which a function is looked at, and from how many of the lowest it is followed down. */
const places = 64;
const mostStarts = 400;
const mostSteps = 400;
/** So small a part of what is usual in the window counts as zero. */
const nothing = 1e-10;
/** Two places nearer than this, in pixels, are one. */
const sameDistance = 2;
/** How far around a place it is asked whether it is alone, in pixels. */
const around = 3;
const directions = 48;

/** What is usual for the size of a function in a box: the middle one of its values over a grid. */
export interface Lowest {
  readonly usual: number;
  /** Places at which it comes down to zero. */
  readonly places: readonly Pixel[];
  /** Whether there may be so many of them that not every one was looked for. */
  readonly maybeMore: boolean;
}

/**
 * Where a function comes down to zero without changing its sign there, as x⁴ + y⁴ does at one place and (sin x − 1)² along lines; for the latter some
 * of the places. Values that only fade towards an edge, as those of eˣ, do not.
 */
export function lowestPlaces(value: Value, box: Box, lines: readonly (readonly Pixel[])[]): Lowest {
  const [stepX, stepY] = [(box.right - box.left) / places, (box.bottom - box.top) / places];
  const size = (pixel: Pixel): number => {
    const found = Math.abs(value(pixel));
    return Number.isFinite(found) ? found : Number.POSITIVE_INFINITY;
  };
  const at = (column: number, row: number): Pixel => [box.left + (column + 0.47) * stepX, box.top + (row + 0.53) * stepY];
  const sizes = new Float64Array(places * places);
  for (let index = 0; index < sizes.length; index++) sizes[index] = size(at(index % places, Math.floor(index / places)));
  const known = cellsOf(lines, box);
  const starts: number[] = [];
  for (let index = 0; index < sizes.length; index++) if (known[index] === 0 && isLowest(sizes, index)) starts.push(index);
  if (starts.length === 0) return { usual: 0, places: [], maybeMore: false };
  const usual = middleOf(sizes);
  starts.sort((a, b) => (sizes[a] as number) - (sizes[b] as number));
  const found: Pixel[] = [];
  let isLastZero = false;
  for (const index of starts.slice(0, mostStarts)) {
    const lowest = descend(size, at(index % places, Math.floor(index / places)), Math.max(stepX, stepY), nothing * usual);
    isLastZero = lowest.size <= nothing * usual;
    if (!isLastZero || !isWithin(lowest.at, box, 0.5)) continue;
    if (!found.some((other) => distance(other, lowest.at) < sameDistance)) found.push(lowest.at);
  }
  return { usual, places: found, maybeMore: isLastZero && starts.length > mostStarts };
}

function middleOf(sizes: Float64Array): number {
  const sorted = sizes.filter(Number.isFinite).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** 1 for each cell of the grid that lines run through. */
function cellsOf(lines: readonly (readonly Pixel[])[], { left, right, top, bottom }: Box): Uint8Array {
  const cells = new Uint8Array(places * places);
  const placeOf = (share: number): number => Math.min(places - 1, Math.floor(share * places));
  for (const line of lines)
    for (const [x, y] of line) cells[placeOf((y - top) / (bottom - top)) * places + placeOf((x - left) / (right - left))] = 1;
  return cells;
}

/** Whether it is a number, and no neighbour on the grid is lower. */
function isLowest(sizes: Float64Array, index: number): boolean {
  const own = sizes[index] as number;
  if (own === Number.POSITIVE_INFINITY) return false;
  const [column, row] = [index % places, Math.floor(index / places)];
  const [left, right] = [Math.max(0, column - 1), Math.min(places - 1, column + 1)];
  const bottom = Math.min(places - 1, row + 1);
  for (let y = Math.max(0, row - 1); y <= bottom; y++)
    for (let x = left; x <= right; x++) if ((sizes[y * places + x] as number) < own) return false;
  return true;
}

const sides = Array.from({ length: 8 }, (_, side): Pixel => [Math.cos((Math.PI * side) / 4), Math.sin((Math.PI * side) / 4)]);

/** After so many halvings what has not come down to this share of where it began does not come down to zero. */
const [decided, shareLeft] = [2 ** -14, 1 / 4];

/** Downhill in steps to eight sides, halved where none leads further down; given up where it will not come down to `nothing`. */
export function descend(
  size: (pixel: Pixel) => number,
  start: Pixel,
  firstStep: number,
  nothing = 0,
): { at: Pixel; size: number } {
  let best = { at: start, size: size(start) };
  const first = best.size;
  let step = firstStep;
  for (let count = 0; count < mostSteps && step > firstStep * 1e-12; count++) {
    const before = best;
    if (step < firstStep * decided && before.size > Math.max(nothing, first * shareLeft)) break;
    for (const [right, down] of sides) {
      const at: Pixel = [before.at[0] + step * right, before.at[1] + step * down];
      const next = size(at);
      if (next < best.size) best = { at, size: next };
    }
    if (best === before) step /= 2;
  }
  return best;
}

/** Whether a function that is zero at a place is so nowhere else near it, nor at the very edge of where it has values. */
export function isAlone(value: Value, [x, y]: Pixel): boolean {
  const turn = (2 * Math.PI) / directions;
  const sizeAt = (turns: number): number =>
    Math.abs(value([x + around * Math.cos(turns * turn), y + around * Math.sin(turns * turn)]));
  const all = Array.from({ length: directions }, (_, index) => sizeAt(index));
  const known = all.filter(Number.isFinite);
  const atEdges = all.flatMap((size, index) => {
    const next = all[(index + 1) % directions] as number;
    return Number.isNaN(size) === Number.isNaN(next) ? [] : sizeAtEdge(sizeAt, index, Number.isNaN(next));
  });
  return known.length > 0 && Math.min(...known, ...atEdges) > 1e-4 * Math.max(...known);
}

/** The last value before there are none any more between one direction and the next. */
function sizeAtEdge(sizeAt: (turns: number) => number, from: number, isBefore: boolean): number {
  const along = (share: number): number => sizeAt(isBefore ? from + share : from + 1 - share);
  return along(lastWithValue(along));
}

export const distance = ([x0, y0]: Pixel, [x1, y1]: Pixel): number => Math.hypot(x1 - x0, y1 - y0);

const isWithin = ([x, y]: Pixel, box: Box, by: number): boolean =>
  x > box.left + by && x < box.right - by && y > box.top + by && y < box.bottom - by;
