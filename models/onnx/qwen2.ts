import { type Attribute, type ExternalData, GraphWriter, type TensorData } from "./graph.ts";
import { blockSize, floats, type Precision, quantize, wholeNumbers } from "./numbers.ts";
import type { Bytes } from "./protobuf.ts";

/** The numbers that make a Qwen2 network (Qwen2 technical report, arXiv:2407.10671), named as in its config.json. */
export interface Qwen2Shape {
  readonly hidden_size: number;
  readonly intermediate_size: number;
  readonly num_hidden_layers: number;
  readonly num_attention_heads: number;
  readonly num_key_value_heads: number;
  readonly vocab_size: number;
  readonly max_position_embeddings: number;
  readonly rms_norm_eps: number;
  readonly rope_theta: number;
}

/** Weights by the names of the published checkpoints ("model.layers.0.mlp.up_proj.weight"), a matrix as outputs × inputs, row by row. */
export type Weights = (name: string, dims: readonly number[]) => Float32Array;

/** The files of a model by precision, as transformers.js names them. */
export const fileSuffixes = { fp32: "", fp16: "_fp16", q8: "_quantized", q4: "_q4", q4f16: "_q4f16" } as const;
export type Dtype = keyof typeof fileSuffixes;

const precisions: Record<Dtype, { matrices: Precision; activations: "float32" | "float16" }> = {
  fp32: { matrices: "float32", activations: "float32" },
  fp16: { matrices: "float16", activations: "float16" },
  q8: { matrices: "bits8", activations: "float32" },
  q4: { matrices: "bits4", activations: "float32" },
  q4f16: { matrices: "bits4", activations: "float16" },
};

const microsoft = "com.microsoft";

/**
 * How exactly MatMulNBits has to multiply matrices of few bits, as its attribute accuracy_level says: 4 allows activations rounded to 8 bits, which the
 * processor multiplies by twice as fast as it turns weights into floats. Left out, the runtime chooses. onnxruntime-genai's builder writes 4 for
 * processors and WebGPU, transformers.js's quantizing script (whose exports note `"accuracy_level": null`) nothing unless it is asked to.
 */
export type AccuracyLevel = 1 | 2 | 3 | 4;

/**
 * The network as an ONNX model with the inputs and outputs of published exports: input_ids, attention_mask, position_ids, num_logits_to_keep and
 * past_key_values.N.key/value in, logits (32 bits) and present.N.key/value out.
 */
export function writeQwen2(
  shape: Qwen2Shape,
  weights: Weights,
  dtype: Dtype,
  { external, accuracyLevel }: { external?: ExternalData; accuracyLevel?: AccuracyLevel } = {},
): Bytes {
  return new Qwen2Writer(shape, weights, dtype, accuracyLevel, external).write();
}

class Qwen2Writer {
  readonly #shape: Qwen2Shape;
  readonly #weights: Weights;
  readonly #matrices: Precision;
  readonly #activations: "float32" | "float16";
  readonly #accuracyLevel: AccuracyLevel | undefined;
  readonly #graph: GraphWriter;
  readonly #head: number;

  constructor(
    shape: Qwen2Shape,
    weights: Weights,
    dtype: Dtype,
    accuracyLevel: AccuracyLevel | undefined,
    external: ExternalData | undefined,
  ) {
    this.#shape = shape;
    this.#weights = weights;
    this.#matrices = precisions[dtype].matrices;
    this.#activations = precisions[dtype].activations;
    this.#accuracyLevel = accuracyLevel;
    this.#graph = new GraphWriter(external);
    this.#head = shape.hidden_size / shape.num_attention_heads;
  }

  write(): Bytes {
    const { hidden_size, vocab_size, num_hidden_layers } = this.#shape;
    const graph = this.#graph;
    graph.input("input_ids", "int64", ["batch_size", "sequence_length"]);
    graph.input("attention_mask", "int64", ["batch_size", "total_sequence_length"]);
    graph.input("position_ids", "int64", ["batch_size", "sequence_length"]);
    graph.input("num_logits_to_keep", "int64", []);
    this.#lengths();
    const table = graph.tensor("model.embed_tokens.weight", () =>
      this.#floats("model.embed_tokens.weight", [vocab_size, hidden_size]),
    );
    let stream = graph.node("Gather", [table, "input_ids"], ["embedded"]);
    let update: string | undefined;
    for (let layer = 0; layer < num_hidden_layers; layer += 1) [stream, update] = this.#layer(layer, stream, update);
    const [, normal] = this.#normal("model.norm", stream, update);
    this.#logits(normal);
    return graph.model("qwen2", "math-viz");
  }

