import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TextEngine } from "../../backend/backend.ts";
import { notFound, type Probe } from "../../backend/choosing/probe.ts";
import { ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { findManifest } from "../manifest/find-manifest.ts";
import type { HaveOptions, ModelStore } from "../store/model-store.ts";
import type { Place } from "../store/place.ts";
import { BrowserModel, type BrowserModelOptions, type ModelState } from "./browser-model.ts";
import type { FromThread, Thread, ToThread } from "./port.ts";
import { serveThread } from "./serve-thread.ts";

const manifest = findManifest("qwen2.5-0.5b-instruct");

const nothing = notFound("backend.no-webgpu");
const adapter = { found: true, name: "card", isSoftware: false, hasShaderF16: true } as const;
const probe: Probe = { runtime: "browser", webgpu: adapter, wasm: nothing, cpu: nothing, cuda: nothing, memory: undefined };

/** @param dies called with what ends the thread from within, where that is wanted */
function fakeThread(dies: (die: () => void) => void = () => {}): Thread {
  const thread: Thread = {
    onmessage: (_: FromThread) => {},
    ondeath: () => {},
    post: (message: ToThread) => void setTimeout(() => serve(message)),
    end: async () => {},
  };
  const serve = serveThread(
    async () => ({ engine: new ScriptedEngine(() => "x = 2") }),
    (message) => setTimeout(() => thread.onmessage(message)),
  );
  dies(() => thread.ondeath("killed"));
  return thread;
}

/** A store that lacks everything, and has it once somebody agrees and `arrive` is called. */
function fakeStore(arriving: Promise<void>, calls: string[] = [], isSilent = false, place: Partial<Place> = {}): ModelStore {
  const progress = { state: "downloading", file: "f", received: 30, total: 120, bytesPerSecond: 10, secondsLeft: 9 } as const;
  const offer = { model: "m", dtype: "q4", bytes: 120, isEstimate: false, source: "s", license: "MIT", files: ["f"] };
  const fetch = async ({ consent, signal, onprogress }: HaveOptions): Promise<unknown> => {
    assert.ok(typeof consent === "function" && (await consent(offer)));
    signal?.throwIfAborted();
    if (!isSilent) onprogress?.(progress);
    await Promise.race([arriving, new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)))]);
    const identity = { id: manifest.id, revision: "1", dtype: "q4", sha256: "s" };
    return { manifest, dtype: "q4", place, files: [], identity };
  };
  const store = {
    states: async () => [],
    learntBytes: async () => new Map(),
    place: async () => place,
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
  const options = { start: () => fakeThread(), probe: async () => probe, store: async () => fakeStore(arriving, calls), ...more };
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

async function answerOf(engine: TextEngine, signal?: AbortSignal): Promise<string> {
  const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 0 };
  let text = "";
  for await (const event of engine.generate({ messages: [], sampling, maxNewTokens: 9, ...(signal && { signal }) })) {
    if (event.type === "text-restarted") text = "";
    else if (event.type === "text-delta") text += event.text;
  }
  return text;
}

/** The engine, once what is asked before has been agreed to. */
async function agreed(model: BrowserModel, until: (phase: "offered") => Promise<unknown>): Promise<TextEngine> {
  const opening = model.open();
  await until("offered");
  model.agree();
  return opening;
}

