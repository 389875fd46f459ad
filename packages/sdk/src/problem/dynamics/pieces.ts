import { greekName } from "../../expression/notation/letters.ts";
import type { NamedSystem } from "./named-system.ts";
import { namedSystems } from "./systems.ts";

/** A piece of a question: a word, a stretch of formula, a mark of punctuation, or the name of a system. */
export type Piece = { readonly from: number; readonly to: number; readonly text: string } & (
  | { readonly kind: "word" | "formula" | "mark" }
  | { readonly kind: "name"; readonly system: NamedSystem }
);

/** Words that stand in formulas. */
const functionNames = new Set(
  "sin cos tan cot sec csc arcsin arccos arctan asin acos atan sinh cosh tanh exp ln log lg sqrt abs pi".split(" "),
);
/** Written-out Greek letters, as parameters are typed. */
export const isGreekName = (word: string): boolean => greekNames.has(word);
const greekNames = new Set(
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau phi chi psi omega".split(" "),
);

const shortWords = new Set("an as at be by for from if in is it its of on or and the to we with".split(" "));
const differential = /^d[A-Za-z]$/;
const operator = /^[-+*/^_=<>|'′″!%−–×÷·⋅∙±√≤≥≦≧⩽⩾∈∞&⁰¹²³⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉½⅓⅔¼¾~]$/u;
const token =
  /(\$\$?|\\[()[\]])|(\\(?:begin|end)\s*\{[a-z]+\*?\}(?:\s*\{[lcr|]+\})?|\\(?:[A-Za-z]+|[^\s]))|([A-Za-zÀ-ɏ]\u0307|[ẋẏżẍÿ])|([A-Z][A-Za-z]{2,}\d+(?![.\w])|[A-Za-zÀ-ɏ]+)|(\d+(?:\.\d+)?|\.\d+)|(\p{Script=Greek})|(\p{Script=Han})|(\S)/gu;

interface Atom {
  readonly kind: "delimiter" | "command" | "dotted" | "word" | "number" | "greek" | "han" | "sign" | "name";
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly spaced: boolean;
  readonly system?: NamedSystem;
}

const kinds = ["delimiter", "command", "dotted", "word", "number", "greek", "han", "sign"] as const;

/**
 * Cuts a question into words and formulas. A comma at the outside ends a formula; so does a word.
 * @param letters letters that stand for states: "xy" is then a product where it touches an operator.
 */
export function piecesOf(text: string, letters: ReadonlySet<string>): Piece[] {
  const atoms = atomsOf(text);
  const pieces: Piece[] = [];
  let formula: Atom[] = [];
  let depth = 0;
  const finish = (): void => {
    const [first, last] = [formula[0], formula.at(-1)];
    if (first && last) pieces.push({ kind: "formula", from: first.from, to: last.to, text: text.slice(first.from, last.to) });
    formula = [];
    depth = 0;
  };
  for (const [index, atom] of atoms.entries()) {
    if (belongsToFormula(atoms, index, letters, formula, depth)) {
      if (/^(\(|\[|\{|\\\{)$/.test(atom.text)) depth++;
      else if (/^(\)|\]|\}|\\\})$/.test(atom.text)) depth = Math.max(0, depth - 1);
      formula.push(atom);
      continue;
    }
    finish();
    const { from, to } = atom;
    if (atom.system) pieces.push({ kind: "name", from, to, text: atom.text, system: atom.system });
    else if (atom.kind === "delimiter") continue;
    else pieces.push({ kind: atom.kind === "word" || atom.kind === "han" ? "word" : "mark", from, to, text: atom.text });
  }
  finish();
  return pieces;
}

function belongsToFormula(
  atoms: readonly Atom[],
  index: number,
  letters: ReadonlySet<string>,
  formula: readonly Atom[],
  depth: number,
): boolean {
  const [before, atom, after] = [atoms[index - 1], atoms[index] as Atom, atoms[index + 1]];
  switch (atom.kind) {
    case "name":
    case "delimiter":
    case "han":
      return false;
    case "command":
      return true;
    case "dotted":
    case "number":
    case "greek":
      return true;
    case "word":
      return isFormulaWord(before, atom, after, letters);
    default:
      return isFormulaSign(atoms, index, formula, depth);
  }
}

function isFormulaWord(
  before: Atom | undefined,
  { text, spaced }: Atom,
  after: Atom | undefined,
  letters: ReadonlySet<string>,
): boolean {
  const touches = (side: Atom | undefined): boolean => side?.kind === "sign" && operator.test(side.text);
  if (functionNames.has(text.toLowerCase()) || isGreekName(text.toLowerCase())) return true;
  if (text.length === 1) {
    // "a" before a word is an article.
    return !(
      /^[aA]$/.test(text) &&
      !touches(before) &&
      !touches(after) &&
      (after?.kind === "word" || after?.kind === "name") &&
      after.spaced
    );
  }
  if (differential.test(text)) return true;
  const isProduct = text.length <= 4 && !shortWords.has(text.toLowerCase()) && [...text].some((letter) => letters.has(letter));
  return isProduct && (touches(before) || touches(after) || (before?.kind === "number" && !spaced));
}

function isFormulaSign(atoms: readonly Atom[], index: number, formula: readonly Atom[], depth: number): boolean {
  const atom = atoms[index] as Atom;
  const [before, after] = [atoms[index - 1], atoms[index + 1]];
  if (atom.text === "'" || atom.text === "′") {
    // The 's of a possessive is no derivative.
    return formula.length > 0 && !(after?.text === "s" && !after.spaced);
  }
  if (/^[([{]$/.test(atom.text)) return !opensWords(atoms, index);
  if (/^[)\]}]$/.test(atom.text)) return depth > 0;
  if (/^[,;]$/.test(atom.text)) return depth > 0;
  const hyphen = /^[-−–]$/.test(atom.text) && before?.kind === "word" && after?.kind === "word" && !atom.spaced;
  if (hyphen && before.text.length > 1 && formula.at(-1) !== before) return false;
  if (atom.text === "." || atom.text === ":") return false;
  return operator.test(atom.text);
}

/** Whether a bracket holds words, an assignment or a span, as in (t from 0 to 10), (μ = 2): then it is punctuation. */
function opensWords(atoms: readonly Atom[], index: number): boolean {
  let depth = 0;
  for (let at = index; at < atoms.length; at++) {
    const { kind, text } = atoms[at] as Atom;
    if (/^[([{]$/.test(text)) depth++;
    else if (/^[)\]}]$/.test(text)) {
      depth--;
      if (depth === 0) return false;
    } else if (kind === "han" || kind === "name" || kind === "delimiter") return true;
    else if (
      kind === "word" &&
      text.length > 1 &&
      !functionNames.has(text.toLowerCase()) &&
      !isGreekName(text.toLowerCase()) &&
      text.length > 4
    )
      return true;
    else if (kind === "word" && /^(from|for|to|with|in|and|over)$/i.test(text)) return true;
    else if (depth === 1 && /^(=|<|>|≤|≥|∈|\\le|\\leq|\\in|\\ge|\\geq)$/.test(text)) return true;
  }
  return false;
}

function atomsOf(text: string): Atom[] {
  const names = namesIn(text);
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const from = match.index;
    const name = names.find((each) => each.from <= from && from < each.to);
    if (name) {
      if (atoms.at(-1)?.from !== name.from || atoms.at(-1)?.kind !== "name") {
        atoms.push({
          kind: "name",
          text: text.slice(name.from, name.to),
          from: name.from,
          to: name.to,
          spaced: from > end || from === 0,
          system: name.system,
        });
      }
      end = name.to;
      continue;
    }
    const found = match[0];
    const kind = kinds[match.indexOf(found, 1) - 1] ?? "sign";
    atoms.push({ kind, text: found, from, to: from + found.length, spaced: from > end || from === 0 });
    end = from + found.length;
  }
  return atoms;
}

interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly system: NamedSystem;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[‐‑–—―－·・]/g, "-");

/** Every name of a system with its system, the longest first. */
let knownNames: readonly { readonly name: string; readonly system: NamedSystem }[] | undefined;

/** Where systems are called by their names; of names that overlap the longest. */
function namesIn(text: string): NamePlace[] {
  knownNames ??= namedSystems
    .flatMap((system) => [...system.names.en, ...system.names.zh].map((name) => ({ name: plain(name), system })))
    .sort((left, right) => right.name.length - left.name.length);
  const lower = plain(text);
  const found: NamePlace[] = [];
  for (const { name, system } of knownNames) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      const to = at + name.length;
      if (isBounded(lower, at, to) && !found.some((each) => at < each.to && each.from < to)) found.push({ from: at, to, system });
    }
  }
  return found;
}

/** Not in the middle of a Latin word or number. */
const isBounded = (text: string, from: number, to: number): boolean => {
  const joins = (left: string, right: string): boolean => /[a-z0-9À-ɏ]/.test(left) && /[a-z0-9À-ɏ]/.test(right);
  return !joins(text.charAt(from - 1), text.charAt(from)) && !joins(text.charAt(to - 1), text.charAt(to));
};

/** The letter as formulas have it: θ is the symbol theta. */
export const symbolOf = (letter: string): string => greekName(letter) ?? letter.replace(/^\\/, "");
