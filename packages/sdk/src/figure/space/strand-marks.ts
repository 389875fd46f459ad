import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Run } from "./clip.ts";
import { type Sight, type SpaceFrame, tenths } from "./space-frame.ts";
import { runUntil, type Strand } from "./strand.ts";
import { dot, type Vector } from "./turn.ts";

/** From far to near: nearer lines are drawn over farther ones, thicker and less pale. */
const depths = [0, 0.2, 0.4, 0.6, 0.8, 1].map((nearness) => ({
  thickness: 0.9 + 0.8 * nearness,
  strokeOpacity: 0.36 + 0.64 * nearness,
}));

/** About as many points as a mark may have. */
const longestPiece = 1200;

/** A part of a strand that is drawn in one colour and at one depth; its columns grow while it is filled. */
interface Band {
  readonly x: (number | null)[];
  readonly y: (number | null)[];
}

/**
 * The lines of strands, seen from one side, up to a time: one mark for each depth and each piece of time, as many as ever there are, so that
 * a chart can be changed in place; a mark with nothing to show has a column of one null. A strand alone changes its colour along time, several
 * have a colour each. `pen` is the width of a line in the middle, in pixels.
 */
export function strandMarks(strands: readonly Strand[], pen: number, sight: Sight, until: number): PlotMark[] {
  const drawn = strands.map((strand, index) => {
    const pieces = strands.length === 1 ? colours.time : piecesOf(strand, colourOf(index));
    return { strand, pieces, bands: bandsOf(strand, pieces.length, sight, until) };
  });
  return depths.flatMap(({ thickness, strokeOpacity }, level) =>
    drawn.flatMap(({ strand, pieces, bands }) =>
      pieces.map((stroke, piece): PlotMark => {
        const { x, y } = bands[level * pieces.length + piece] as Band;
        return {
          mark: "line",
          data: x.length > 0 ? { x, y } : { x: [null], y: [null] },
          options: { x: "x", y: "y", stroke, strokeWidth: Math.round(100 * pen * thickness) / 100, strokeOpacity },
          source: strand.layer.id,
        };
      }),
    ),
  );
}

/** How thick lines should be, in pixels: a line alone is thick, those of a dense tangle are thin enough to be told apart. */
export function penFor(strands: readonly Strand[], { half }: SpaceFrame): number {
  const length = strands.flatMap(({ runs }) => runs).reduce((sum, run) => sum + lengthOf(run), 0);
  const perArea = length / (4 * Math.hypot(...half) ** 2);
  return Math.min(1.6, Math.max(0.7, 0.42 / Math.sqrt(perArea)));
}

function lengthOf({ points }: Run): number {
  let length = 0;
  for (let at = 3; at < points.length; at += 3)
    length += Math.hypot(
      (points[at] as number) - (points[at - 3] as number),
      (points[at + 1] as number) - (points[at - 2] as number),
      (points[at + 2] as number) - (points[at - 1] as number),
    );
  return length;
}

/** A strand of one colour is one piece, or several where it has too many points for one mark. */
function piecesOf({ runs }: Strand, colour: string): string[] {
  const count = runs.reduce((sum, { t }) => sum + t.length, 0);
  return new Array<string>(Math.max(1, Math.ceil(count / longestPiece))).fill(colour);
}

export function colourOf(strand: number): string {
  return strand === 0 ? colours.curve : (colours.otherCurves[(strand - 1) % colours.otherCurves.length] as string);
}

function bandsOf({ runs, over: [begin, end] }: Strand, pieces: number, sight: Sight, until: number): Band[] {
  const bands = Array.from({ length: depths.length * pieces }, (): Band => ({ x: [], y: [] }));
  const perTime = pieces / (end - begin || 1);
  const depthOf = depthScale(sight);
  for (const run of runs) {
    const { t, points } = runUntil(run, until);
    let [x, y, depth] = [0, 0, 0];
    for (let index = 0; index < t.length; index++) {
      const point: Vector = [points[3 * index] as number, points[3 * index + 1] as number, points[3 * index + 2] as number];
      const [nextX, nextY] = sight.project(point).map(tenths) as [number, number];
      const nextDepth = depthOf(point);
      if (index > 0 && (nextX !== x || nextY !== y)) {
        const time = ((t[index - 1] as number) + (t[index] as number)) / 2;
        const piece = limited(Math.floor((time - begin) * perTime), pieces);
        const level = limited(Math.floor(((depth + nextDepth) / 2) * depths.length), depths.length);
        extend(bands[level * pieces + piece] as Band, x, y, nextX, nextY);
      }
      [x, y, depth] = [nextX, nextY, nextDepth];
    }
  }
  return bands;
}

/** Lines come nowhere near the corners of their box: its depth that they use, as a share. */
const usualDepth = 0.7;

/** How near a point of the box is: 0 for what is far, 1 for what is near. */
function depthScale({ frame, directions: { towards } }: Sight): (point: Vector) => number {
  const reach = frame.half.reduce((sum, half, axis) => sum + half * Math.abs(towards[axis] as number), 0);
  return (point) => (dot(towards, point) / (usualDepth * reach) + 1) / 2;
}

const limited = (index: number, count: number): number => Math.min(count - 1, Math.max(0, index));

/** One more segment; where the line of the band ended elsewhere, it is lifted first. */
function extend({ x, y }: Band, fromX: number, fromY: number, toX: number, toY: number): void {
  if (x.at(-1) !== fromX || y.at(-1) !== fromY) {
    if (x.length > 0) {
      x.push(null);
      y.push(null);
    }
    x.push(fromX);
    y.push(fromY);
  }
  x.push(toX);
  y.push(toY);
}
