import type { ChatMessage, Tokenizer } from "../backend.ts";

/** The part of a tokenizer of @huggingface/transformers that is used here. */
export interface HubTokenizer {
  encode(text: string, options: { add_special_tokens: boolean }): number[];
  apply_chat_template(messages: ChatMessage[], options: { tokenize: false; add_generation_prompt: true }): unknown;
  get_vocab(): Map<string, number>;
  readonly all_special_ids: readonly number[];
  readonly eos_token_id?: number;
}

/**
 * A byte-level tokenizer, as Qwen and its kin have. Of other kinds `bytesOf` would say nothing true, so they are refused.
 *
 * @throws {RangeError} for a tokenizer whose tokens are not spelt in bytes
 */
export class ByteLevelTokenizer implements Tokenizer {
  readonly vocabularySize: number;
  readonly endTokens: readonly number[];
  readonly #tokenizer: HubTokenizer;
  readonly #bytes: readonly (Uint8Array | undefined)[];

  /**
   * @param vocabularySize of the network, which may have more rows than there are tokens
   * @param endTokens as the model's generation_config.json has them
   */
  constructor(tokenizer: HubTokenizer, vocabularySize: number, endTokens: readonly number[]) {
    this.#tokenizer = tokenizer;
    this.vocabularySize = vocabularySize;
    this.endTokens = endTokens;
    this.#bytes = bytesOfTokens(tokenizer, vocabularySize, new Set([...endTokens, ...tokenizer.all_special_ids]));
  }

  encode(text: string): number[] {
    return text === "" ? [] : [...this.#tokenizer.encode(text, { add_special_tokens: false })];
  }

  bytesOf(token: number): Uint8Array | undefined {
    return this.#bytes[token];
  }

  applyTemplate(messages: readonly ChatMessage[]): string {
    return String(this.#tokenizer.apply_chat_template([...messages], { tokenize: false, add_generation_prompt: true }));
  }
}

function bytesOfTokens(tokenizer: HubTokenizer, size: number, special: ReadonlySet<number>): (Uint8Array | undefined)[] {
  const bytes = new Array<Uint8Array | undefined>(size).fill(undefined);
  const spelling = byteSpelling();
  const encoder = new TextEncoder();
  let spelt = 0;
  for (const [text, token] of tokenizer.get_vocab()) {
    if (special.has(token)) continue;
    const own = Array.from(text, (character) => spelling.get(character));
    const isSpelt = own.every((byte) => byte !== undefined);
    spelt += isSpelt ? 1 : 0;
    // An added token such as <think> stands there as it is.
    bytes[token] = isSpelt ? Uint8Array.from(own as number[]) : encoder.encode(text);
  }
  if (spelt < 256) throw new RangeError("the tokenizer is not of the byte-level kind, and its tokens cannot be held to a form");
  return bytes;
}

/** GPT-2's spelling of bytes, in their order: printable ones as they are, the others as the characters from U+0100 on. */
export function byteSpelling(): Map<string, number> {
  const spelling = new Map<string, number>();
  let next = 0x100;
  for (let byte = 0; byte < 256; byte += 1) {
    const isPrintable = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
    spelling.set(String.fromCodePoint(isPrintable ? byte : next++), byte);
  }
  return spelling;
}
