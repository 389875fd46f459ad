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
  const { tokens, weights } = weigh(logits, logits[likeliest] as number, sampling);
  const drawn = draw(weights, random);
  return drawn === undefined ? likeliest : tokens[drawn];
}

function penalize(logits: Float32Array, penalty: number, occurred: Iterable<number>): void {
  if (penalty === 1) return;
  for (const token of occurred instanceof Set ? (occurred as Set<number>) : new Set(occurred)) {
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

/**
 * Weights are told apart from 0 above e to this. What is less likely, all of a vocabulary together, comes to less than one step of the random numbers
 * (150,000 × e⁻³⁶ < 2⁻³²), and is most of what there is.
 */
const faintest = -36;

/** The tokens that can be drawn and their weights: 1 for the likeliest, 0 for those that are cut off. */
function weigh(logits: Float32Array, largest: number, { temperature, topK, topP, minP }: Sampling) {
  const tokens = new Uint32Array(logits.length);
  const strength = new Float32Array(logits.length);
  const least = largest + faintest * temperature;
  let count = 0;
  for (let token = 0; token < logits.length; token += 1) {
    const logit = logits[token] as number;
    if (!(logit >= least)) continue;
    tokens[count] = token;
    strength[count] = Math.exp((logit - largest) / temperature);
    count += 1;
  }
  const weights = strength.subarray(0, count);
  if (topK > 0) keepStrongest(weights, topK, () => 1);
  if (topP < 1) keepStrongest(weights, topP * sum(weights), (weight) => weight);
  if (minP > 0) for (let index = 0; index < count; index += 1) if ((weights[index] as number) < minP) weights[index] = 0;
  return { tokens, weights };
}

function draw(weights: Float32Array, random: Random): number | undefined {
  const target = random() * sum(weights);
  let passed = 0;
  for (let index = 0; index < weights.length; index += 1) {
    passed += weights[index] as number;
    if (passed > target) return index;
  }
  return undefined;
}
