import type { Atom } from "./atoms.ts";

/** A word, sign or ideograph of a question; the delimiters of formulas are no tokens. */
export interface Token extends Atom {
  /** Of the formula between $ and $ that it stands in; 0 outside. */
  readonly region: number;
  /** Whether phrases may use it. Between $ and $ only punctuation is, and a letter that stands alone. */
  readonly word: boolean;
}

const closing: Readonly<Record<string, string>> = { $: "$", $$: "$$", "\\(": "\\)", "\\[": "\\]" };
/** What parts a formula between $ and $ into several. */
export const separator = /^[,;:?.。、⊙]$/u;
const circleSign = /^(⊙|\\odot|\\bigodot)$/u;
/** Other spellings and short forms of words that phrases use. */
const spellings: Readonly<Record<string, string>> = {
  centre: "center",
  centres: "centers",
  centred: "centered",
  eqn: "equation",
  eqns: "equations",
  eq: "equation",
  pts: "points",
  coords: "coordinates",
  focii: "foci",
  focuses: "foci",
  vertexes: "vertices",
  directrixes: "directrices",
  // Misspellings that are often seen.
  simplfy: "simplify",
  simplifiy: "simplify",
  simplyfy: "simplify",
  expresion: "expression",
  expresions: "expressions",
  expontents: "exponents",
  exponets: "exponents",
  equasion: "equation",
  equaiton: "equation",
  eqaution: "equation",
  derivitive: "derivative",
  derivate: "derivative",
  diferentiate: "differentiate",
  intergral: "integral",
  intergrate: "integrate",
  quadradic: "quadratic",
  quadractic: "quadratic",
  polynominal: "polynomial",
  inequaltiy: "inequality",
  calcualte: "calculate",
  evalute: "evaluate",
  sovle: "solve",
  slove: "solve",
};

/** The tokens of a text. A delimiter that is never closed stays, as a sign no phrase knows. */
export function tokensOf(atoms: readonly Atom[]): Token[] {
  const tokens: Token[] = [];
  let region = 0;
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at] as Atom;
    const block = atom.text === "\\begin" ? endOfBlock(atoms, at) : -1;
    if (block > 0) {
      region++;
      for (const each of atoms.slice(at, block)) tokens.push({ ...named(each), region, word: false });
      at = block - 1;
      continue;
    }
    const end = atom.kind === "delimiter" ? atoms.findIndex(({ text }, index) => index > at && text === closing[atom.text]) : -1;
    if (end < 0) {
      tokens.push({ ...named(atom), region: 0, word: atom.kind !== "delimiter" });
      continue;
    }
    region++;
    const inside = atoms.slice(at + 1, end);
    for (const [index, each] of inside.entries()) {
      const loose = separator.test(named(each).key) && !/^\\(left|right)$/.test(inside[index - 1]?.text ?? "");
      const lastEqual = each.text === "=" && index === inside.length - 1;
      tokens.push({
        ...named(each),
        spaced: each.spaced || index === 0,
        region,
        word: inside.length === 1 || loose || lastEqual,
      });
    }
    at = end;
  }
  return tokens;
}

/** The index behind the \\end{…} that closes the \\begin{…} at an index; −1 where nothing does. */
function endOfBlock(atoms: readonly Atom[], start: number): number {
  let depth = 0;
  for (let at = start; at < atoms.length; at++) {
    if (atoms[at]?.text === "\\begin") depth++;
    if (atoms[at]?.text === "\\end" && --depth === 0) {
      const close = atoms.findIndex(({ text }, index) => index > at && text === "}");
      return close < 0 ? -1 : close + 1;
    }
  }
  return -1;
}

function named(atom: Atom): Atom {
  const usual = circleSign.test(atom.text) ? "⊙" : Object.hasOwn(spellings, atom.key) ? spellings[atom.key] : undefined;
  return usual === undefined ? atom : { ...atom, key: usual };
}
