import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { conversations } from "../../../../models/tiny/conversations.ts";
import { makeTinyModel } from "../../../../models/tiny/make.ts";
import { ModelHub } from "../../test/model-hub.ts";
import { failsAs } from "../../test/store-bench.ts";
import { ScriptedEngine } from "../backend/scripted/scripted-engine.ts";
import { ConsentNeededError } from "../errors/consent-needed-error.ts";
import { EnginePool } from "./engine/engine-pool.ts";
import type { ModelManifest } from "./manifest/manifest.ts";
import { readManifest } from "./manifest/read-manifest.ts";
import { modelKey, type OpenModel, openModel } from "./open-model.ts";
import { questionPrompt } from "./prompt/prompt.ts";
import { openNodeStore } from "./store/node-store.ts";

const { thinking, lines, question, lang } = conversations[0] as (typeof conversations)[number];
const file = (path: string): object => ({ path, bytes: null, sha256: null });
const manifest: ModelManifest = readManifest({
  id: "tiny",
  name: "Tiny",
  hub: "people/Tiny-1.5B",
  revision: "main",
  license: "MIT",
  parameters: 0.00016,
  contextLength: 1024,
  bytesPerToken: 256,
  prompt: {
    thinking: "open",
    sampling: { temperature: 0.6, topP: 0.95, topK: 0, minP: 0, repetitionPenalty: 1 },
    maxNewTokens: 2048,
  },
  files: ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"].map(file),
  dtypes: { fp32: [file("onnx/model.onnx")], q4f16: [file("onnx/model_q4f16.onnx")] },
  knownAnswer: { prompt: questionPrompt({ text: question, lang }), answer: thinking },
});

async function ask({ engine }: OpenModel): Promise<string> {
  const messages = [{ role: "user" as const, content: questionPrompt({ text: question, lang }) }];
  const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
  let text = "";
  for await (const event of engine.generate({ messages, sampling, maxNewTokens: 300 }))
    if (event.type === "text-delta") text += event.text;
  return text.trim();
}

