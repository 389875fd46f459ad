import type { Pixel } from "./labels/boxes.ts";

/**
 * The places of a line that tell its shape: none left out is farther than `tolerance` pixels from what is drawn (Douglas and Peucker).
 * Ends stay, and so do the outermost places in each direction.
 */
export function simplified(line: readonly Pixel[], tolerance: number): Pixel[] {
  if (line.length < 3) return [...line];
  const keep = new Set([0, line.length - 1, ...outermost(line)]);
  const fixed = [...keep].sort((a, b) => a - b);
  const open = fixed.slice(1).map((to, index): [number, number] => [fixed[index] as number, to]);
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const farthest = farthestBetween(line, from, to);
    if (farthest === undefined || farthest.distance <= tolerance) continue;
    keep.add(farthest.index);
    open.push([from, farthest.index], [farthest.index, to]);
  }
  return [...keep].sort((a, b) => a - b).map((index) => line[index] as Pixel);
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

function farthestBetween(line: readonly Pixel[], from: number, to: number): { index: number; distance: number } | undefined {
  const [[x0, y0], [x1, y1]] = [line[from] as Pixel, line[to] as Pixel];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  let farthest: { index: number; distance: number } | undefined;
  for (let index = from + 1; index < to; index++) {
    const [x, y] = line[index] as Pixel;
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
    const distance = Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
    if (!farthest || distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}
