import type { PlaceKind } from "./place.ts";

/** What keeps pieces of some megabytes under names: the file system of a page, its cache, or memory. */
export interface Chunks {
  readonly kind: PlaceKind;
  get(name: string): Promise<Blob | undefined>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  delete(name: string): Promise<void>;
  /** All names that begin so. */
  names(beginning: string): Promise<string[]>;
}

/** Until the page is left. */
export class MemoryChunks implements Chunks {
  readonly kind = "memory";
  readonly #kept = new Map<string, Blob>();

  async get(name: string): Promise<Blob | undefined> {
    return this.#kept.get(name);
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    this.#kept.set(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
  }

  async delete(name: string): Promise<void> {
    this.#kept.delete(name);
  }

  async names(beginning: string): Promise<string[]> {
    return [...this.#kept.keys()].filter((name) => name.startsWith(beginning));
  }
}

const isFull = (error: unknown): boolean => (error as { name?: unknown } | undefined)?.name === "QuotaExceededError";

/**
 * What a browser keeps, and memory for what it has no room for.
 */
export class OverflowingChunks implements Chunks {
  readonly kind: PlaceKind;
  readonly #kept: Chunks;
  readonly #memory = new MemoryChunks();
  #isFull = false;

  constructor(kept: Chunks) {
    this.kind = kept.kind;
    this.#kept = kept;
  }

  /** Whether some of it is lost when the page is left. */
  get isOverflowing(): boolean {
    return this.#isFull;
  }

  async get(name: string): Promise<Blob | undefined> {
    return (await this.#memory.get(name)) ?? this.#kept.get(name);
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.#kept.put(name, bytes);
      await this.#memory.delete(name);
    } catch (error) {
      if (!isFull(error)) throw error;
      this.#isFull = true;
      await this.putInMemory(name, bytes);
    }
  }

  /** Until the page is left, whatever there is room for. */
  async putInMemory(name: string, bytes: Uint8Array): Promise<void> {
    await this.#memory.put(name, bytes);
  }

  async delete(name: string): Promise<void> {
    await this.#memory.delete(name);
    await this.#kept.delete(name);
  }

  async isInMemory(beginning: string): Promise<boolean> {
    return (await this.#memory.names(beginning)).length > 0;
  }

  async names(beginning: string): Promise<string[]> {
    return [...new Set([...(await this.#kept.names(beginning)), ...(await this.#memory.names(beginning))])];
  }
}
