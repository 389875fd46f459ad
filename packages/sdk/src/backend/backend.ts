/**
 * What a language model is to the rest: something that continues a conversation with text. Where it runs, and how, stays behind these interfaces.
 * Nothing here knows mathematics. All but the interfaces with functions is plain JSON and crosses a worker.
 */

/** Where a model runs. */
export type BackendName = "webgpu" | "wasm" | "cpu" | "cuda" | "remote" | "scripted";

export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** How the next token is drawn from the model's distribution. */
export interface Sampling {
  /** Divides the logits; 0 takes the likeliest token every time. */
  temperature: number;
  /** The likeliest tokens whose probabilities come to this much are kept; 1 keeps all (nucleus sampling, Holtzman et al. 2020). */
  topP: number;
  /** This many of the likeliest tokens are kept; 0 keeps all. */
  topK: number;
  /** Tokens at least this fraction as likely as the likeliest are kept; 0 keeps all. */
  minP: number;
  /** Logits of tokens that occurred are divided by it where positive, multiplied where negative; 1 leaves them (Keskar et al. 2019). */
  repetitionPenalty: number;
  /** Of the random numbers: the same seed draws the same tokens from the same distributions. */
  seed: number;
}

/** How a model's tokens are drawn, and how many there are at most, where nobody says otherwise. */
export type UsualSampling = Partial<Omit<Sampling, "seed"> & Pick<TextRequest, "maxNewTokens">>;

/** One sort of line: what it begins with, then text of the model's own. */
export interface LineShape {
  id: string;
  /** "Step: " */
  head: string;
  /** In "latex" braces come in pairs, and \left with \right, \begin with \end. */
  free: "text" | "latex";
  /** Characters of the model's own after which the line is closed by force. */
  upTo: number;
  /** The sorts of line that may come next. */
  next: readonly string[];
  /** The text may end after this line. */
  mayEnd?: boolean;
}

/** What the text after the thinking is held to: lines of these sorts, each ended by a line feed, the first being one of `first`. */
export interface TextForm {
  lines: readonly LineShape[];
  first: readonly string[];
  /** At most this many lines. */
  upTo: number;
}

export interface TextRequest {
  messages: readonly ChatMessage[];
  /** How the answer begins: continued from there, and not told again. */
  prefill?: string;
  sampling: Sampling;
  maxNewTokens: number;
  /** Tokens of thinking, after which it is closed by force; 0 allows none; without it only `maxNewTokens` bounds it. */
  thinkingBudget?: number;
  /** Texts that end the answer; they are not told. */
  stop?: readonly string[];
  /** Held to where the engine `constrains`; otherwise the text is read as it comes. */
  form?: TextForm;
  signal?: AbortSignal;
}

export interface TextUsage {
  promptTokens: number;
  /** Of the prompt's tokens, those that were in the cache already. */
  cachedTokens: number;
  newTokens: number;
  /** Runs of the network after the prompt: fewer than `newTokens` where tokens were forced. */
  forwardPasses: number;
}

export type TextEvent =
  | { type: "reasoning-delta"; text: string }
  | { type: "text-delta"; text: string }
  /** What was told so far does not count: the engine begins again, elsewhere or smaller. `reason` says why, in English. */
  | { type: "text-restarted"; backend: BackendName; reason: string }
  /** "end": the model ended it; "stop": one of the stop texts; "length": out of tokens. */
  | { type: "text-finished"; reason: "end" | "stop" | "length"; usage: TextUsage };

/** Which weights answer, for provenance. */
export interface ModelIdentity {
  id: string;
  revision: string;
  dtype: string;
  /** Over the files' own sums, in the manifest's order; "" where it is not known (a remote server). */
  sha256: string;
}

/** A model that is ready to answer. One request at a time; a second waits its turn. */
export interface TextEngine {
  readonly backend: BackendName;
  readonly model: ModelIdentity;
  /** Whether it can hold its text to a form. */
  readonly constrains: boolean;
  /** How its tokens are drawn where whoever asks leaves it open, as the model's authors advise. */
  readonly usualSampling?: UsualSampling | undefined;
  /** @throws {BackendError} while iterating, where the backend fails and nothing else can take over; the signal's reason when aborted */
  generate(request: TextRequest): AsyncIterable<TextEvent>;
  dispose(): Promise<void>;
}

/** A network with its cache of keys and values, run in this thread: what decoding is written on. */
export interface TokenSession {
  readonly vocabularySize: number;
  /** Tokens that fit in all. */
  readonly contextLength: number;
  /** Tokens in the cache. */
  readonly length: number;
  /**
   * Runs tokens after those in the cache and gives the logits after each of the last `rows` of them: rows × vocabularySize numbers, row by row. Long
   * input is cut in chunks where the backend needs it.
   *
   * @throws the signal's reason when aborted: between two chunks, of which those before have been read
   */
  forward(tokens: readonly number[], rows?: number, signal?: AbortSignal): Promise<Float32Array>;
  /** Forgets all but the first `length` tokens. */
  rollBack(length: number): void | Promise<void>;
  dispose(): Promise<void>;
}

/** Text as tokens of one model. */
export interface Tokenizer {
  /** Special tokens written out in the text ("<think>") become these tokens. Nothing is added in front. */
  encode(text: string): number[];
  /** The bytes that a token stands for (UTF-8, possibly a part of a character); undefined for special tokens. */
  bytesOf(token: number): Uint8Array | undefined;
  /** The conversation as the model was trained to see it, up to where its answer begins. */
  applyTemplate(messages: readonly ChatMessage[]): string;
  readonly vocabularySize: number;
  readonly endTokens: readonly number[];
}
