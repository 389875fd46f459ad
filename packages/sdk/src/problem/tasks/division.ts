import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { type Ambiguity, parse, parseFormula } from "../../expression/parse.ts";

/** A sign of division that is no fraction bar: ÷, or a slash between spaces. */
const dividing = /÷|\\div(?![A-Za-z])|(?<=\s)\/(?=\s)/;
/** Commands that stand between the terms of a formula, as + does. */
const between =
  /^\\(?:div|times|cdot|pm|mp|leq?|geq?|lt|gt|neq?|approx|to|q?quad|int|sum|prod|lim|mathrm|displaystyle|text|[^A-Za-z])$/;
const opening = "([{";
const closing = ")]}";

/** What a formula consists of: brackets with what is in them, commands, and single signs. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = lengthOfPiece(text, at);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

function lengthOfPiece(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === "\\") return /^\\(?:[A-Za-z]+|.|$)/s.exec(text.slice(at))?.[0].length ?? 1;
  if (opening.includes(sign)) return (ofBracket(text, at) ?? at) - at + 1;
  const bar = sign === "|" ? text.indexOf("|", at + 1) : -1;
  return bar > at ? bar - at + 1 : 1;
}

/** Where the bracket ends that begins here. */
function ofBracket(text: string, at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (opening.includes(text.charAt(end))) depth += 1;
    if (closing.includes(text.charAt(end))) depth -= 1;
    if (depth === 0) return end;
  }
  return undefined;
}

const isBracket = (piece: string): boolean => piece.length > 1 && opening.includes(piece.charAt(0));

/**
 * Where ÷ stands, or a slash between spaces, the other slashes are fraction bars, whatever stands above and below them: 3/4 ÷ 3²/4² divides by a fraction.
 */
export function withBars(text: string): string {
  const pieces = piecesOf(text).map((piece) =>
    isBracket(piece) ? `${piece.charAt(0)}${withBars(piece.slice(1, -1))}${piece.slice(-1)}` : piece,
  );
  const own = pieces.map((piece) => (isBracket(piece) ? "()" : piece)).join("");
  if (!dividing.test(own)) return pieces.join("");
  const terms: string[] = [""];
  for (const [index, piece] of pieces.entries()) {
    const [before = "", after = ""] = [pieces[index - 1], pieces[index + 1]];
    if (isBetween(piece, before, after)) terms.push(piece, "");
    else terms[terms.length - 1] += piece;
  }
  return terms.map((term, index) => (index % 2 === 0 ? asFraction(term) : term)).join("");
}

function isBetween(piece: string, before: string, after: string): boolean {
  if (piece.length > 1) return between.test(piece);
  if (piece === "/") return /^\s$/.test(before) && /^\s$/.test(after);
  if (/^[-−]$/.test(piece) && before === "^") return false;
  return !/^[\p{L}\p{N}\s.^_!'′°√∛∜⁺⁻()[\]{}]$/u.test(piece);
}

/** What goes before a term and is no part of it: lim(x→0), the limits of an integral. */
const before = String.raw`(?:lim\s*(?:_\s*)?(?:\{[^{}]*\}|\([^()]*\))|_\s*(?:\{[^{}]*\}|\w)(?:\s*\^\s*(?:\{[^{}]*\}|\w))?)?\s*`;
const partsOfTerm = new RegExp(String.raw`^(\s*${before})(.*?)(\s*(?:(?<![A-Za-z\\])d[a-zθ])?\s*)$`, "s");

/** The term in brackets, if it holds a bar; a differential behind it and a sign of differentiation before it stay outside. */
function asFraction(term: string): string {
  const [, first = "", core = "", rest = ""] = partsOfTerm.exec(term) ?? [];
  const isFraction = piecesOf(core).includes("/") && !/^d(\^\d|[²³])?\//.test(core) && !/^\/|\/$/.test(core);
  return isFraction ? `${first}(${core})${rest}` : term;
}

/** a/b·c and a/(b·c), of a doubtful place that is one or the other. */
interface Quotient {
  readonly above: MathJson;
  readonly below: MathJson;
  readonly behind: readonly MathJson[];
}

function quotientOf({ read, also }: Ambiguity): Quotient | undefined {
  const [whole, first] = [parse(also).json, operandsOf(parse(read).json)[0]];
  const [above, divisor] = operandsOf(whole);
  if (headOf(whole) !== "Divide" || above === undefined || divisor === undefined) return undefined;
  if (headOf(divisor) !== "Multiply" || first === undefined || headOf(first) !== "Divide") return undefined;
  const [below, ...behind] = operandsOf(divisor);
  return below === undefined ? undefined : { above, below, behind };
}

/** Where the sign ÷ stands whose divisor the place ends with. */
function signIn(place: string): { at: number; length: number } | undefined {
  let at = 0;
  let found: { at: number; length: number } | undefined;
  for (const piece of piecesOf(place)) {
    if (piece === "/") found = undefined;
    if (/^(÷|\\div)$/.test(piece)) found = { at, length: piece.length };
    at += piece.length;
  }
  return found;
}

/** Letters, their powers, roots and functions belong to the number before them; a bracket may be meant to multiply: 6 ÷ 2(1 + 2). */
const belongs = (json: MathJson): boolean =>
  typeof json !== "number" && !/^(Add|Subtract|Negate|Divide|PlusMinus)$/.test(headOf(json) ?? "");

/** A formula with fewer divisions than this is written by people. */
const mostDivisions = 8;

/** What stands behind ÷ without a sign is one divisor, as schools have it: 6x² ÷ 3x = 2x. */
export function withWholeDivisors(text: string): string {
  if (!/÷|\\div(?![A-Za-z])/.test(text)) return text;
  let source = text;
  for (let count = 0; count < mostDivisions; count += 1) {
    const next = withOneDivisor(source);
    if (next === undefined) break;
    source = next;
  }
  return source;
}

function withOneDivisor(source: string): string | undefined {
  for (const doubt of parseFormula(source).ambiguities) {
    const { from, to } = doubt.span;
    const sign = signIn(source.slice(from, to));
    if (sign === undefined || quotientOf(doubt)?.behind.every(belongs) !== true) continue;
    const begins = from + sign.at + sign.length;
    return `${source.slice(0, begins)} (${source.slice(begins, to).trim()})${source.slice(to)}`;
  }
  return undefined;
}

/** 6x²/3x, 1/xy, x/2(x + 1), 6 ÷ 2(1 + 2): nobody can be sure. In 1/2x, of numbers, the fraction is what is usual. */
export function isOpenQuotient(doubt: Ambiguity, place: string): boolean {
  const quotient = quotientOf(doubt);
  if (quotient === undefined) return false;
  const isOfNumbers = freeLetters(quotient.above).length === 0 && typeof quotient.below === "number";
  return !isOfNumbers || signIn(place) !== undefined;
}

/** ln 1/e, sin π/2², log 8/x: under the bar is a number, or over it; in sin x/x the sine is divided. */
export function isOpenArgument({ read, also }: Ambiguity): boolean {
  const [divided, other] = [parse(read).json, parse(also).json];
  const [above, below] = operandsOf(divided);
  if (headOf(divided) !== "Divide" || above === undefined || below === undefined || headOf(other) === "Divide") return false;
  if (/^(Power|Root|Sqrt)$/.test(headOf(other) ?? "") && typeof operandsOf(other)[0] !== "object") return false;
  return freeLetters(below).length === 0 || freeLetters(above).length === 0;
}
