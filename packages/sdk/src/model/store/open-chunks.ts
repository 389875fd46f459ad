import { CacheChunks, type CacheLike, type DirectoryHandle, OpfsChunks } from "./browser-chunks.ts";
import { type Chunks, MemoryChunks, OverflowingChunks } from "./chunks.ts";

/** What of a page is used to keep files. */
export interface StorageScope {
  readonly navigator?: { readonly storage?: { getDirectory?(): Promise<DirectoryHandle> } };
  readonly caches?: { open(name: string): Promise<CacheLike> };
}

const keptUnder = "math-viz-models";

/**
 * What keeps files here: the page's own file system, else its cache, else memory. Each is tried with a few bytes, since a browser may have one and not
 * let it be used (private windows, files from a disk, frames of other sites).
 */
export async function openChunks(scope: StorageScope): Promise<Chunks> {
  // Even to look for one may be forbidden, as in a frame that is sandboxed.
  const ways: (() => Promise<Chunks | undefined>)[] = [
    async () => {
      const folder = await (await scope.navigator?.storage?.getDirectory?.())?.getDirectoryHandle(keptUnder, { create: true });
      return folder === undefined ? undefined : new OpfsChunks(folder);
    },
    async () => {
      const cache = await scope.caches?.open(keptUnder);
      return cache === undefined ? undefined : new CacheChunks(cache);
    },
  ];
  for (const way of ways) {
    const chunks = await way().catch(() => undefined);
    if (chunks !== undefined && (await works(chunks))) return new OverflowingChunks(chunks);
  }
  return new MemoryChunks();
}

async function works(chunks: Chunks): Promise<boolean> {
  const name = `try ${Math.random()}`;
  try {
    await chunks.put(name, new Uint8Array([1]));
    const kept = await chunks.get(name);
    await chunks.delete(name);
    return kept?.size === 1;
  } catch (error) {
    // A full one works: what is in it is of use.
    return (error as { name?: unknown }).name === "QuotaExceededError";
  }
}
