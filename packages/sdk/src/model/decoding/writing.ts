import type { TextEvent, TextRequest, Tokenizer } from "../../backend/backend.ts";
import { type Choice, FormMachine } from "./form-machine.ts";
import { afterThinking, type ThinkingMarks } from "./thinking.ts";
import { ToldText } from "./told-text.ts";
import type { VocabularyText } from "./vocabulary-text.ts";

/** What may come next: tokens that are known, one to choose (of those allowed, where not all are), or nothing. */
export type NextToken =
  | { type: "forced"; tokens: readonly number[] }
  | Choice
  | { type: "choice"; narrow?: undefined }
  | { type: "finished" };

type Reason = Extract<TextEvent, { type: "text-finished" }>["reason"];

/** What stands between the thinking and the lines of a form. */
const gap = "\n\n";

/** One text as it is written: thinking with its budget, then the answer with its form, its stop texts and its end. Knows nothing of networks. */
export class Writing {
  reason: Reason = "end";
  readonly #request: TextRequest;
  readonly #tokenizer: Tokenizer;
  readonly #marks: ThinkingMarks;
  readonly #form: FormMachine | undefined;
  readonly #room: number;
  #told: ToldText;
  #isThinking: boolean;
  #thought = 0;
  #written = 0;
  #queue: number[] = [];
  /** Tokens to come that belong neither to the thinking nor to the answer. */
  #silent = 0;
  #isFinished = false;

  /**
   * @param isOpened whether it begins in the middle of thinking
   * @param vocabulary needed where the request has a form
   * @param room tokens that still fit in the context
   */
  constructor(
    request: TextRequest,
    isOpened: boolean,
    marks: ThinkingMarks,
    tokenizer: Tokenizer,
    vocabulary: VocabularyText | undefined,
    room: number,
  ) {
    this.#request = request;
    this.#tokenizer = tokenizer;
    this.#marks = marks;
    this.#room = Math.min(room, request.maxNewTokens);
    this.#isThinking = isOpened;
    const written = this.#isThinking ? "" : afterThinking(request.prefill ?? "", marks);
    this.#form = request.form && vocabulary ? new FormMachine(request.form, tokenizer, vocabulary, written) : undefined;
    this.#told = new ToldText(tokenizer, this.#isThinking ? [marks.close] : request.stop);
  }

  next(): NextToken {
    if (this.#isFinished) return { type: "finished" };
    if (this.#written >= this.#room) return this.#finish("length");
    if (this.#queue.length > 0) return this.#force(this.#queue.splice(0));
    if (this.#isThinking) return this.#nextThought();
    const next = this.#form?.next() ?? ({ type: "choice" } as const);
    if (next.type === "ended") return this.#finish("end");
    return next.type === "forced" ? this.#force(next.tokens) : next;
  }

  /** What can be told after a token; tokens that `next` did not offer are a mistake. */
  *accept(token: number): Generator<TextEvent, void> {
    this.#written += 1;
    if (this.#isThinking) yield* this.#acceptThought(token);
    else yield* this.#acceptAnswer(token);
  }

  /** Whether the network is not to read a token of its own: the end of a text that goes on. */
  leavesOut(token: number): boolean {
    return this.#isThinking && this.#form !== undefined && this.#tokenizer.endTokens.includes(token);
  }

  /** What was held back until now. */
  *end(): Generator<TextEvent, void> {
    yield* this.#tell(this.#told.end());
  }

  #nextThought(): NextToken {
    const { thinkingBudget = Number.POSITIVE_INFINITY } = this.#request;
    return this.#thought >= thinkingBudget ? this.#force(this.#closing()) : { type: "choice" };
  }

  #closing(): number[] {
    return this.#tokenizer.encode(`\n${this.#marks.close}`);
  }

  *#acceptThought(token: number): Generator<TextEvent, void> {
    this.#thought += 1;
    if (this.#tokenizer.endTokens.includes(token)) {
      // A model that breaks off in thought is still asked for its lines.
      if (this.#form) this.#queue = this.#closing();
      else this.#finish("end");
      return;
    }
    yield* this.#tell(this.#told.add(token));
    if (!this.#told.hasStopped) return;
    this.#isThinking = false;
    const { rest } = this.#told;
    this.#told = new ToldText(this.#tokenizer, this.#request.stop);
    if (this.#form === undefined) {
      // A token may hold the end of the mark and the beginning of the answer.
      yield* this.#tell(this.#told.addText(rest));
      return;
    }
    this.#queue = this.#tokenizer.encode(gap);
    this.#silent = this.#queue.length;
  }

  *#acceptAnswer(token: number): Generator<TextEvent, void> {
    if (this.#silent > 0) {
      this.#silent -= 1;
      return;
    }
    this.#form?.accept(token);
    if (this.#tokenizer.endTokens.includes(token)) {
      this.#finish("end");
      return;
    }
    yield* this.#tell(this.#told.add(token));
    if (this.#told.hasStopped) this.#finish("stop");
  }

  /** No more than there is room for. */
  #force(tokens: readonly number[]): NextToken {
    return { type: "forced", tokens: tokens.slice(0, this.#room - this.#written) };
  }

  #finish(reason: Reason): NextToken {
    if (!this.#isFinished) this.reason = reason;
    this.#isFinished = true;
    return { type: "finished" };
  }

  *#tell(text: string): Generator<TextEvent, void> {
    if (text !== "") yield { type: this.#isThinking ? "reasoning-delta" : "text-delta", text };
  }
}
