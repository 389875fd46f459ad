/** Points in a row: x, y, z of the first, then of the second. */
export type Points = Float64Array;

/** Runs longer than this are simplified piece by piece, which keeps the work proportional to the number of points. */
const longest = 512;

/**
 * The indices of those points that a line must go through so that no point is farther from it than `tolerance` (Douglas and Peucker).
 * A projection never lengthens: simplified once in space to a fraction of a pixel, the line is right from every side.
 */
export function simplify(points: Points, from: number, to: number, tolerance: number): number[] {
  const kept = [from];
  for (let start = from; start < to; start += longest) {
    const end = Math.min(to, start + longest);
    keepBetween(points, start, end, tolerance * tolerance, kept);
    kept.push(end);
  }
  return kept;
}

function keepBetween(points: Points, from: number, to: number, limit: number, kept: number[]): void {
  let [farthest, distance] = [-1, limit];
  for (let index = from + 1; index < to; index++) {
    const squared = squaredDistance(points, index, from, to);
    if (squared > distance) [farthest, distance] = [index, squared];
  }
  if (farthest < 0) return;
  keepBetween(points, from, farthest, limit, kept);
  kept.push(farthest);
  keepBetween(points, farthest, to, limit, kept);
}

/** Of a point from the segment between two others. */
function squaredDistance(points: Points, point: number, from: number, to: number): number {
  const at = (index: number, axis: number): number => points[3 * index + axis] as number;
  const [x, y, z] = [at(from, 0), at(from, 1), at(from, 2)];
  const [ux, uy, uz] = [at(to, 0) - x, at(to, 1) - y, at(to, 2) - z];
  const [px, py, pz] = [at(point, 0) - x, at(point, 1) - y, at(point, 2) - z];
  const squared = ux * ux + uy * uy + uz * uz;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * ux + py * uy + pz * uz) / squared));
  return (px - along * ux) ** 2 + (py - along * uy) ** 2 + (pz - along * uz) ** 2;
}
