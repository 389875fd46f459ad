import { separator, type Token } from "./tokens.ts";

/** A stretch of tokens that may be a formula, half open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What words and signs make up formulas in the questions of a domain. */
export interface Signs {
  /** Names that the formula parser knows and that are longer than one letter. */
  readonly names: ReadonlySet<string>;
  readonly operator: RegExp;
  /** A name run together with its letter: cost is cos t; and Re, which in small letters ends "what're". */
  readonly namesWithLetter: RegExp;
  /** Signs that a short product of letters, kx or xy, stands beside. */
  readonly besideProducts: RegExp;
  /** Names of points side by side: AB, ABC, PF in PF1F2; differentials. Not where a phrase has the word. */
  readonly other: RegExp;
  /** Whether a bracket behind a space may begin another formula. */
  readonly cutsAtBrackets: boolean;
  /** Whether a bracket with a comparison in it begins another one, also without a space: √x(0 ≤ x ≤ 4). */
  readonly cutsAtConditions?: true;
  /** Whether a comma may part thousands: 45,000. */
  readonly thousands: boolean;
  /** Whether letters alone in brackets are a product: (xy). */
  readonly inBrackets: boolean;
}

const signsOfOperations = "+\\-*/^_=<>|'!%−–×÷·⋅∙±∓√∛∜≤≥≠≦≧⩽⩾≈∈∞△∠°′″⊥∥∕→⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞:&~";
const usualNames = "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln log lg exp sqrt cbrt abs pi theta";

/** Formulas about points, lines and curves. */
export const signsOfFigures: Signs = {
  names: new Set(`${usualNames} rho`.split(" ")),
  operator: new RegExp(`^[${signsOfOperations}]$`, "u"),
  namesWithLetter: /^(sin|cos|tan)[a-z]$/,
  besideProducts: /^[+\-*/^_=<>−–×÷·⋅²³]$/u,
  other: /^[A-Z]{2,5}$/,
  cutsAtBrackets: true,
  thousands: false,
  inBrackets: false,
};

/** Formulas of algebra and calculus. */
export const signsOfCalculation: Signs = {
  names: new Set(
    `${usualNames} asin acos atan acot arccot arcsec arccsc asinh acosh atanh arsinh arcosh artanh arcsinh arccosh arctanh coth sech csch alpha beta gamma lambda omega phi oo inf infty lim int gcd lcm mod max min sgn root floor ceil`.split(
      " ",
    ),
  ),
  operator: new RegExp(`^[${signsOfOperations}∫∬∑∏∂∪∩∉∅ℝℤℚℕℂ⟶]$`, "u"),
  namesWithLetter: /^(arc|a)?(sin|cos|tan|cot|sec|csc|ln|log|lg|sqrt|exp)h?[a-z0-9]$|^(Re|Im)$/,
  besideProducts: /^[+\-*/^_=<>−–×÷·⋅∙±√∫'′²³⁴⁵|]$/u,
  other: /^d[a-zθ]$/u,
  cutsAtBrackets: false,
  thousands: true,
  inBrackets: true,
};

const infix = /^[*/^_=<>'!%&~·⋅×÷≤≥≠≈∈⊥∥:→°′″]$/u;
const postfix = /^['′²³⁴⁵|]$/u;
const dangling = /^[+\-−–*/^_=<>&~·⋅×÷±≤≥≠≈∈⊥∥:→]$/u;
const open = /^[([{]$/;
const close = /^[)\]}]$/;
const mostParts = 8;
const comparison = /^([<>≤≥≠≦≧⩽⩾]|\\(le|ge|lt|gt|ne)q?)$/;
const capital = /^[A-Z]$/;

/** All stretches worth parsing: whole runs of formula signs, and their parts where they may be several formulas. */
export function formulaRuns(tokens: readonly Token[], vocabulary: ReadonlySet<string>, signs: Signs = signsOfFigures): Run[] {
  const runs: Run[] = [];
  const bareCuts = bareCutsOf(signs);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const end = token.region > 0 ? endOfRegion(tokens, at) : endOfRun(tokens, at, vocabulary, signs);
    if (end > at) runs.push(...partsOf(tokens, at, end, token.region > 0 ? regionCuts : bareCuts));
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** F1 and l2 are written for F₁ and l₂, ΔABC for a triangle. */
export function inUsualNames(text: string): string {
  return text
    .replace(/(?<![\\A-Za-z])([A-Zl]+)(\d+)(?!\.\d)/g, (_, letters: string, digits: string) => `${letters}_{${digits}}`)
    .replace(/(?<=_\{\d+\})([A-Z]+)(\d+)/g, "$1_{$2}")
    .replace(/(?<![\\A-Za-z])(sin|cos|tan)([a-z])(?![a-z])/g, "$1 $2")
    .replace(/(\\Delta|Δ|∆)(?=\s*[A-Z])/g, "\\triangle ")
    .replace(/S_?(?:△|\\triangle)\s*((?:[A-Z](?:_\{\d+\}|_\d|[₀-₉])?\s*){3})/gu, "S_{\\triangle $1}");
}

const endOfRegion = (tokens: readonly Token[], at: number): number => {
  const end = tokens.findIndex(({ region }, index) => index > at && region !== tokens[at]?.region);
  return end < 0 ? tokens.length : end;
};

function endOfRun(tokens: readonly Token[], start: number, vocabulary: ReadonlySet<string>, signs: Signs): number {
  if (infix.test((tokens[start] as Token).text)) return start;
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.region > 0 || (at > start && signs.inBrackets && namesAxis(tokens, at))) break;
    if (open.test(token.text)) {
      const end = endOfBracket(tokens, at, vocabulary, signs);
      if (end === undefined || (at === start && holdsStatements(tokens, at, end))) break;
      at = end;
    } else if (belongs(tokens, at, vocabulary, signs)) at++;
    else break;
  }
  return at;
}

/** The index behind the bracket that closes this one; undefined where there are words inside, or it is never closed. */
function endOfBracket(
  tokens: readonly Token[],
  start: number,
  vocabulary: ReadonlySet<string>,
  signs: Signs,
): number | undefined {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (open.test(token.text)) depth++;
    else if (close.test(token.text)) {
      if (--depth === 0) return at + 1;
    } else if (token.region > 0 || !(/^[,;]$/.test(token.text) || belongs(tokens, at, vocabulary, signs))) return undefined;
  }
  return undefined;
}

/** (a > 0, b > 0) and (A(1, 2), B(3, 4)) behind a formula: each of them is one of its own. */
function holdsStatements(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text === "{") return false;
  const inside = tokens.slice(from + 1, to - 1).map(({ text }) => text);
  const named = inside.some((text, index) => text === "(" && capital.test(inside[index - 1] ?? ""));
  return inside.includes(",") && (named || inside.some((text) => comparison.test(text)));
}

