import { findManifest, type ModelManifest, ModelStore, type StoreOptions } from "@math-viz/sdk";
import { bytes, concat, wholeNumber } from "../../../../models/onnx/protobuf.ts";
import { ChunkedPlace } from "../../../sdk/src/model/store/chunked-place.ts";
import type { Chunks } from "../../../sdk/src/model/store/chunks.ts";
import { openChunks, type StorageScope } from "../../../sdk/src/model/store/open-chunks.ts";
import { matches, ok, same } from "./support/assert.ts";

const weights = concat([
  wholeNumber(1, 8),
  bytes(
    7,
    Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) >> 3),
  ),
]);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const network = "onnx/model_q4.onnx";
const files: Record<string, Uint8Array> = { "config.json": text("{}"), "tokenizer.json": text("{}"), [network]: weights };

let nextModel = 1;
function newModel(): ModelManifest {
  const file = (path: string) => ({ path, bytes: null, sha256: null });
  const hub = `people/Tiny-${Date.now()}-${nextModel++}`;
  return { ...findManifest(), hub, files: ["config.json", "tokenizer.json"].map(file), dtypes: { q4: [file(network)] } };
}

/** A server that breaks off once in the middle of the weights, where it is to. */
function server({ cut = false } = {}): { fetch: NonNullable<StoreOptions["fetch"]>; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (address, init) => {
      const path = new URL(address).pathname.split("/").slice(5).join("/");
      const file = files[path];
      if (file === undefined) return new Response(null, { status: 404 });
      const from = Number(/\d+/.exec(new Headers(init.headers).get("range") ?? "")?.[0]);
      asked.push(`${path} ${from}`);
      const isCut = cut && path === network && from === 0;
      const headers = { etag: '"1"', "content-range": `bytes ${from}-${file.length - 1}/${file.length}` };
      let at = from;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (isCut && at > 200_000) controller.error(new TypeError("network error"));
          else if (at >= file.length) controller.close();
          else controller.enqueue(file.slice(at, at + 30_000));
          at += 30_000;
        },
      });
      return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, { status: 206, headers });
    },
  };
}

const scope = globalThis as unknown as StorageScope;
const places: [string, StorageScope][] = [
  ["opfs", { navigator: scope.navigator as NonNullable<StorageScope["navigator"]> }],
  ["cache", { caches: scope.caches as NonNullable<StorageScope["caches"]> }],
  ["memory", {}],
];

async function bytesOf(chunks: Chunks, model: ModelManifest): Promise<Uint8Array> {
  const blob = await new ChunkedPlace(chunks, model.hub).blob(network);
  return new Uint8Array((await blob?.arrayBuffer()) ?? []);
}

for (const [kind, storage] of places)
  describe(`a model in ${kind}`, () => {
    const options: StoreOptions = { retries: { firstPause: 5 }, source: "https://hub.invalid" };
    const storeOn = (chunks: Chunks, more: StoreOptions): ModelStore =>
      new ModelStore(({ hub }) => new ChunkedPlace(chunks, hub, 64_000), { ...options, ...more });

    it("goes on after a cut, is kept, and is removed", async () => {
      const model = newModel();
      const { fetch, asked } = server({ cut: true });
      const chunks = await openChunks(storage);
      same(chunks.kind, kind);
      const store = storeOn(chunks, { fetch });
      await store.have(model, "q4", { consent: true }).finished;
      ok((await bytesOf(chunks, model)).every((byte, index) => byte === weights[index]));
      same(asked.filter((each) => each.startsWith(network)).length, 2);
      ok(Number(asked.at(-1)?.split(" ")[1]) > 100_000);

      const offline = () => Promise.reject(new TypeError("offline"));
      const later = kind === "memory" ? chunks : await openChunks(storage);
      const held = await storeOn(later, { fetch: offline }).have(model, "q4", { localFilesOnly: true }).finished;
      same(held.files.length, 3);
      same(
        (await storeOn(later, { fetch: offline }).verify(model)).every(({ state }) => state === "whole"),
        true,
      );
      ok((await store.remove(model)) > 300_000);
      same((await later.names(model.hub)).length, 0);
    });

    it("two pages that ask at once download once", async () => {
      if (kind === "memory") return;
      const model = newModel();
      const { fetch, asked } = server();
      const stores = await Promise.all([1, 2].map(async () => storeOn(await openChunks(storage), { fetch })));
      await Promise.all(stores.map((store) => store.have(model, "q4", { consent: true }).finished));
      same(asked.join(), "config.json 0,tokenizer.json 0,onnx/model_q4.onnx 0");
      await stores[0]?.remove(model);
    });

    it("asks first", async () => {
      const store = storeOn(await openChunks(storage), server());
      const error = await store.have(newModel(), "q4").finished.catch((each: Error) => each);
      matches((error as Error).message, /has to be downloaded first: about/);
    });
  });
