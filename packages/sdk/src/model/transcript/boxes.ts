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

/** Every \boxed of a text that shows, with braces in it as deep as they go; one that is not closed is none. The innermost counts where boxes are nested. */
export function boxesIn(text: string): Box[] {
  const boxes: Box[] = [];
  const hidden = hiddenIn(text);
  for (const { 0: opening, index, groups } of text.matchAll(boxing)) {
    const start = index + opening.length;
    if (hidden.some(({ from, to }) => index >= from && index < to)) continue;
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

/** What takes up the place of a formula without showing it, strikes it out, or sets it in the colour of the paper; and comments, which in words fill a line. */
const hiding =
  /(?<command>\\(?:[hv]?phantom|sout|x?cancel|bcancel|(?:text)?color\s*\{\s*(?:white|transparent|#?[fF]{3,6})\s*\}|smash\s*\\phantom)\s*)|(?:^|\n)[ \t]*%[^\n]*/g;

function hiddenIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(hiding)].map(({ 0: found, index, groups }) => {
    const end = index + found.length;
    if (groups?.command === undefined) return { from: index, to: end };
    // \color{white} without braces behind it colours all that follows.
    const group = text[end] === "{" ? braced(text.slice(end, end + longest), 0) : undefined;
    return { from: index, to: group ? end + group.to : text.length };
  });
}

/** Other frames as the one that formulas are read with. */
export const withBoxes = (latex: string): string => latex.replace(/\\(?:fbox|framebox)(?![A-Za-z])/g, "\\boxed");

/** What may dress a box. */
const dress =
  /(?:\\(?:(?:text)?color\s*\{[^{}]*\}|(?:boxed|fbox|framebox|underline|mathbf|boldsymbol|bm|displaystyle|large|Large|LARGE|huge|Huge|left|textbf)(?![A-Za-z]))\s*\{?|(?:^|(?<=[\s=]))\{)\s*$/;

/** What a box belongs to that it stands right behind: a sign, a factor, a root, an exponent, a comparison that is no equation. */
const takes =
  /(?:[-−–+±*/^_(√<>≤≥≠|]|[\^_]\{|\\\{|(?<![\\A-Za-z])[A-Za-z]|\d|\\(?:pm|mp|times|cdot|div|ne|neq|le|leq|ge|geq|lt|gt|not)|\\[A-Za-z]+\s*(?:\[[^\]]*\])?\{|\\(?:frac|dfrac)\s*\{[^{}]*\}\s*\{?)\s*$/;

/** What goes on with a box that stands right before it. */
const goesOn =
  /^\}?\s*(?:[-−+*/^_!√²³π\d<>≤≥≠]|\.\d|\\\)\\\(\d|[abeiknxyz](?![A-Za-z])|\\(?:pi|times|cdot|div|sqrt|frac|dfrac|pm|neq?|leq?|geq?|lt|gt)(?![A-Za-z]))/;

/** Whether a box is only a part of what its formula, or the words around it, say the value is: −\boxed{6}, \sqrt{\boxed{6}}, \boxed{6}\pi. */
export function isPartOfMore(before: string, after: string): boolean {
  // Where a formula begins or ends nothing goes on.
  const own = (/\\[([]\s*$/.test(before) ? "" : before)
    .replace(/\\text\s*\{[^{}]*\}\s*$|\\begin\s*\{[^{}]*\}\s*$|\\q?quad\s*$|\\[,;:! ]\s*$/, "")
    .replace(dress, "");
  return takes.test(own) || goesOn.test(after);
}
