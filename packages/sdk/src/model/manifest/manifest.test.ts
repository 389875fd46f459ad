import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { knownModule } from "../../../../../models/write-known.ts";
import { chooseBackend } from "../../backend/choosing/choose-backend.ts";
import { notFound } from "../../backend/choosing/probe.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { defaultModel, findManifest } from "./find-manifest.ts";
import { manifests } from "./known.ts";
import { readManifest } from "./read-manifest.ts";
import { runnableOf } from "./runnable.ts";

const whole = findManifest();

describe("the manifests", () => {
  it("are those of models/, as `node models/write-known.ts` writes them", () => {
    const source = knownModule()
      .split("\n")
      .filter((line) => line.startsWith("  {"));
    assert.deepEqual(
      manifests,
      source.map((line) => JSON.parse(line.trim().replace(/,$/, ""))),
    );
  });
  it("have ids of their own, and one is the default", () => {
    assert.equal(new Set(manifests.map(({ id }) => id)).size, manifests.length);
    assert.equal(whole.id, defaultModel);
    assert.equal(whole.hub, "onnx-community/DeepSeek-R1-Distill-Qwen-1.5B-ONNX");
  });
  for (const name of ["deepseek-r1-distill-qwen-1.5b", "DeepSeek-R1-Distill-Qwen-1.5B", whole.hub])
    it(`are found as ${name}`, () => assert.equal(findManifest(name), whole));
  it("that are not there", () => assert.throws(() => findManifest("gpt"), /there is no model "gpt": there are deepseek/));
  it("read themselves", () => {
    const text = readFileSync(new URL("../../../../../models/qwen3-0.6b.json", import.meta.url), "utf8");
    assert.deepEqual(readManifest(JSON.parse(text)), findManifest("qwen3-0.6b"));
  });
});

describe("readManifest", () => {
  const changed = (more: object): unknown => ({ ...JSON.parse(JSON.stringify(whole)), ...more });
  const file = { path: "a.onnx", bytes: null, sha256: null };
  const wrong: [string, unknown, RegExp][] = [
    ["nothing", undefined, /an object/],
    ["a list", [], /an object/],
    ["a field that is not known", changed({ licence: "MIT" }), /no field "licence"/],
    ["no license", changed({ license: undefined }), /at license, not nothing/],
    ["an id with spaces", changed({ id: "a b" }), /at id/],
    ["a repository without an owner", changed({ hub: "model" }), /owner\/name/],
    ["a repository elsewhere", changed({ hub: "../etc/passwd" }), /owner\/name/],
    ["a path that leads out", changed({ files: [{ ...file, path: "../../secret" }] }), /files\[0\]\.path/],
    ["a path from the root", changed({ files: [{ ...file, path: "/etc/passwd" }] }), /path within/],
    ["the store's own record", changed({ files: [{ ...file, path: "math-viz.lock.json" }] }), /path within/],
    ["what is not whole yet", changed({ files: [{ ...file, path: "onnx/a.onnx.part" }] }), /path within/],
    ["a path of Windows", changed({ files: [{ ...file, path: "a\\b" }] }), /path within/],
    ["a size that is none", changed({ files: [{ ...file, bytes: -1 }] }), /number of bytes, or null/],
    ["a sum that is none", changed({ files: [{ ...file, sha256: "abc" }] }), /64 hexadecimal/],
    ["no dtype", changed({ dtypes: {} }), /at least one dtype/],
    ["a dtype without files", changed({ dtypes: { q4: [] } }), /at least one file at dtypes\.q4/],
    ["a dtype that is not known", changed({ dtypes: { int4: [file] } }), /fp32 or fp16/],
    ["the same file twice", changed({ files: [file, file] }), /"a\.onnx" twice/],
    [
      "a temperature of 7",
      changed({ prompt: { ...whole.prompt, sampling: { ...whole.prompt.sampling, temperature: 7 } } }),
      /from 0 to 2/,
    ],
    ["a context of half a token", changed({ contextLength: 0.5 }), /contextLength/],
  ];
  for (const [name, value, sentence] of wrong)
    it(name, () =>
      assert.throws(
        () => readManifest(value),
        (error) => error instanceof MisuseError && sentence.test(error.message),
      ),
    );
});

describe("runnableOf", () => {
  it("goes by the number of weights where nobody told the size", () => {
    const { dtypes } = runnableOf(whole);
    assert.ok((dtypes.q4f16 ?? 0) > 1.2e9 && (dtypes.q4f16 ?? 0) < 1.6e9);
    assert.equal(runnableOf(whole, new Map([["onnx/model_q4f16.onnx", 5]])).dtypes.q4f16, 5);
  });
  it("with the weights beside a network", () => {
    const learnt = new Map([
      ["onnx/model_q4f16.onnx", 5],
      ["onnx/model_q4f16.onnx_data", 1000],
      ["onnx/model_q4f16.onnx_data_1", 200],
      ["onnx/model_q4.onnx_data", 7],
    ]);
    assert.equal(runnableOf(whole, learnt).dtypes.q4f16, 1205);
  });
  it("a large model is none for WebAssembly", () => {
    const missing = notFound("backend.no-driver");
    const probe = { runtime: "browser", webgpu: missing, cpu: missing, cuda: missing, memory: undefined } as const;
    const { rungs, refused } = chooseBackend(runnableOf(whole), { ...probe, wasm: { found: true, threads: 4 } });
    assert.deepEqual(rungs, []);
    assert.equal(refused.find(({ backend, dtype }) => backend === "wasm" && dtype === "q4")?.reason.key, "backend.slow-in-wasm");
  });
});
