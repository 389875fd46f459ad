import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fault } from "../../../test/model-hub.ts";
import {
  failsAs,
  fast,
  files,
  isWhole,
  manifest,
  network,
  places,
  random,
  untilBegun,
  weights,
  withHub,
} from "../../../test/store-bench.ts";
import { ModelStore } from "./model-store.ts";
import type { DownloadProgress } from "./progress.ts";

for (const [where, newPlace] of Object.entries(places)) {
  describe(`ModelStore in ${where}`, () => {
    it("downloads, tells of it, and does not do so again", async () => {
      const place = newPlace();
      await withHub(
        {},
        async ({ hub, store, told, have }) => {
          await have();
          await isWhole(place);
          const last = told.at(-1) as DownloadProgress;
          const all = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
          assert.deepEqual([last.state, last.received, last.total, last.secondsLeft], ["done", all, all, 0]);
          assert.deepEqual(await store.states(manifest), [{ dtype: "q4", state: "whole", bytes: all, weights: weights.length }]);
          await have();
          await have({ localFilesOnly: true });
          for (const path of [...Object.keys(files), "generation_config.json"]) assert.equal(hub.turns(path), 1, path);
        },
        place,
      );
      // Offline, in another session.
      const offline = new ModelStore(() => place, { ...fast, source: "http://127.0.0.1:9" });
      const { files: held, identity } = await offline.have(manifest, "q4", { localFilesOnly: true }).finished;
      assert.deepEqual(held, Object.keys(files));
      assert.match(identity.sha256, /^[0-9a-f]{64}$/);
    });

    for (const validators of ["etag", "date"] as const)
      it(`goes on after 20 cuts at random places, told apart by ${validators}`, async () => {
        const place = newPlace();
        const cuts = Array.from({ length: 20 }, () => 1 + Math.floor(random() * (weights.length - 1))).sort((a, b) => a - b);
        const fault = ({ path, turn }: { path: string; turn: number }): Fault | undefined => {
          const cutAt = path === network ? cuts[turn - 1] : undefined;
          return cutAt === undefined ? undefined : { cutAt };
        };
        await withHub(
          { fault, validators },
          async ({ hub, have, told }) => {
            await have();
            await isWhole(place);
            const starts = hub.asked.filter(({ path }) => path === network).map(({ from }) => from);
            assert.equal(starts.length, 21);
            // Every byte came once, but for pieces on their way when the connection broke.
            assert.ok(starts.every((from, index) => index === 0 || from >= (starts[index - 1] as number)));
            assert.ok((starts.at(-1) as number) > weights.length / 2);
            assert.equal(told.at(-1)?.received, told.at(-1)?.total);
          },
          place,
          // What was on its way when a connection broke is lost, so that nothing new may come in several of them.
          { retries: { tries: 20, firstPause: 5, longestPause: 20 } },
        );
      });

    it("goes on in another session", async () => {
      const place = newPlace();
      await withHub(
        { fault: ({ path, turn }) => (path === network ? (turn === 1 ? { stallAt: 150_000 } : { status: 500 }) : undefined) },
        async ({ have, store }) => {
          await assert.rejects(have(), failsAs("network", /status 500/));
          assert.equal((await store.states(manifest))[0]?.state, "part");
        },
        place,
        { patience: 500 },
      );
      await withHub(
        {},
        async ({ hub, have, told }) => {
          await have();
          await isWhole(place);
          assert.deepEqual(
            hub.asked.map(({ path, from }) => [path, from > 100_000]),
            [[network, true]],
          );
          assert.ok((told.find(({ state }) => state === "downloading")?.received ?? 0) > 100_000);
        },
        place,
      );
    });

    it("aborts, keeps what has come, and goes on", async () => {
      const place = newPlace();
      await withHub(
        { fault: ({ path, turn }) => (path === network && turn === 1 ? { stallAt: 100_000 } : undefined) },
        async ({ have }) => {
          const controller = new AbortController();
          const aborted = have({ signal: controller.signal });
          await untilBegun(place);
          controller.abort(new Error("enough"));
          await assert.rejects(aborted, /enough/);
          assert.equal(await place.size(network), undefined);
          assert.ok((await place.partSize(network)) > 0);
          await have();
          await isWhole(place);
        },
        place,
        { patience: 5000 },
      );
    });
  });
}