describe("a model of a page", () => {
  it("tells that it is lost with the page, where there was no room to keep it", async () => {
    const remark = { key: "model-store.in-memory" };
    const store = async (): Promise<ModelStore> => fakeStore(Promise.resolve(), [], false, { remark });
    const { model, until } = modelOf(Promise.resolve(), { store });
    const opening = model.open();
    await until("offered");
    model.agree();
    await opening;
    assert.deepEqual(model.state, { phase: "ready", backend: "scripted", dtype: "q4", remark });
    await model.unload();
  });

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
    assert.deepEqual(phases, ["looking", "offered", "downloading", "downloading", "loading", "ready"]);
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
  it("is seen to begin as soon as somebody agrees, before anything has come", async () => {
    const { model, until } = modelOf(Promise.resolve(), { store: async () => fakeStore(new Promise(() => {}), [], true) });
    const opening = assert.rejects(model.open(), { name: "AbortError" });
    await until("offered");
    model.agree();
    await until("downloading");
    model.cancel();
    await opening;
  });
  it("is ready again where the next way takes over in the middle of an answer", async () => {
    const deaths: (() => void)[] = [];
    const { model, phases, until } = modelOf(Promise.resolve(), { start: () => fakeThread((die) => deaths.push(die)) });
    const engine = await agreed(model, until);
    phases.length = 0;
    deaths[0]?.();
    const answering = answerOf(engine);
    await until("offered");
    model.agree();
    assert.equal(await answering, "x = 2");
    assert.deepEqual(phases.at(-1), "ready");
    assert.equal(await model.open(), engine);
    await model.unload();
  });
  it("is ready still where the question is taken back while the next way is offered", async () => {
    const deaths: (() => void)[] = [];
    const { model, until } = modelOf(Promise.resolve(), { start: () => fakeThread((die) => deaths.push(die)) });
    const engine = await agreed(model, until);
    deaths[0]?.();
    const controller = new AbortController();
    const answering = assert.rejects(answerOf(engine, controller.signal), { name: "AbortError" });
    await until("offered");
    controller.abort();
    await answering;
    await until("ready");
    await model.unload();
  });
  it("rests where the next way is cancelled while it is offered, and can be opened anew", async () => {
    const { model, until } = modelOf(Promise.resolve(), { start: () => fakeThread((die) => setTimeout(die, 60)) });
    for (let time = 0; time < 2; time += 1) {
      const engine = await agreed(model, until);
      await new Promise((resolve) => setTimeout(resolve, 80));
      const answering = assert.rejects(answerOf(engine));
      await until("offered");
      model.cancel();
      await answering;
      await until("resting");
    }
  });
  it("fails where no way is left in the middle of an answer, and can be opened anew", async () => {
    const deaths: (() => void)[] = [];
    let fails = false;
    const start = (): Thread => {
      if (fails) throw new BackendError("no worker here", { kind: "unavailable" });
      return fakeThread((die) => deaths.push(die));
    };
    const { model, until } = modelOf(Promise.resolve(), { start });
    for (let time = 0; time < 2; time += 1) {
      fails = false;
      const engine = await agreed(model, until);
      fails = true;
      deaths[time]?.();
      const answering = assert.rejects(answerOf(engine), /no worker here/);
      await until("offered");
      model.agree();
      await answering;
      await until("failed");
    }
  });
  it("falls back as ever where something was cancelled while nothing was to be cancelled", async () => {
    const deaths: (() => void)[] = [];
    const { model, until } = modelOf(Promise.resolve(), { start: () => fakeThread((die) => deaths.push(die)) });
    const engine = await agreed(model, until);
    model.cancel();
    assert.equal(model.state.phase, "ready");
    deaths[0]?.();
    const answering = answerOf(engine);
    await until("offered");
    model.agree();
    assert.equal(await answering, "x = 2");
    assert.equal(model.state.phase, "ready");
    await model.unload();
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
  it("rests when it is unloaded while nobody asks, and the next question loads it again", async () => {
    let started = 0;
    const start = (): Thread => {
      started += 1;
      return fakeThread();
    };
    const { model, until } = modelOf(Promise.resolve(), { start });
    const ask = async (): Promise<string> => {
      const asked = model.use(answerOf);
      await until("offered");
      model.agree();
      return asked;
    };
    assert.deepEqual([await ask(), started], ["x = 2", 1]);
    await model.unload();
    assert.equal(model.state.phase, "resting");
    assert.deepEqual([await ask(), started], ["x = 2", 2]);
    await model.unload();
  });
  it("waits for an answer to its offer as long as it takes", async () => {
    const { model, until } = modelOf(Promise.resolve(), { idle: 5 });
    const release = model.hold();
    const opening = model.open();
    await until("offered");
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(model.open(), opening);
    model.agree();
    assert.equal((await opening).backend, "scripted");
    await until("resting");
  });
  it("is unloaded while it is being opened: that is cancelled, and can be asked for again", async () => {
    const { model, until } = modelOf(new Promise(() => {}));
    for (let time = 0; time < 2; time += 1) {
      const opening = assert.rejects(model.open(), { name: "AbortError" });
      await until("offered");
      model.agree();
      await until("downloading");
      await model.unload();
      await opening;
      assert.equal(model.state.phase, "resting");
    }
  });
  it("is held once by each who holds it, however often it is let go", async () => {
    const { model, until } = modelOf(Promise.resolve(), { idle: 5 });
    const opening = model.open();
    await until("offered");
    const [first, second] = [model.hold(), model.hold()];
    model.agree();
    await opening;
    first();
    first();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(model.state.phase, "ready");
    second();
    await until("resting");
  });
});
