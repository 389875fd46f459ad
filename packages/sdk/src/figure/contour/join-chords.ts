import type { Chord, Pixel } from "./cells.ts";

/** Chords that share an end become one line; where three or more meet, lines end. */
export function joinChords(all: readonly Chord[]): Pixel[][] {
  // A curve through a corner of a cell has chords of no length there.
  const chords = all.filter(([from, to]) => keyOf(from) !== keyOf(to));
  const meeting = new Map<number, Chord[]>();
  for (const chord of chords) {
    for (const end of chord) {
      const key = keyOf(end);
      const others = meeting.get(key);
      if (others) others.push(chord);
      else meeting.set(key, [chord]);
    }
  }
  const used = new Set<Chord>();
  const follow = (line: Pixel[]): void => {
    for (;;) {
      const end = line.at(-1) as Pixel;
      const at = meeting.get(keyOf(end)) ?? [];
      const next = at.length === 2 ? at.find((chord) => !used.has(chord)) : undefined;
      if (!next) return;
      used.add(next);
      line.push(keyOf(next[0]) === keyOf(end) ? next[1] : next[0]);
    }
  };
  const lines: Pixel[][] = [];
  for (const chord of chords) {
    if (used.has(chord)) continue;
    used.add(chord);
    const line: Pixel[] = [...chord];
    follow(line);
    line.reverse();
    follow(line);
    lines.push(line);
  }
  return lines;
}

/** To a thousandth of a pixel: the same zero found along a side and along a part of it. No picture is as high as 2²⁴ of these. */
const keyOf = ([x, y]: Pixel): number => Math.round(x * 1000) * 2 ** 25 + Math.round(y * 1000);
