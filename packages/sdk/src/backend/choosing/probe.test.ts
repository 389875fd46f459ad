import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type BrowserScope, probeBrowser } from "./probe.ts";
import { backendSentence } from "./reason.ts";

const adapter = {
  info: { vendor: "nvidia", architecture: "ampere" },
  features: new Set(["shader-f16"]),
};
const scope = (found: object | null, more: Partial<BrowserScope> = {}): BrowserScope => ({
  navigator: { gpu: { requestAdapter: async () => found as never }, hardwareConcurrency: 8, deviceMemory: 8 },
  WebAssembly: {},
  ...more,
});

describe("probeBrowser", () => {
  it("a graphics card", async () => {
    const { webgpu, wasm, cpu, memory } = await probeBrowser(scope(adapter));
    assert.deepEqual(webgpu, { found: true, name: "nvidia ampere", isSoftware: false, hasShaderF16: true });
    assert.deepEqual([wasm, cpu.found, memory], [{ found: true, threads: 1 }, false, 8 * 2 ** 30]);
  });
  for (const [name, info] of [
    ["SwiftShader", { vendor: "google", architecture: "swiftshader" }],
    ["one that says so itself", { vendor: "x", isFallbackAdapter: true }],
    ["Windows' own", { vendor: "microsoft", description: "Microsoft Basic Render Driver" }],
  ] as const)
    it(`a piece of software: ${name}`, async () => {
      const { webgpu } = await probeBrowser(scope({ ...adapter, info, features: new Set() }));
      assert.deepEqual(webgpu.found && [webgpu.isSoftware, webgpu.hasShaderF16], [true, false]);
    });
  it("no adapter, no WebGPU, an adapter that fails", async () => {
    const reasons = await Promise.all(
      [
        scope(null),
        scope(null, { navigator: {} }),
        scope(null, { navigator: { gpu: { requestAdapter: () => Promise.reject(new Error("lost")) } } }),
      ].map(async (each) => (await probeBrowser(each)).webgpu),
    );
    assert.deepEqual(
      reasons.map((each) => !each.found && backendSentence(each.reason)),
      [
        "the browser has WebGPU and gives no graphics adapter",
        "this browser has no WebGPU, or the page is not served over https",
        "the browser gives no graphics adapter: Error: lost",
      ],
    );
  });
  it("threads only where the page is isolated, and not more than four", async () => {
    assert.deepEqual((await probeBrowser(scope(null, { crossOriginIsolated: true }))).wasm, { found: true, threads: 4 });
  });
});
