/** The part of ONNX Runtime that is used here, the same in Node and in browsers (onnxruntime-common). */
export interface OrtTensor {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: ArrayLike<number> | ArrayLike<bigint>;
  /** `data`, fetched from the graphics card where it lies there. */
  getData(): Promise<ArrayLike<number> | ArrayLike<bigint>>;
  dispose(): void;
}

export interface OrtInput {
  readonly name: string;
  readonly type?: string;
  /** Numbers, and names for those that may vary. */
  readonly shape?: readonly (number | string)[];
}

export interface OrtSession {
  readonly inputNames: readonly string[];
  readonly inputMetadata: readonly OrtInput[];
  /** @param fetches the outputs that are wanted, all by default, and tensors to write them into */
  run(
    feeds: Record<string, OrtTensor>,
    fetches?: Record<string, OrtTensor | null>,
    options?: { logSeverityLevel?: 0 | 1 | 2 | 3 | 4 },
  ): Promise<Record<string, OrtTensor>>;
  release(): Promise<void>;
}

/** Makes a tensor in the runtime that the session belongs to. */
export type MakeTensor = (type: string, data: BigInt64Array | Uint16Array | Float32Array, dims: readonly number[]) => OrtTensor;

/**
 * onnxruntime-node knows floats of 16 bits only as words of 16 bits, and takes a Float16Array, where the language has them, for an empty one
 * (transformers.js mends it in the same way). Elsewhere nothing changes.
 */
export function withWords(tensor: OrtTensor): OrtTensor {
  const holder = tensor as unknown as { cpuData?: ArrayBufferView };
  const { cpuData } = holder;
  if (tensor.type === "float16" && cpuData !== undefined && !(cpuData instanceof Uint16Array))
    holder.cpuData = new Uint16Array(cpuData.buffer, cpuData.byteOffset, cpuData.byteLength / 2);
  return tensor;
}

/**
 * A tensor of the same class as another. A session writes only into tensors of the class that it gives itself, and there may be two: onnxruntime-common
 * as an ES module, which transformers.js makes tensors with, and as CommonJS, which onnxruntime-node is written on.
 */
export function tensorLike(given: OrtTensor, ...parts: Parameters<MakeTensor>): OrtTensor {
  return new (given.constructor as new (...parts: Parameters<MakeTensor>) => OrtTensor)(...parts);
}
