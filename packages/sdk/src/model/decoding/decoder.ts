import type { TextEvent, TextRequest, Tokenizer, TokenSession } from "../../backend/backend.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { randomFrom } from "./random.ts";
import { sample } from "./sampler.ts";
import { isThinking, joinPrefill, type ThinkingMarks, thinkMarks } from "./thinking.ts";
import { VocabularyText } from "./vocabulary-text.ts";
import { Writing } from "./writing.ts";

export interface DecoderOptions {
  readonly marks?: ThinkingMarks;
  /** The model thinks before it answers: that is begun for it where neither its template nor a prefill does. */
  readonly opensThinking?: boolean;
}

/**
 * Text from a network, token by token. transformers.js's own generation leaves out top-p and cannot force tokens; this loop can, and keeps what the
 * network has read from one request to the next: of a new prompt only what is new is read.
 */
export class Decoder {
  readonly #session: TokenSession;
  readonly #tokenizer: Tokenizer;
  readonly #marks: ThinkingMarks;
  readonly #opensThinking: boolean;
  #vocabulary: VocabularyText | undefined;
  /** The tokens that the session holds. */
  #held: number[] = [];

  constructor(session: TokenSession, tokenizer: Tokenizer, { marks = thinkMarks, opensThinking = false }: DecoderOptions = {}) {
    this.#session = session;
    this.#tokenizer = tokenizer;
    this.#marks = marks;
    this.#opensThinking = opensThinking;
  }

  /**
   * One request at a time: the session holds one text.
   *
   * @throws {MisuseError} for a prompt that leaves no room in the context
   * @throws {BackendError} where the network gives no numbers to choose by
   * @throws the signal's reason when aborted, at the latest after the token that is being worked out
   */
  async *generate(asked: TextRequest): AsyncGenerator<TextEvent, void> {
    const request = this.#begun(asked);
    const prompt = this.#tokenizer.encode(this.#opening(request.messages, request.prefill));
    const room = this.#session.contextLength - prompt.length;
    if (room < 1)
      throw new MisuseError(`the question is ${prompt.length} tokens long, and the model holds ${this.#session.contextLength}`);
    const writing = new Writing(
      request,
      this.#isOpenedIn(request),
      this.#marks,
      this.#tokenizer,
      this.#formVocabulary(request),
      room,
    );
    const usage = { promptTokens: prompt.length, cachedTokens: await this.#keepShared(prompt), newTokens: 0, forwardPasses: -1 };
    let pending = prompt.slice(usage.cachedTokens);
    const random = randomFrom(request.sampling.seed);
    const occurred = new Set(prompt);
    for (let next = writing.next(); next.type !== "finished"; next = writing.next()) {
      request.signal?.throwIfAborted();
      let tokens = next.type === "forced" ? next.tokens : [];
      if (next.type === "choice") {
        const logits = await this.#read(pending, request.signal);
        usage.forwardPasses += 1;
        pending = [];
        request.signal?.throwIfAborted();
        next.narrow?.(logits);
        const token = sample(logits, request.sampling, random, occurred);
        if (token === undefined)
          throw new BackendError("the network gave no number to choose a token by", { kind: "wrong-numbers" });
        tokens = [token];
      }
      for (const token of tokens) {
        if (!writing.leavesOut(token)) pending.push(token);
        occurred.add(token);
        usage.newTokens += 1;
        yield* writing.accept(token);
      }
    }
    yield* writing.end();
    yield { type: "text-finished", reason: writing.reason, usage: { ...usage, forwardPasses: Math.max(0, usage.forwardPasses) } };
  }

  /** Held to a form, a model would go on with its lines at once. */
  #begun(request: TextRequest): TextRequest {
    if (!this.#opensThinking || request.prefill !== undefined || request.thinkingBudget === 0) return request;
    return { ...request, prefill: `${this.#marks.open}\n` };
  }

  #opening(messages: TextRequest["messages"], prefill = ""): string {
    return joinPrefill(this.#tokenizer.applyTemplate(messages), prefill, this.#marks);
  }

  /** Whether the answer begins in the middle of thinking. Template and prefill decide; marks that somebody's question holds are none. */
  #isOpenedIn({ messages, prefill }: TextRequest): boolean {
    const bare = messages.map(({ role }) => ({ role, content: "" }));
    return isThinking(this.#opening(bare, prefill), this.#marks);
  }

  #formVocabulary({ form }: TextRequest): VocabularyText | undefined {
    if (form === undefined) return undefined;
    this.#vocabulary ??= new VocabularyText(this.#tokenizer, [this.#marks.open, this.#marks.close]);
    return this.#vocabulary;
  }

  /** Forgets what the new prompt does not begin with. At least its last token has to be read, for the numbers after it. */
  async #keepShared(prompt: readonly number[]): Promise<number> {
    let shared = 0;
    while (shared < prompt.length - 1 && shared < this.#held.length && prompt[shared] === this.#held[shared]) shared += 1;
    const held = this.#held.slice(0, shared);
    // What the session holds after a failure is not known.
    this.#held = [];
    await this.#session.rollBack(shared);
    this.#held = held;
    return shared;
  }

  async #read(tokens: readonly number[], signal: AbortSignal | undefined): Promise<Float32Array> {
    const held = this.#held;
    this.#held = [];
    const logits = await this.#session.forward(tokens, 1, signal);
    held.push(...tokens);
    this.#held = held;
    return logits;
  }
}
