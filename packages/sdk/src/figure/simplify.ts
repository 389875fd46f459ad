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
  if (line.length < 3) return line.map((pixel) => ({ pixel, weight: always }));
  const kept = new Map([0, line.length - 1, ...outermost(line)].map((index) => [index, always]));
  const fixed = [...kept.keys()].sort((a, b) => a - b);
  const open = fixed.slice(1).map((to, index): [number, number, number] => [fixed[index] as number, to, always]);
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to, around] = range;
    const farthest = farthestBetween(line, from, to, tolerance * tolerance);
    if (farthest === undefined) continue;
    // Where the places around it are left out, nobody looks between them.
    const weight = Math.min(around, distanceFrom(line, from, to, farthest));
    kept.set(farthest, weight);
    open.push([from, farthest, weight], [farthest, to, weight]);
  }
  return [...kept].sort(([a], [b]) => a - b).map(([index, weight]) => ({ pixel: line[index] as Pixel, weight }));
}

function outermost(line: readonly Pixel[]): number[] {
  const [least, most] = [
    [0, 0],
    [0, 0],
  ];
  line.forEach((pixel, index) => {
    for (const side of [0, 1] as const) {
      if (pixel[side] < (line[least[side] as number] as Pixel)[side]) least[side] = index;
      if (pixel[side] > (line[most[side] as number] as Pixel)[side]) most[side] = index;
    }
  });
  return [...least, ...most];
}

/** The place farthest from the segment between two others, if the square of its distance is above a limit. Lines have thousands of places: nothing is made for each. */
function farthestBetween(line: readonly Pixel[], from: number, to: number, limit: number): number | undefined {
  const [[x0, y0], [x1, y1]] = [line[from] as Pixel, line[to] as Pixel];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  let [farthest, most] = [-1, limit];
  for (let index = from + 1; index < to; index++) {
    const pixel = line[index] as Pixel;
    const [x, y] = [pixel[0] - x0, pixel[1] - y0];
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
    const [left, up] = [x - along * dx, y - along * dy];
    const distance = left * left + up * up;
    if (distance > most) [farthest, most] = [index, distance];
  }
  return farthest < 0 ? undefined : farthest;
}

function distanceFrom(line: readonly Pixel[], from: number, to: number, index: number): number {
  const [[x0, y0], [x1, y1], [x, y]] = [line[from] as Pixel, line[to] as Pixel, line[index] as Pixel];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
