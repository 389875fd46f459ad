import type { Box, Pixel } from "../labels/boxes.ts";
import { rootBetween } from "./root-between.ts";

/** The longest and the shortest step along a curve, in pixels, and how many are taken. */
const longest = 2;
const shortest = 0.25;
const mostSteps = 400;
/** How far to the sides of a step the curve is looked for, as shares of the step: beside a pole it lies between close neighbours. */
const shares = [1 / 2, 1 / 16, 1 / 128, 1 / 1024, 1 / 8192];
/** Lines whose ends are so near are one. */
const touching = 1.5;

type Value = (pixel: Pixel) => number;

/**
 * Lines that end in the middle of the window, followed from there along the curve. Marching squares lose a curve that has come so close to
 * a pole that both are between two corners of a cell.
 */
export function continueLines(lines: readonly Pixel[][], value: Value, box: Box): Pixel[][] {
  const ends = lines.flatMap((line) => [line[0] as Pixel, line.at(-1) as Pixel]);
  const isLoose = (end: Pixel): boolean =>
    ends.filter((other) => distance(end, other) < 1e-3).length === 1 && isInside(end, box, longest);
  const loose = ends.filter(isLoose);
  return lines.map((line) => {
    const [first, last] = [line[0] as Pixel, line.at(-1) as Pixel];
    const before = loose.includes(first) ? beyond(line[1] as Pixel, first, loose, value, box).reverse() : [];
    const after = loose.includes(last) ? beyond(line.at(-2) as Pixel, last, loose, value, box) : [];
    return [...before, ...line, ...after];
  });
}

const distance = ([x0, y0]: Pixel, [x1, y1]: Pixel): number => Math.hypot(x1 - x0, y1 - y0);

const isInside = ([x, y]: Pixel, box: Box, by: number): boolean =>
  x >= box.left + by && x <= box.right - by && y >= box.top + by && y <= box.bottom - by;

/** The places of the curve after `end`, coming from `before`. */
function beyond(before: Pixel, end: Pixel, loose: readonly Pixel[], value: Value, box: Box): Pixel[] {
  const found: Pixel[] = [];
  let [from, at, step] = [before, end, longest];
  while (found.length < mostSteps && step >= shortest) {
    const next = nextPlace(from, at, step, value);
    if (!next || !isInside(next, box, 0)) {
      step /= 2;
      continue;
    }
    found.push(next);
    const met = loose.find((other) => other !== end && distance(other, next) < touching);
    if (met) return [...found, met];
    [from, at, step] = [at, next, Math.min(longest, 1.5 * step)];
  }
  return found;
}

/** A step ahead in the direction from one place to the next, then sideways to the curve. */
function nextPlace(from: Pixel, at: Pixel, step: number, value: Value): Pixel | undefined {
  const length = distance(from, at);
  if (length === 0) return undefined;
  const [dx, dy] = [(at[0] - from[0]) / length, (at[1] - from[1]) / length];
  const [x, y] = [at[0] + step * dx, at[1] + step * dy];
  for (const share of shares) {
    const beside = (t: number): Pixel => [x - (2 * t - 1) * share * step * dy, y + (2 * t - 1) * share * step * dx];
    const [start, end] = [value(beside(0)), value(beside(1))];
    if (!Number.isFinite(start) || !Number.isFinite(end) || start < 0 === end < 0) continue;
    const t = rootBetween((t) => value(beside(t)), start, end);
    if (t !== undefined) return beside(t);
  }
  return undefined;
}
