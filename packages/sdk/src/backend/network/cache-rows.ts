import { asWords, type Words } from "./halves.ts";
import type { MakeTensor, OrtTensor } from "./ort.ts";

/**
 * The keys or values (batch × heads × places × size) of the first places alone, copied; from a graphics card first into memory. It is done once a
 * question, not once a token. Lowering the mask instead would cost nothing, but networks that join their cache themselves do not see it.
 */
export async function withLength(tensor: OrtTensor, length: number, make: MakeTensor): Promise<OrtTensor> {
  const [batch, heads, places, size] = tensor.dims as [number, number, number, number];
  const numbers = asWords(await tensor.getData());
  const kept = resized(numbers, { rows: batch * heads, from: places * size, to: length * size, kept: length * size });
  return make(tensor.type, kept, [batch, heads, length, size]);
}

/** Rows of another length, the first numbers of each kept, zeros after them. */
export function resized(numbers: Words, length: { rows: number; from: number; to: number; kept: number }): Words {
  const { rows, from, to, kept } = length;
  const changed = numbers instanceof Float32Array ? new Float32Array(rows * to) : new Uint16Array(rows * to);
  for (let row = 0; row < rows; row += 1) changed.set(numbers.subarray(row * from, row * from + kept), row * to);
  return changed;
}
