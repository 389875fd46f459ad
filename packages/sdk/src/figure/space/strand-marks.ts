import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Run } from "./clip.ts";
import type { Hides } from "./hiding.ts";
import { columnsOf, eachPart, extendTo, hiddenStyle, newPen, type Pen } from "./line-parts.ts";
import type { Sight, SpaceFrame } from "./space-frame.ts";
import { runUntil, type Strand } from "./strand.ts";
import { dot, type Vector } from "./turn.ts";

/** From far to near: nearer lines are drawn over farther ones, thicker and less pale. */
const depths = [0, 0.2, 0.4, 0.6, 0.8, 1].map((nearness) => ({
  thickness: 0.9 + 0.8 * nearness,
  strokeOpacity: 0.36 + 0.64 * nearness,
}));

/** About as many points as a mark may have. */
const longestPiece = 1200;

/**
 * The lines of strands, seen from one side, up to a time: one mark for each depth and each piece of time, as many as ever there are, so that
 * a chart can be changed in place; a mark with nothing to show has a column of one null. A strand alone changes its colour along time, several
 * have a colour each, and so has one among surfaces, where what is behind them is dashed. `pen` is the width of a line in the middle, in pixels.
 */
export function strandMarks(
  strands: readonly Strand[],
  pen: number,
  sight: Sight,
  { until, hides }: { until: number; hides: Hides | undefined },
): PlotMark[] {
  const drawn = strands.map((strand, index) => {
    const pieces = strands.length === 1 && !hides ? colours.time : piecesOf(strand, colourOf(hides ? index + 1 : index));
    return { strand, pieces, ...bandsOf(strand, pieces.length, sight, { until, hides }) };
  });
  const seen = depths.flatMap(({ thickness, strokeOpacity }, level) =>
    drawn.flatMap(({ strand, pieces, bands }) =>
      pieces.map((stroke, piece): PlotMark => {
        const strokeWidth = Math.round(100 * pen * thickness) / 100;
        return lineMark(strand, bands[level * pieces.length + piece] as Pen, { stroke, strokeWidth, strokeOpacity });
      }),
    ),
  );
  if (!hides) return seen;
  return [...drawn.map(({ strand, pieces, hidden }) => lineMark(strand, hidden, { stroke: pieces[0], ...hiddenStyle })), ...seen];
}

const lineMark = ({ layer }: Strand, pen: Pen, style: Record<string, unknown>): PlotMark => ({
  mark: "line",
  data: columnsOf(pen),
  options: { x: "x", y: "y", ...style },
  source: layer.id,
});

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

/** A pen for each depth and each piece of time, and one for what is hidden. */
function bandsOf(
  { runs, over: [begin, end] }: Strand,
  pieces: number,
  sight: Sight,
  { until, hides }: { until: number; hides: Hides | undefined },
): { bands: Pen[]; hidden: Pen } {
  const bands = Array.from({ length: depths.length * pieces }, newPen);
  const hidden = newPen();
  const perTime = pieces / (end - begin || 1);
  const depthOf = depthScale(sight);
  for (const run of runs) {
    const { t, points } = runUntil(run, until);
    const at = (index: number): Vector => [
      points[3 * index] as number,
      points[3 * index + 1] as number,
      points[3 * index + 2] as number,
    ];
    for (let index = 1; index < t.length; index++) {
      const time = ((t[index - 1] as number) + (t[index] as number)) / 2;
      const piece = limited(Math.floor((time - begin) * perTime), pieces);
      eachPart(at(index - 1), at(index), sight, hides, (from, to, isHidden) => {
        const level = limited(Math.floor(((depthOf(from) + depthOf(to)) / 2) * depths.length), depths.length);
        extendTo(isHidden ? hidden : (bands[level * pieces + piece] as Pen), from, to, sight);
      });
    }
  }
  return { bands, hidden };
}

/** Lines come nowhere near the corners of their box: its depth that they use, as a share. */
const usualDepth = 0.7;

/** How near a point of the box is: 0 for what is far, 1 for what is near. */
function depthScale({ frame, directions: { towards } }: Sight): (point: Vector) => number {
  const reach = frame.half.reduce((sum, half, axis) => sum + half * Math.abs(towards[axis] as number), 0);
  return (point) => (dot(towards, point) / (usualDepth * reach) + 1) / 2;
}

const limited = (index: number, count: number): number => Math.min(count - 1, Math.max(0, index));
