import type { LineShape } from "../../backend/backend.ts";
import { afterLatex, completion, isWhole, type LatexPlace, latexStart } from "./latex-place.ts";
import { afterByte, betweenCharacters, type Utf8Place } from "./utf8.ts";
import type { VocabularyText } from "./vocabulary-text.ts";

const newline = 0x0a;
const space = 0x20;

interface State {
  readonly utf8: Utf8Place;
  readonly latex: LatexPlace;
  /** Something that can be seen was written. */
  readonly hasContent: boolean;
  readonly hasEnded: boolean;
  /** In characters. */
  readonly length: number;
}

/**
 * Text of the model's own, up to the end of its line. It is UTF-8, and in LaTeX braces come in pairs, and \left with \right, \begin with \end, so that a
 * line is whole wherever it ends.
 */
export class FreeText {
  readonly #vocabulary: VocabularyText;
  readonly #isLatex: boolean;
  readonly #limit: number;
  #state: State = { utf8: betweenCharacters, latex: latexStart, hasContent: false, hasEnded: false, length: 0 };

  /** @param limit in characters; lines are closed by force that reach it */
  constructor(vocabulary: VocabularyText, kind: LineShape["free"], limit: number) {
    this.#vocabulary = vocabulary;
    this.#isLatex = kind === "latex";
    this.#limit = limit;
  }

  get hasEnded(): boolean {
    return this.#state.hasEnded;
  }

  /** What closes the line, once it is too long. */
  get ending(): string | undefined {
    const { hasEnded, hasContent, length, latex, utf8 } = this.#state;
    if (hasEnded || !hasContent || length < this.#limit || utf8.missing > 0) return undefined;
    return `${this.#isLatex ? completion(latex) : ""}\n`;
  }

  allows(token: number): boolean {
    const kind = this.#vocabulary.kindOf(token);
    if (kind === "outside" || this.#state.utf8.missing === 0)
      return kind === "plain" || (kind === "delicate" && this.#fits(token));
    return this.#fits(token);
  }

  /** Makes the logits −∞ of tokens that cannot stand here. */
  narrow(logits: Float32Array): void {
    const { outside, delicate } = this.#vocabulary;
    for (const token of outside) logits[token] = Number.NEGATIVE_INFINITY;
    if (this.#state.utf8.missing === 0) {
      for (const token of delicate) if (!this.#fits(token)) logits[token] = Number.NEGATIVE_INFINITY;
    } else
      for (let token = 0; token < logits.length; token += 1) if (!this.allows(token)) logits[token] = Number.NEGATIVE_INFINITY;
  }

  #fits(token: number): boolean {
    const bytes = this.#vocabulary.bytesOf(token);
    return bytes !== undefined && this.#after(bytes) !== undefined;
  }

  /** @throws {RangeError} for a token that cannot stand here */
  accept(token: number): void {
    const state = this.#after(this.#vocabulary.bytesOf(token) ?? new Uint8Array());
    if (state === undefined) throw new RangeError(`token ${token} cannot stand here`);
    this.#state = state;
  }

  /**
   * Text that stands there already.
   *
   * @returns whether it can
   */
  write(text: string): boolean {
    const state = this.#after(new TextEncoder().encode(text));
    if (state !== undefined) this.#state = state;
    return state !== undefined;
  }

  #after(bytes: Uint8Array): State | undefined {
    let { utf8, latex, hasContent, hasEnded, length } = this.#state;
    for (const byte of bytes) {
      const next = hasEnded ? undefined : afterByte(utf8, byte);
      if (next === undefined) return undefined;
      utf8 = next;
      hasEnded = byte === newline;
      if (hasEnded) {
        if (!hasContent || (this.#isLatex && !isWhole(latex))) return undefined;
        continue;
      }
      const place = this.#isLatex ? afterLatex(latex, byte) : latex;
      if (place === undefined) return undefined;
      latex = place;
      hasContent ||= byte > space;
      length += utf8.missing === 0 ? 1 : 0;
    }
    return { utf8, latex, hasContent, hasEnded, length };
  }
}
