import type { Tokenizer } from "../../backend/backend.ts";
import { afterByte, betweenCharacters, type Utf8Place } from "./utf8.ts";

const newline = 0x0a;
const braces: readonly number[] = [0x7b, 0x7d];

/**
 * Whether a token can stand anywhere in a line between two characters ("plain"), only in some places of it ("delicate": it has a brace, ends the line,
 * or begins within a character), or nowhere ("outside").
 */
type Kind = "plain" | "delicate" | "outside";
const kinds: readonly Kind[] = ["plain", "delicate", "outside"];

/** What the tokens of a vocabulary are as text, looked at once: a form asks it of every token, for every token that is drawn. */
export class VocabularyText {
  /** The tokens of these kinds, which are few. */
  readonly delicate: Uint32Array;
  readonly outside: Uint32Array;
  readonly #kinds: Uint8Array;
  readonly #bytesOf: (token: number) => Uint8Array | undefined;

  /** @param marks texts that no line holds; a token that is one of them stands nowhere */
  constructor(tokenizer: Tokenizer, marks: readonly string[] = []) {
    const never = new Set(marks.map((mark) => tokenizer.encode(mark)).flatMap((tokens) => (tokens.length === 1 ? tokens : [])));
    this.#bytesOf = (token) => tokenizer.bytesOf(token);
    this.#kinds = Uint8Array.from({ length: tokenizer.vocabularySize }, (_, token) =>
      kinds.indexOf(never.has(token) ? "outside" : kindOf(tokenizer.bytesOf(token))),
    );
    this.delicate = this.#tokensOf("delicate");
    this.outside = this.#tokensOf("outside");
  }

  #tokensOf(kind: Kind): Uint32Array {
    const wanted = kinds.indexOf(kind);
    const tokens: number[] = [];
    for (let token = 0; token < this.#kinds.length; token += 1) if (this.#kinds[token] === wanted) tokens.push(token);
    return Uint32Array.from(tokens);
  }

  kindOf(token: number): Kind {
    return kinds[this.#kinds[token] ?? kinds.indexOf("outside")] as Kind;
  }

  bytesOf(token: number): Uint8Array | undefined {
    return this.#bytesOf(token);
  }
}

function kindOf(bytes: Uint8Array | undefined): Kind {
  if (bytes === undefined || bytes.length === 0) return "outside";
  const end = bytes.indexOf(newline);
  if (end >= 0) return end === bytes.length - 1 ? "delicate" : "outside";
  return bytes.some((byte) => braces.includes(byte)) || !isText(bytes) ? "delicate" : "plain";
}

/** Whether it can stand between two characters. */
function isText(bytes: Uint8Array): boolean {
  let place: Utf8Place | undefined = betweenCharacters;
  for (const byte of bytes) place = place && afterByte(place, byte);
  return place !== undefined;
}
