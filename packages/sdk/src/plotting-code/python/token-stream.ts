import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import type { Token } from "./token.ts";

/** The tokens of one statement, read from left to right. */
export class TokenStream {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #links = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Whether this sign or word stands here, or so many tokens further. */
  isAt(text: string, further = 0): boolean {
    const token = this.#tokens[this.#at + further];
    return token?.text === text && token.type !== "text";
  }

  take(text: string): boolean {
    const found = this.isAt(text);
    if (found) this.#at++;
    return found;
  }

  /** The first of these that stands here, taken. */
  takeAny(texts: readonly string[]): string | undefined {
    return texts.find((text) => this.take(text));
  }

  expect(text: string): void {
    if (!this.take(text)) throw new Unclear("syntax");
  }

  name(): string {
    const token = this.next;
    if (token?.type !== "name") throw new Unclear("syntax");
    this.#at++;
    return token.text;
  }

  token(): Token {
    const token = this.next;
    if (!token) throw new Unclear("syntax");
    this.#at++;
    return token;
  }

  /** Counts an operator, a call or a subscript that takes what stands before it as its operand. @throws Unclear for too many. */
  link(): void {
    if (++this.#links > limits.links) throw new Unclear("too-deep");
  }

  /** Reads a part of a part; @throws Unclear where they go too deep. */
  nested<Result>(read: () => Result): Result {
    if (++this.#depth > limits.depth) throw new Unclear("too-deep");
    const result = read();
    this.#depth--;
    return result;
  }
}
