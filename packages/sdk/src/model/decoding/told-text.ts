import type { Tokenizer } from "../../backend/backend.ts";

/**
 * Tokens as text, as they come: a character that is split over tokens is told once it is whole, and what may be the beginning of a stop text is held
 * back until it is clear. Special tokens are no text.
 */
export class ToldText {
  readonly #tokenizer: Tokenizer;
  readonly #stops: readonly string[];
  readonly #decoder = new TextDecoder();
  #held = "";
  #hasStopped = false;

  constructor(tokenizer: Tokenizer, stops: readonly string[] = []) {
    this.#tokenizer = tokenizer;
    this.#stops = stops.filter((stop) => stop !== "");
  }

  /** A stop text came: it and what follows are not told. */
  get hasStopped(): boolean {
    return this.#hasStopped;
  }

  /** The text that can be told after this token. */
  add(token: number): string {
    const bytes = this.#tokenizer.bytesOf(token);
    if (bytes === undefined || this.#hasStopped) return "";
    this.#held += this.#decoder.decode(bytes, { stream: true });
    const places = this.#stops.map((stop) => this.#held.indexOf(stop)).filter((place) => place >= 0);
    if (places.length > 0) {
      this.#hasStopped = true;
      return this.#tell(Math.min(...places));
    }
    return this.#tell(this.#held.length - this.#longestBeginning());
  }

  /** What was still held back. */
  end(): string {
    if (this.#hasStopped) return "";
    this.#held += this.#decoder.decode();
    return this.#tell(this.#held.length);
  }

  #tell(length: number): string {
    const told = this.#held.slice(0, length);
    this.#held = this.#held.slice(length);
    return told;
  }

  /** How much of the end of the text may be the beginning of a stop text. */
  #longestBeginning(): number {
    let longest = 0;
    for (const stop of this.#stops)
      for (let length = Math.min(stop.length - 1, this.#held.length); length > longest; length -= 1)
        if (this.#held.endsWith(stop.slice(0, length))) longest = length;
    return longest;
  }
}
