import type { Pixel } from "./labels/boxes.ts";

/**
 * The places of a line that tell its shape: none left out is farther than `tolerance` pixels from what is drawn (Douglas and Peucker).
 * Ends stay, and so do the outermost places in each direction.
 */
export function simplified(line: readonly Pixel[], tolerance: number): Pixel[] {
  return weighed(line, tolerance).map(({ pixel }) => pixel);
}

/** A place that is kept as long as no more than `weight` pixels are left out. */
export interface Weighed {
  readonly pixel: Pixel;
  readonly weight: number;
}

/** The same places for every tolerance from this one on: those that weigh more are the ones to keep. */
export function weighed(line: readonly Pixel[], tolerance: number): Weighed[] {
  const always = Number.POSITIVE_INFINITY;
  const { length } = line;
  if (length < 3) return line.map((pixel) => ({ pixel, weight: always }));
  // Lines have thousands of places, and there are thousands of short ones: nothing is made for each.
  const { x, y, weights } = roomFor(length);
  for (let index = 0; index < length; index++) {
    const pixel = line[index] as Pixel;
    x[index] = pixel[0];
    y[index] = pixel[1];
    weights[index] = 0;
  }
  for (const index of [0, length - 1, ...outermost(x, length), ...outermost(y, length)]) weights[index] = always;
  const open: [from: number, to: number, around: number][] = [];
  for (let from = 0, to = 1; to < length; to++) {
    if (weights[to] !== always) continue;
    open.push([from, to, always]);
    from = to;
  }
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to, around] = range;
    const farthest = farthestBetween(x, y, from, to, tolerance * tolerance);
    if (farthest < 0) continue;
    // Where the places around it are left out, nobody looks between them.
    const weight = Math.min(around, distanceFrom(line, from, to, farthest));
    weights[farthest] = weight;
    if (farthest - from > 1) open.push([from, farthest, weight]);
    if (to - farthest > 1) open.push([farthest, to, weight]);
  }
  const kept: Weighed[] = [];
  for (let index = 0; index < length; index++) {
    const weight = weights[index] as number;
    if (weight > 0) kept.push({ pixel: line[index] as Pixel, weight });
  }
  return kept;
}

interface Room {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weights: Float64Array;
}

/** The same room for every line, as long as the longest. */
let room: Room = { x: new Float64Array(0), y: new Float64Array(0), weights: new Float64Array(0) };

function roomFor(length: number): Room {
  if (room.x.length < length)
    room = { x: new Float64Array(2 * length), y: new Float64Array(2 * length), weights: new Float64Array(2 * length) };
  return room;
}

/** Where the first so many numbers are least and greatest. */
function outermost(numbers: Float64Array, count: number): [number, number] {
  let [least, most] = [0, 0];
  for (let index = 1; index < count; index++) {
    const value = numbers[index] as number;
    if (value < (numbers[least] as number)) least = index;
    if (value > (numbers[most] as number)) most = index;
  }
  return [least, most];
}

/** The place farthest from the segment between two others, if the square of its distance is above a limit; else −1. */
function farthestBetween(x: Float64Array, y: Float64Array, from: number, to: number, limit: number): number {
  const [x0, y0] = [x[from] as number, y[from] as number];
  const [dx, dy] = [(x[to] as number) - x0, (y[to] as number) - y0];
  const square = dx * dx + dy * dy;
  // Squares of distances times the square of the segment's length, so that nothing is divided by it.
  const unit = square === 0 ? 1 : square;
  let farthest = -1;
  let most = limit * unit;
  for (let index = from + 1; index < to; index++) {
    const left = (x[index] as number) - x0;
    const up = (y[index] as number) - y0;
    const along = left * dx + up * dy;
    let distance: number;
    if (along <= 0) distance = (left * left + up * up) * unit;
    else if (along < square) distance = (left * dy - up * dx) ** 2;
    else distance = ((left - dx) ** 2 + (up - dy) ** 2) * unit;
    if (distance > most) {
      farthest = index;
      most = distance;
    }
  }
  return farthest;
}

function distanceFrom(line: readonly Pixel[], from: number, to: number, index: number): number {
  const [[x0, y0], [x1, y1], [x, y]] = [line[from] as Pixel, line[to] as Pixel, line[index] as Pixel];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
