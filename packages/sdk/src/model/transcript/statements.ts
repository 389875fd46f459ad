import { type Sign, scan } from "./scan.ts";

/** One thing that a line claims: two neighbours of a chain, or a whole that is not taken apart. */
export interface Written {
  /** As it stands in the text, but for blanks and what closes a sentence. */
  readonly latex: string;
  /** Both sides and the sign between them, where it is one comparison. `left` is absent where the line begins with the sign. */
  readonly pair?: { readonly left?: string; readonly sign: string; readonly right: string };
  /** Whether an arrow or ∴ before it says that it follows from what stands before. */
  readonly follows: boolean;
}

/** Signs that compare two values, in all their spellings, and what is written for them. */
const comparisons: Readonly<Record<string, string>> = {
  "=": "=",
  "==": "=",
  ":=": "=",
  "\\approx": "\\approx",
  "≈": "\\approx",
  "\\simeq": "\\approx",
  "\\doteq": "\\approx",
  "\\ne": "\\ne",
  "\\neq": "\\ne",
  "≠": "\\ne",
  "!=": "\\ne",
  "<": "<",
  "\\lt": "<",
  ">": ">",
  "\\gt": ">",
  "\\le": "\\le",
  "\\leq": "\\le",
  "\\leqslant": "\\le",
  "≤": "\\le",
  "<=": "\\le",
  "\\ge": "\\ge",
  "\\geq": "\\ge",
  "\\geqslant": "\\ge",
  "≥": "\\ge",
  ">=": "\\ge",
};

/** Signs that claim something of what stands around them but are not taken apart: congruences, memberships. */
const otherClaims: ReadonlySet<string> = new Set([
  ..."\\equiv ≡ \\cong \\sim \\in ∈ \\notin \\subset \\subseteq \\perp \\parallel \\propto \\mid".split(" "),
]);

/** Arrows between claims, the second following from the first. */
const arrows: ReadonlySet<string> = new Set([
  ..."\\Rightarrow \\implies \\Longrightarrow \\therefore \\iff \\Leftrightarrow \\Longleftrightarrow ⇒ ⟹ ∴ ⇔ ⟺ =>".split(" "),
]);

/** Arrows that are also part of formulas, x → 0: they stand between claims only where both sides claim something. */
const thinArrows: ReadonlySet<string> = new Set(["\\to", "\\rightarrow", "\\longrightarrow", "→", "⟶"]);

const breaks: ReadonlySet<string> = new Set(["\\quad", "\\qquad", "\\because", "∵"]);
const commas: ReadonlySet<string> = new Set([",", ";", "，", "；", "、"]);

const isClaiming = ({ text, depth }: Sign): boolean => depth === 0 && (Object.hasOwn(comparisons, text) || otherClaims.has(text));

/** Words between claims that make them one: x = 1 or x = 3. */
const alternatives =
  /\\(?:text|mathrm|textrm)\s*\{\s*(?:or|and|或|或者|且|和)\s*\}|\\lor(?![A-Za-z])|\\vee(?![A-Za-z])|\\land(?![A-Za-z])|\s(?:or|或)\s|或/;

/** Everything that one line claims, in its order. Formulas that claim nothing are given as they stand. */
export function claimsIn(row: string): Written[] {
  return clausesOf(row).flatMap(({ latex, follows }) =>
    pairsOf(latex).map((pair, index) => ({ ...pair, follows: follows && index === 0 })),
  );
}

interface Clause {
  latex: string;
  follows: boolean;
}

/** (1), behind an equation. */
const isNumberOfLine = /^(?:\\text\s*\{)?\s*(?:\(\d{1,2}\)|[①-⑳])\s*\}?$/;

/** What arrows, wide spaces and commas between claims separate. */
function clausesOf(row: string): Clause[] {
  if (alternatives.test(row) && !/\\(?:Rightarrow|implies|quad)|⇒/.test(row)) return [{ latex: row, follows: false }];
  const all = scan(row);
  const clauses: Clause[] = [];
  let start = 0;
  let follows = false;
  let claims = false;
  const last = all.findLastIndex(isClaiming);
  const close = (to: number): void => {
    const latex = tidy(row.slice(start, to));
    if (latex !== "" && !(clauses.length > 0 && isNumberOfLine.test(latex))) clauses.push({ latex, follows });
    claims = false;
  };
  for (const [index, sign] of all.entries()) {
    claims ||= isClaiming(sign);
    if (sign.depth > 0) continue;
    const divides = breaks.has(sign.text) || ((commas.has(sign.text) || thinArrows.has(sign.text)) && claims && index < last);
    if (!divides && !arrows.has(sign.text)) continue;
    close(sign.from);
    start = sign.to;
    follows = arrows.has(sign.text) || thinArrows.has(sign.text) || (follows && row.slice(sign.to).trim() === "");
  }
  close(row.length);
  return clauses;
}

/** a = b = c as a = b and b = c. Chains of inequalities, and lines with signs of other kinds, stay whole. */
function pairsOf(latex: string): Omit<Written, "follows">[] {
  const claiming = scan(latex).filter(isClaiming);
  const compared = claiming.filter(({ text }) => Object.hasOwn(comparisons, text));
  if (compared.length === 0 || compared.length < claiming.length || alternatives.test(latex)) return [{ latex }];
  const spelt = compared.map(({ text }) => comparisons[text] as string);
  if (spelt.length > 1 && spelt.every((sign) => /^(?:<|>|\\[lg]e)$/.test(sign))) return [{ latex }];
  const ends = [...compared.map(({ from }) => from), latex.length];
  const sides = ends.map((end, index) => tidy(latex.slice(compared[index - 1]?.to ?? 0, end)));
  return spelt.flatMap((sign, index) => {
    const [left, right] = [sides[index] as string, sides[index + 1] as string];
    const written = `${left} ${sign} ${right}`.trim();
    if (right === "" || (left === "" && index > 0)) return [{ latex: written }];
    return [{ latex: written, pair: { ...(left === "" ? {} : { left }), sign, right } }];
  });
}

/** Without blanks, and without what closes a sentence; three dots go on, and ! is a factorial. */
export function tidy(latex: string): string {
  return latex
    .replace(/^(?:\s|\\[,;:! ]|~|\\q?quad(?![A-Za-z]))+/, "")
    .replace(/(?:\s|\\[,;:! ]|~|\\q?quad(?![A-Za-z])|(?<![\\.])\.(?!\.)|(?<!\\)[,;:。，；：])+$/, "");
}
