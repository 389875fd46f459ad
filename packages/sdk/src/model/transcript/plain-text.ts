import { toUnicode } from "../../expression/print-unicode.ts";
import type { Piece } from "./find-formulas.ts";
import { readFormula } from "./read-formula.ts";

/** No note is longer, in characters. */
const longest = 600;

/** A line of words as a person reads it: its formulas in Unicode where they can be read, else as they are written. */
export function plainText(pieces: readonly Piece[]): string {
  let text = "";
  for (const piece of pieces) {
    const more = typeof piece === "string" ? piece : formulaText(piece.latex);
    text = `${text}${more.replace(/\\\$/g, "$")}`.replace(/\s+/g, " ");
    if (text.length > longest + 1) break;
  }
  return shortened(text.trim());
}

export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

function formulaText(latex: string): string {
  const read = readFormula(latex);
  return read === undefined ? latex.trim() : toUnicode(read.json);
}
