import type { VocabularyText } from "./vocabulary-text.ts";

const [newline, space, backslash, opening, closing] = [0x0a, 0x20, 0x5c, 0x7b, 0x7d];

/** Where a text stands: how deep in braces, whether a backslash is open, whether anything but space was written. */
interface State {
  depth: number;
  isEscaped: boolean;
  hasContent: boolean;
  hasEnded: boolean;
}

/** Text of the model's own, up to the end of its line. In LaTeX braces come in pairs, so that a line is whole wherever it ends. */
export class FreeText {
  readonly #vocabulary: VocabularyText;
  readonly #countsBraces: boolean;
  readonly #limit: number;
  #state: State = { depth: 0, isEscaped: false, hasContent: false, hasEnded: false };
  #length = 0;

  /** @param limit in bytes */
  constructor(vocabulary: VocabularyText, kind: "text" | "latex", limit: number) {
    this.#vocabulary = vocabulary;
    this.#countsBraces = kind === "latex";
    this.#limit = limit;
  }

  get hasEnded(): boolean {
    return this.#state.hasEnded;
  }

  /** What closes the line, once it is too long. */
  get ending(): string | undefined {
    const { hasEnded, hasContent, depth } = this.#state;
    return this.#length >= this.#limit && hasContent && !hasEnded ? `${"}".repeat(depth)}\n` : undefined;
  }

  allows(token: number): boolean {
    const kind = this.#vocabulary.kindOf(token);
    if (kind !== "delicate") return kind === "plain";
    return this.#after(token) !== undefined;
  }

  accept(token: number): void {
    const state = this.#after(token);
    if (state === undefined) throw new RangeError(`token ${token} cannot stand here`);
    this.#state = state;
    this.#length += this.#vocabulary.bytesOf(token)?.length ?? 0;
  }

  #after(token: number): State | undefined {
    let { depth, isEscaped, hasContent } = this.#state;
    let hasEnded = false;
    for (const byte of this.#vocabulary.bytesOf(token) ?? []) {
      if (byte === newline) {
        if (depth > 0 || !hasContent) return undefined;
        hasEnded = true;
      } else if (this.#countsBraces && !isEscaped && byte === opening) depth += 1;
      else if (this.#countsBraces && !isEscaped && byte === closing) depth -= 1;
      if (depth < 0) return undefined;
      isEscaped = byte === backslash && !isEscaped;
      hasContent ||= byte !== space;
    }
    return { depth, isEscaped, hasContent, hasEnded };
  }
}
