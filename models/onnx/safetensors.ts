import type { Weights } from "./qwen2.ts";

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

declare const Float16Array: { new (buffer: ArrayBuffer): ArrayLike<number> };

/**
 * Weights from the bytes of a safetensors file (https://github.com/huggingface/safetensors): the length of a JSON head in eight bytes, the head, the
 * numbers.
 *
 * @throws {RangeError} when a weight is asked for that is not there, has another shape, or is not in floats of 16 or 32 bits
 */
export function readSafetensors(file: Uint8Array): Weights {
  const length = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
  const head: Record<string, Entry> = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  return (name, dims) => {
    const entry = head[name];
    if (entry === undefined) throw new RangeError(`no weight ${name} in the file`);
    if (entry.shape.join() !== dims.join())
      throw new RangeError(`weight ${name} is ${entry.shape.join(" × ")}, needed ${dims.join(" × ")}`);
    const [from, to] = entry.data_offsets;
    const content = new Uint8Array(file.subarray(8 + length + from, 8 + length + to)).buffer;
    if (entry.dtype === "F16") return Float32Array.from(new Float16Array(content));
    if (entry.dtype === "F32") return new Float32Array(content);
    throw new RangeError(`weight ${name} is in ${entry.dtype}, not F16 or F32`);
  };
}
