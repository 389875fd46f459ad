import { BackendError } from "../../errors/backend-error.ts";
import type { TokenSession } from "../backend.ts";
import { asFloats } from "./halves.ts";
import { type MakeTensor, type OrtSession, type OrtTensor, tensorLike, withWords } from "./ort.ts";
import { cacheInputs, PassedCache, SharedCache, type TokenCache } from "./token-cache.ts";

export interface CachedSessionOptions {
  readonly contextLength: number;
  readonly vocabularySize: number;
  /**
   * At most this many tokens a run. Long prompts are cut so that memory for their intermediate values stays bounded, and because some backends compute
   * wrongly beyond a length (ONNX Runtime's attention on software WebGPU adapters from 32 on).
   */
  readonly chunk: number;
  /** Whether the runtime takes floats of 16 bits as words only: onnxruntime-node does. */
  readonly halvesAsWords: boolean;
}

/** What fails on trial is not told on the console. */
const silent = { logSeverityLevel: 4 } as const;

/**
 * A network as exported for transformers.js, run directly: input_ids and attention_mask (and position_ids, num_logits_to_keep where it has them) with
 * past_key_values in, logits and present out.
 */
export class CachedSession implements TokenSession {
  readonly contextLength: number;
  readonly vocabularySize: number;
  readonly #session: OrtSession;
  readonly #tensor: MakeTensor;
  /** Tokens read at a time; may be made smaller where the backend proves wrong on long pieces. */
  chunk: number;
  readonly #inputs: ReadonlySet<string>;
  #cache: TokenCache;
  #length = 0;
  #isTrial = false;
  /** The first tensor that the session gave: how it makes its own. */
  #given: OrtTensor | undefined;

  constructor(
    session: OrtSession,
    tensor: MakeTensor,
    { contextLength, vocabularySize, chunk, halvesAsWords }: CachedSessionOptions,
  ) {
    this.#session = session;
    this.#tensor = halvesAsWords ? (...parts) => withWords(tensor(...parts)) : tensor;
    this.#cache = new PassedCache(cacheInputs(session.inputMetadata), this.#tensor, halvesAsWords ? withWords : (kept) => kept);
    this.contextLength = contextLength;
    this.vocabularySize = vocabularySize;
    this.chunk = chunk;
    this.#inputs = new Set(session.inputNames);
  }

  get length(): number {
    return this.#length;
  }

  async forward(tokens: readonly number[], rows = 1, signal?: AbortSignal): Promise<Float32Array> {
    if (tokens.length === 0) throw new RangeError("there is no token to read");
    const kept: Float32Array[] = [];
    for (let from = 0; from < tokens.length; from += this.chunk) {
      signal?.throwIfAborted();
      const chunk = tokens.slice(from, from + this.chunk);
      // Of the rows that are wanted, those in this chunk.
      const wanted = Math.max(0, rows - (tokens.length - from - chunk.length));
      kept.push(await this.#run(chunk, Math.min(chunk.length, wanted)));
    }
    return joined(kept);
  }

  async #run(tokens: readonly number[], rows: number): Promise<Float32Array> {
    const { past, present } = this.#cache.forRun(this.#length, tokens.length);
    const feeds = { ...this.#feeds(tokens, Math.max(1, rows)), ...past };
    const outputs = await (present
      ? this.#session.run(feeds, { logits: null, ...present }, this.#isTrial ? silent : {})
      : this.#session.run(feeds));
    const { logits } = outputs;
    if (logits === undefined) throw new BackendError("the network has no output named logits", { kind: "failed" });
    this.#given ??= logits;
    this.#cache.keep(outputs);
    this.#length += tokens.length;
    const numbers = asFloats(logits);
    const wanted = rows * this.vocabularySize;
    // They are the caller's own: a run never gives the same memory twice.
    const last = numbers.length === wanted ? numbers : numbers.slice(numbers.length - wanted);
    logits.dispose();
    return last;
  }

  #feeds(tokens: readonly number[], rows: number): Record<string, OrtTensor> {
    const total = this.#length + tokens.length;
    const feeds: Record<string, OrtTensor> = {
      input_ids: this.#tensor("int64", BigInt64Array.from(tokens, BigInt), [1, tokens.length]),
      attention_mask: this.#tensor("int64", new BigInt64Array(total).fill(1n), [1, total]),
    };
    if (this.#inputs.has("position_ids"))
      feeds.position_ids = this.#tensor(
        "int64",
        BigInt64Array.from(tokens, (_, place) => BigInt(this.#length + place)),
        [1, tokens.length],
      );
    if (this.#inputs.has("num_logits_to_keep"))
      feeds.num_logits_to_keep = this.#tensor("int64", BigInt64Array.of(BigInt(rows)), []);
    return feeds;
  }

  async rollBack(length: number): Promise<void> {
    if (length > this.#length || length < 0) throw new RangeError(`length must be from 0 to ${this.#length}, found ${length}`);
    if (length === this.#length) return;
    await this.#cache.shorten(length);
    this.#length = length;
  }

  /**
   * From here on a run writes into the cache where it lies, if network and runtime can: the same tokens are read both ways, and the numbers have to be the
   * same to the last bit. What was read before is forgotten. On the processor alone: elsewhere what is handed in is copied anyway.
   *
   * @returns whether they can
   */
  async shareCache(): Promise<boolean> {
    await this.rollBack(0);
    const passed = this.#cache;
    const expected = await this.#trial();
    const make: MakeTensor = (...parts) => withWords(tensorLike(this.#given as OrtTensor, ...parts));
    this.#cache = new SharedCache(cacheInputs(this.#session.inputMetadata), make);
    this.#isTrial = true;
    try {
      const found = await this.#trial();
      if (found.every((number, index) => number === expected[index])) {
        passed.dispose();
        return true;
      }
    } catch {
      // A network that joins its cache itself does not take one with room to spare.
    } finally {
      this.#isTrial = false;
    }
    this.#cache.dispose();
    this.#cache = passed;
    this.#length = 0;
    return false;
  }

  /** Tokens read together and one by one, forgotten in part, and read again. */
  async #trial(): Promise<Float32Array> {
    await this.forward([1, 2, 3, 4]);
    await this.forward([5]);
    await this.rollBack(3);
    const numbers = [await this.forward([6]), await this.forward([7, 8])];
    await this.rollBack(0);
    return joined(numbers);
  }

  async dispose(): Promise<void> {
    this.#cache.dispose();
    this.#length = 0;
    await this.#session.release();
  }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const [first] = parts.filter(({ length }) => length > 0);
  if (parts.length === 1 && first) return first;
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
