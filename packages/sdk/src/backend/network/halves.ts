import { BackendError } from "../../errors/backend-error.ts";
import type { OrtTensor } from "./ort.ts";

/** Floats of 32 bits, or of 16 bits as the words that they are. */
export type Words = Float32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** The numbers of a tensor. Floats of 16 bits come as such where the language knows them, and are handed in as words. */
export function asWords(numbers: OrtTensor["data"]): Words {
  if (numbers instanceof Float32Array || numbers instanceof Uint16Array) return numbers as Words;
  const { buffer, byteOffset, byteLength } = numbers as unknown as ArrayBufferView<ArrayBuffer>;
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}

/**
 * The numbers of a tensor as floats of 32 bits: some exports give their logits in 16.
 *
 * @throws {BackendError} for a tensor of another type
 */
export function asFloats({ type, data }: OrtTensor): Float32Array {
  if (type !== "float32" && type !== "float16")
    throw new BackendError(`the network gives its logits as ${type}, not as floats`, { kind: "failed" });
  const words = asWords(data);
  if (words instanceof Float32Array) return words;
  table ??= Float32Array.from({ length: 0x10000 }, (_, word) => halfOf(word));
  const floats = new Float32Array(words.length);
  for (let index = 0; index < words.length; index += 1) floats[index] = table[words[index] as number] as number;
  return floats;
}

/** All of them, made when they are first needed: there are a vocabulary of logits for every token. */
let table: Float32Array | undefined;

/** IEEE 754, binary16: sign, five bits of exponent, ten of fraction. */
function halfOf(word: number): number {
  const [sign, exponent, fraction] = [word & 0x8000 ? -1 : 1, (word >> 10) & 0x1f, word & 0x3ff];
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 0x400) * 2 ** (exponent - 15);
}
