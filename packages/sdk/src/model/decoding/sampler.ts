import type { Sampling } from "../../backend/backend.ts";
import type { Random } from "./random.ts";
import { keepStrongest, sum } from "./strongest.ts";

/**
 * Draws the next token. In the order of Hugging Face's generation: repetition penalty, temperature, top-k, top-p, min-p. Tokens whose logit is −∞ or
 * no number are never drawn.
 *
 * @param logits one number a token; spoilt afterwards
 * @param occurred the tokens so far, the prompt's among them
 * @returns undefined where no token can be drawn
 */
export function sample(logits: Float32Array, sampling: Sampling, random: Random, occurred: Iterable<number>): number | undefined {
  penalize(logits, sampling.repetitionPenalty, occurred);
  const likeliest = indexOfLargest(logits);
  if (likeliest === undefined || sampling.temperature === 0) return likeliest;
  return draw(weigh(logits, logits[likeliest] as number, sampling), random) ?? likeliest;
}

function penalize(logits: Float32Array, penalty: number, occurred: Iterable<number>): void {
  if (penalty === 1) return;
  for (const token of new Set(occurred)) {
    const logit = logits[token];
    if (logit !== undefined) logits[token] = logit > 0 ? logit / penalty : logit * penalty;
  }
}

/** The first of the largest; undefined where there is none but −∞ and NaN: a network gone wrong must not pass for one that likes token 0. */
export function indexOfLargest(logits: Float32Array): number | undefined {
  let found: number | undefined;
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < logits.length; index += 1) {
    const logit = logits[index] as number;
    if (logit > largest) [found, largest] = [index, logit];
  }
  return found;
}

/** Turns logits into the weights that tokens are drawn by: 1 for the likeliest, 0 for those that are cut off. */
function weigh(logits: Float32Array, largest: number, { temperature, topK, topP, minP }: Sampling): Float32Array {
  for (let token = 0; token < logits.length; token += 1) {
    const weight = Math.exp(((logits[token] as number) - largest) / temperature);
    logits[token] = weight > 0 ? weight : 0;
  }
  if (topK > 0) keepStrongest(logits, topK, () => 1);
  if (topP < 1) keepStrongest(logits, topP * sum(logits), (weight) => weight);
  if (minP > 0) for (let token = 0; token < logits.length; token += 1) if ((logits[token] as number) < minP) logits[token] = 0;
  return logits;
}

function draw(weights: Float32Array, random: Random): number | undefined {
  const target = random() * sum(weights);
  let passed = 0;
  for (let token = 0; token < weights.length; token += 1) {
    passed += weights[token] as number;
    if (passed > target) return token;
  }
  return undefined;
}
