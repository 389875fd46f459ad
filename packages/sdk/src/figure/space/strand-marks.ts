import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import { type Sight, tenths } from "./space-frame.ts";
import type { Strand } from "./strand.ts";

/** Near strands are thick and opaque, far ones thin and pale: the farthest first, since nearer ones are drawn over them. */
const depths = [
  { strokeWidth: 1, strokeOpacity: 0.38 },
  { strokeWidth: 1.2, strokeOpacity: 0.56 },
  { strokeWidth: 1.45, strokeOpacity: 0.78 },
  { strokeWidth: 1.75, strokeOpacity: 1 },
] as const;

/** About as many points as a mark may have. */
const longestPiece = 1200;

/** A part of a strand that is drawn in one colour and at one depth; its columns grow while it is filled. */
interface Band {
  readonly x: (number | null)[];
  readonly y: (number | null)[];
  /** Where its line has come to. */
  last: number;
}

/**
 * The lines of strands, seen from one side, up to a time: one mark for each depth and each piece of time, as many as ever there are, so that
 * a chart can be changed in place; a mark with nothing to show has a column of one null. A strand alone changes its colour along time, several
 * have a colour each.
 */
export function strandMarks(strands: readonly Strand[], sight: Sight, until: number): PlotMark[] {
  const drawn = strands.map((strand, index) => {
    const pieces = strands.length === 1 ? colours.time : piecesOf(strand, colourOf(index));
    return { strand, pieces, bands: bandsOf(strand, pieces.length, sight, until) };
  });
  return depths.flatMap((depth, level) =>
    drawn.flatMap(({ strand, pieces, bands }) =>
      pieces.map((stroke, piece): PlotMark => {
        const { x, y } = bands[level * pieces.length + piece] as Band;
        return {
          mark: "line",
          data: x.length > 0 ? { x, y } : { x: [null], y: [null] },
          options: { x: "x", y: "y", stroke, ...depth },
          source: strand.layer.id,
        };
      }),
    ),
  );
}

/** A strand of one colour is one piece, or several where it has too many points for one mark. */
function piecesOf({ runs }: Strand, colour: string): string[] {
  const count = runs.reduce((sum, { t }) => sum + t.length, 0);
  return new Array<string>(Math.max(1, Math.ceil(count / longestPiece))).fill(colour);
}

export function colourOf(strand: number): string {
  return strand === 0 ? colours.curve : (colours.otherCurves[(strand - 1) % colours.otherCurves.length] as string);
}

function bandsOf({ runs, over: [begin, end] }: Strand, pieces: number, { frame, directions }: Sight, until: number): Band[] {
  const { right, up, towards } = directions;
  const bands = Array.from({ length: depths.length * pieces }, (): Band => ({ x: [], y: [], last: -1 }));
  const reach = frame.half.reduce((sum, half, axis) => sum + half * Math.abs(towards[axis] as number), 0);
  const perTime = pieces / (end - begin || 1);
  let serial = 0;
  for (const { t, points } of runs) {
    let [x, y, z, depth] = [0, 0, 0, 0];
    for (let index = 0; index < t.length; index++, serial++) {
      let [px, py, pz] = [points[3 * index] as number, points[3 * index + 1] as number, points[3 * index + 2] as number];
      const before = index === 0 ? 0 : (t[index - 1] as number);
      const now = t[index] as number;
      if (index > 0 && now > until) {
        if (before >= until) break;
        const share = (until - before) / (now - before);
        [px, py, pz] = [
          (points[3 * index - 3] as number) * (1 - share) + px * share,
          (points[3 * index - 2] as number) * (1 - share) + py * share,
          (points[3 * index - 1] as number) * (1 - share) + pz * share,
        ];
      }
      const screenX = tenths(frame.width / 2 + right[0] * px + right[1] * py + right[2] * pz);
      const screenY = tenths(frame.height / 2 - up[0] * px - up[1] * py - up[2] * pz);
      const nearness = towards[0] * px + towards[1] * py + towards[2] * pz;
      if (index > 0 && (screenX !== x || screenY !== y)) {
        const level = clamp(Math.floor(((nearness + depth) / (4 * reach) + 0.5) * depths.length), depths.length);
        const piece = clamp(Math.floor(((before + now) / 2 - begin) * perTime), pieces);
        const band = bands[level * pieces + piece] as Band;
        // The line of this band comes from elsewhere: it is lifted, and set down where this segment begins.
        if (band.last !== serial - 1) {
          if (band.x.length > 0) {
            band.x.push(null);
            band.y.push(null);
          }
          band.x.push(x);
          band.y.push(y);
        }
        band.x.push(screenX);
        band.y.push(screenY);
        band.last = serial;
      }
      [x, y, depth] = [screenX, screenY, nearness];
    }
  }
  return bands;
}

const clamp = (index: number, count: number): number => Math.min(count - 1, Math.max(0, index));
