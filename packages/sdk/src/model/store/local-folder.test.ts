import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { failsAs } from "../../../test/store-bench.ts";
import { findManifest } from "../manifest/find-manifest.ts";
import { findLocalFolder } from "./local-folder.ts";
import { openNodeStore, usualModelFolder } from "./node-store.ts";

const root = mkdtempSync(join(tmpdir(), "local-"));
after(() => rmSync(root, { recursive: true, force: true }));
const model = findManifest();

function put(folder: string, more: Record<string, string | Uint8Array> = {}): string {
  const files = { "config.json": "{}", "tokenizer.json": "{}", "tokenizer_config.json": "{}", ...more };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const network = { "onnx/model_q4.onnx": new Uint8Array([8, 1, 16, 1]) };
const fresh = (): string => mkdtempSync(join(root, "f"));

describe("a folder that is there already", () => {
  const layouts: [string, string][] = [
    ["the folder itself", "."],
    ["one with the repository's name", "DeepSeek-R1-Distill-Qwen-1.5B-ONNX"],
    ["one with the model's name", "DeepSeek-R1-Distill-Qwen-1.5B"],
    ["ModelScope's underscores", "DeepSeek-R1-Distill-Qwen-1___5B"],
    ["below its owner", "onnx-community/DeepSeek-R1-Distill-Qwen-1.5B-ONNX"],
    ["the hub's cache", `models--onnx-community--DeepSeek-R1-Distill-Qwen-1.5B-ONNX/snapshots/${"a".repeat(40)}`],
    ["around the hub's cache", `hub/models--onnx-community--DeepSeek-R1-Distill-Qwen-1.5B-ONNX/snapshots/${"a".repeat(40)}`],
  ];
  for (const [name, path] of layouts)
    it(name, async () => {
      const folder = fresh();
      const expected = put(join(folder, path), network);
      assert.equal(await findLocalFolder(folder, model), expected);
    });
  it("the snapshot that main is, of several", async () => {
    const folder = join(fresh(), "models--onnx-community--DeepSeek-R1-Distill-Qwen-1.5B-ONNX");
    put(join(folder, "snapshots/aaa"), network);
    const expected = put(join(folder, "snapshots/bbb"), network);
    mkdirSync(join(folder, "refs"));
    writeFileSync(join(folder, "refs/main"), "bbb\n");
    assert.equal(await findLocalFolder(folder, model), expected);
  });
  it("one with ONNX files before one without", async () => {
    const folder = fresh();
    put(join(folder, "DeepSeek-R1-Distill-Qwen-1.5B-ONNX"));
    const expected = put(join(folder, "DeepSeek-R1-Distill-Qwen-1___5B"), network);
    assert.equal(await findLocalFolder(folder, model), expected);
  });
  it("one with weights of another kind", async () => {
    const folder = put(join(fresh(), "DeepSeek-R1-Distill-Qwen-1___5B"), { "model.safetensors": "x" });
    await assert.rejects(findLocalFolder(folder, model), failsAs("wrong-format", /no ONNX weights .*\(model\.safetensors\)/));
  });
  it("none", async () => {
    await assert.rejects(findLocalFolder(fresh(), model), failsAs("not-here"));
    await assert.rejects(findLocalFolder("/nowhere", model), failsAs("not-here"));
  });
});

describe("openNodeStore", () => {
  it("uses such a folder as it is: nothing is downloaded, written or deleted there", async () => {
    const folder = put(join(fresh(), "DeepSeek-R1-Distill-Qwen-1___5B"), network);
    const own = fresh();
    const store = openNodeStore({ root: own, folder, source: "http://127.0.0.1:9" });
    const before = readdirSync(folder);
    assert.equal((await store.learntBytes(model)).get("onnx/model_q4.onnx"), 4);
    const { files, identity, place } = await store.have(model, "q4").finished;
    assert.deepEqual([place.name, files.at(-1), identity.dtype], [folder, "onnx/model_q4.onnx", "q4"]);
    assert.deepEqual(readdirSync(folder), before);
    await assert.rejects(store.have(model, "q4f16", { consent: true }).finished, failsAs("not-here", /model_q4f16/));
    await assert.rejects(store.remove(model), failsAs("foreign"));
    // What was learnt of it is kept, elsewhere: a file that becomes another one is found.
    writeFileSync(join(folder, "onnx/model_q4.onnx"), new Uint8Array([8, 1, 16, 2]));
    await assert.rejects(openNodeStore({ root: own, folder }).have(model, "q4").finished, failsAs("corrupt"));
  });
  it("two folders of one name are two, wherever they are named from", async () => {
    const [own, before] = [fresh(), process.cwd()];
    try {
      for (const last of [1, 2]) {
        const around = realpathSync(fresh());
        put(join(around, "model"), { "onnx/model_q4.onnx": new Uint8Array([8, 1, 16, last]) });
        process.chdir(around);
        const { place } = await openNodeStore({ root: own, folder: "model" }).have(model, "q4").finished;
        assert.equal(place.name, join(around, "model"));
      }
    } finally {
      process.chdir(before);
    }
  });
  it("a source that is no address", () => {
    for (const source of ["hub", "", "file:///etc"]) assert.throws(() => openNodeStore({ source }), /begins with http, not/);
  });
  it("keeps models where the environment says", () => {
    assert.equal(usualModelFolder({ MATH_VIZ_MODELS: "/m", XDG_CACHE_HOME: "/x" }), "/m");
    assert.equal(usualModelFolder({ XDG_CACHE_HOME: "/x" }), join("/x", "math-viz", "models"));
    assert.match(usualModelFolder({}), /math-viz/);
  });
});
