import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Fault } from "../../../test/model-hub.ts";
import {
  failsAs,
  fast,
  files,
  isWhole,
  manifest,
  network,
  neverCorrupt,
  newFolder,
  untilBegun,
  weights,
  withHub,
} from "../../../test/store-bench.ts";
import { ConsentNeededError } from "../../errors/consent-needed-error.ts";
import type { HeldModel } from "./fetch-model.ts";
import { FolderPlace } from "./folder-place.ts";
import { ModelStore } from "./model-store.ts";
import type { DownloadProgress } from "./progress.ts";

describe("ModelStore", () => {
  it("asks first, and tells size, source and licence", () =>
    withHub({ lists: true }, async ({ hub, have, store }) => {
      for (const consent of [undefined, false, () => false])
        await assert.rejects(store.have(manifest, "q4", consent === undefined ? {} : { consent }).finished, (error) => {
          assert.ok(error instanceof ConsentNeededError);
          const all = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
          assert.deepEqual([error.offer.bytes, error.offer.isEstimate, error.offer.license], [all, false, "MIT"]);
          assert.match(error.message, /Tiny \(q4\) has to be downloaded first: 200 kB from http.*people\/Tiny-ONNX, licence MIT/);
          return true;
        });
      assert.deepEqual(hub.asked, []);
      await have({ consent: async ({ bytes }) => bytes > 0 });
      // What the hub does not list is not asked for, and all comes from one commit.
      assert.equal(hub.turns("generation_config.json"), 0);
    }));
  it("says that it checks where a file is summed, and only there", () =>
    withHub({}, async ({ have, place, told }) => {
      const checked = (): string[] => told.splice(0).flatMap(({ state, file }) => (state === "checking" ? [file] : []));
      await have();
      assert.deepEqual(checked(), []);
      await have();
      assert.deepEqual(checked(), []);
      utimesSync(join(place.name, network), 1, 1);
      await have();
      assert.deepEqual(checked(), [network]);
    }));
  it("while somebody is asked, others need not wait", () =>
    withHub({}, async ({ have, place }) => {
      let answer = (_: boolean): void => {};
      const asked = have({ consent: () => new Promise<boolean>((resolve) => (answer = resolve)) });
      await new Promise((resolve) => setTimeout(resolve, 50));
      const other = new ModelStore(() => new FolderPlace(place.name), fast);
      await other.verify(manifest);
      answer(true);
      await asked;
      await isWhole(place);
    }));
  it("what is left, where a download was begun that nobody lists", async () => {
    const place = new FolderPlace(newFolder());
    const fault = ({ path, turn }: { path: string; turn: number }): Fault | undefined =>
      path !== network ? undefined : turn === 1 ? { stallAt: 100_000 } : { status: 403 };
    await withHub({ fault }, async ({ have }) => assert.rejects(have(), failsAs("not-found")), place, { patience: 300 });
    const here = await place.partSize(network);
    await withHub(
      {},
      async ({ store }) =>
        assert.rejects(store.have(manifest, "q4").finished, (error) => {
          assert.ok(error instanceof ConsentNeededError);
          assert.deepEqual([error.offer.bytes, error.offer.isEstimate], [weights.length - here, false]);
          return true;
        }),
      place,
    );
  });
  it("who leaves while asked is not waited for", () =>
    withHub({}, async ({ have }) => {
      const controller = new AbortController();
      const asked = have({
        signal: controller.signal,
        consent: () => {
          setTimeout(() => controller.abort(new Error("enough")), 20);
          return new Promise<boolean>(() => {});
        },
      });
      await assert.rejects(asked, /enough/);
    }));
  it("an estimate where nobody tells the size", () =>
    withHub({}, async ({ store }) => {
      await assert.rejects(store.have(manifest, "q4").finished, (error) => {
        assert.ok(error instanceof ConsentNeededError);
        assert.equal(error.offer.isEstimate, true);
        assert.match(error.message, /about 230 kB/);
        return true;
      });
    }));
  it("asks nothing of a server where only local files are to be used", () =>
    withHub({ lists: true }, async ({ hub, have }) => {
      await assert.rejects(have({ localFilesOnly: true }), failsAs("not-here", /config\.json of Tiny/));
      assert.deepEqual([hub.asked, hub.listed], [[], []]);
    }));
  for (const lists of [true, false])
    for (const consent of [true, () => true])
      it(`asks for the list once, ${lists ? "where there is one" : "where there is none"}, agreed to by ${typeof consent}`, () =>
        withHub({ lists }, async ({ hub, have, place }) => {
          await have({ consent });
          await isWhole(place);
          assert.deepEqual(hub.listed, [manifest.revision]);
          await have({ consent });
          assert.deepEqual(hub.listed, [manifest.revision]);
        }));
  it("fetches what was listed and agreed to, where the hub has moved on since", async () => {
    const [former, latter] = ["a".repeat(40), "b".repeat(40)];
    const later = { ...files, "config.json": Buffer.from('{"model_type":"other","long":true}') };
    const history = { [former]: files, [latter]: later };
    await withHub({ lists: true, commit: former, history }, async ({ hub, have, place }) => {
      let told = 0;
      const consent = ({ bytes }: { bytes: number }): boolean => {
        told = bytes;
        Object.assign(hub.options, { commit: latter, files: later });
        return true;
      };
      const { identity } = (await have({ consent })) as HeldModel;
      await isWhole(place);
      const all = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
      assert.deepEqual([hub.listed, identity.revision, told], [[manifest.revision], former, all]);
    });
  });
  it("many who ask at once share one download, and one who leaves does not end it", () =>
    withHub({}, async ({ hub, have, place }) => {
      const controller = new AbortController();
      const asked = [have(), have({ signal: controller.signal }), have()];
      controller.abort(new Error("enough"));
      await assert.rejects(asked[1] as Promise<unknown>, /enough/);
      await Promise.all([asked[0], asked[2]]);
      await isWhole(place);
      for (const path of Object.keys(files)) assert.equal(hub.turns(path), 1);
    }));
  it("who asks again after leaving shares with those who come later", () =>
    withHub({ fault: () => ({ delay: 200 }) }, async ({ store, place }) => {
      const controller = new AbortController();
      const left = store.have(manifest, "q4", { consent: true, signal: controller.signal }).finished;
      await new Promise((resolve) => setTimeout(resolve, 50));
      controller.abort(new Error("enough"));
      const second = store.have(manifest, "q4", { consent: true });
      await assert.rejects(left, /enough/);
      await new Promise((resolve) => setTimeout(resolve, 20));
      second.pause();
      const third = store.have(manifest, "q4", { consent: true });
      assert.equal(third.isPaused, true);
      third.resume();
      await Promise.all([second.finished, third.finished]);
      await isWhole(place);
    }));
  it("two stores on one folder, as two processes have them, download once", () =>
    withHub({ fault: () => ({ delay: 40 }) }, async ({ hub, place, have }) => {
      const second = new ModelStore(() => new FolderPlace(`${place.name}/`), { ...fast, source: "http://127.0.0.1:9" });
      const states: string[] = [];
      const first = have();
      await new Promise((resolve) => setTimeout(resolve, 30));
      await Promise.all([
        first,
        second.have(manifest, "q4", { consent: true, onprogress: ({ state }) => states.push(state) }).finished,
      ]);
      assert.ok(states.includes("waiting"));
      assert.deepEqual([hub.turns(network), readdirSync(place.name).includes("math-viz.busy.json")], [1, false]);
    }));
  it("what is whole waits for nobody who downloads something else of it", () =>
    withHub({}, async ({ have, place }) => {
      await have();
      const holder = { owner: "another", at: 0 };
      await place.createText("math-viz.busy.json", JSON.stringify(holder));
      await have({ localFilesOnly: true });
      utimesSync(join(place.name, network), 1, 1);
      const states: string[] = [];
      const controller = new AbortController();
      const changed = have({
        signal: controller.signal,
        onprogress: ({ state }) => {
          states.push(state);
          if (state === "waiting") controller.abort(new Error("enough"));
        },
      });
      // What has to be summed first has to be kept, too.
      await assert.rejects(changed, /enough/);
    }));
  it("another revision is another model: nothing of the old one is taken for it", () =>
    withHub({ validators: "none" }, async ({ hub, have, place, store }) => {
      await have();
      const next = { ...manifest, revision: "v2" };
      assert.equal((await store.states(next))[0]?.state, "missing");
      await assert.rejects(store.have(next, "q4").finished, failsAs("consent-needed"));
      await have({}, next);
      assert.equal(hub.turns(network), 2);
      await isWhole(place);
      await have({ localFilesOnly: true }, next);
    }));
  it("a process that died while it downloaded does not stop others for ever", () =>
    withHub(
      {},
      async ({ place, have }) => {
        assert.ok(await place.createText("math-viz.busy.json", '{"owner":"gone"}'));
        await have();
        await isWhole(place);
      },
      new FolderPlace(newFolder()),
      { heartbeat: { beat: 20, patience: 60 } },
    ));
  it("pauses and goes on", () =>
    withHub(
      { fault: ({ path, turn }) => (path === network && turn === 1 ? { stallAt: 80_000 } : undefined) },
      async ({ hub, store, place }) => {
        const told: DownloadProgress[] = [];
        const download = store.have(manifest, "q4", { consent: true, onprogress: (progress) => told.push(progress) });
        await untilBegun(place);
        download.pause();
        await new Promise((resolve) => setTimeout(resolve, 100));
        assert.deepEqual([download.isPaused, told.at(-1)?.state, hub.turns(network)], [true, "paused", 1]);
        // Nor is it said later on that it goes on.
        await new Promise((resolve) => setTimeout(resolve, 2200));
        assert.equal(told.at(-1)?.state, "paused");
        download.resume();
        await download.finished;
        assert.equal(hub.turns(network), 2);
        await isWhole(place);
      },
      undefined,
      { patience: 5000 },
    ));

  it("pins what it learnt: another file under the same name is refused", () =>
    withHub({}, async ({ hub, have, place }) => {
      await have();
      rmSync(join(place.name, network));
      hub.options.files = { ...files, [network]: Buffer.concat([Buffer.from([0x08]), Buffer.alloc(weights.length - 1)]) };
      await assert.rejects(have(), failsAs("changed", /remove the model and download it anew/));
      hub.options.files = { ...files, [network]: Buffer.from([0x08, 1, 2]) };
      await assert.rejects(have(), failsAs("changed"));
      await neverCorrupt(place);
    }));

  it("a file that was changed on disk is found before it is used, and mended", () =>
    withHub({}, async ({ hub, have, place, store }) => {
      await have();
      const path = join(place.name, network);
      const bytes = readFileSync(path);
      bytes[777] = (bytes[777] as number) ^ 4;
      writeFileSync(path, bytes);
      await assert.rejects(have({ localFilesOnly: true }), failsAs("corrupt", /SHA-256.*not loaded/s));
      assert.deepEqual(
        (await store.verify(manifest)).filter(({ state }) => state === "damaged").map((each) => each.path),
        [network],
      );
      await assert.rejects(store.have(manifest, "q4").finished, failsAs("consent-needed"));
      await have();
      await isWhole(place);
      assert.equal(hub.turns(network), 2);
    }));

  it("verifying sums everything, also what looks untouched", () =>
    withHub({}, async ({ have, place, store }) => {
      await have();
      const path = join(place.name, network);
      const { mtimeMs } = await import("node:fs").then(({ statSync }) => statSync(path));
      const bytes = readFileSync(path);
      bytes[777] = (bytes[777] as number) ^ 4;
      writeFileSync(path, bytes);
      utimesSync(path, mtimeMs / 1000, mtimeMs / 1000);
      assert.deepEqual(
        (await store.verify(manifest)).map(({ state }) => state),
        ["whole", "whole", "damaged"],
      );
    }));

  it("removes everything, and the folder", () =>
    withHub({}, async ({ have, place, store }) => {
      await have();
      assert.ok((await store.remove(manifest)) > weights.length);
      assert.throws(() => readdirSync(place.name), /ENOENT/);
      assert.equal(await store.remove(manifest), 0);
    }));

  it("weights beside a network", () => {
    const config = Buffer.from('{"transformers.js_config":{"use_external_data_format":{"model_q4.onnx":2}}}');
    const beside = { [`${network}_data`]: Buffer.alloc(3000, 1), [`${network}_data_1`]: Buffer.alloc(2000, 2) };
    return withHub({ files: { ...files, ...beside, "config.json": config } }, async ({ hub, have, place, store }) => {
      await have();
      for (const path of Object.keys(beside)) assert.equal(hub.turns(path), 1);
      rmSync(join(place.name, `${network}_data_1`));
      assert.equal((await store.states(manifest))[0]?.state, "part");
      await assert.rejects(have({ localFilesOnly: true }), failsAs("not-here", /model_q4\.onnx_data_1/));
    });
  });
});
