import { BackendError } from "../../errors/backend-error.ts";
import type { CachedSession } from "./cached-session.ts";

/** How far logits may be apart, as a part of their range, when the same tokens are read in other pieces. Kernels of few bits round differently. */
const tolerance = 0.05;
/** ONNX Runtime's attention on software WebGPU adapters is right up to 31 tokens and wrong from 32 on, measured. */
const shortChunk = 31;
/** Longer than that, and no round number of anything. */
const checkedLength = 45;

/**
 * Runs the network on a few tokens in different ways, which must agree: kernels that compute wrongly do so quietly, with finite and plausible numbers.
 * Where only long pieces are wrong the session reads in short ones from then on.
 *
 * @returns what was found out, in English, where something had to be changed
 * @throws {BackendError} of kind "wrong-numbers"
 */
export async function checkNumbers(session: CachedSession): Promise<string | undefined> {
  const tokens = Array.from({ length: checkedLength }, (_, place) => (place * 37 + 11) % Math.min(session.vocabularySize, 256));
  const whole = await read(session, tokens, session.chunk);
  const short = await read(session, tokens, shortChunk);
  const single = await read(session, tokens, 1);
  const usual = session.chunk;
  await session.rollBack(0);
  if (![single, short].every(isPlausible)) throw wrong("its numbers are not finite, or all the same");
  if (distance(short, single) > tolerance)
    throw wrong("reading tokens together gives other numbers than reading them one by one");
  if (isPlausible(whole) && distance(whole, single) <= tolerance) return undefined;
  session.chunk = Math.min(usual, shortChunk);
  return `reads ${session.chunk} tokens at a time: with more its numbers are wrong`;
}

async function read(session: CachedSession, tokens: readonly number[], chunk: number): Promise<Float32Array> {
  const usual = session.chunk;
  session.chunk = chunk;
  try {
    await session.rollBack(0);
    return await session.forward(tokens);
  } finally {
    session.chunk = usual;
  }
}

function isPlausible(logits: Float32Array): boolean {
  const [least, most] = rangeOf(logits);
  return Number.isFinite(least) && Number.isFinite(most) && most > least && logits.every((logit) => !Number.isNaN(logit));
}

function distance(one: Float32Array, other: Float32Array): number {
  const [least, most] = rangeOf(one);
  let farthest = 0;
  for (let index = 0; index < one.length; index += 1)
    farthest = Math.max(farthest, Math.abs((one[index] as number) - (other[index] as number)));
  return Number.isNaN(farthest) ? Number.POSITIVE_INFINITY : farthest / (most - least);
}

function rangeOf(numbers: Float32Array): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) [least, most] = [Math.min(least, number), Math.max(most, number)];
  return [least, most];
}

const wrong = (what: string): BackendError =>
  new BackendError(`the network computes wrongly here: ${what}`, { kind: "wrong-numbers" });
