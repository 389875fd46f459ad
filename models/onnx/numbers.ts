import type { TensorData } from "./graph.ts";

/** Matrices are kept as floats of 32 or 16 bits, or as whole numbers of 8 or 4 bits with a scale for every block of 32. */
export type Precision = "float32" | "float16" | "bits8" | "bits4";

/** Weights that share one scale. */
export const blockSize = 32;

const bytesOf = (array: ArrayBufferView): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Node has 16-bit floats from 24 on; TypeScript's library for ES2023 does not know them yet. */
declare const Float16Array: { new (values: ArrayLike<number>): ArrayBufferView & ArrayLike<number> };

export function floats(values: Float32Array, dims: readonly number[], type: "float32" | "float16"): TensorData {
  return { type, dims, bytes: bytesOf(type === "float32" ? values : new Float16Array(values)) };
}

export const wholeNumbers = (values: readonly number[], dims: readonly number[] = [values.length]): TensorData => ({
  type: "int64",
  dims,
  bytes: bytesOf(BigInt64Array.from(values, BigInt)),
});

export interface QuantizedMatrix {
  /** rows × blocks × (bytes of a block). */
  readonly packed: Uint8Array;
  /** One for each block. */
  readonly scales: Float32Array;
}

/**
 * A matrix of rows × columns in whole numbers as MatMulNBits of ONNX Runtime takes it: in each block the weight of largest magnitude is −2^(bits − 1)
 * steps of the scale, and all are stored above the zero point 2^(bits − 1); of two of four bits in a byte the first is the low one.
 *
 * @throws {RangeError} for columns that are no whole number of blocks
 */
export function quantize(matrix: Float32Array, rows: number, columns: number, bits: 4 | 8): QuantizedMatrix {
  if (columns % blockSize !== 0) throw new RangeError(`columns must be a multiple of ${blockSize}, found ${columns}`);
  const blocks = (rows * columns) / blockSize;
  const perByte = 8 / bits;
  const middle = 2 ** (bits - 1);
  const packed = new Uint8Array((rows * columns) / perByte);
  const scales = new Float32Array(blocks);
  for (let block = 0; block < blocks; block += 1) {
    const start = block * blockSize;
    const scale = widest(matrix, start) / -middle;
    scales[block] = scale;
    for (let index = start; index < start + blockSize; index += 1) {
      const steps = scale === 0 ? 0 : Math.round((matrix[index] as number) / scale);
      const level = Math.min(2 * middle - 1, Math.max(0, steps + middle));
      const place = Math.floor(index / perByte);
      packed[place] = (packed[place] as number) | (level << (bits * (index % perByte)));
    }
  }
  return { packed, scales };
}

function widest(matrix: Float32Array, start: number): number {
  let found = 0;
  for (let index = start; index < start + blockSize; index += 1) {
    const value = matrix[index] as number;
    if (Math.abs(value) > Math.abs(found)) found = value;
  }
  return found;
}
