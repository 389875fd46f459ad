import type { Box, Pixel } from "../labels/boxes.ts";

const places = 48;
const mostStarts = 4;
const mostSteps = 300;
/** So small a part of what is usual in the window counts as zero. */
const nothing = 1e-10;

/**
 * Whether a function that never changes its sign comes down to zero somewhere inside the box all the same, as (x² + y² − 1)² does on a circle
 * and x⁴ + y⁴ at a point. Values that only fade towards an edge, as those of eˣ, do not.
 */
export function touchesZero(value: (pixel: Pixel) => number, box: Box): boolean {
  const [stepX, stepY] = [(box.right - box.left) / places, (box.bottom - box.top) / places];
  const size = (pixel: Pixel): number => {
    const found = Math.abs(value(pixel));
    return Number.isFinite(found) ? found : Number.POSITIVE_INFINITY;
  };
  const grid = Array.from(
    { length: (places - 1) ** 2 },
    (_, index): Pixel => [
      box.left + ((index % (places - 1)) + 1) * stepX,
      box.top + (Math.floor(index / (places - 1)) + 1) * stepY,
    ],
  )
    .map((at) => ({ at, size: size(at) }))
    .filter((place) => Number.isFinite(place.size))
    .sort((a, b) => a.size - b.size);
  const usual = grid[Math.floor(grid.length / 2)]?.size ?? 0;
  return grid.slice(0, mostStarts).some(({ at }) => {
    const { size: least, at: lowest } = descend(size, at, Math.max(stepX, stepY));
    return least <= nothing * usual && isWithin(lowest, box, Math.min(stepX, stepY) / 2);
  });
}

/** Downhill in steps to the four sides, halved where none leads further down. */
function descend(size: (pixel: Pixel) => number, start: Pixel, firstStep: number): { at: Pixel; size: number } {
  let best = { at: start, size: size(start) };
  let step = firstStep;
  for (let count = 0; count < mostSteps && step > firstStep * 1e-12; count++) {
    const [x, y] = best.at;
    const around: Pixel[] = [
      [x + step, y],
      [x - step, y],
      [x, y + step],
      [x, y - step],
    ];
    const lower = around.map((at) => ({ at, size: size(at) })).reduce((a, b) => (b.size < a.size ? b : a), best);
    if (lower === best) step /= 2;
    best = lower;
  }
  return best;
}

const isWithin = ([x, y]: Pixel, box: Box, by: number): boolean =>
  x > box.left + by && x < box.right - by && y > box.top + by && y < box.bottom - by;
