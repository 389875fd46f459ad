import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CacheLike, DirectoryHandle } from "./browser-chunks.ts";
import { CacheChunks, OpfsChunks } from "./browser-chunks.ts";
import type { Chunks } from "./chunks.ts";
import { openChunks, type StorageScope } from "./open-chunks.ts";

const missing = (): Error => new DOMException("none", "NotFoundError");

/** A folder of a page's own file system, in memory. */
function fakeFolder(writes = true): DirectoryHandle {
  const files = new Map<string, Blob>();
  const folder: DirectoryHandle = {
    async getFileHandle(name, { create = false } = {}) {
      if (!files.has(name) && !create) throw missing();
      if (!files.has(name)) files.set(name, new Blob());
      const getFile = async (): Promise<Blob> => files.get(name) as Blob;
      if (!writes) return { getFile };
      const createWritable = async () => ({
        write: async (bytes: Uint8Array) => void files.set(name, new Blob([bytes as Uint8Array<ArrayBuffer>])),
        close: async () => {},
        abort: async () => {},
      });
      return { getFile, createWritable };
    },
    getDirectoryHandle: async () => folder,
    async removeEntry(name) {
      if (!files.delete(name)) throw missing();
    },
    async *keys() {
      yield* files.keys();
    },
  };
  return folder;
}

function fakeCache(): CacheLike {
  const entries = new Map<string, Response>();
  return {
    match: async (address) => entries.get(address)?.clone(),
    put: async (address, response) => void entries.set(address, response),
    delete: async (address) => entries.delete(address),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  };
}

const kept: [string, () => Chunks][] = [
  ["the page's own file system", () => new OpfsChunks(fakeFolder())],
  ["a cache", () => new CacheChunks(fakeCache())],
];
for (const [name, make] of kept)
  it(`pieces in ${name}`, async () => {
    const chunks = make();
    await chunks.put("people/Tiny/onnx/a.onnx#000", new Uint8Array([1, 2]));
    await chunks.put("people/Tiny/onnx/a.onnx#002", new Uint8Array([3]));
    await chunks.put("people/Tiny/config.json~text", new Uint8Array());
    assert.equal(await (await chunks.get("people/Tiny/onnx/a.onnx#000"))?.text(), "\u0001\u0002");
    assert.deepEqual((await chunks.names("people/Tiny/onnx/a.onnx#")).sort(), [
      "people/Tiny/onnx/a.onnx#000",
      "people/Tiny/onnx/a.onnx#002",
    ]);
    await chunks.delete("people/Tiny/onnx/a.onnx#000");
    await chunks.delete("never there");
    assert.equal(await chunks.get("people/Tiny/onnx/a.onnx#000"), undefined);
  });

const forbidden = (): never => {
  throw new DOMException("the context is sandboxed", "SecurityError");
};
const sandboxed = Object.defineProperties({}, { navigator: { get: forbidden }, caches: { get: forbidden } });

describe("openChunks", () => {
  const files = async (): Promise<DirectoryHandle> => fakeFolder();
  const cases: [string, StorageScope, string][] = [
    ["a file system", { navigator: { storage: { getDirectory: files } } }, "opfs"],
    [
      "one that pages may not write to",
      {
        navigator: { storage: { getDirectory: async () => fakeFolder(false) } },
        caches: { open: async () => fakeCache() },
      },
      "cache",
    ],
    [
      "one that is refused",
      {
        navigator: { storage: { getDirectory: () => Promise.reject(new Error("private")) } },
        caches: { open: async () => fakeCache() },
      },
      "cache",
    ],
    ["a cache alone", { caches: { open: async () => fakeCache() } }, "cache"],
    ["a cache that is refused", { caches: { open: () => Promise.reject(new Error("insecure")) } }, "memory"],
    ["nothing", {}, "memory"],
    ["a sandboxed frame, which may not even look", sandboxed, "memory"],
  ];
  for (const [name, scope, kind] of cases)
    it(name, async () => {
      const chunks = await openChunks(scope);
      assert.equal(chunks.kind, kind);
      assert.deepEqual(await chunks.names(""), []);
    });
});
