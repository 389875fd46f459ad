import { ParseError } from "../errors/parse-error.ts";
import { type Cell, cellsOf, isSpace, vulgarFraction } from "./notation/characters.ts";
import { commands, numberSets, sizes, spacing, upright, uprightLetters, words } from "./notation/commands.ts";
import { functionHead } from "./notation/functions.ts";
import { greekName } from "./notation/letters.ts";
import { hasLimits } from "./notation/limits.ts";
import { insteadOf } from "./notation/refused.ts";
import { longestSign, type Sign, signs, type TokenKind } from "./notation/signs.ts";
import { type Piece, piecesOf } from "./notation/words.ts";
import { describe } from "./source-text.ts";
import type { Token } from "./token.ts";

export const longestSource = 20_000;
export const longestNumber = 1_000;

/**
 * Cuts a formula into tokens. LaTeX, Unicode and ASCII may be mixed. The last token is always of kind "end".
 * @throws {ParseError} for a character or command that is no part of the notation.
 */
export function tokenize(source: string): Token[] {
  if (source.length > longestSource) {
    throw new ParseError(source, longestSource, `${source.length} characters`, `at most ${longestSource} characters`);
  }
  const scanner = new Scanner(source, cellsOf(source));
  return scanner.scan();
}

const isDigit = (text: string | undefined): boolean => text !== undefined && /^[0-9]$/.test(text);
const isLatin = (text: string | undefined): boolean => text !== undefined && /^[A-Za-z]$/.test(text);

class Scanner {
  private readonly source: string;
  private cells: readonly Cell[];
  private index = 0;
  private readonly tokens: Token[] = [];
  private spaced = false;
  private line = false;

  constructor(source: string, cells: readonly Cell[]) {
    this.source = source;
    this.cells = cells;
  }

  scan(): Token[] {
    while (this.index < this.cells.length) this.step();
    this.push({ kind: "end" }, this.source.length, this.source.length);
    return this.tokens;
  }

  private step(): void {
    const cell = this.cell();
    if (cell === undefined) return;
    if (isSpace(cell.text)) this.space(cell);
    else if (cell.script !== undefined) this.script(cell.script);
    else if (isDigit(cell.text) || (cell.text === "." && isDigit(this.cell(1)?.text) && this.cell(1)?.script === undefined))
      this.number();
    else if (isLatin(cell.text)) this.letters();
    else if (cell.text === "\\") this.command(cell);
    else if (cell.text === "$") this.dollar(cell);
    else this.sign(cell);
  }

  private cell(ahead = 0): Cell | undefined {
    return this.cells[this.index + ahead];
  }

  /** The plain text of a cell, and nothing for a raised or lowered one, which never continues a number, a word or a sign. */
  private plain(ahead = 0): string | undefined {
    const cell = this.cell(ahead);
    return cell?.script === undefined ? cell?.text : undefined;
  }

  private push(sign: Sign, from: number, to: number, glyph = false): void {
    const text = sign.text ?? this.source.slice(from, to);
    this.tokens.push({ kind: sign.kind, text, from, to, spaced: this.spaced, line: this.line, glyph });
    this.spaced = false;
    this.line = false;
  }

  private error(from: number, to: number, expected: string): ParseError {
    return new ParseError(this.source, from, describe(this.source, from, to), expected);
  }

  private space(cell: Cell): void {
    this.spaced = true;
    if (cell.text === "\n" || cell.text === "\r") this.line = true;
    this.index += 1;
  }

  /** Raised characters become what `^{…}` would give, lowered ones what `_{…}` would. */
  private script(script: "superscript" | "subscript"): void {
    const start = this.index;
    while (this.cell()?.script === script) this.index += 1;
    const run = this.cells.slice(start, this.index);
    const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
    this.push({ kind: script === "superscript" ? "^" : "_" }, from, to, true);
    this.push({ kind: "{" }, from, from, true);
    const [cells, index] = [this.cells, this.index];
    this.cells = run.map(({ text, from, to }) => ({ text, from, to }));
    this.index = 0;
    while (this.index < this.cells.length) this.step();
    [this.cells, this.index] = [cells, index];
    this.push({ kind: "}" }, to, to, true);
  }

