import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chooseBackend, type Preferences, type Runnable } from "./choose-backend.ts";
import { notFound, type Probe } from "./probe.ts";
import { backendSentence } from "./reason.ts";

const missing = notFound("backend.no-driver");
const bare: Probe = { runtime: "node", webgpu: missing, wasm: missing, cpu: missing, cuda: missing, memory: undefined };
const card = { found: true, name: "nvidia ampere", isSoftware: false, hasShaderF16: true } as const;
const browser: Probe = { ...bare, runtime: "browser", webgpu: card, wasm: { found: true, threads: 1 } };
const server: Probe = { ...bare, cpu: { found: true, threads: 8 }, memory: 16 * 2 ** 30 };

const full: Runnable = {
  id: "r1",
  dtypes: { q4f16: 1.34e9, q4: 1.9e9, fp16: 3.6e9 },
  contextLength: 131_072,
  bytesPerToken: 28_672,
};
const tiny: Runnable = {
  id: "tiny",
  dtypes: { fp32: 8e5, q8: 4e5, q4: 3.6e5, q4f16: 2.2e5 },
  contextLength: 2048,
  bytesPerToken: 256,
};

const ways = (model: Runnable, probe: Probe, preferences?: Preferences): string[] => [
  ...new Set(
    chooseBackend(model, probe, preferences).rungs.map(({ backend, dtype }) => (dtype ? `${backend} ${dtype}` : backend)),
  ),
];
const reason = (
  backend: string,
  dtype: string | undefined,
  model: Runnable,
  probe: Probe,
  preferences?: Preferences,
  lang?: string,
): string | undefined => {
  const { refused } = chooseBackend(model, probe, preferences);
  const found = refused.find((each) => each.backend === backend && each.dtype === dtype)?.reason;
  return found && backendSentence(found, lang);
};

describe("chooseBackend", () => {
  const cases: [string, Runnable, Probe, Preferences | undefined, string[]][] = [
    ["a browser with a graphics card", full, browser, undefined, ["webgpu q4f16", "webgpu q4"]],
    [
      "a card without floats of 16 bits",
      full,
      { ...browser, webgpu: { ...card, hasShaderF16: false } },
      undefined,
      ["webgpu q4"],
    ],
    [
      "a card that is software: too slow for a large model, and used for a small one",
      { ...full, dtypes: { ...full.dtypes, q4: 3e8 } },
      { ...browser, webgpu: { ...card, isSoftware: true, name: "google swiftshader" } },
      undefined,
      ["webgpu q4", "wasm q4"],
    ],
    ["a browser without a card", full, { ...browser, webgpu: missing }, undefined, []],
    [
      "a small model in a browser without a card",
      tiny,
      { ...browser, webgpu: missing },
      undefined,
      ["wasm q4", "wasm q8", "wasm fp32"],
    ],
    ["a server", full, server, undefined, ["cpu q4f16", "cpu q4"]],
    [
      "a server with CUDA",
      full,
      { ...server, cuda: { found: true } },
      undefined,
      ["cuda q4f16", "cuda q4", "cuda fp16", "cpu q4f16", "cpu q4"],
    ],
    ["a remote server before one's own processor", full, server, { hasRemote: true }, ["remote", "cpu q4f16", "cpu q4"]],
    ["a graphics card before a remote server", full, browser, { hasRemote: true }, ["webgpu q4f16", "webgpu q4", "remote"]],
    ["one that is asked for", full, server, { backend: "remote", hasRemote: true }, ["remote"]],
    ["one that is asked for and not there", full, server, { backend: "webgpu" }, []],
    ["a dtype that is asked for", tiny, server, { dtype: "fp32" }, ["cpu fp32"]],
    ["less memory than it takes", full, { ...server, memory: 2 * 2 ** 30 }, undefined, ["cpu q4f16"]],
    ["sizes that are not known", { ...full, dtypes: { q4: null } }, { ...server, memory: 2 ** 30 }, undefined, ["cpu q4"]],
    ["nothing at all", full, bare, undefined, []],
  ];
  for (const [name, model, probe, preferences, expected] of cases)
    it(name, () => assert.deepEqual(ways(model, probe, preferences), expected));

  it("with ever less context, where the whole does not fit", () => {
    const rungs = chooseBackend(full, server).rungs.filter(({ dtype }) => dtype === "q4f16");
    assert.deepEqual(
      rungs.map(({ contextLength }) => contextLength),
      [4096, 2048, 1024],
    );
    for (const contextLength of [600, 0, -1])
      assert.deepEqual(
        chooseBackend({ ...tiny, contextLength }, server).rungs.map((each) => each.contextLength),
        Array(4).fill(contextLength),
      );
  });

  it("says why not", () => {
    assert.equal(reason("webgpu", undefined, full, server), "no NVIDIA driver");
    assert.equal(reason("webgpu", undefined, full, server, {}, "zh-CN"), "没有 NVIDIA 驱动");
    assert.match(reason("webgpu", "q4f16", full, { ...browser, webgpu: { ...card, hasShaderF16: false } }) ?? "", /shader-f16/);
    const software = { ...browser, webgpu: { ...card, isSoftware: true, name: "google swiftshader" } };
    assert.match(reason("webgpu", "q4", full, software) ?? "", /1900 MB are too slow .* software \(google swiftshader\)/);
    assert.equal(reason("wasm", "q4", full, browser), "1900 MB are too slow in WebAssembly (some seconds a token)");
    assert.match(
      reason("cpu", "q4", full, { ...server, memory: 2e9 }) ?? "",
      /needs some 2594 MB of memory, and there are 2000 MB/,
    );
    assert.equal(reason("cpu", "q8", full, server), "r1 is not published in q8");
    assert.equal(reason("remote", undefined, full, server), "no server is named");
    assert.equal(reason("cpu", undefined, full, server, { backend: "webgpu" }), "webgpu was asked for");
  });

  it("names every way, or refuses it", () => {
    for (const probe of [bare, browser, server]) {
      const { rungs, refused } = chooseBackend(full, probe);
      const named = new Set([...rungs, ...refused].map(({ backend }) => backend));
      assert.deepEqual([...named].sort(), ["cpu", "cuda", "remote", "wasm", "webgpu"]);
    }
  });
});
