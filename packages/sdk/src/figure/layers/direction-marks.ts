import type { PlotMark } from "../../contract.ts";
import type { Branch } from "../clip-branches.ts";
import type { Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";

/** One arrowhead for so many pixels of a path, but not more than so many. */
const apart = 260;
const most = 6;

/** From its start to the only arrowhead of a path that is one of many: those run together further on. */
const soon = 70;

/** Arrowheads at even distances along a path, pointing the way it goes; only one soon after the start where the path is one of many. */
export function directionMarks(
  branches: readonly Branch[],
  frame: Frame,
  { fill, source, isOneOfMany }: { readonly fill: string; readonly source: string; readonly isOneOfMany: boolean },
): PlotMark[] {
  const total = branches.reduce((sum, branch) => sum + lengthOf(branch), 0);
  const count = Math.min(most, Math.max(1, Math.round(total / apart)));
  const distances = isOneOfMany
    ? [Math.min(soon, total / 2)]
    : Array.from({ length: count }, (_, index) => ((index + 0.5) * total) / count);
  const places = distances.map((distance) => headAt(branches, distance));
  const heads = places.filter((head) => head !== undefined);
  if (heads.length === 0) return [];
  return [
    {
      mark: "dot",
      data: {
        x: heads.map(({ at: [left] }) => frame.roundX(frame.atPixelX(left))),
        y: heads.map(({ at: [, top] }) => frame.roundY(frame.atPixelY(top))),
        rotate: heads.map(({ rotate }) => rotate),
      },
      options: { x: "x", y: "y", rotate: "rotate", symbol: "triangle", r: 4.5, fill },
      source,
    },
  ];
}

interface Head {
  readonly at: Pixel;
  /** Clockwise from upwards, in degrees. */
  readonly rotate: number;
}

function headAt(branches: readonly Branch[], distance: number): Head | undefined {
  let left = distance;
  for (const branch of branches) {
    for (let index = 1; index < branch.length; index++) {
      const [from, to] = [branch[index - 1] as Pixel, branch[index] as Pixel];
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const length = Math.hypot(dx, dy);
      if (left <= length && length > 0) {
        return {
          at: [from[0] + (dx * left) / length, from[1] + (dy * left) / length],
          rotate: Math.round((Math.atan2(dx, -dy) * 180) / Math.PI),
        };
      }
      left -= length;
    }
  }
  return undefined;
}

const lengthOf = (branch: Branch): number =>
  branch.reduce((sum, [x, y], index) => {
    const before = branch[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : 0;
  }, 0);
