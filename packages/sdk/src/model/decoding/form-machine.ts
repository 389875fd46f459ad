import type { LineShape, TextForm, Tokenizer } from "../../backend/backend.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { FreeText } from "./free-text.ts";
import type { VocabularyText } from "./vocabulary-text.ts";

/** One token that the model chooses among those allowed. */
export interface Choice {
  type: "choice";
  allows: (token: number) => boolean;
  /** Makes the logits −∞ of all others. */
  narrow: (logits: Float32Array) => void;
}

/** What may come next: tokens that stand there whatever the model says, one that it chooses, or nothing. */
export type Next = { type: "forced"; tokens: readonly number[] } | Choice | { type: "ended" };

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
   * @param written lines that stand there already; the last goes on where no line feed ends it
   * @throws {MisuseError} where these are no lines of the form
   */
  constructor(form: TextForm, tokenizer: Tokenizer, vocabulary: VocabularyText, written = "") {
    this.#form = form;
    this.#tokenizer = tokenizer;
    this.#vocabulary = vocabulary;
    this.#branches = this.#heads(form.first);
    const [last = "", ...whole] = written.trimStart().split("\n").reverse();
    for (const line of whole.reverse()) if (line.trim() !== "") this.#endLine(this.#shapeOf(line));
    if (last.trim() !== "") this.#line = this.#begun(last);
  }

  #shapeOf(line: string): LineShape {
    const shape = this.#form.lines.find(({ head }) => line.startsWith(head.trimEnd()));
    if (shape === undefined) throw new MisuseError(`"${line}" is no line of the form`);
    return shape;
  }

  #begun(line: string): { shape: LineShape; text: FreeText } {
    const shape = this.#shapeOf(line);
    const begun = this.#beginning(shape);
    if (!begun.text.write(line.slice(shape.head.trimEnd().length))) throw new MisuseError(`"${line}" is no line of the form`);
    return begun;
  }

  #beginning(shape: LineShape): { shape: LineShape; text: FreeText } {
    return { shape, text: new FreeText(this.#vocabulary, shape.free, shape.upTo) };
  }

  next(): Next {
    if (this.#hasEnded) return { type: "ended" };
    if (this.#line) {
      const { text } = this.#line;
      if (text.ending !== undefined) return { type: "forced", tokens: this.#tokenizer.encode(text.ending) };
      return { type: "choice", allows: (token) => text.allows(token), narrow: (logits) => text.narrow(logits) };
    }
    const forced = this.#common();
    if (forced.length > 0) return { type: "forced", tokens: forced };
    const choices = new Set(this.#branches.map(({ tokens }) => tokens[this.#taken]));
    return { type: "choice", allows: (token) => choices.has(token), narrow: (logits) => leave(logits, choices) };
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
    else this.#line = this.#beginning(branch.shape);
  }

  #endLine({ next, mayEnd }: LineShape): void {
    this.#lines += 1;
    this.#line = undefined;
    this.#taken = 0;
    const isFull = this.#lines >= this.#form.upTo;
    const heads = isFull ? [] : this.#heads(this.#lines === this.#form.upTo - 1 ? this.#last(next) : next);
    const ends = this.#tokenizer.endTokens.map((token): Branch => ({ tokens: [token], shape: undefined }));
    // Any of the end tokens may be chosen; where nothing else can come it need not be.
    if (heads.length === 0) this.#branches = ends.slice(0, 1);
    else this.#branches = mayEnd ? [...heads, ...ends] : heads;
    this.#hasEnded = this.#branches.length === 0;
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

function leave(logits: Float32Array, choices: ReadonlySet<number | undefined>): void {
  const kept = [...choices].map((token): [number, number] => [token ?? -1, logits[token ?? -1] ?? Number.NEGATIVE_INFINITY]);
  logits.fill(Number.NEGATIVE_INFINITY);
  for (const [token, logit] of kept) logits[token] = logit;
}
