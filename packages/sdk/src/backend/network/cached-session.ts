import { BackendError } from "../../errors/backend-error.ts";
import type { TokenSession } from "../backend.ts";
import { withLength } from "./cache-rows.ts";
import { type MakeTensor, type OrtSession, type OrtTensor, withWords } from "./ort.ts";

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

const pastPrefix = "past_key_values.";
const presentPrefix = "present.";

/**
 * A network as exported for transformers.js, run directly: input_ids and attention_mask (and position_ids, num_logits_to_keep where it has them) with
 * past_key_values in, logits and present out. What present holds goes in as past the next time.
 */
export class CachedSession implements TokenSession {
  readonly contextLength: number;
  readonly vocabularySize: number;
  readonly #session: OrtSession;
  readonly #tensor: MakeTensor;
  readonly #fitting: (tensor: OrtTensor) => OrtTensor;
  /** Tokens read at a time; may be made smaller where the backend proves wrong on long pieces. */
  chunk: number;
  readonly #inputs: ReadonlySet<string>;
  #past: Record<string, OrtTensor> = {};
  #length = 0;

  constructor(
    session: OrtSession,
    tensor: MakeTensor,
    { contextLength, vocabularySize, chunk, halvesAsWords }: CachedSessionOptions,
  ) {
    this.#session = session;
    this.#tensor = halvesAsWords ? (...parts) => withWords(tensor(...parts)) : tensor;
    this.#fitting = halvesAsWords ? withWords : (kept) => kept;
    this.contextLength = contextLength;
    this.vocabularySize = vocabularySize;
    this.chunk = chunk;
    this.#inputs = new Set(session.inputNames);
  }

  get length(): number {
    return this.#length;
  }

  async forward(tokens: readonly number[], rows = 1): Promise<Float32Array> {
    if (tokens.length === 0) throw new RangeError("there is no token to read");
    const kept: Float32Array[] = [];
    for (let from = 0; from < tokens.length; from += this.chunk) {
      const chunk = tokens.slice(from, from + this.chunk);
      // Of the rows that are wanted, those in this chunk.
      const wanted = Math.max(0, rows - (tokens.length - from - chunk.length));
      kept.push(await this.#run(chunk, Math.min(chunk.length, wanted)));
    }
    return joined(kept);
  }

  async #run(tokens: readonly number[], rows: number): Promise<Float32Array> {
    const outputs = await this.#session.run(this.#feeds(tokens, Math.max(1, rows)));
    const { logits } = outputs;
    if (logits === undefined) throw new BackendError("the network has no output named logits", { kind: "failed" });
    this.#keep(outputs);
    this.#length += tokens.length;
    const numbers = logits.data as Float32Array;
    const last = numbers.slice(numbers.length - rows * this.vocabularySize);
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
    for (const { name, type = "float32", shape = [] } of this.#session.inputMetadata)
      if (name.startsWith(pastPrefix)) feeds[name] = this.#past[name] ?? this.#empty(type, shape);
    return feeds;
  }

  /** Batches of one, and nothing seen yet: the first dimension that varies is the batch, the others are lengths. */
  #empty(type: string, shape: readonly (number | string)[]): OrtTensor {
    const dims = shape.map((dim, place) => (typeof dim === "number" ? dim : place === 0 ? 1 : 0));
    return this.#tensor(type, type === "float16" ? new Uint16Array(0) : new Float32Array(0), dims);
  }

  #keep(outputs: Record<string, OrtTensor>): void {
    for (const [name, tensor] of Object.entries(outputs)) {
      if (!name.startsWith(presentPrefix)) continue;
      const past = pastPrefix + name.slice(presentPrefix.length);
      this.#past[past]?.dispose();
      this.#past[past] = this.#fitting(tensor);
    }
  }

  async rollBack(length: number): Promise<void> {
    if (length > this.#length || length < 0) throw new RangeError(`length must be from 0 to ${this.#length}, found ${length}`);
    if (length === this.#length) return;
    for (const [name, tensor] of Object.entries(this.#past)) {
      if (length > 0) this.#past[name] = await withLength(tensor, length, this.#tensor);
      else delete this.#past[name];
      tensor.dispose();
    }
    this.#length = length;
  }

  async dispose(): Promise<void> {
    for (const tensor of Object.values(this.#past)) tensor.dispose();
    this.#past = {};
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
