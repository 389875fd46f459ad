import { simplified } from "./simplified.ts";

/** The smallest piece of text that a phrase or a formula is made of. */
export interface Atom {
  readonly kind: "word" | "number" | "ideograph" | "command" | "delimiter" | "blank" | "symbol";
  /** As written. */
  readonly text: string;
  /** What phrases are compared by: lower case, simplified characters. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** Letters are one run; `\frac` is one command; an ideograph is an atom of its own, for Chinese has no spaces. A group for each kind. */
const piece =
  /([A-Za-zÀ-ɏ]+)|(\d+(?:\.\d+(?:\.{3}|…)?)?|\.\d+)|(\$\$?|\\[()[\]])|(\\(?:[A-Za-z]+|[^\s]))|(\p{Script=Han})|(_{2,}|\(\s*\))|(\S)/gu;
const kinds = ["word", "number", "delimiter", "command", "ideograph", "blank", "symbol"] as const;

/** Cuts a text into atoms; white space separates and is dropped. */
export function atomsOf(characters: string): Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of characters.matchAll(piece)) {
    const text = match[0];
    const kind = kinds[match.indexOf(text, 1) - 1] ?? "symbol";
    const from = match.index;
    const key = kind === "ideograph" ? simplified(text) : kind === "blank" ? "__" : text.toLowerCase();
    atoms.push({ kind, text, key, from, to: from + text.length, spaced: from > end || from === 0 });
    end = from + text.length;
  }
  return atoms;
}
