import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failsAs, fast, isWhole, manifest, network, withHub } from "../../../test/store-bench.ts";
import { ChunkedPlace } from "./chunked-place.ts";
import { type Chunks, MemoryChunks } from "./chunks.ts";
import { storeSentence } from "./failure.ts";
import { ModelStore } from "./model-store.ts";

describe("a browser without room", () => {
  /** Keeps so many bytes. */
  class Narrow extends MemoryChunks implements Chunks {
    override readonly kind = "opfs" as unknown as "memory";
    #left: number;
    constructor(bytes: number) {
      super();
      this.#left = bytes;
    }
    override async put(name: string, bytes: Uint8Array): Promise<void> {
      this.#left -= bytes.length;
      if (this.#left < 0) throw new DOMException("full", "QuotaExceededError");
      await super.put(name, bytes);
    }
  }
  it("a part is no file, whatever there was room for when", async () => {
    let isFull = true;
    class Changing extends MemoryChunks {
      override async put(name: string, bytes: Uint8Array): Promise<void> {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        await super.put(name, bytes);
      }
    }
    const chunks = new Changing();
    const writer = await new ChunkedPlace(chunks, "changing", 10).openPart(network, 0);
    isFull = false;
    await writer.write(new Uint8Array(25));
    const next = new ChunkedPlace(chunks, "changing", 10);
    assert.deepEqual([await next.size(network), await next.partSize(network)], [undefined, 20]);
  });
  it("a file of which the end is in memory is a part for the next page", async () => {
    const narrow = new Narrow(15);
    const place = new ChunkedPlace(narrow, "end", 10);
    const writer = await place.openPart(network, 0);
    await writer.write(new Uint8Array(25));
    await writer.close();
    await place.finish(network);
    const next = new ChunkedPlace(narrow, "end", 10);
    assert.deepEqual([await place.size(network), await next.size(network), await next.partSize(network)], [25, undefined, 10]);
  });
  for (const room of [0, 5, 40_000, 120_000])
    it(`keeps in memory what does not fit in ${room} bytes, and says so`, async () => {
      const narrow = new Narrow(room);
      const place = new ChunkedPlace(narrow, `narrow${room}`, 16_000);
      const locks = { request: <T>(_: string, __: object, work: () => Promise<T>) => work() };
      await withHub({}, async ({ have }) => have(), place, { locks });
      await isWhole(place);
      assert.match(storeSentence(place.remark ?? { key: "" }), /memory until the page is left/);
      // The next visit goes on from what was kept.
      const next = new ChunkedPlace(narrow, `narrow${room}`, 16_000);
      const offline = new ModelStore(() => next, { ...fast, locks, source: "http://127.0.0.1:9" });
      await assert.rejects(offline.have(manifest, "q4", { localFilesOnly: true }).finished, failsAs("not-here"));
      await withHub(
        {},
        async ({ have, hub }) => {
          await have();
          if (room > 100_000) assert.ok((hub.asked.find(({ path }) => path === network)?.from ?? 0) > 50_000);
        },
        next,
        { locks },
      );
      await isWhole(next);
    });
});
