import { columnsOf, isWide, widthOf } from "./width.ts";

/**
 * Breaks text into lines of at most `columns`, at spaces and between Chinese characters, but never before a closing mark or after an opening
 * one. A single word wider than the line stays whole: a formula cut in the middle reads as another formula.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const start = line === "" ? piece.trimStart() : piece;
    if (line !== "" && widthOf(line) + widthOf(start.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += start;
  }
  lines.push(line.trimEnd());
  return lines;
}

const closing = /^[，。、；：？！）》」』”’…）\])},.;:?!%]$/;
const opening = /^[（《「『“‘([{]$/;

/** The text cut wherever a line may end. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = "";
  let before = "";
  for (const character of text) {
    const mayBreak =
      before !== "" &&
      ((before === " " && character !== " ") ||
        ((isWide(before) || isWide(character)) &&
          character !== " " &&
          !closing.test(character) &&
          !opening.test(before) &&
          columnsOf(character) > 0));
    if (mayBreak) {
      found.push(piece);
      piece = "";
    }
    piece += character;
    before = character;
  }
  found.push(piece);
  return found;
}
