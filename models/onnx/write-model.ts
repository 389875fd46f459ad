import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ExternalData } from "./graph.ts";
import { type AccuracyLevel, type Dtype, fileSuffixes, type Qwen2Shape, type Weights, writeQwen2 } from "./qwen2.ts";

export interface ModelFiles {
  readonly shape: Qwen2Shape;
  readonly weights: Weights;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  /** Numbers of the tokens that begin and end a text. */
  readonly begin: number;
  readonly end: number;
  readonly accuracyLevel?: AccuracyLevel;
}

/** Weights beyond this go into a file of their own beside the graph, as in published exports; some 2 GB is all that a graph can hold. */
export type WeightFiles = "inside" | "beside";

/** Writes a model as transformers.js and published repositories lay it out: configurations, tokenizer, and onnx/ with a file for each dtype. */
export function writeModel(folder: string, files: ModelFiles, dtypes: readonly Dtype[], place: WeightFiles = "inside"): void {
  mkdirSync(join(folder, "onnx"), { recursive: true });
  const json = (name: string, data: object): void => writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  const external = place === "beside" ? Object.fromEntries(dtypes.map((dtype) => [fileName(dtype), 1])) : undefined;
  json("config.json", {
    architectures: ["Qwen2ForCausalLM"],
    model_type: "qwen2",
    ...files.shape,
    hidden_act: "silu",
    tie_word_embeddings: false,
    bos_token_id: files.begin,
    eos_token_id: files.end,
    ...(external ? { "transformers.js_config": { use_external_data_format: external } } : {}),
  });
  json("generation_config.json", {
    bos_token_id: files.begin,
    eos_token_id: files.end,
    do_sample: true,
    temperature: 0.6,
    top_p: 0.95,
  });
  json("tokenizer.json", files.tokenizer);
  json("tokenizer_config.json", files.tokenizerConfig);
  for (const dtype of dtypes) writeGraph(join(folder, "onnx"), files, dtype, place);
}

const fileName = (dtype: Dtype): string => `model${fileSuffixes[dtype]}.onnx`;

function writeGraph(folder: string, { shape, weights, accuracyLevel }: ModelFiles, dtype: Dtype, place: WeightFiles): void {
  const path = join(folder, fileName(dtype));
  const level = accuracyLevel === undefined ? {} : { accuracyLevel };
  if (place === "inside") {
    writeFileSync(path, writeQwen2(shape, weights, dtype, level));
    return;
  }
  const file = openSync(`${path}_data`, "w");
  try {
    const external = appending(file, `${fileName(dtype)}_data`);
    writeFileSync(path, writeQwen2(shape, weights, dtype, { external, ...level }));
  } finally {
    closeSync(file);
  }
}

/** Tensors begin at multiples of a page, so that they can be mapped into memory. */
const page = 4096;

function appending(file: number, location: string): ExternalData {
  let end = 0;
  return {
    location,
    append(bytes) {
      const start = Math.ceil(end / page) * page;
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, start + written);
      end = start + bytes.length;
      return start;
    },
  };
}