function belongs(tokens: readonly Token[], at: number, vocabulary: ReadonlySet<string>, signs: Signs): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "number" || token.kind === "command") return true;
  if (token.text === ",") return signs.thousands && isBetweenThousands(tokens, at);
  if (token.kind === "symbol") return signs.operator.test(token.text) || /^\p{Script=Greek}$/u.test(token.text);
  if (token.kind !== "word") return false;
  if (isWordForAsking(tokens, at)) return false;
  if (token.text.length === 1 || signs.names.has(token.key) || signs.namesWithLetter.test(token.text)) return true;
  const known = vocabulary.has(token.key);
  if (signs.other.test(token.text) && (!known || signs === signsOfFigures)) return true;
  return token.text.length <= 3 && touchesOperators(tokens, at, known, signs);
}

/** "y = x² max": what asks for something, and is the name of a function elsewhere, or a minute. */
const isWordForAsking = (tokens: readonly Token[], at: number): boolean =>
  /^(max|min)$/.test(tokens[at]?.key ?? "") && tokens[at]?.spaced === true && !/^[(_{]$/.test(tokens[at + 1]?.text ?? "");

/** The comma of 45,000. */
function isBetweenThousands(tokens: readonly Token[], at: number): boolean {
  const [before, comma, after, next] = tokens.slice(at - 1, at + 3);
  const isJoined = comma?.spaced === false && after?.spaced === false && next?.text !== ".";
  return isJoined && /^\d{1,3}$/.test(before?.text ?? "") && /^\d{3}(\.\d+)?$/.test(after?.text ?? "");
}

/** kx in "y = kx" is a product; a short word between words is a word, and one that phrases use has to stand between operators. */
function touchesOperators(tokens: readonly Token[], at: number, known: boolean, signs: Signs): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const isOperator = (side: Token | undefined): boolean => side?.kind === "symbol" && signs.besideProducts.test(side.text);
  if (signs.inBrackets && !known && open.test(before?.text ?? "") && !token.spaced && close.test(after?.text ?? "")) return true;
  const isHalf = signs.inBrackets && before?.kind === "number" && tokens[at - 2]?.text === "/";
  const left = isOperator(before) || (before?.kind === "number" && (!token.spaced || (isHalf && !known)));
  if (signs.inBrackets && before?.kind === "number" && !token.spaced) return true;
  // Behind a sign that wants a second side no phrase begins: v = u + at.
  if (known && signs.inBrackets && /^[+*/^]$/.test(before?.text ?? "")) return true;
  // Behind |x| and x² with a space a phrase goes on, whatever stands behind its word: "for −2 ≤ x".
  const isBehindWhole = known && token.spaced && postfix.test(before?.text ?? "");
  return known ? (left && isOperator(after) && !isBehindWhole) || (isHalf && after?.text === "^") : left || isOperator(after);
}

/** Where one formula may end and another begin. */
type Cuts = (tokens: readonly Token[], at: number) => boolean;

const regionCuts: Cuts = (tokens, at) => (tokens[at] as Token).word || (tokens[at - 1] as Token).word;

const bareCutsOf =
  (signs: Signs): Cuts =>
  (tokens, at) => {
    const [before, token, after] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
    if (token.text === ":" || before.text === ":") return true;
    if (before.key === "s" && tokens[at - 2]?.text === "'") return true;
    if (token.text === "'") return after?.key === "s" && !after.spaced;
    if (signs.inBrackets && endsWords(tokens, at)) return true;
    const article =
      token.key === "a" && before.kind !== "symbol" && after?.kind === "word" && after.spaced && after.text.length > 1;
    if (signs.cutsAtConditions && token.text === "(" && holdsComparison(tokens, at)) return true;
    // A(1, 2) B(3, 4)
    if (signs.cutsAtConditions && token.spaced && capital.test(token.text) && close.test(before.text)) return true;
    return (
      token.spaced &&
      (article || (signs.cutsAtBrackets && open.test(token.text)) || (token.kind === "word" && before.kind === "word"))
    );
  };

/** (0 ≤ x ≤ 4) is no factor of the formula before it. */
function holdsComparison(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ text }, index) => index > at && /^[()]$/.test(text));
  return tokens[end]?.text === ")" && tokens.slice(at + 1, end).some(({ text }) => comparison.test(text));
}

