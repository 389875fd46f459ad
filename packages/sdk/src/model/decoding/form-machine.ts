import type { LineShape, TextForm, Tokenizer } from "../../backend/backend.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { FreeText } from "./free-text.ts";
import type { VocabularyText } from "./vocabulary-text.ts";

/** What may come next: tokens that stand there whatever the model says, one that it chooses among those allowed, or nothing. */
export type Next =
  | { type: "forced"; tokens: readonly number[] }
  | { type: "choice"; allows: (token: number) => boolean }
  | { type: "ended" };

/** Fixed tokens, and what comes after them. */
interface Branch {
  readonly tokens: readonly number[];
  readonly shape: LineShape | undefined;
}

/**
 * Follows a text through a form, token by token, and says what may come next. Where only one thing can come its tokens are given together: the network
 * reads many at a time, and need not be asked about what is known.
 */
export class FormMachine {
  readonly #form: TextForm;
  readonly #tokenizer: Tokenizer;
  readonly #vocabulary: VocabularyText;
  #lines = 0;
  /** The heads that may stand here, as far as the tokens taken of them go. */
  #branches: readonly Branch[];
  #taken = 0;
  #line: { shape: LineShape; text: FreeText } | undefined;
  #hasEnded = false;

  /**
   * @param vocabulary made once for a tokenizer: it looks at every token
   * @param written whole lines that stand there already
   * @throws {MisuseError} where these are no lines of the form
   */
  constructor(form: TextForm, tokenizer: Tokenizer, vocabulary: VocabularyText, written = "") {
    this.#form = form;
    this.#tokenizer = tokenizer;
    this.#vocabulary = vocabulary;
    this.#branches = this.#heads(form.first);
    for (const line of written.trim() === "" ? [] : written.trim().split("\n")) this.#endLine(this.#shapeOf(line));
  }

  #shapeOf(line: string): LineShape {
    const shape = this.#form.lines.find(({ head }) => line.startsWith(head.trimEnd()));
    if (shape === undefined) throw new MisuseError(`"${line}" is no line of the form`);
    return shape;
  }

  next(): Next {
    if (this.#hasEnded) return { type: "ended" };
    if (this.#line) {
      const { text } = this.#line;
      if (text.ending !== undefined) return { type: "forced", tokens: this.#tokenizer.encode(text.ending) };
      return { type: "choice", allows: (token) => text.allows(token) };
    }
    const forced = this.#common();
    if (forced.length > 0) return { type: "forced", tokens: forced };
    const choices = new Set(this.#branches.map(({ tokens }) => tokens[this.#taken]));
    return { type: "choice", allows: (token) => choices.has(token) };
  }

  /** @throws {RangeError} for a token that `next` does not allow */
  accept(token: number): void {
    if (this.#line) {
      const { shape, text } = this.#line;
      text.accept(token);
      if (text.hasEnded) this.#endLine(shape);
      return;
    }
    const branches = this.#branches.filter(({ tokens }) => tokens[this.#taken] === token);
    const [branch] = branches;
    if (branch === undefined) throw new RangeError(`token ${token} cannot stand here`);
    this.#branches = branches;
    this.#taken += 1;
    if (this.#taken < branch.tokens.length) return;
    if (branch.shape === undefined) this.#hasEnded = true;
    else this.#line = { shape: branch.shape, text: new FreeText(this.#vocabulary, branch.shape.free, branch.shape.upTo) };
  }

  #endLine({ next, mayEnd }: LineShape): void {
    this.#lines += 1;
    this.#line = undefined;
    this.#taken = 0;
    const end: Branch = { tokens: this.#tokenizer.endTokens.slice(0, 1), shape: undefined };
    const isFull = this.#lines >= this.#form.upTo;
    const heads = isFull ? [] : this.#heads(this.#lines === this.#form.upTo - 1 ? this.#last(next) : next);
    this.#branches = mayEnd || heads.length === 0 ? [...heads, end] : heads;
  }

  /** For the last line that there is room for, those that the text may end with, if one of them can come here. */
  #last(ids: readonly string[]): readonly string[] {
    const ending = this.#form.lines.filter(({ id, mayEnd }) => mayEnd && ids.includes(id)).map(({ id }) => id);
    return ending.length > 0 ? ending : ids;
  }

  /** The space after a head belongs to the word that follows, as tokenizers have it. */
  #heads(ids: readonly string[]): Branch[] {
    const shapes = this.#form.lines.filter(({ id }) => ids.includes(id));
    return shapes.map((shape) => ({ shape, tokens: this.#tokenizer.encode(shape.head.trimEnd()) }));
  }

  /** The tokens that all heads left go on with. */
  #common(): number[] {
    const common: number[] = [];
    for (let place = this.#taken; ; place += 1) {
      const [token, ...others] = new Set(this.#branches.map(({ tokens }) => tokens[place]));
      if (token === undefined || others.length > 0) return common;
      common.push(token);
    }
  }
}