  /** The tokens that have been seen, this run's among them, as the attention wants to know them. */
  #lengths(): void {
    const graph = this.#graph;
    const one = graph.tensor("one", () => wholeNumbers([1]));
    const int32: Record<string, Attribute> = { to: { int: 6 } };
    graph.node("ReduceSum", ["attention_mask", one], ["seen"], { keepdims: { int: 0 } });
    graph.node("Sub", ["seen", one], ["last_place"]);
    graph.node("Cast", ["last_place"], ["seqlens_k"], int32);
    graph.node("Shape", ["attention_mask"], ["mask_shape"]);
    graph.node("Gather", ["mask_shape", graph.tensor("index_one", () => wholeNumbers([1], []))], ["total"]);
    graph.node("Cast", ["total"], ["total_sequence_length"], int32);
  }

  #layer(layer: number, stream: string, update: string | undefined): [string, string] {
    const { hidden_size, intermediate_size } = this.#shape;
    const name = `model.layers.${layer}`;
    const [before, normal] = this.#normal(`${name}.input_layernorm`, stream, update);
    const attended = this.#attention(layer, normal);
    const [after, again] = this.#normal(`${name}.post_attention_layernorm`, before, attended);
    const gate = this.#times(`${name}.mlp.gate_proj`, again, intermediate_size, hidden_size);
    const up = this.#times(`${name}.mlp.up_proj`, again, intermediate_size, hidden_size);
    const open = this.#graph.node("Sigmoid", [gate], [`${name}.mlp.sigmoid`]);
    const swish = this.#graph.node("Mul", [gate, open], [`${name}.mlp.swish`]);
    const inner = this.#graph.node("Mul", [swish, up], [`${name}.mlp.inner`]);
    return [after, this.#times(`${name}.mlp.down_proj`, inner, hidden_size, intermediate_size)];
  }

  #attention(layer: number, normal: string): string {
    const { hidden_size, num_attention_heads, num_key_value_heads } = this.#shape;
    const graph = this.#graph;
    const name = `model.layers.${layer}.self_attn`;
    const narrow = num_key_value_heads * this.#head;
    const query = this.#turned(`${name}.q_rotary`, this.#timesPlus(`${name}.q_proj`, normal, hidden_size));
    const key = this.#turned(`${name}.k_rotary`, this.#timesPlus(`${name}.k_proj`, normal, narrow));
    const value = this.#timesPlus(`${name}.v_proj`, normal, narrow);
    const dims = (length: string): (string | number)[] => ["batch_size", num_key_value_heads, length, this.#head];
    const kinds = ["key", "value"] as const;
    const past = kinds.map((kind) =>
      graph.input(`past_key_values.${layer}.${kind}`, this.#activations, dims("past_sequence_length")),
    );
    const present = kinds.map((kind) => `present.${layer}.${kind}`);
    for (const output of present) graph.output(output, this.#activations, dims("total_sequence_length"));
    const attended = graph.node(
      "GroupQueryAttention",
      [query, key, value, ...past, "seqlens_k", "total_sequence_length"],
      [`${name}.attended`, ...present],
      {
        num_heads: { int: num_attention_heads },
        kv_num_heads: { int: num_key_value_heads },
        scale: { float: this.#head ** -0.5 },
      },
      microsoft,
    );
    return this.#times(`${name}.o_proj`, attended, hidden_size, hidden_size);
  }

  /** Rotary positions (Su et al., arXiv:2104.09864): pairs of numbers turned by angles that grow with the place. */
  #turned(name: string, vector: string): string {
    const { max_position_embeddings: places, rope_theta } = this.#shape;
    const half = this.#head / 2;
    const table = (wave: (angle: number) => number) => (): TensorData => {
      const angle = (index: number): number => Math.floor(index / half) * rope_theta ** (-(index % half) / half);
      return floats(
        Float32Array.from({ length: places * half }, (_, index) => wave(angle(index))),
        [places, half],
        this.#activations,
      );
    };
    const tables = [this.#graph.tensor("cos_cache", table(Math.cos)), this.#graph.tensor("sin_cache", table(Math.sin))];
    return this.#graph.node(
      "RotaryEmbedding",
      [vector, "position_ids", ...tables],
      [name],
      { interleaved: { int: 0 } },
      microsoft,
    );
  }

  /** Adds what a part has worked out to the stream, and gives the stream and its normal form (Zhang & Sennrich, arXiv:1910.07467). */
  #normal(name: string, stream: string, update: string | undefined): [string, string] {
    const { hidden_size, rms_norm_eps } = this.#shape;
    const graph = this.#graph;
    const scale = graph.tensor(`${name}.weight`, () => this.#floats(`${name}.weight`, [hidden_size]));
    const epsilon: Record<string, Attribute> = { epsilon: { float: rms_norm_eps } };
    if (update === undefined) {
      const attributes: Record<string, Attribute> = { ...epsilon, axis: { int: -1 }, stash_type: { int: 1 } };
      return [stream, graph.node("SimplifiedLayerNormalization", [stream, scale], [`${name}.normal`], attributes)];
    }
    const outputs = [`${name}.normal`, "", "", `${name}.stream`];
    const normal = graph.node("SkipSimplifiedLayerNormalization", [stream, update, scale], outputs, epsilon, microsoft);
    return [`${name}.stream`, normal];
  }

  /** Only for the last places that are asked for: with a large vocabulary the logits of a long prompt would not fit. */
  #logits(normal: string): void {
    const { vocab_size, hidden_size } = this.#shape;
    const graph = this.#graph;
    const none = graph.tensor("minus_one", () => wholeNumbers([-1]));
    graph.node("Reshape", ["num_logits_to_keep", none], ["kept"]);
    graph.node("Neg", ["kept"], ["from_place"]);
    const end = graph.tensor("far_end", () => wholeNumbers([Number.MAX_SAFE_INTEGER]));
    const last = graph.node("Slice", [normal, "from_place", end, graph.tensor("one", () => wholeNumbers([1]))], ["last_places"]);
    const scores = this.#times("lm_head", last, vocab_size, hidden_size);
    graph.node("Cast", [scores], ["logits"], { to: { int: 1 } });
    graph.output("logits", "float32", ["batch_size", "kept", vocab_size]);
  }

  #floats(name: string, dims: readonly number[]): TensorData {
    return floats(this.#weights(name, dims), dims, this.#activations);
  }

  #timesPlus(name: string, vector: string, outputs: number): string {
    const product = this.#times(name, vector, outputs, this.#shape.hidden_size);
    const bias = this.#graph.tensor(`${name}.bias`, () => this.#floats(`${name}.bias`, [outputs]));
    return this.#graph.node("Add", [product, bias], [`${name}.sum`]);
  }

  #times(name: string, vector: string, outputs: number, inputs: number): string {
    const weight = `${name}.weight`;
    const bits = this.#matrices === "bits4" ? 4 : this.#matrices === "bits8" ? 8 : undefined;
    if (bits === undefined) {
      const matrix = this.#graph.tensor(weight, () =>
        floats(transposed(this.#weights(weight, [outputs, inputs]), outputs, inputs), [inputs, outputs], this.#activations),
      );
      return this.#graph.node("MatMul", [vector, matrix], [`${name}.product`]);
    }
    const { packed, scales } = quantize(this.#weights(weight, [outputs, inputs]), outputs, inputs, bits);
    const blocks = inputs / blockSize;
    const levels: TensorData = { type: "uint8", dims: [outputs, blocks, (blockSize * bits) / 8], bytes: packed };
    const inputsOfNode = [
      vector,
      this.#graph.tensor(`${weight}.levels`, () => levels),
      this.#graph.tensor(`${weight}.scales`, () => floats(scales, [outputs * blocks], this.#activations)),
    ];
    const level = this.#accuracyLevel === undefined ? {} : { accuracy_level: this.#accuracyLevel };
    const attributes = { K: inputs, N: outputs, bits, block_size: blockSize, ...level };
    const asIntegers = Object.fromEntries(Object.entries(attributes).map(([key, int]) => [key, { int }]));
    return this.#graph.node("MatMulNBits", inputsOfNode, [`${name}.product`], asIntegers, microsoft);
  }
}

function transposed(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(matrix.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) turned[column * rows + row] = matrix[row * columns + column] as number;
  return turned;
}