/** Behind the letter in "solve for x 2x + 3 = 7". */
function endsWords(tokens: readonly Token[], at: number): boolean {
  const [word, before, token] = tokens.slice(Math.max(0, at - 2), at + 1);
  const isLetter = before?.kind === "word" && before.text.length === 1;
  return token?.kind === "number" && token.spaced && isLetter && word?.kind === "word" && word.text.length > 1;
}

const ofAxes: ReadonlySet<string> = new Set(["intercept", "intercepts", "axis"]);

/** Behind a formula the letter of "x-intercepts", "y axis", "x and y-intercepts" is none of its factors. */
function namesAxis(tokens: readonly Token[], at: number): boolean {
  const [token, ...behind] = tokens.slice(at, at + 6);
  if (token?.kind !== "word" || !token.spaced || !/^[xy]$/.test(token.key)) return false;
  const [next, letter] = behind.filter(({ text }) => text !== "-");
  return (
    ofAxes.has(next?.key ?? "") ||
    (next?.key === "and" && /^[xy]$/.test(letter?.key ?? "") && behind.some(({ key }) => ofAxes.has(key)))
  );
}

function partsOf(tokens: readonly Token[], from: number, to: number, cuts: Cuts): Run[] {
  const ends = [from];
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (depth === 0 && at > from && cuts(tokens, at)) ends.push(at);
    const { text } = tokens[at] as Token;
    if (open.test(text)) depth++;
    else if (close.test(text)) depth--;
  }
  ends.push(to);
  const runs = new Map<string, Run>();
  for (const [index, start] of ends.entries()) {
    for (const end of ends.slice(index + 1, index + 1 + mostParts)) {
      const run = trimmed(tokens, start, end);
      if (run) runs.set(`${run.from} ${run.to}`, run);
    }
  }
  return [...runs.values()];
}

/** Without separators around it and without an operator that nothing follows; undefined where nothing is left. */
function trimmed(tokens: readonly Token[], from: number, to: number): Run | undefined {
  let end = to;
  while (end > from && dangling.test((tokens[end - 1] as Token).text)) end--;
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (end <= from || !first || !last || separator.test(first.key) || (separator.test(last.key) && last.word)) return undefined;
  if (infix.test(first.text)) return undefined;
  return { from, to: end };
}
