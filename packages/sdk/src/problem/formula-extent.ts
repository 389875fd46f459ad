import type { Atom } from "./grammar/atoms.ts";
import type { PhraseBook } from "./lexicon/phrase-book.ts";

/** Names that the formula parser knows and that are longer than one letter. */
const functionNames = new Set(
  "sin cos tan cot sec csc arcsin arccos arctan asin acos atan sinh cosh tanh ln log lg exp sqrt cbrt root abs sgn pi".split(" "),
);
const operators = /^[+\-*/^_=<>|'!%−–×÷·⋅∙±∓√∛∜≤≥≠≦≧⩽⩾≈∈∉∞∫∑∏∂∇Δ△°′″∪∩∅ℝℤℚℕℂ→⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞&~]$/u;
const relation = /^(=|<|>|≤|≥|≠|≦|≧|⩽|⩾|∈|\\(?:le|leq|leqslant|ge|geq|geqslant|lt|gt|ne|neq|in))$/u;
const greek = /^\p{Script=Greek}$/u;

/** Whether a formula can begin with this atom. */
export function beginsFormula(atoms: readonly Atom[], at: number, book: PhraseBook): boolean {
  const atom = atoms[at] as Atom;
  if (atom.kind === "symbol" && /^[*/^_=<>'!%&~·→]$/u.test(atom.text)) return false;
  if (/^[-−–]$/.test(atom.text) && wordsAt(atoms, at + 1, book)) return false;
  return belongsToFormula(atoms, at, book) && !opensWords(atoms, at, book);
}

/** The index after the last atom of the formula that begins at `start`. Commas and sentence marks end it, but not inside brackets. */
export function endOfFormula(atoms: readonly Atom[], start: number, book: PhraseBook): number {
  let depth = 0;
  let at = start;
  for (; at < atoms.length; at++) {
    const atom = atoms[at] as Atom;
    if (/^[)\]}]$/.test(atom.text)) {
      if (depth === 0) break;
      depth--;
    } else if (/^[([{]$/.test(atom.text)) {
      if (opensWords(atoms, at, book) || (depth === 0 && at > start && opensCondition(atoms, at))) break;
      depth++;
    } else if (depth > 0 && (atom.text === "," || atom.text === ";")) continue;
    else if (!belongsToFormula(atoms, at, book)) break;
    else if (at > start && /^[-−–]$/.test(atom.text) && atom.spaced && wordsAt(atoms, at + 1, book)) break;
    else if (atom.text === "!" && atoms[at + 1]?.text === "!") break;
    else if (at > start && atom.kind === "word" && atom.text.length === 1 && beginsPhrase(atoms, at, book)) break;
    else if (atom.text === "'" && book.longest(atoms, at)) break;
  }
  return at;
}

function belongsToFormula(atoms: readonly Atom[], at: number, book: PhraseBook): boolean {
  const atom = atoms[at] as Atom;
  if (atom.kind === "number" || atom.kind === "command") return true;
  if (atom.kind === "symbol") return operators.test(atom.text) || greek.test(atom.text) || /^[()[\]{}]$/.test(atom.text);
  if (atom.kind !== "word") return false;
  if (atom.text.length === 1 || functionNames.has(atom.key)) return true;
  return atom.text.length <= 3 && !book.longest(atoms, at) && touchesOperator(atoms, at);
}

/** "x-intercept" after a formula. In "y = 2x 的值域" the x belongs to the formula, though "x 的值" is a phrase. */
function beginsPhrase(atoms: readonly Atom[], at: number, book: PhraseBook): boolean {
  const phrase = book.longest(atoms, at);
  if (!phrase || phrase.letter === undefined) return phrase !== undefined;
  const [before, atom] = [atoms[at - 1], atoms[at] as Atom];
  return atom.spaced && !(before?.kind === "symbol" && /^[+\-*/^_=<>−–×÷·⋅(]$/u.test(before.text));
}

/** ab in "ab = 1" is a product; a short word between words is a word. */
function touchesOperator(atoms: readonly Atom[], at: number): boolean {
  const [before, atom, after] = [atoms[at - 1], atoms[at] as Atom, atoms[at + 1]];
  const operator = (side: Atom | undefined): boolean => side?.kind === "symbol" && /^[+\-*/^_=<>−–×÷·⋅]$/u.test(side.text);
  return operator(before) || operator(after) || (before?.kind === "number" && !atom.spaced);
}

/** Whether words stand here: a dash before them is punctuation and no minus, and a bracket holds a remark such as "(请画图)". */
function wordsAt(atoms: readonly Atom[], at: number, book: PhraseBook): boolean {
  const atom = atoms[at];
  return atom?.kind === "ideograph" || (atom?.kind === "word" && book.longest(atoms, at) !== undefined);
}

function opensWords(atoms: readonly Atom[], at: number, book: PhraseBook): boolean {
  return /^[([]$/.test((atoms[at] as Atom).text) && wordsAt(atoms, at + 1, book);
}

/** "y = x² (x > 0)": what is in the brackets is a condition, no factor. */
function opensCondition(atoms: readonly Atom[], at: number): boolean {
  let depth = 0;
  for (let index = at; index < atoms.length; index++) {
    const { text } = atoms[index] as Atom;
    if (/^[([{]$/.test(text)) depth++;
    if (/^[)\]}]$/.test(text) && --depth === 0) return false;
    if (depth === 1 && relation.test(text)) return true;
  }
  return false;
}