  private number(): void {
    const start = this.index;
    while (isDigit(this.plain())) this.index += 1;
    if (this.plain() === "." && isDigit(this.plain(1))) {
      this.index += 1;
      while (isDigit(this.plain())) this.index += 1;
    }
    const run = this.cells.slice(start, this.index);
    const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
    if (run.length > longestNumber) throw this.error(from, to, `a number of at most ${longestNumber} digits`);
    this.push({ kind: "number", text: run.map((cell) => cell.text).join("") }, from, to);
  }

  private letters(): void {
    const start = this.index;
    while (isLatin(this.plain())) this.index += 1;
    const run = this.cells.slice(start, this.index);
    const text = run.map((cell) => cell.text).join("");
    const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
    if (this.lowered() === "braced") {
      this.push({ kind: "letter", text }, from, to);
      return;
    }
    if (this.lowered() === "bare" && run.length > 1) {
      throw this.error(from, to, "one letter as a subscript (braces around several, a space before what multiplies)");
    }
    const pieces = piecesOf(text);
    if (pieces === undefined)
      throw this.error(from, to, "letters or a known function (write · or a space between letters that multiply)");
    let at = 0;
    for (const piece of pieces) {
      const last = at + piece.text.length - 1;
      this.push(signOf(piece), run[at]?.from ?? from, run[last]?.to ?? to);
      at = last + 1;
    }
  }

  /** Whether what comes next is the subscript of a letter, where letters are a label (x_{max}) and not a product (as in log_{ab}). */
  private lowered(): "bare" | "braced" | undefined {
    const braced = this.tokens.at(-1)?.kind === "{";
    const mark = this.tokens.at(braced ? -2 : -1);
    if (mark?.kind !== "_" || hasLimits(this.tokens, this.tokens.length - (braced ? 3 : 2))) return undefined;
    return braced ? "braced" : "bare";
  }

  private dollar(cell: Cell): void {
    const doubled = this.plain(1) === "$";
    const opened = this.tokens.some((token) => token.kind === "math-open");
    this.index += doubled ? 2 : 1;
    this.push({ kind: opened ? "math-close" : "math-open" }, cell.from, cell.to + (doubled ? 1 : 0));
  }

  private sign(cell: Cell): void {
    for (let length = longestSign; length > 0; length -= 1) {
      const run = this.cells.slice(this.index, this.index + length);
      const sign = run.every(({ script }) => script === undefined) ? signs.get(run.map(({ text }) => text).join("")) : undefined;
      if (sign === undefined) continue;
      this.index += run.length;
      this.push(sign, cell.from, run.at(-1)?.to ?? cell.to);
      return;
    }
    const fraction = vulgarFraction(cell.text);
    const greek = greekName(cell.text);
    if (fraction === undefined && greek === undefined) throw this.error(cell.from, cell.to, insteadOf(cell.text));
    this.index += 1;
    this.push(
      fraction === undefined ? { kind: "letter", text: greek ?? "" } : { kind: "vulgar", text: fraction },
      cell.from,
      cell.to,
    );
  }

  private commandName(): string {
    this.index += 1;
    const start = this.index;
    while (isLatin(this.plain())) this.index += 1;
    if (this.index === start && this.plain() !== undefined) this.index += 1;
    return this.cells
      .slice(start, this.index)
      .map((cell) => cell.text)
      .join("");
  }

  private end(): number {
    return this.cells[this.index - 1]?.to ?? this.source.length;
  }

  private command(cell: Cell): void {
    const name = this.commandName();
    const sign = commands.get(name);
    const size = sizes.get(name);
    if (spacing.has(name)) this.spaced = true;
    else if (sign !== undefined) this.push(sign, cell.from, this.end());
    else if (size !== undefined) this.sized(cell.from, size);
    else if (upright.has(name)) this.upright(cell.from, name);
    else if (name === "mathbb" || name === "mathbf") this.numberSet(cell.from);
    else if (name === "not" && this.skipSpaces() === "=") {
      this.index += 1;
      this.push({ kind: "!=" }, cell.from, this.end());
    } else throw this.error(cell.from, this.end(), insteadOf(name));
  }

