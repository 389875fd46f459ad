import { beginsFormula, endOfFormula } from "./formula-extent.ts";
import type { Atom } from "./grammar/atoms.ts";
import type { Meaning } from "./lexicon/meaning.ts";
import type { PhraseBook } from "./lexicon/phrase-book.ts";

/** A piece of the question with the place it came from, in the clean text. */
export type Token = { from: number; to: number } & (
  | { kind: "phrase"; meaning: Meaning; letter?: Atom }
  | { kind: "formula" }
  /** Punctuation. */
  | { kind: "break" }
  /** Neither a phrase that is known nor a formula. */
  | { kind: "unknown" }
);

const closing: Readonly<Record<string, string>> = { $: "$", $$: "$$", "\\(": "\\)", "\\[": "\\]" };
const punctuation = /^[,.;:?!。、！"()\-–—~～*`·…《》「」“”【】]$/u;

/** Parts words from formulas. Every character but white space is in exactly one token, or is a delimiter around a formula. */
export function segment(allAtoms: readonly Atom[], book: PhraseBook): Token[] {
  const atoms = bareLetters(allAtoms);
  const tokens: Token[] = [];
  let at = 0;
  while (at < atoms.length) {
    const atom = atoms[at] as Atom;
    const phrase = book.longest(atoms, at);
    if (phrase) {
      const last = atoms[at + phrase.length - 1] as Atom;
      const letter = phrase.letter === undefined ? {} : { letter: phrase.letter };
      tokens.push({ kind: "phrase", meaning: phrase.meaning, ...letter, from: atom.from, to: last.to });
      at += phrase.length;
    } else if (atom.kind === "delimiter") {
      at = delimited(atoms, at, tokens);
    } else if (beginsClause(tokens, atoms, at) && enumeratorAt(atoms, at) > 0) {
      const end = at + enumeratorAt(atoms, at);
      const [last, next] = [atoms[end - 1] as Atom, atoms[end] as Atom];
      // "(2) Solve x² = 4" is exercise 2; in "(2) x² = 4" nobody can be sure.
      const isNumber = last.text === "、" || next.kind === "ideograph" || (next.kind === "word" && next.text.length > 1);
      tokens.push({ kind: isNumber ? "break" : "unknown", from: atom.from, to: last.to });
      at = end;
    } else if (isArticle(atoms, at)) {
      tokens.push({ kind: "phrase", meaning: { role: "filler" }, from: atom.from, to: atom.to });
      at++;
    } else {
      const end = beginsFormula(atoms, at, book) ? endOfFormula(atoms, at, book) : at;
      if (end > at) tokens.push({ kind: "formula", from: atom.from, to: (atoms[end - 1] as Atom).to });
      else tokens.push({ kind: punctuation.test(atom.text) ? "break" : "unknown", from: atom.from, to: atom.to });
      at = Math.max(end, at + 1);
    }
  }
  return joinUnknown(tokens);
}

/** The `$x$` of "for $x$" and "$x$-axis" is a letter like any other, and so is `$\mathrm{x}$`. */
function bareLetters(atoms: readonly Atom[]): Atom[] {
  const result: Atom[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const open = atoms[at] as Atom;
    const inside = atoms.slice(at + 1, at + 6).map(({ text }) => text);
    const end = open.kind === "delimiter" ? inside.indexOf(closing[open.text] ?? "") : -1;
    const wrapped = end === 4 && /^\\(mathrm|mathit|rm|text)$/.test(inside[0] ?? "") && inside[1] === "{" && inside[3] === "}";
    const letter = atoms[at + (wrapped ? 3 : 1)];
    if ((end === 1 || wrapped) && letter?.kind === "word" && letter.text.length === 1) {
      result.push({ ...letter, spaced: open.spaced });
      at += end + 1;
    } else result.push(open);
  }
  return result;
}

/** What stands between `$` and `$`, one formula for each part between commas. A delimiter that is never closed is left as unknown. */
function delimited(atoms: readonly Atom[], start: number, tokens: Token[]): number {
  const open = atoms[start] as Atom;
  const end = atoms.findIndex((atom, index) => index > start && atom.kind === "delimiter" && atom.text === closing[open.text]);
  if (end < 0) {
    tokens.push({ kind: "unknown", from: open.from, to: open.to });
    return start + 1;
  }
  let depth = 0;
  let part: Atom[] = [];
  const finish = (): void => {
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) tokens.push({ kind: "formula", from: first.from, to: last.to });
    part = [];
  };
  for (const atom of atoms.slice(start + 1, end)) {
    if (/^[([{]$/.test(atom.text)) depth++;
    if (/^[)\]}]$/.test(atom.text)) depth--;
    if (depth === 0 && /^[,;.?。]$/.test(atom.text)) {
      finish();
      tokens.push({ kind: "break", from: atom.from, to: atom.to });
    } else part.push(atom);
  }
  finish();
  return end + 1;
}

/** Whether what begins here begins the text, or stands behind the end of a sentence: only there do exercises have numbers. */
function beginsClause(tokens: readonly Token[], atoms: readonly Atom[], at: number): boolean {
  return tokens.length === 0 || (tokens.at(-1)?.kind === "break" && /^[.;:?!。]$/.test(atoms[at - 1]?.text ?? ""));
}

/** How many atoms the number of an exercise takes: "1.", "2)", "(3)", "4、" before something else. 0 where there is none. */
function enumeratorAt(atoms: readonly Atom[], at: number): number {
  const bracketed = atoms[at]?.text === "(";
  const start = bracketed ? at + 1 : at;
  const [number, mark, next] = [atoms[start], atoms[start + 1], atoms[start + 2]];
  if (number?.kind !== "number" || !/^[1-9]\d?$/.test(number.text) || !mark || mark.spaced || !next) return 0;
  if (!(bracketed ? mark.text === ")" : /^[.)、]$/.test(mark.text))) return 0;
  const continues = next.kind === "symbol" && next.text !== "(" && next.text !== "√";
  return continues ? 0 : start + 2 - at;
}

/** "a" before another word, as in "a parabola"; never after a formula, where it is a letter. */
function isArticle(atoms: readonly Atom[], at: number): boolean {
  const [before, atom, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (atom?.key !== "a" && atom?.key !== "an") return false;
  return (!before || before.kind === "word") && after?.kind === "word" && after.spaced && after.text.length > 1;
}

/** 面 and 积 are one word to whoever reads the reason. */
function joinUnknown(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.kind === "unknown" && last?.kind === "unknown" && last.to === token.from) last.to = token.to;
    else joined.push({ ...token });
  }
  return joined;
}
