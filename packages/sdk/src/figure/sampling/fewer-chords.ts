import type { Pixel } from "../labels/boxes.ts";
import { simplified } from "../simplify.ts";
import type { Piece, Walk } from "./pieces.ts";

/** Chords that differ by less from one, in pixels, are one. */
const straightness = 0.06;

/** Chords of a column that are in line become one. */
export function withFewerChords(walk: Walk, pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let index = 0; index < pieces.length; ) {
    let end = index;
    while (pieces[end]?.kind === "chord") end++;
    if (end - index > 1) result.push(...merged(walk, pieces.slice(index, end) as Chord[]));
    else result.push(pieces[index] as Piece);
    index = Math.max(end, index + 1);
  }
  return result;
}

type Chord = Extract<Piece, { kind: "chord" }>;

function merged({ scaleX, scaleY }: Walk, chords: readonly Chord[]): readonly Chord[] {
  const [first, second] = chords as [Chord, Chord];
  const base = first.from;
  const places = [first, ...chords].map(
    ({ from, to, start, end }, index): Pixel =>
      index === 0 ? [(from - base) * scaleX, start * scaleY] : [(to - base) * scaleX, end * scaleY],
  );
  // Most columns have two chords.
  if (chords.length === 2) {
    const isOne = distanceFromChord(places as [Pixel, Pixel, Pixel]) <= straightness;
    return isOne ? [{ ...first, to: second.to, end: second.end }] : chords;
  }
  const kept = new Set(simplified(places, straightness));
  const result: Chord[] = [];
  let begin = first;
  chords.forEach((chord, index) => {
    if (!kept.has(places[index + 1] as Pixel)) return;
    result.push({ ...begin, to: chord.to, end: chord.end });
    begin = chords[index + 1] ?? begin;
  });
  return result;
}

/** How far the middle one of three places is from the line through the others, if it lies between them. */
function distanceFromChord([[x0, y0], [x1, y1], [x2, y2]]: readonly [Pixel, Pixel, Pixel]): number {
  const isBetween = (y1 - y0) * (y2 - y1) >= 0;
  return isBetween
    ? Math.abs((x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0)) / Math.hypot(x2 - x0, y2 - y0)
    : Number.POSITIVE_INFINITY;
}
