import type { Rectangle } from "./patch.ts";
import type { Corner, Sheet } from "./sheet.ts";
import type { Interval } from "./space-frame.ts";

/** Pixels that a cell of the grid measures in a picture of usual size, and how many there may be along a side: where a surface bends much, more. */
const usualCell = 8;
const [fewestCells, mostCells, mostWhereBent] = [8, 36, 60];
/** How far the middle of a cell may be from the middle between its corners, in pixels, and in how many of the cells it may be farther. */
const [mostBend, bentShare] = [0.9, 0.15];

/** Cells along each parameter. */
export interface GridSize {
  readonly us: number;
  readonly vs: number;
}

/** The values of the parameters between cells. */
export interface Grid {
  readonly us: readonly number[];
  readonly vs: readonly number[];
}

/** A grid of about square cells: finer where the surface bends, coarser in a small picture and where several surfaces share it. */
export function gridOver({ u, v }: Rectangle, sheet: Sheet, surfaces: number): GridSize {
  const size = usualCell * Math.sqrt(Math.max(1, surfaces / 2));
  const count = (length: number): number => Math.round(Math.min(mostCells, Math.max(fewestCells, length / size)));
  const counts = [count(lengthAlong("u", { u, v }, sheet)), count(lengthAlong("v", { u, v }, sheet))] as const;
  const finer = Math.sqrt(Math.max(1, bendOf({ u, v }, counts, sheet) / mostBend));
  const [us, vs] = counts.map((cells) => Math.max(cells, Math.min(mostWhereBent, Math.round(cells * finer)))) as [number, number];
  return { us, vs };
}

export const gridLines = ({ u, v }: Rectangle, { us, vs }: GridSize): Grid => ({ us: evenly(u, us), vs: evenly(v, vs) });

export const evenly = ([from, to]: Interval, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => (index === count ? to : from + ((to - from) * index) / count));

const between = ([from, to]: Interval, share: number): number => from + share * (to - from);

/** The length of the longest of some lines along one parameter, in pixels; of a graph on the ground. */
function lengthAlong(parameter: "u" | "v", { u, v }: Rectangle, { corner, patch }: Sheet): number {
  const lengths = [0, 0.3, 0.5, 0.9].map((across) => {
    const line = Array.from({ length: 33 }, (_, index) => index / 32).map((along) =>
      parameter === "u" ? corner(between(u, along), between(v, across)) : corner(between(u, across), between(v, along)),
    );
    return lengthOf(line, patch.isGraph);
  });
  return Math.max(...lengths);
}

function lengthOf(line: readonly Corner[], onGround: boolean): number {
  let length = 0;
  line.slice(1).forEach(({ at: [x, y, z] }, index) => {
    const [fromX, fromY, fromZ] = (line[index] as Corner).at;
    const step = Math.hypot(x - fromX, y - fromY, onGround ? 0 : z - fromZ);
    if (Number.isFinite(step)) length += step;
  });
  return length;
}

/** How far most cells of a grid are from flat, in pixels, by a look at some of them. */
function bendOf({ u, v }: Rectangle, [us, vs]: readonly [number, number], { corner }: Sheet): number {
  const bends: number[] = [];
  for (let i = 0; i < us; i += 3) {
    for (let j = i % 2; j < vs; j += 3) {
      const at = (di: number, dj: number): Corner => corner(between(u, (i + di) / us), between(v, (j + dj) / vs));
      const around = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0.5, 0.5)];
      if (!around.every(({ inside }) => inside)) continue;
      const middle = (around[4] as Corner).at;
      const off = middle.map(
        (value, axis) => value - around.slice(0, 4).reduce((sum, { at }) => sum + (at[axis] as number) / 4, 0),
      );
      bends.push(Math.hypot(...off));
    }
  }
  return bends.sort((a, b) => b - a)[Math.floor(bentShare * bends.length)] ?? 0;
}
