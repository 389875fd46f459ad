import type { Frame } from "./frame.ts";
import { type Box, clipSegment, isInside, type Pixel } from "./labels/boxes.ts";

/** A connected part of a curve, in pixels, cut off at the window. */
export type Branch = readonly Pixel[];

/** The part of the picture that the window fills. */
export const chartBox = ({ margins, width, height }: Frame): Box => ({
  left: margins.left,
  right: width - margins.right,
  top: margins.top,
  bottom: height - margins.bottom,
});

/** What of the branches lies in the window; a branch that leaves and returns becomes two. */
export function clipBranches(branches: readonly Branch[], frame: Frame): Branch[] {
  const box = chartBox(frame);
  const result: Pixel[][] = [];
  for (const branch of branches) {
    let current: Pixel[] | undefined;
    for (let index = 1; index < branch.length; index++) {
      const [start, end] = [branch[index - 1] as Pixel, branch[index] as Pixel];
      if (current && isInside(end, box)) {
        current.push(end);
        continue;
      }
      const part = clipSegment(start, end, box);
      if (!part) {
        current = undefined;
        continue;
      }
      if (!current) {
        current = [part[0]];
        result.push(current);
      }
      current.push(part[1]);
      if (part[1][0] !== end[0] || part[1][1] !== end[1]) current = undefined;
    }
  }
  return result.filter((branch) => isVisible(branch, box));
}

/** Of a branch at the edge of the window less is a speck, and anywhere so much less is a place. */
const [leastLength, place] = [0.5, 1e-9];

/** A jump at the very edge of the window leaves a branch that is a speck; within it many short steps are a curve, but what does not move is none. */
export function isVisible(branch: Branch, { left, right, top, bottom }: Box): boolean {
  const [x, y] = branch[0] as Pixel;
  const isAtEdge = Math.min(x - left, right - x, y - top, bottom - y) < leastLength;
  const least = isAtEdge ? leastLength : place;
  return branch.some((pixel) => Math.hypot(pixel[0] - x, pixel[1] - y) >= least);
}
