import { type Box, clipSegment, lengthInside, overlap, type Pixel, within } from "../labels/boxes.ts";
import { boxOf } from "../labels/place-labels.ts";

/** A line of one level as it lies in the picture. */
export type LevelLine = readonly Pixel[];

export interface LevelLabel {
  readonly text: string;
  readonly at: Pixel;
  readonly box: Box;
}

/** Places along a line that are tried, the length of a line that is worth a number, and the room around a number, in pixels. */
const [tries, worthIt, room] = [24, 44, 3];

/**
 * A number in a gap of its line, for the longest line of each level, where no other line is and no other number near. None where there is no
 * such place: the numbers of its neighbours tell.
 */
export function labelsOfLevels(
  levels: readonly { readonly text: string; readonly lines: readonly LevelLine[] }[],
  fontSize: number,
  frame: Box,
  axes: readonly LevelLine[],
): LevelLabel[] {
  const placed: LevelLabel[] = [];
  levels.forEach(({ text, lines }, level) => {
    const longest = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (longest === undefined || lengthOf(longest) < worthIt) return;
    const others = levels.flatMap((other, index) => (index === level ? [] : other.lines));
    const own = lines.filter((line) => line !== longest);
    const candidates = spread(longest).map((at) => ({
      text,
      at,
      box: withRoom(boxOf(text, fontSize, at, { dx: 0, dy: 0, anchor: "middle" })),
    }));
    const free = candidates.filter(
      ({ box }) =>
        within(box, frame) &&
        !placed.some((label) => overlap(label.box, box)) &&
        [...others, ...own, ...axes].every((line) => lengthInside(line, box) === 0),
    );
    const best = free.toSorted(
      (a, b) => lengthInside(longest, a.box) - lengthInside(longest, b.box) + crowding(a, placed) - crowding(b, placed),
    )[0];
    if (best) placed.push(best);
  });
  return placed;
}

/** Numbers in a row, near each other, are read as a scale of the heights. */
function crowding({ at: [x, y] }: LevelLabel, placed: readonly LevelLabel[]): number {
  const before = placed.at(-1);
  return before ? 0.05 * Math.hypot(x - before.at[0], y - before.at[1]) : 0;
}

const withRoom = ({ left, right, top, bottom }: Box): Box => ({
  left: left - room,
  right: right + room,
  top: top - 1,
  bottom: bottom + 1,
});

function lengthOf(line: LevelLine): number {
  let length = 0;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1] as Pixel, line[index] as Pixel];
    length += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  return length;
}

/** Evenly along a line, not at its ends. */
function spread(line: LevelLine): Pixel[] {
  const step = Math.max(1, Math.floor(line.length / tries));
  return line.filter((_, index) => index % step === Math.floor(step / 2));
}

/** The parts of a line outside a box. */
export function withGap(line: LevelLine, box: Box): LevelLine[] {
  const parts: Pixel[][] = [line.slice(0, 1)];
  line.slice(1).forEach((to, index) => {
    const from = line[index] as Pixel;
    const inside = clipSegment(from, to, box);
    if (inside) {
      parts.at(-1)?.push(inside[0]);
      parts.push([inside[1]]);
    }
    parts.at(-1)?.push(to);
  });
  return parts.map(withoutRepeats).filter((part) => part.length > 1);
}

const withoutRepeats = (part: readonly Pixel[]): Pixel[] =>
  part.filter(([x, y], index) => index === 0 || x !== part[index - 1]?.[0] || y !== part[index - 1]?.[1]);
