import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { notFound, type Probe } from "../../backend/choosing/probe.ts";
import { ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import { findManifest } from "../manifest/find-manifest.ts";
import type { HaveOptions, ModelStore } from "../store/model-store.ts";
import { BrowserModel, type BrowserModelOptions, type ModelState } from "./browser-model.ts";
import type { FromThread, Thread, ToThread } from "./port.ts";
import { serveThread } from "./serve-thread.ts";

const manifest = findManifest("qwen2.5-0.5b-instruct");

const nothing = notFound("backend.no-webgpu");
const adapter = { found: true, name: "card", isSoftware: false, hasShaderF16: true, largestBuffer: 2 ** 31 } as const;
const probe: Probe = { runtime: "browser", webgpu: adapter, wasm: nothing, cpu: nothing, cuda: nothing, memory: undefined };

function fakeThread(): Thread {
  const thread: Thread = {
    onmessage: (_: FromThread) => {},
    ondeath: () => {},
    post: (message: ToThread) => void setTimeout(() => serve(message)),
    end: () => {},
  };
  const serve = serveThread(
    async () => ({ engine: new ScriptedEngine(() => "x = 2") }),
    (message) => setTimeout(() => thread.onmessage(message)),
  );
  return thread;
}

/** A store that lacks everything, and has it once somebody agrees and `arrive` is called. */
function fakeStore(arriving: Promise<void>, calls: string[] = []): ModelStore {
  const progress = { state: "downloading", file: "f", received: 30, total: 120, bytesPerSecond: 10, secondsLeft: 9 } as const;
  const offer = { model: "m", dtype: "q4", bytes: 120, isEstimate: false, source: "s", license: "MIT", files: ["f"] };
  const fetch = async ({ consent, signal, onprogress }: HaveOptions): Promise<unknown> => {
    assert.ok(typeof consent === "function" && (await consent(offer)));
    onprogress?.(progress);
    await Promise.race([arriving, new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)))]);
    const identity = { id: manifest.id, revision: "1", dtype: "q4", sha256: "s" };
    return { manifest, dtype: "q4", place: {}, files: [], identity };
  };
  const store = {
    states: async () => [],
    learntBytes: async () => new Map(),
    place: async () => ({}),
    have: (_: unknown, __: unknown, options: HaveOptions) => ({
      finished: fetch(options),
      isPaused: false,
      pause: () => calls.push("pause"),
      resume: () => calls.push("resume"),
    }),
  };
  return store as unknown as ModelStore;
}

function modelOf(arriving: Promise<void>, more: BrowserModelOptions = {}, calls: string[] = []) {
  const options = { start: fakeThread, probe: async () => probe, store: async () => fakeStore(arriving, calls), ...more };
  const model = new BrowserModel(manifest, options);
  const phases: ModelState["phase"][] = [];
  model.onchange = () => phases.push(model.state.phase);
  const until = async (phase: ModelState["phase"]): Promise<void> => {
    for (let wait = 0; wait < 200 && model.state.phase !== phase; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(model.state.phase, phase);
  };
  return { model, phases, until };
}

describe("a model of a page", () => {
  it("is offered, and downloaded and loaded once somebody agrees", async () => {
    const calls: string[] = [];
    const arriving = Promise.withResolvers<void>();
    const { model, phases, until } = modelOf(arriving.promise, {}, calls);
    const opening = model.open();
    assert.equal(model.open(), opening);
    await until("offered");
    model.agree();
    await until("downloading");
    model.pause();
    model.resume();
    arriving.resolve();
    assert.equal((await opening).backend, "scripted");
    assert.deepEqual(phases, ["looking", "offered", "downloading", "loading", "ready"]);
    assert.deepEqual(calls, ["pause", "resume"]);
    await model.unload();
    assert.equal(model.state.phase, "resting");
  });
  for (const when of ["offered", "downloading"] as const)
    it(`is cancelled while ${when}, and can be asked for again`, async () => {
      const { model, until } = modelOf(new Promise(() => {}));
      for (let time = 0; time < 2; time += 1) {
        const opening = assert.rejects(model.open(), { name: "AbortError" });
        await until("offered");
        if (when === "downloading") {
          model.agree();
          await until("downloading");
        }
        model.cancel();
        await opening;
        assert.equal(model.state.phase, "resting");
      }
    });
  it("says why where there is no way", async () => {
    const { model } = modelOf(Promise.resolve(), { probe: async () => ({ ...probe, webgpu: nothing }) });
    await assert.rejects(model.open(), /no way to run the model/);
    assert.equal(model.state.phase, "failed");
  });
  it("is unloaded when nobody has asked it for a while, and loaded again", async () => {
    const { model, until } = modelOf(Promise.resolve(), { idle: 10 });
    for (let time = 0; time < 2; time += 1) {
      const used = model.use(async ({ backend }) => backend);
      await until("offered");
      model.agree();
      assert.equal(await used, "scripted");
      await until("resting");
    }
  });
});