describe("openModel", () => {
  let root: string;
  let hub: ModelHub;
  let source: string;
  before(async () => {
    root = mkdtempSync(join(tmpdir(), "open-"));
    const made = join(root, "made");
    makeTinyModel(made, ["fp32", "q4f16"]);
    const paths = readdirSync(made, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const files = paths
      .map((each) => join(each.parentPath, each.name))
      .map((path) => [relative(made, path), readFileSync(path)] as const);
    hub = new ModelHub({ files: Object.fromEntries(files), lists: true });
    source = await hub.start();
  });
  after(() => {
    hub.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it("asks first; then downloads, loads, answers; and does so again offline", async () => {
    const store = openNodeStore({ root: join(root, "kept"), source });
    const missing = openModel(manifest, { store });
    await assert.rejects(missing, (error) => error instanceof ConsentNeededError && error.offer.dtype === "q4f16");
    assert.deepEqual(hub.asked, []);

    const states = new Set<string>();
    const opened = await openModel(manifest, { store, consent: true, onprogress: ({ state }) => states.add(state) });
    assert.equal(await ask(opened), lines.join("\n"));
    const { backend, model } = opened.engine;
    assert.deepEqual([backend, model.id, model.dtype, model.revision], ["cpu", "tiny", "q4f16", "c".repeat(40)]);
    assert.match(model.sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual(opened.engine.usualSampling, { ...manifest.prompt.sampling, maxNewTokens: manifest.prompt.maxNewTokens });
    assert.ok(states.has("downloading") && states.has("done"));
    await opened.engine.dispose();
    assert.ok(hub.asked.every(({ turn }) => turn === 1));

    const asked = hub.asked.length;
    const offline = openNodeStore({ root: join(root, "kept"), source: "http://127.0.0.1:9" });
    const again = await openModel(manifest, { store: offline, localFilesOnly: true });
    assert.deepEqual([again.engine.model.sha256, hub.asked.length], [model.sha256, asked]);
    await again.engine.dispose();
  });

  it("what is here comes before what would be better, and without consent it is all there is", async () => {
    const store = openNodeStore({ root: join(root, "fp32"), source });
    await store.have(manifest, "fp32", { consent: true }).finished;
    for (const consent of [true, false]) {
      const rungs: string[] = [];
      const { engine, refused } = await openModel(manifest, {
        store,
        consent,
        onchoice: (choice) => rungs.push(...new Set(choice.rungs.map(({ dtype }) => String(dtype)))),
      });
      assert.equal(engine.model.dtype, "fp32");
      assert.deepEqual(rungs, consent ? ["fp32", "q4f16"] : ["fp32"]);
      assert.deepEqual(
        refused.filter(({ reason }) => reason.key === "backend.not-here"),
        consent ? [] : [{ backend: "cpu", dtype: "q4f16", reason: { key: "backend.not-here" } }],
      );
      await engine.dispose();
    }
  });

  it("a dtype that the server lacks: the next one; all of them: what is wrong with the server", async () => {
    const { "onnx/model_q4f16.onnx": missing, ...others } = hub.options.files;
    hub.options.files = others;
    try {
      for (const lists of [true, false]) {
        hub.options.lists = lists;
        const store = openNodeStore({ root: join(root, `lacks${lists}`), source });
        const offers: string[] = [];
        const consent = ({ dtype }: { dtype: string }): boolean => offers.push(dtype) > 0;
        const { engine, refused } = await openModel(manifest, { store, consent });
        assert.deepEqual([engine.model.dtype, offers], ["fp32", lists ? ["fp32"] : ["q4f16", "fp32"]]);
        assert.equal(refused.find(({ dtype }) => dtype === "q4f16")?.reason.key, "model-store.not-found");
        await engine.dispose();
        const nowhere = openNodeStore({ root: join(root, "nowhere"), source });
        const other = { ...manifest, dtypes: { q4f16: manifest.dtypes.q4f16 ?? [] } };
        await assert.rejects(openModel(other, { store: nowhere, consent: true }), failsAs("not-found"));
      }
    } finally {
      Object.assign(hub.options, { files: { ...others, "onnx/model_q4f16.onnx": missing }, lists: true });
    }
  });

  it("a server that is named comes before one's own processor, and before a download", async () => {
    const store = openNodeStore({ root: join(root, "remote"), source: "http://127.0.0.1:9" });
    const openRemote = async () => new ScriptedEngine(["2"]);
    const { engine, refused } = await openModel(manifest, { store, openRemote });
    assert.equal(engine.backend, "scripted");
    assert.equal(refused.find(({ backend, dtype }) => backend === "cpu" && dtype === "q4f16")?.reason.key, "backend.not-here");
  });

  it("from a folder that is there already, whatever its name", async () => {
    for (const name of ["Tiny-1___5B", "models--people--Tiny-1.5B/snapshots/abc", "my--tiny"]) {
      const folder = join(root, "there", name);
      makeTinyModel(folder, ["q4f16"]);
      const inside = name === "my--tiny" ? folder : join(root, "there");
      const store = openNodeStore({ root: join(root, "nothing"), folder: inside, source: "http://127.0.0.1:9" });
      const opened = await openModel(manifest, { store });
      assert.equal(await ask(opened), lines.join("\n"));
      await opened.engine.dispose();
      rmSync(join(root, "there"), { recursive: true });
    }
  });

  it("a damaged file is never loaded", async () => {
    const kept = join(root, "damaged");
    const store = openNodeStore({ root: kept, source });
    await store.have(manifest, "q4f16", { consent: true }).finished;
    const path = join(kept, "people/Tiny-1.5B/onnx/model_q4f16.onnx");
    const bytes = readFileSync(path);
    bytes[bytes.length - 100] = (bytes.at(-100) as number) ^ 1;
    writeFileSync(path, bytes);
    await assert.rejects(openModel(manifest, { store, localFilesOnly: true }), failsAs("corrupt"));
  });

  it("one engine for all who ask", async () => {
    const store = openNodeStore({ root: join(root, "kept"), source });
    const pool = new EnginePool();
    const open = async () => (await openModel(manifest, { store, consent: true })).engine;
    const engines = await Promise.all([1, 2].map(() => pool.use(modelKey(manifest), open, async (engine) => engine)));
    assert.equal(engines[0], engines[1]);
    await pool.unload();
  });
});
