import { type Bytes, bytes, concat, float, message, wholeNumber } from "./protobuf.ts";

/** Numbers of the element types in TensorProto.DataType. */
export const elementTypes = { float32: 1, uint8: 2, int32: 6, int64: 7, float16: 10 } as const;
export type ElementType = keyof typeof elementTypes;

/** Little-endian contents of a tensor, row by row. */
export interface TensorData {
  readonly type: ElementType;
  readonly dims: readonly number[];
  readonly bytes: Bytes;
}

export type Attribute = { int: number } | { float: number } | { ints: readonly number[] };

/** Where tensors go that are not written into the model's own file. */
export interface ExternalData {
  /** The name of the file, beside the model's. */
  readonly location: string;
  /** Puts bytes at the end of the file and says where they begin. */
  append(bytes: Bytes): number;
}

/** Tensors smaller than this many bytes stay in the model's own file. */
const smallTensor = 1024;

/**
 * An ONNX graph being put together node by node (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3; the numbers below are its fields).
 * Names of values are free; a node names the values it takes and gives.
 */
export class GraphWriter {
  readonly #external: ExternalData | undefined;
  readonly #nodes: Bytes[] = [];
  readonly #initializers: Bytes[] = [];
  readonly #inputs: Bytes[] = [];
  readonly #outputs: Bytes[] = [];
  readonly #known = new Set<string>();

  constructor(external?: ExternalData) {
    this.#external = external;
  }

  input(name: string, type: ElementType, dims: readonly (string | number)[]): string {
    this.#inputs.push(bytes(11, valueInfo(name, type, dims)));
    return name;
  }

  output(name: string, type: ElementType, dims: readonly (string | number)[]): void {
    this.#outputs.push(bytes(12, valueInfo(name, type, dims)));
  }

  /** A tensor that belongs to the model: a weight or a constant. Written once, however often it is named. */
  tensor(name: string, data: () => TensorData): string {
    if (this.#known.has(name)) return name;
    this.#known.add(name);
    const { type, dims, bytes: content } = data();
    const size = dims.reduce((product, dim) => product * dim, bytesOf(type));
    if (size !== content.length)
      throw new RangeError(`tensor ${name} of ${dims.join(" × ")} needs ${size} bytes, found ${content.length}`);
    const head = [...dims.map((dim) => wholeNumber(1, dim)), wholeNumber(2, elementTypes[type]), bytes(8, name)];
    this.#initializers.push(message(5, [...head, ...this.#contents(content)]));
    return name;
  }

  #contents(content: Bytes): Bytes[] {
    const external = this.#external;
    if (external === undefined || content.length < smallTensor) return [bytes(9, content)];
    const entry = (key: string, value: string | number): Bytes => message(13, [bytes(1, key), bytes(2, String(value))]);
    const offset = external.append(content);
    return [entry("location", external.location), entry("offset", offset), entry("length", content.length), wholeNumber(14, 1)];
  }

  /** `domain` "" is ONNX's own; "com.microsoft" holds what ONNX Runtime adds. Gives back the first output. */
  node(
    operator: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    domain = "",
  ): string {
    this.#nodes.push(
      message(1, [
        ...inputs.map((name) => bytes(1, name)),
        ...outputs.map((name) => bytes(2, name)),
        bytes(3, `${operator}:${outputs[0]}`),
        bytes(4, operator),
        ...Object.entries(attributes).map(([name, value]) => message(5, [bytes(1, name), ...attribute(value)])),
        bytes(7, domain),
      ]),
    );
    return outputs[0] as string;
  }

  /** The whole model, in the versions that ONNX Runtime 1.17 and later read. */
  model(name: string, producer: string): Bytes {
    const graph = [...this.#nodes, bytes(2, name), ...this.#initializers, ...this.#inputs, ...this.#outputs];
    const operators = (domain: string, version: number): Bytes => message(8, [bytes(1, domain), wholeNumber(2, version)]);
    return concat([wholeNumber(1, 9), bytes(2, producer), message(7, graph), operators("", 18), operators("com.microsoft", 1)]);
  }
}

const bytesOf = (type: ElementType): number => ({ float32: 4, uint8: 1, int32: 4, int64: 8, float16: 2 })[type];

function attribute(value: Attribute): Bytes[] {
  if ("int" in value) return [wholeNumber(3, value.int), wholeNumber(20, 2)];
  if ("float" in value) return [float(2, value.float), wholeNumber(20, 1)];
  return [...value.ints.map((each) => wholeNumber(8, each)), wholeNumber(20, 7)];
}

function valueInfo(name: string, type: ElementType, dims: readonly (string | number)[]): Bytes {
  const dimensions = dims.map((dim) => message(1, [typeof dim === "number" ? wholeNumber(1, dim) : bytes(2, dim)]));
  return concat([bytes(1, name), message(2, [message(1, [wholeNumber(1, elementTypes[type]), message(2, dimensions)])])]);
}