  private skipSpaces(): string | undefined {
    for (let text = this.plain(); text !== undefined && isSpace(text); text = this.plain()) this.index += 1;
    return this.plain();
  }

  /** \left( and \bigl|: the bracket after a size. */
  private sized(from: number, size: "open" | "close" | "either"): void {
    const next = this.skipSpaces();
    const bracket = next === "\\" ? commands.get(this.commandName())?.kind : next;
    if (next !== "\\") this.index += 1;
    const expected = "a bracket or a bar after the size";
    if (size === "open" && bracket === ".") {
      this.push({ kind: "left." }, from, this.end());
      return;
    }
    if (bracket === undefined) throw this.error(from, this.end(), expected);
    if (/^\|/.test(bracket)) {
      const kind = size === "either" ? (bracket as TokenKind) : size === "open" ? "|open" : "|close";
      this.push({ kind }, from, this.end());
    } else if (size !== "close" && /^(\(|\[|\\\{)$/.test(bracket)) this.push({ kind: bracket as TokenKind }, from, this.end());
    else if (size !== "open" && /^(\)|\]|\\\})$/.test(bracket)) this.push({ kind: bracket as TokenKind }, from, this.end());
    else throw this.error(from, this.end(), expected);
  }

  /** What stands in braces after a command, as text: `\text{ or }` gives "or". */
  private braced(from: number, expected: string): string {
    if (this.skipSpaces() !== "{") throw this.error(from, this.end(), expected);
    this.index += 1;
    const start = this.index;
    while (this.index < this.cells.length && this.plain() !== "}" && this.index - start <= 24) this.index += 1;
    if (this.plain() !== "}") throw this.error(from, this.end(), expected);
    const text = this.cells.slice(start, this.index).map(({ text, script }) => (script === undefined ? text : "?"));
    this.index += 1;
    return text
      .map((character) => (isSpace(character) ? " " : character))
      .join("")
      .trim();
  }

  /** \mathrm dx: one letter without braces. */
  private oneLetter(): string {
    this.index += 1;
    return this.cells[this.index - 1]?.text ?? "";
  }

  private upright(from: number, command: string): void {
    const expected = '"or", "and" or the name of a function in the braces';
    const text = this.skipSpaces() === "d" && command === "mathrm" ? this.oneLetter() : this.braced(from, expected);
    const head = functionHead(text);
    const sign = words.get(text) ?? (head === undefined ? undefined : { kind: "function" as const, text: head });
    if (this.lowered() !== undefined && /^[A-Za-z0-9]+$/.test(text)) this.push({ kind: "letter", text }, from, this.end());
    else if (sign !== undefined) this.push(sign, from, this.end());
    else if (command === "mathrm" && uprightLetters.test(text)) this.push({ kind: "letter", text }, from, this.end());
    else if (/^d[tuvxyz]$/.test(text)) {
      this.push({ kind: "differential" }, from, this.end());
      this.push({ kind: "letter", text: text.charAt(1) }, from, this.end());
    } else throw this.error(from, this.end(), expected);
  }

  private numberSet(from: number): void {
    const expected = "the set R, Z, N, Q or C";
    const next = this.skipSpaces();
    const name = next === "{" ? this.braced(from, expected) : (next ?? "");
    if (next !== "{") this.index += 1;
    const constant = numberSets.get(name);
    if (constant === undefined) throw this.error(from, this.end(), expected);
    this.push({ kind: "numbers", text: constant }, from, this.end());
  }
}

function signOf(piece: Piece): Sign {
  switch (piece.kind) {
    case "letter":
    case "greek":
      return { kind: "letter", text: piece.text };
    case "function":
      return { kind: "function", text: functionHead(piece.text) ?? piece.text };
    case "pi":
      return { kind: "constant", text: "Pi" };
    case "infinity":
      return { kind: "constant", text: "PositiveInfinity" };
    default:
      return { kind: piece.kind };
  }
}
