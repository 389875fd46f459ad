import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import * as protobuf from "../../../models/onnx/protobuf.ts";
import { ModelStoreError, type ModelStoreFailure } from "../src/errors/model-store-error.ts";
import { randomFrom } from "../src/model/decoding/random.ts";
import type { ModelManifest } from "../src/model/manifest/manifest.ts";
import { readManifest } from "../src/model/manifest/read-manifest.ts";
import { ChunkedPlace } from "../src/model/store/chunked-place.ts";
import { MemoryChunks } from "../src/model/store/chunks.ts";
import { FolderPlace } from "../src/model/store/folder-place.ts";
import { type HaveOptions, ModelStore, type StoreOptions } from "../src/model/store/model-store.ts";
import type { Place } from "../src/model/store/place.ts";
import type { DownloadProgress } from "../src/model/store/progress.ts";
import { type HubOptions, ModelHub, sumOf } from "./model-hub.ts";

export const random = randomFrom(7);
/** A network from outside: a version, and a field with the rest; 200,000 bytes. */
export const weights = Buffer.concat([
  protobuf.wholeNumber(1, 8),
  protobuf.bytes(
    7,
    Uint8Array.from({ length: 199_994 }, () => random() * 256),
  ),
]);
export const files = {
  "config.json": Buffer.from('{"model_type":"qwen2"}'),
  "tokenizer.json": Buffer.from('{"model":{}}'),
  "onnx/model_q4.onnx": weights,
};
export const network = "onnx/model_q4.onnx";

export const manifest: ModelManifest = readManifest({
  id: "tiny",
  name: "Tiny",
  hub: "people/Tiny-ONNX",
  revision: "main",
  license: "MIT",
  parameters: 0.0002,
  contextLength: 2048,
  bytesPerToken: 256,
  prompt: {
    thinking: "open",
    sampling: { temperature: 0.6, topP: 0.95, topK: 0, minP: 0, repetitionPenalty: 1 },
    maxNewTokens: 2048,
  },
  files: [
    { path: "config.json", bytes: null, sha256: null },
    { path: "generation_config.json", bytes: null, sha256: null, isOptional: true },
    { path: "tokenizer.json", bytes: null, sha256: null },
  ],
  dtypes: { q4: [{ path: network, bytes: null, sha256: null }] },
});
export const known: ModelManifest = {
  ...manifest,
  dtypes: { q4: [{ path: network, bytes: weights.length, sha256: sumOf(weights) }] },
};

export const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  folders.push(folder);
  return join(folder, "Tiny-ONNX");
}

export const places: Record<string, () => Place> = {
  "a folder": () => new FolderPlace(newFolder()),
  "pieces, as in a browser": () => new ChunkedPlace(new MemoryChunks(), `tiny-${folders.push(newFolder())}`, 16_000),
};

export const fast: StoreOptions = {
  patience: 3000,
  retries: { tries: 5, firstPause: 5, longestPause: 2000 },
  random: () => 0.5,
  ifRange: true,
};

export interface Bench {
  hub: ModelHub;
  store: ModelStore;
  place: Place;
  told: DownloadProgress[];
  have(options?: HaveOptions, model?: ModelManifest): Promise<unknown>;
}

export async function withHub(
  options: Partial<HubOptions>,
  work: (bench: Bench) => Promise<unknown>,
  place: Place = new FolderPlace(newFolder()),
  more: StoreOptions = {},
): Promise<void> {
  const hub = new ModelHub({ files, ...options });
  try {
    const store = new ModelStore(() => place, { ...fast, source: await hub.start(), ...more });
    const told: DownloadProgress[] = [];
    const have = (asked: HaveOptions = {}, model = manifest): Promise<unknown> =>
      store.have(model, "q4", { consent: true, onprogress: (progress) => told.push(progress), ...asked }).finished;
    await work({ hub, store, place, told, have });
  } finally {
    hub.stop();
  }
}

export async function bytesIn(place: Place, path: string): Promise<Buffer> {
  const blocks: Uint8Array[] = [];
  for await (const block of place.read(path)) blocks.push(block);
  return Buffer.concat(blocks);
}

export async function isWhole(place: Place): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) assert.ok((await bytesIn(place, path)).equals(bytes), path);
}

export const failsAs =
  (kind: ModelStoreFailure, sentence = /./) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof ModelStoreError, String(error));
    assert.equal(error.kind, kind, error.message);
    assert.match(error.message, sentence);
    assert.doesNotMatch(error.message, /[{}]|undefined/);
    return true;
  };

/** In every way, the weights are what they should be, or there are none. */
export async function neverCorrupt(place: Place): Promise<void> {
  if ((await place.size(network)) !== undefined) assert.ok((await bytesIn(place, network)).equals(weights));
}

/** Waits until some of the weights have come. */
export async function untilBegun(place: Place): Promise<void> {
  while ((await place.partSize(network)) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
