import type { MakeTensor, OrtTensor } from "./ort.ts";

type Numbers = Float32Array | Uint16Array;

/**
 * The keys or values (batch × heads × places × size) of the first places alone, copied; from a graphics card first into memory. It is done once a
 * question, not once a token. Lowering the mask instead would cost nothing, but networks that join their cache themselves do not see it.
 */
export async function withLength(tensor: OrtTensor, length: number, make: MakeTensor): Promise<OrtTensor> {
  const [batch, heads, places, size] = tensor.dims as [number, number, number, number];
  const numbers = asWords((await tensor.getData()) as unknown as Numbers);
  const kept = new (numbers.constructor as new (length: number) => Numbers)(batch * heads * length * size);
  for (let row = 0; row < batch * heads; row += 1) {
    const from = row * places * size;
    kept.set(numbers.subarray(from, from + length * size), row * length * size);
  }
  return make(tensor.type, kept, [batch, heads, length, size]);
}

/** Floats of 16 bits come as such where the language knows them, and are handed in as words. */
function asWords(numbers: Numbers): Numbers {
  if (numbers instanceof Float32Array || numbers instanceof Uint16Array) return numbers;
  const { buffer, byteOffset, byteLength } = numbers as ArrayBufferView;
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}
