import { ParseError } from "../errors/parse-error.ts";
import { alphabetCommand } from "./notation/alphabets.ts";
import { isSpace, vulgarFraction } from "./notation/characters.ts";
import { greekName } from "./notation/letters.ts";
import { insteadOf } from "./notation/refused.ts";
import { type Sign, severalFrom, signs } from "./notation/signs.ts";
import { scanCommand } from "./scanning/command.ts";
import { isLatin, scanLetters } from "./scanning/letters.ts";
import { beginsNumber, scanNumber } from "./scanning/number.ts";
import { Scanner } from "./scanning/scanner.ts";
import { scanWrittenRemark } from "./scanning/written-remark.ts";
import type { Token } from "./token.ts";

export { longestNumber } from "./scanning/number.ts";

export const longestSource = 20_000;

/**
 * Cuts a formula into tokens. LaTeX, Unicode and ASCII may be mixed. The last token is always of kind "end".
 * @throws {ParseError} for a character or command that is no part of the notation.
 */
export function tokenize(source: string): Token[] {
  if (source.length > longestSource) {
    throw new ParseError(source, longestSource, `${source.length} characters`, `at most ${longestSource} characters`);
  }
  const scanner = new Scanner(source);
  while (scanner.index < scanner.cells.length) scan(scanner);
  scanner.push({ kind: "end" }, source.length, source.length);
  return scanner.tokens;
}

function scan(scanner: Scanner): void {
  const cell = scanner.cell();
  if (cell === undefined) return;
  if (cell.text === "~" && !scanner.latex) {
    // X ~ N(0, 1); in LaTeX the sign is a space.
    scanner.index += 1;
    scanner.push({ kind: "relation", text: "Similar" }, cell.from, cell.to);
  } else if (isSpace(cell.text)) scanSpace(scanner, cell.text);
  else if (cell.script !== undefined) scanScript(scanner, cell.script);
  else if (beginsNumber(scanner)) scanNumber(scanner);
  else if (isLatin(cell.text)) scanLetters(scanner);
  else if (cell.text === "\\") scanCommand(scanner);
  else if (cell.text === "$") scanDollar(scanner);
  else if (cell.text === "(" && scanWrittenRemark(scanner)) return;
  else scanSign(scanner);
}

function scanSpace(scanner: Scanner, text: string): void {
  scanner.spaced = true;
  if (text === "\n" || text === "\r") scanner.line = true;
  scanner.index += 1;
}

/** Raised characters become what `^{…}` would give, lowered ones what `_{…}` would. */
function scanScript(scanner: Scanner, script: "superscript" | "subscript"): void {
  const start = scanner.index;
  while (scanner.cell()?.script === script) scanner.index += 1;
  const run = scanner.cells.slice(start, scanner.index);
  const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
  scanner.push({ kind: script === "superscript" ? "^" : "_" }, from, to, true);
  scanner.push({ kind: "{" }, from, from, true);
  const [cells, index] = [scanner.cells, scanner.index];
  scanner.cells = run.map((cell) => ({ ...cell, script: undefined }));
  scanner.index = 0;
  while (scanner.index < scanner.cells.length) scan(scanner);
  [scanner.cells, scanner.index] = [cells, index];
  scanner.push({ kind: "}" }, to, to, true);
}

function scanDollar(scanner: Scanner): void {
  const from = scanner.cell()?.from ?? 0;
  const opened = scanner.tokens.some((token) => token.kind === "math-open");
  scanner.index += scanner.plain(1) === "$" ? 2 : 1;
  scanner.push({ kind: opened ? "math-close" : "math-open" }, from, scanner.end());
}

function scanSign(scanner: Scanner): void {
  const [from, first] = [scanner.cell()?.from ?? 0, scanner.cell()?.text ?? ""];
  const sign = longSign(scanner, first) ?? signs.get(first);
  if (sign !== undefined) {
    // The exclamation mark of a Chinese sentence is no factorial.
    if (scanner.source.startsWith("！", from) && scanner.ahead(8).slice(1).trim() === "") {
      scanner.index += 1;
      scanner.push({ kind: "stop" }, from, scanner.end());
      return;
    }
    scanner.index += 1;
    scanner.push(sign, from, scanner.end());
    return;
  }
  const fraction = vulgarFraction(first);
  const greek = greekName(first) ?? (alphabetCommand(first) === undefined ? undefined : first);
  if (fraction === undefined && greek === undefined) throw scanner.error(from, scanner.cell()?.to ?? from, insteadOf(first));
  scanner.index += 1;
  scanner.push(
    fraction === undefined ? { kind: "letter", text: greek ?? "" } : { kind: "vulgar", text: fraction },
    from,
    scanner.end(),
  );
}

/** A sign of several characters, which the scanner has passed but for the last; the longest wins. */
function longSign(scanner: Scanner, first: string): Sign | undefined {
  for (const [spelling, sign] of severalFrom.get(first) ?? []) {
    const { length } = spelling;
    let at = 1;
    while (at < length && scanner.plain(at) === spelling[at]) at += 1;
    if (at < length || isFactorialAndEqual(scanner, length)) continue;
    scanner.index += length - 1;
    return sign;
  }
  return undefined;
}

/** 5!=120 and, in LaTeX, n!=n\cdot(n-1)! are about factorials: there ≠ is written \ne, or with spaces around it. */
function isFactorialAndEqual(scanner: Scanner, length: number): boolean {
  if (length !== 2 || scanner.plain() !== "!" || scanner.plain(1) !== "=") return false;
  return !scanner.spaced && (scanner.latex || scanner.tokens.at(-1)?.kind === "number");
}
