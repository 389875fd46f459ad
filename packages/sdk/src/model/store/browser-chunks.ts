import type { Chunks } from "./chunks.ts";

/** The parts of the page's own file system (OPFS) that are used; a file is written whole. */
export interface DirectoryHandle {
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<DirectoryHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}

interface FileHandle {
  getFile(): Promise<Blob>;
  createWritable?(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
}

const isMissing = (error: unknown): boolean => (error as { name?: unknown } | undefined)?.name === "NotFoundError";

/** Files of one folder of the page's own file system. Names are escaped, since that one has folders of its own. */
export class OpfsChunks implements Chunks {
  readonly kind = "opfs";
  readonly #folder: DirectoryHandle;

  constructor(folder: DirectoryHandle) {
    this.#folder = folder;
  }

  async get(name: string): Promise<Blob | undefined> {
    try {
      return await (await this.#folder.getFileHandle(encodeURIComponent(name))).getFile();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const file = await this.#folder.getFileHandle(encodeURIComponent(name), { create: true });
    const stream = await file.createWritable?.();
    if (stream === undefined) throw new RangeError("this browser writes no files of a page but in its workers");
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => {});
      // An empty file of that name is left of it, and would be taken for a piece.
      await this.delete(name);
      throw error;
    }
  }

  async delete(name: string): Promise<void> {
    await this.#folder.removeEntry(encodeURIComponent(name)).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }

  async names(beginning: string): Promise<string[]> {
    const names: string[] = [];
    for await (const name of this.#folder.keys()) names.push(decodeURIComponent(name));
    return names.filter((name) => name.startsWith(beginning));
  }
}

/** The parts of a Cache that are used. */
export interface CacheLike {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
  keys(): Promise<readonly { readonly url: string }[]>;
}

/** Entries of a cache, under addresses that no server has. */
export class CacheChunks implements Chunks {
  readonly kind = "cache";
  readonly #cache: CacheLike;

  constructor(cache: CacheLike) {
    this.#cache = cache;
  }

  async get(name: string): Promise<Blob | undefined> {
    return (await this.#cache.match(addressOf(name)))?.blob();
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    await this.#cache.put(addressOf(name), new Response(bytes as Uint8Array<ArrayBuffer>));
  }

  async delete(name: string): Promise<void> {
    await this.#cache.delete(addressOf(name));
  }

  async names(beginning: string): Promise<string[]> {
    const names = (await this.#cache.keys()).map(({ url }) => decodeURIComponent(new URL(url).pathname.slice(1)));
    return names.filter((name) => name.startsWith(beginning));
  }
}

const addressOf = (name: string): string => `https://math-viz.invalid/${encodeURIComponent(name)}`;
