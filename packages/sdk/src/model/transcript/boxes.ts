import { braced } from "./scan.ts";

export interface Box {
  /** What stands in it. */
  readonly latex: string;
  readonly from: number;
  readonly to: number;
}

const boxing = /\\(?:boxed|fbox|framebox)\s*(?:\{|(?<bare>[A-Za-z0-9]))/g;

/** No box holds more, in characters. */
const longest = 2000;

/** Every \boxed of a text, with braces in it as deep as they go; one that is not closed is none. The innermost counts where boxes are nested. */
export function boxesIn(text: string): Box[] {
  const boxes: Box[] = [];
  for (const { 0: opening, index, groups } of text.matchAll(boxing)) {
    const start = index + opening.length;
    if (groups?.bare !== undefined) {
      boxes.push({ latex: groups.bare, from: index, to: start });
      continue;
    }
    const box = braced(text.slice(start - 1, start + longest), 0);
    if (box === undefined || box.inside.trim() === "" || box.inside.includes("\\boxed")) continue;
    boxes.push({ latex: box.inside.trim(), from: index, to: start - 1 + box.to });
  }
  return boxes;
}

/** Other frames as the one that formulas are read with. */
export const withBoxes = (latex: string): string => latex.replace(/\\(?:fbox|framebox)(?![A-Za-z])/g, "\\boxed");
