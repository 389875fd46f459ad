import type { LogicalLine, Token } from "./token.ts";

const name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const numeral = /(?:0[xX][\da-fA-F]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)[jJ]?/y;
const opening = /([rRbBuUfF]{0,2})("""|'''|"|')/y;
/** The longer ones first. */
const signs = ["**=", "//=", "**", "//", "==", "!=", "<=", ">=", "->", ":=", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^="];
const single = new Set("+-*/%@<>=()[]{},:.;|&^~");
const space = /[^\S\n]/;

/** Cuts a program into statements: comments go, and lines are joined within brackets and after a backslash. Never throws. */
export function logicalLines(source: string): LogicalLine[] {
  return new Cutter(source.replace(/\r\n?/g, "\n")).lines();
}

class Cutter {
  readonly #source: string;
  #at = 0;
  #line = 1;

  constructor(source: string) {
    this.#source = source;
  }

  lines(): LogicalLine[] {
    const lines: LogicalLine[] = [];
    while (this.#at < this.#source.length) {
      const line = this.#next();
      if (line) lines.push(line);
    }
    return lines;
  }

  /** To the end of a statement; undefined for a blank one. */
  #next(): LogicalLine | undefined {
    const indent = this.#indent();
    const [from, line] = [this.#at, this.#line];
    const tokens: Token[] = [];
    let [depth, isBroken] = [0, false];
    while (this.#at < this.#source.length) {
      const character = this.#source[this.#at] as string;
      if (character === "\n") {
        this.#step();
        if (depth <= 0) break;
      } else if (space.test(character)) this.#step();
      else if (character === "\\" && this.#source[this.#at + 1] === "\n") {
        this.#step();
        this.#step();
      } else if (character === "#" || (tokens.length === 0 && isMagic(character))) this.#skipLine();
      else {
        const token = this.#token();
        if (token) tokens.push(token);
        else isBroken = true;
        if (token?.type === "sign") depth += "([{".includes(token.text) ? 1 : ")]}".includes(token.text) ? -1 : 0;
      }
    }
    if (tokens.length === 0 && !isBroken) return undefined;
    const written = this.#source.slice(from, this.#at).trimEnd();
    return { line, indent, tokens, source: written, isBroken: isBroken || depth !== 0 };
  }

  #indent(): number {
    let width = 0;
    for (; this.#at < this.#source.length; this.#step()) {
      const character = this.#source[this.#at] as string;
      if (character === "\n" || !space.test(character)) break;
      width = character === "\t" ? width - (width % 8) + 8 : width + 1;
    }
    return width;
  }

  /** The next token; undefined, one character further, where there is none. */
  #token(): Token | undefined {
    const quoted = this.#match(opening);
    if (quoted) return this.#text(quoted[1]?.toLowerCase() ?? "", quoted[2] as string);
    const number = this.#match(numeral);
    if (number) return { type: "number", text: number[0] };
    const word = this.#match(name);
    if (word) return { type: "name", text: word[0] };
    const sign = signs.find((each) => this.#source.startsWith(each, this.#at)) ?? (this.#source[this.#at] as string);
    this.#at += sign.length;
    return sign.length > 1 || single.has(sign) ? { type: "sign", text: sign } : undefined;
  }

  #text(prefix: string, quote: string): Token | undefined {
    let text = "";
    while (this.#at < this.#source.length) {
      if (this.#source.startsWith(quote, this.#at)) {
        this.#at += quote.length;
        return { type: "text", text, ...(prefix.includes("f") ? { isFormatted: true as const } : {}) };
      }
      const character = this.#source[this.#at] as string;
      if (character === "\n" && quote.length === 1) return undefined;
      this.#step();
      text += character === "\\" && !prefix.includes("r") ? this.#escaped() : character;
    }
    return undefined;
  }

  /** What stands for a backslash and the character after it. As in Python, a backslash before any other character stays. */
  #escaped(): string {
    const next = this.#source[this.#at] ?? "";
    const meant = { n: "\n", t: "\t", "\\": "\\", "'": "'", '"': '"', "\n": "" }[next];
    if (meant === undefined) return "\\";
    this.#step();
    return meant;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }

  #skipLine(): void {
    while (this.#at < this.#source.length && this.#source[this.#at] !== "\n") this.#at++;
  }

  #step(): void {
    if (this.#source[this.#at] === "\n") this.#line++;
    this.#at++;
  }
}

/** %matplotlib inline, !pip install: said to a notebook, not to Python. */
const isMagic = (character: string): boolean => character === "%" || character === "!";
