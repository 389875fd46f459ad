import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fault, HubOptions } from "../../../test/model-hub.ts";
import {
  failsAs,
  files,
  isWhole,
  known,
  manifest,
  network,
  neverCorrupt,
  newFolder,
  weights,
  withHub,
} from "../../../test/store-bench.ts";
import type { ModelStoreFailure } from "../../errors/model-store-error.ts";
import type { ModelManifest } from "../manifest/manifest.ts";
import { FolderPlace } from "./folder-place.ts";

describe("ModelStore, with servers that fail", () => {
  const once = (fault: Fault) => (asked: { path: string; turn: number }) =>
    asked.path === network && asked.turn === 1 ? fault : undefined;
  const always = (fault: Fault) => (asked: { path: string }) => (asked.path === network ? fault : undefined);
  const other = Buffer.from(weights);
  other[1000] = 99;

  const passing: [string, Partial<HubOptions>][] = [
    ["it stalls", { fault: once({ stallAt: 60_000 }) }],
    ["it says more than there is", { fault: once({ saysTotal: weights.length + 500 }) }],
    ["it says less than its list does", { lists: true, fault: once({ saysTotal: weights.length - 500 }) }],
    ["429 with a wish", { fault: once({ status: 429, headers: { "retry-after": "0.05" } }) }],
    ["500", { fault: once({ status: 500 }) }],
    ["416", { fault: once({ status: 416 }) }],
    [
      "416 in the middle",
      { fault: ({ path, turn }) => (path === network ? [{ cutAt: 90_000 }, { status: 416 }][turn - 1] : undefined) },
    ],
    ["503", { fault: once({ status: 503 }) }],
    ["a login page", { fault: once({ body: Buffer.from("<html>"), headers: { "content-type": "text/html" } }) }],
    ["no ranges, and a cut", { hasRanges: false, fault: once({ cutAt: 90_000 }) }],
    ["no validators, and a cut", { validators: "none", fault: once({ cutAt: 90_000 }) }],
    ["weak validators, and a cut", { validators: "weak", fault: once({ cutAt: 90_000 }) }],
    [
      "what comes after a cut ends too soon, and tells no length",
      {
        fault: ({ path, turn }) =>
          path === network ? [{ cutAt: 90_000 }, { hidesLength: true, endAt: 150_000 }][turn - 1] : undefined,
      },
    ],
    [
      "packed all the same, and a cut",
      {
        fault: ({ path, turn }) => (path === network ? { isPacked: true, ...(turn === 1 ? { cutAt: 90_000 } : {}) } : undefined),
      },
    ],
    [
      "packed after a cut, where the sum is known",
      {
        lists: true,
        fault: ({ path, turn }) =>
          path === network ? [{ cutAt: 90_000 }, { isPacked: true }, { isPacked: true }][turn - 1] : undefined,
      },
    ],
  ];
  for (const [name, options] of passing)
    it(`goes on: ${name}`, () =>
      withHub(
        options,
        async ({ have, place, told }) => {
          await have();
          await isWhole(place);
          assert.ok(told.some(({ state }) => state === "retrying"));
        },
        undefined,
        { patience: 400 },
      ));

  const lasting: [string, Partial<HubOptions>, ModelStoreFailure, RegExp, ModelManifest?][] = [
    ["404", { fault: always({ status: 404 }) }, "not-found", /model_q4\.onnx of Tiny \(status 404\)/],
    ["403", { fault: always({ status: 403 }) }, "not-found", /status 403/],
    ["429 for ever", { fault: always({ status: 429 }) }, "network", /status 429/],
    ["429 for an hour", { fault: always({ status: 429, headers: { "retry-after": "3600" } }) }, "network", /status 429/],
    ["500 for ever", { fault: always({ status: 500 }) }, "network", /status 500/],
    ["416 for ever", { fault: always({ status: 416 }) }, "network", /no bytes/],
    ["it stalls for ever", { fault: always({ stallAt: 60_000 }) }, "stalled", /nothing of onnx\/model_q4\.onnx/],
    ["it always says more than there is", { fault: always({ saysTotal: 300_000 }) }, "stalled", /nothing of/],
    ["it is cut to a length that it says", { fault: always({ body: weights.subarray(0, 5000) }) }, "corrupt", /5000/, known],
    ["it is corrupt", { fault: always({ corruptAt: 1234 }) }, "corrupt", /SHA-256/, known],
    ["it is corrupt, by the hub's list", { lists: true, fault: always({ corruptAt: 1234 }) }, "corrupt", /SHA-256/],
    ["it is a page", { fault: always({ body: Buffer.from("<!doctype html>") }) }, "corrupt", /web page/],
    ["it is a pointer", { fault: always({ body: Buffer.from("version https://git-lfs") }) }, "corrupt", /pointer/],
    ["it is something else", { fault: always({ body: Buffer.from("sorry") }) }, "corrupt", /no ONNX/],
    ["its end is missing, and no length is told", { fault: always({ hidesLength: true, endAt: 150_000 }) }, "corrupt", /cut off/],
    ["it is empty", { fault: always({ body: Buffer.alloc(0) }) }, "network", /no bytes/],
    ["a configuration that is none", { files: { ...files, "config.json": Buffer.from("{") } }, "corrupt", /not JSON/],
  ];
  for (const [name, options, kind, sentence, model = manifest] of lasting)
    it(`says what is wrong: ${name}`, () =>
      withHub(
        options,
        async ({ have, place }) => {
          await assert.rejects(have({}, model), failsAs(kind, sentence));
          await neverCorrupt(place);
        },
        undefined,
        kind === "stalled" ? { patience: 100 } : {},
      ));

  it("corrupt once: fetched once more", () =>
    withHub({ fault: once({ corruptAt: 1234 }) }, async ({ have, place, told }) => {
      await have({}, known);
      await isWhole(place);
      assert.equal(told.find(({ state }) => state === "retrying")?.reason?.key, "model-store.why-sum");
      assert.equal(told.at(-1)?.received, told.at(-1)?.total);
    }));

  it("corrupt in the half that came before the cut", () =>
    withHub(
      { fault: ({ path, turn }) => (path === network ? [{ cutAt: 99_999, corruptAt: 5 }][turn - 1] : undefined) },
      async ({ have, place }) => {
        await have({}, known);
        await isWhole(place);
      },
    ));

  for (const ifRange of [true, false])
    it(`never joins two files, ${ifRange ? "asking" : "comparing"}`, async () => {
      const place = new FolderPlace(newFolder());
      await withHub(
        {
          files: { ...files, [network]: other },
          fault: ({ path, turn }) => (path !== network ? undefined : turn === 1 ? { stallAt: 100_000 } : { status: 500 }),
        },
        async ({ have }) => assert.rejects(have(), failsAs("network")),
        place,
        { ifRange, patience: 500 },
      );
      await withHub(
        {},
        async ({ have, hub }) => {
          await have();
          await isWhole(place);
          assert.equal(hub.asked[0]?.ifRange !== undefined, ifRange);
        },
        place,
        { ifRange },
      );
    });

  it("never joins two files, also when it is ended between the answer and the first byte of the other", async () => {
    const place = new FolderPlace(newFolder());
    const stall = ({ path, turn }: { path: string; turn: number }): Fault | undefined =>
      path !== network ? undefined : turn === 1 ? { stallAt: 100_000 } : { status: 403 };
    const first = { files: { ...files, [network]: other }, fault: stall };
    await withHub(first, async ({ have }) => assert.rejects(have(), failsAs("not-found")), place, { patience: 500 });
    const { openPart } = place;
    place.openPart = () => Promise.reject(new Error("ended"));
    await withHub({}, async ({ have }) => assert.rejects(have(), /ended/), place);
    place.openPart = openPart;
    await withHub({}, async ({ have }) => have(), place);
    await isWhole(place);
  });

  it("what was joined for a sum that is known is gone on with for no other reason", async () => {
    const place = new FolderPlace(newFolder());
    const faults: Fault[] = [{ body: other, stallAt: 60_000 }, { stallAt: 120_000 }, { status: 403 }];
    const fault = ({ path, turn }: { path: string; turn: number }): Fault | undefined =>
      path === network ? faults[turn - 1] : undefined;
    await withHub({ lists: true, fault }, async ({ have }) => assert.rejects(have(), failsAs("not-found")), place, {
      patience: 500,
    });
    assert.ok((await place.partSize(network)) > 60_000);
    await withHub({}, async ({ have }) => have(), place);
    await isWhole(place);
  });

  it("all comes from the commit that the first file came from", async () => {
    const place = new FolderPlace(newFolder());
    const [former, latter] = ["a".repeat(40), "b".repeat(40)];
    const fault = ({ path, turn }: { path: string; turn: number }): Fault | undefined =>
      path !== network ? undefined : turn === 1 ? { stallAt: 100_000 } : { status: 403 };
    await withHub(
      { lists: true, commit: former, history: { [former]: files }, fault },
      async ({ have }) => assert.rejects(have(), failsAs("not-found")),
      place,
      { patience: 500 },
    );
    const history = { [former]: files, [latter]: { ...files, [network]: other } };
    await withHub(
      { lists: true, commit: latter, history, files: history[latter] as Record<string, Buffer> },
      async ({ have }) => have(),
      place,
    );
    await isWhole(place);
  });

  it("packed on the way, and nothing goes wrong", () =>
    withHub({ fault: () => ({ isPacked: true }) }, async ({ have, place, hub }) => {
      await have();
      await isWhole(place);
      assert.equal(hub.turns(network), 1);
    }));

  it("never joins two files that no server tells apart", () =>
    withHub(
      {
        validators: "none",
        fault: ({ path, turn }) => (path === network && turn === 1 ? { body: other, stallAt: 100_000 } : undefined),
      },
      async ({ have, place, hub }) => {
        await have();
        await isWhole(place);
        assert.deepEqual(
          hub.asked.filter(({ path }) => path === network).map(({ from }) => from),
          [0, 0],
        );
      },
      undefined,
      { patience: 500 },
    ));

  it("goes by the sum where it is known, whatever the server calls the file", () =>
    withHub(
      {
        lists: true,
        fault: ({ path, turn }) =>
          path === network ? { headers: { etag: `"${turn}"` }, ...(turn < 4 ? { stallAt: turn * 40_000 } : {}) } : undefined,
      },
      async ({ have, place, hub }) => {
        await have();
        await isWhole(place);
        const starts = hub.asked.filter(({ path }) => path === network).map(({ from }) => from);
        assert.ok(starts.length === 4 && starts.slice(1).every((from) => from > 0), String(starts));
      },
      undefined,
      { patience: 500 },
    ));

  it("a part that is longer than the file", async () => {
    const place = new FolderPlace(newFolder());
    const writer = await place.openPart(network, 0);
    await writer.write(new Uint8Array(weights.length + 10));
    await writer.close();
    await withHub({ lists: true }, async ({ have }) => have(), place);
    await isWhole(place);
  });

  it("a part that is all there is", async () => {
    const place = new FolderPlace(newFolder());
    const writer = await place.openPart(network, 0);
    await writer.write(weights);
    await writer.close();
    await withHub(
      { lists: true },
      async ({ have, hub }) => {
        await have();
        assert.deepEqual(
          hub.asked.filter(({ path }) => path === network).map(({ from }) => from),
          [weights.length],
        );
      },
      place,
    );
    await isWhole(place);
  });
});
