import type { Tokenizer } from "../../backend/backend.ts";

const newline = 0x0a;
const braces: readonly number[] = [0x7b, 0x7d];

/** Whether a token can stand anywhere in a line ("plain"), only in some places of it ("delicate": it has a brace or ends the line), or nowhere. */
type Kind = "plain" | "delicate" | "outside";
const kinds: readonly Kind[] = ["plain", "delicate", "outside"];

/** What the tokens of a vocabulary are as text, looked at once: a form asks it of every token, for every token that is drawn. */
export class VocabularyText {
  readonly size: number;
  readonly #kinds: Uint8Array;
  readonly #bytesOf: (token: number) => Uint8Array | undefined;

  constructor(tokenizer: Tokenizer) {
    this.size = tokenizer.vocabularySize;
    this.#bytesOf = (token) => tokenizer.bytesOf(token);
    this.#kinds = Uint8Array.from({ length: this.size }, (_, token) => kinds.indexOf(kindOf(tokenizer.bytesOf(token))));
  }

  kindOf(token: number): Kind {
    return kinds[this.#kinds[token] ?? 2] as Kind;
  }

  bytesOf(token: number): Uint8Array | undefined {
    return this.#bytesOf(token);
  }
}

function kindOf(bytes: Uint8Array | undefined): Kind {
  if (bytes === undefined || bytes.length === 0) return "outside";
  const end = bytes.indexOf(newline);
  if (end >= 0) return end === bytes.length - 1 ? "delicate" : "outside";
  return bytes.some((byte) => braces.includes(byte)) ? "delicate" : "plain";
}
