import type { Tokenizer } from "../../backend/backend.ts";

/**
 * Tokens as text, as they come: a character that is split over tokens is told once it is whole, and what may be the beginning of a stop text is held
 * back until it is clear. Special tokens are no text.
 */
export class ToldText {
  readonly #tokenizer: Tokenizer;
  readonly #stops: readonly string[];
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #held = "";
  #hasStopped = false;
  #rest = "";

  constructor(tokenizer: Tokenizer, stops: readonly string[] = []) {
    this.#tokenizer = tokenizer;
    this.#stops = stops.filter((stop) => stop !== "");
  }

  /** A stop text came: it and what follows are not told. */
  get hasStopped(): boolean {
    return this.#hasStopped;
  }

  /** What came behind the stop text in the same token. */
  get rest(): string {
    return this.#rest;
  }

  /** The text that can be told after this token. */
  add(token: number): string {
    const bytes = this.#tokenizer.bytesOf(token);
    return bytes === undefined ? "" : this.addText(this.#decoder.decode(bytes, { stream: true }));
  }

  addText(text: string): string {
    if (this.#hasStopped) return "";
    this.#held += text;
    const stop = this.#firstStop();
    if (stop === undefined) return this.#tell(this.#held.length - this.#longestBeginning());
    this.#hasStopped = true;
    this.#rest = this.#held.slice(stop.to);
    return this.#tell(stop.from);
  }

  /** The stop text that is complete first, and of several the longest: however the text comes in pieces, it is the same. */
  #firstStop(): { from: number; to: number } | undefined {
    const found = this.#stops
      .map((stop) => ({ from: this.#held.indexOf(stop), length: stop.length }))
      .filter(({ from }) => from >= 0)
      .map(({ from, length }) => ({ from, to: from + length }));
    return found.sort((one, other) => one.to - other.to || one.from - other.from)[0];
  }

  /** What was still held back. A character of which bytes are missing is none. */
  end(): string {
    return this.#hasStopped ? "" : this.#tell(this.#held.length);
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
