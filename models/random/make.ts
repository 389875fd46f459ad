import { parseArgs } from "node:util";
import { type AccuracyLevel, type Dtype, fileSuffixes, type Qwen2Shape, type Weights } from "../onnx/qwen2.ts";
import { writeModel } from "../onnx/write-model.ts";
import { addedTokenNumber, marks, tokenizerConfig, tokenizerFile } from "../tiny/tokens.ts";

/** The shape of DeepSeek-R1-Distill-Qwen-1.5B (its config.json), with room for fewer tokens: the tables of angles grow with them. */
export const fullShape: Qwen2Shape = {
  hidden_size: 1536,
  intermediate_size: 8960,
  num_hidden_layers: 28,
  num_attention_heads: 12,
  num_key_value_heads: 2,
  vocab_size: 151_936,
  max_position_embeddings: 4096,
  rms_norm_eps: 1e-6,
  rope_theta: 10_000,
};

/** Random numbers are drawn once for this many weights, and read again from another place for every matrix: a matrix repeats itself, its speed not. */
const drawn = 1 << 22;

/** Weights of the size that keeps what flows through the network near one; the same seed gives the same. */
export function randomWeights(seed: number): Weights {
  const numbers = normalNumbers(drawn, seed);
  return (name, dims) => {
    const count = dims.reduce((product, dim) => product * dim, 1);
    if (name.endsWith("norm.weight")) return new Float32Array(count).fill(1);
    if (name.endsWith(".bias")) return new Float32Array(count);
    const scale = (dims.at(-1) as number) ** -0.5;
    const weights = new Float32Array(count);
    let from = nameNumber(name) % drawn;
    for (let index = 0; index < count; index += 1) {
      weights[index] = (numbers[from] as number) * scale;
      from = from + 1 === drawn ? 0 : from + 1;
    }
    return weights;
  };
}

/** FNV-1a, which spreads names over all numbers. */
function nameNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  return hash >>> 0;
}

/** Twelve uniform numbers less six are normal enough; uniform ones by a linear congruence (Numerical Recipes). */
function normalNumbers(count: number, seed: number): Float32Array {
  let state = seed >>> 0;
  const numbers = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    let sum = -6;
    for (let turn = 0; turn < 12; turn += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      sum += state / 2 ** 32;
    }
    numbers[index] = sum;
  }
  return numbers;
}

/** Writes a model of the full size that has learnt nothing: for timings only. Its tokens beyond the tiny model's stand for no text. */
export function makeRandomModel(
  folder: string,
  dtypes: readonly Dtype[],
  { seed = 1, accuracyLevel }: { seed?: number; accuracyLevel?: AccuracyLevel } = {},
): void {
  writeModel(
    folder,
    {
      shape: fullShape,
      weights: randomWeights(seed),
      tokenizer: tokenizerFile(),
      tokenizerConfig: tokenizerConfig(fullShape.max_position_embeddings),
      begin: addedTokenNumber(marks.begin),
      end: addedTokenNumber(marks.end),
      ...(accuracyLevel === undefined ? {} : { accuracyLevel }),
    },
    dtypes,
    "beside",
  );
}

const accuracyLevels: Readonly<Record<string, AccuracyLevel>> = { "1": 1, "2": 2, "3": 3, "4": 4 };

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { dtype: { type: "string", default: "q4f16" }, "accuracy-level": { type: "string" } },
  });
  const [folder] = positionals;
  const dtype = Object.keys(fileSuffixes).find((name): name is Dtype => name === values.dtype);
  const level = values["accuracy-level"];
  const accuracyLevel = accuracyLevels[level ?? ""];
  if (folder === undefined || dtype === undefined || (level !== undefined && accuracyLevel === undefined))
    throw new Error(
      `name a folder, a dtype of ${Object.keys(fileSuffixes).join(", ")}, and an accuracy level from 1 to 4, or none: node models/random/make.ts FOLDER --dtype q4f16 --accuracy-level 4`,
    );
  makeRandomModel(folder, [dtype], accuracyLevel === undefined ? {} : { accuracyLevel });
}
