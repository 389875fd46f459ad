import { ParseError } from "../../errors/parse-error.ts";
import type { Stretch } from "./read-formula.ts";
import { endOfFormula } from "./scan.ts";
import { isReserved, plainNameAt } from "./words.ts";

/** A line that is read from left to right. */
export class Line {
  readonly source: string;
  #at = 0;

  constructor(source: string) {
    this.source = source;
    this.#skipSpace();
  }

  /** Where the next part begins. */
  get at(): number {
    return this.#at;
  }

  errorAt(at: number, expected: string): ParseError {
    const found = at >= this.source.length ? "the end" : `"${this.source.slice(at).match(/^(?:[\p{L}\d.-]+|.)/u)?.[0] ?? ""}"`;
    return new ParseError(this.source, at, found, expected);
  }

  take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.#at)) return false;
    this.#moveTo(this.#at + sign.length);
    return true;
  }

  /** A word that leads on, as a whole. */
  takeWord(word: string): boolean {
    return plainNameAt(this.source, this.#at) === word && this.take(word);
  }

  expect(sign: string): void {
    if (!this.take(sign)) throw this.errorAt(this.#at, `"${sign}"`);
  }

  expectEnd(): void {
    if (this.#at < this.source.length) throw this.errorAt(this.#at, "the end of the problem");
  }

  /** Whether a name stands here; a word that leads on is one only where nothing can lead on. */
  atName(withReserved = false): boolean {
    if (this.source[this.#at] === '"') return true;
    const name = plainNameAt(this.source, this.#at);
    return name !== "" && (withReserved || !isReserved(name));
  }

  /** A name as it is, or one in the quotes of JSON. */
  name(expected: string, withReserved = false): string {
    if (!this.atName(withReserved)) throw this.errorAt(this.#at, expected);
    if (this.source[this.#at] !== '"') {
      const name = plainNameAt(this.source, this.#at);
      this.#moveTo(this.#at + name.length);
      return name;
    }
    const written = /^"(?:[^"\\]|\\.)*"/.exec(this.source.slice(this.#at))?.[0];
    const name = written === undefined ? undefined : unquoted(written);
    if (written === undefined || name === undefined) throw this.errorAt(this.#at, `${expected}, in quotes that end`);
    this.#moveTo(this.#at + written.length);
    return name;
  }

  /** The stretch of a formula; what stands in it is not looked at yet. */
  formula(): Stretch {
    const from = this.#at;
    const to = endOfFormula(this.source, from);
    if (this.source.slice(from, to).trim() === "") throw this.errorAt(from, "a formula");
    this.#moveTo(to);
    return { from, to };
  }

  list<Part>(part: () => Part, separator: string): Part[] {
    const parts = [part()];
    while (this.take(separator)) parts.push(part());
    return parts;
  }

  /** Parts with commas between them up to a bracket; there may be none. */
  enclosed<Part>(part: () => Part, close: string): Part[] {
    if (this.take(close)) return [];
    const parts = this.list(part, ",");
    this.expect(close);
    return parts;
  }

  #moveTo(at: number): void {
    this.#at = at;
    this.#skipSpace();
  }

  #skipSpace(): void {
    while (this.source[this.#at] === " ") this.#at++;
  }
}

function unquoted(written: string): string | undefined {
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}
