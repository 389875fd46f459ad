import { BackendError } from "../../errors/backend-error.ts";
import { resized, withLength } from "./cache-rows.ts";
import type { Words } from "./halves.ts";
import type { MakeTensor, OrtInput, OrtTensor } from "./ort.ts";

export type Tensors = Record<string, OrtTensor>;

/** Keys and values of the tokens that were read, between one run of a network and the next. */
export interface TokenCache {
  /** What a run is given that reads `more` tokens after the first `length`, and, where that is settled beforehand, the tensors that it writes into. */
  forRun(length: number, more: number): { past: Tensors; present?: Tensors };
  /** Takes over what a run has given. */
  keep(outputs: Tensors): void;
  /** Forgets all but the first `length` of the tokens. */
  shorten(length: number): Promise<void>;
  dispose(): void;
}

const pastPrefix = "past_key_values.";
const presentPrefix = "present.";
const presentOf = (past: string): string => presentPrefix + past.slice(pastPrefix.length);

export const cacheInputs = (inputs: readonly OrtInput[]): OrtInput[] => inputs.filter(({ name }) => name.startsWith(pastPrefix));

/** A cache that a run takes and gives back longer by what was read. Every network has it, and every runtime. */
export class PassedCache implements TokenCache {
  readonly #inputs: readonly OrtInput[];
  readonly #make: MakeTensor;
  readonly #fitting: (tensor: OrtTensor) => OrtTensor;
  #past: Tensors = {};

  /** @param fitting what has to be done to a tensor that a run gave before another takes it */
  constructor(inputs: readonly OrtInput[], make: MakeTensor, fitting: (tensor: OrtTensor) => OrtTensor) {
    this.#inputs = inputs;
    this.#make = make;
    this.#fitting = fitting;
  }

  forRun(): { past: Tensors } {
    const past = this.#inputs.map(({ name, type = "float32", shape = [] }) => [
      name,
      this.#past[name] ?? this.#empty(type, shape),
    ]);
    return { past: Object.fromEntries(past) };
  }

  /** Batches of one, and nothing seen yet: the first dimension that varies is the batch, the others are lengths. */
  #empty(type: string, shape: readonly (number | string)[]): OrtTensor {
    const dims = shape.map((dim, place) => (typeof dim === "number" ? dim : place === 0 ? 1 : 0));
    return this.#make(type, type === "float16" ? new Uint16Array(0) : new Float32Array(0), dims);
  }

  keep(outputs: Tensors): void {
    for (const { name } of this.#inputs) {
      const present = outputs[presentOf(name)];
      if (present === undefined) throw new BackendError(`the network has no output ${presentOf(name)}`, { kind: "failed" });
      this.#past[name]?.dispose();
      this.#past[name] = this.#fitting(present);
    }
  }

  async shorten(length: number): Promise<void> {
    for (const [name, tensor] of Object.entries(this.#past)) {
      if (length > 0) this.#past[name] = await withLength(tensor, length, this.#make);
      else delete this.#past[name];
      tensor.dispose();
    }
  }

  dispose(): void {
    for (const tensor of Object.values(this.#past)) tensor.dispose();
    this.#past = {};
  }
}

/**
 * Places that a shared cache grows by. Copying it then is cheap; much spare room is not, since onnxruntime-node copies all of it out after every run.
 */
const growth = 64;
const roomFor = (length: number): number => Math.ceil(length / growth) * growth;

interface Room {
  readonly tensor: OrtTensor;
  readonly numbers: Words;
}

/**
 * A cache that a run writes into where it lies: the same tensor is past and present, with room to spare. ONNX Runtime's GroupQueryAttention takes it so
 * on the processor; else it copies all that was read for every head and every token. What was forgotten is overwritten by what comes next. Whether a
 * network can has to be tried (`sharesCache`): one that joins past and new itself refuses.
 */
export class SharedCache implements TokenCache {
  readonly #inputs: readonly OrtInput[];
  readonly #make: MakeTensor;
  #capacity = 0;
  #rooms: Record<string, Room> = {};

  constructor(inputs: readonly OrtInput[], make: MakeTensor) {
    this.#inputs = inputs;
    this.#make = make;
  }

  forRun(length: number, more: number): { past: Tensors; present: Tensors } {
    if (length + more > this.#capacity) this.#resize(length, roomFor(length + more));
    const rooms = Object.entries(this.#rooms);
    return {
      past: Object.fromEntries(rooms.map(([name, { tensor }]) => [name, tensor])),
      present: Object.fromEntries(rooms.map(([name, { tensor }]) => [presentOf(name), tensor])),
    };
  }

  #resize(length: number, capacity: number): void {
    for (const { name, type = "float32", shape = [] } of this.#inputs) {
      const [, heads, , size] = shape;
      if (typeof heads !== "number" || typeof size !== "number")
        throw new BackendError(`${name} is not heads × places × size`, { kind: "failed" });
      const old = this.#rooms[name]?.numbers ?? (type === "float16" ? new Uint16Array(0) : new Float32Array(0));
      const numbers = resized(old, { rows: heads, from: this.#capacity * size, to: capacity * size, kept: length * size });
      this.#rooms[name] = { numbers, tensor: this.#make(type, numbers, [1, heads, capacity, size]) };
    }
    this.#capacity = capacity;
  }

  /** What comes back is a copy of what lies in the cache; its memory, megabytes a token, is given back at once and not only when the collector comes. */
  keep(outputs: Tensors): void {
    for (const { name } of this.#inputs) {
      const { buffer } = (outputs[presentOf(name)]?.data ?? {}) as { buffer?: Detachable };
      if (buffer !== this.#rooms[name]?.numbers.buffer) buffer?.transfer?.(0);
    }
  }

  async shorten(length: number): Promise<void> {
    if (roomFor(length) < this.#capacity) this.#resize(length, roomFor(length));
  }

  dispose(): void {
    this.#rooms = {};
    this.#capacity = 0;
  }
}

/** ES2024, in Node from 22 on. */
type Detachable = ArrayBufferLike & { transfer?(length: number): ArrayBuffer };
