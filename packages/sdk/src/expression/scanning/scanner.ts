import { ParseError } from "../../errors/parse-error.ts";
import { closing, opening } from "../notation/brackets.ts";
import { type Cell, cellsOf, isSpace } from "../notation/characters.ts";
import { hasLimits } from "../notation/limits.ts";
import type { Sign, TokenKind } from "../notation/signs.ts";
import { describe } from "../source-text.ts";
import type { Token } from "../token.ts";

/** The cursor with which a formula is cut into tokens: where it stands, and what has been found so far. */
export class Scanner {
  readonly source: string;
  /** A backslash tells LaTeX from plain text, in which braces show and 1e-3 is a number. */
  readonly latex: boolean;
  cells: readonly Cell[];
  index = 0;
  readonly tokens: Token[] = [];
  /** The brackets that are open. */
  readonly open: TokenKind[] = [];
  spaced = false;
  line = false;

  constructor(source: string) {
    this.source = source;
    this.latex = source.includes("\\");
    this.cells = cellsOf(source);
  }

  cell(ahead = 0): Cell | undefined {
    return this.cells[this.index + ahead];
  }

  /** The plain text of a cell, and nothing for a raised or lowered one, which never continues a number, a word or a sign. */
  plain(ahead = 0): string | undefined {
    const cell = this.cell(ahead);
    return cell?.script === undefined ? cell?.text : undefined;
  }

  /** What comes next, one character a cell: raised characters, and commas that are not plain ones, are "\0". */
  ahead(length: number): string {
    let text = "";
    for (let at = 0; at < length; at += 1) {
      const cell = this.cell(at);
      if (cell === undefined) break;
      const odd = cell.script !== undefined || cell.text.length !== 1 || (cell.text === "," && this.source[cell.from] !== ",");
      text += odd ? "\0" : cell.text;
    }
    return text;
  }

  /** The text of the cells since the one at a place. */
  passed(start: number): string {
    let text = "";
    for (let at = start; at < this.index; at += 1) text += this.cells[at]?.text;
    return text;
  }

  /** The offset after the last cell that was passed. */
  end(): number {
    return this.cells[this.index - 1]?.to ?? this.source.length;
  }

  push({ kind, text }: Sign, from: number, to: number, glyph = false, also?: string): void {
    const { spaced, line } = this;
    this.tokens.push({ kind, text: text ?? this.source.slice(from, to), from, to, spaced, line, glyph, also, condition: false });
    if (opening.has(kind)) this.open.push(kind);
    else if (closing.has(kind)) this.open.pop();
    this.spaced = false;
    this.line = false;
  }

  error(from: number, to: number, expected: string): ParseError {
    return new ParseError(this.source, from, describe(this.source, from, to), expected);
  }

  skipSpaces(): string | undefined {
    for (let text = this.plain(); text !== undefined && isSpace(text); text = this.plain()) this.index += 1;
    return this.plain();
  }

  /** Whether what comes next is the subscript of a letter, where letters are a label (x_{max}) and not a product (as in log_{ab}). */
  lowered(): "bare" | "braced" | undefined {
    const braced = this.tokens.at(-1)?.kind === "{";
    const mark = this.tokens.at(braced ? -2 : -1);
    if (mark?.kind !== "_" || hasLimits(this.tokens, this.tokens.length - (braced ? 3 : 2))) return undefined;
    return braced ? "braced" : "bare";
  }
}
