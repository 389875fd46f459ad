import assert from "node:assert/strict";
import { totalmem } from "node:os";
import { describe, it } from "node:test";
import { backendSentence } from "../choosing/reason.ts";
import { type NodeScope, probeNode } from "./probe-node.ts";

const library = "/p/onnxruntime-node/bin/napi-v6/linux/x64/";
const files = [`${library}onnxruntime_binding.node`];
const scope = (more: Partial<NodeScope> = {}, there: string[] = files): NodeScope => ({
  platform: "linux",
  arch: "x64",
  memory: 2 ** 34,
  threads: 4,
  resolve: (name) => `/p/${name}/dist/index.js`,
  exists: (path) => there.includes(path),
  ...more,
});
const missing = (name: string) => (asked: string) => {
  if (asked === name) throw new Error("not found");
  return `/p/${asked}/dist/index.js`;
};
const driver = "/proc/driver/nvidia/version";

describe("probeNode", () => {
  it("a processor", () => {
    const { runtime, cpu, webgpu, memory } = probeNode(scope());
    assert.deepEqual([runtime, cpu, webgpu.found, memory], ["node", { found: true, threads: 4 }, false, 2 ** 34]);
  });
  it("CUDA, where driver and libraries are there", () => {
    assert.deepEqual(probeNode(scope({}, [...files, driver, `${library}libonnxruntime_providers_cuda.so`])).cuda, {
      found: true,
    });
  });
  const cases: [string, NodeScope, "cpu" | "cuda", RegExp][] = [
    [
      "no transformers.js",
      scope({ resolve: missing("@huggingface/transformers") }),
      "cpu",
      /@huggingface\/transformers is not installed/,
    ],
    ["no onnxruntime-node", scope({ resolve: missing("onnxruntime-node") }), "cpu", /onnxruntime-node is not installed/],
    ["a platform without a library", scope({ platform: "freebsd" }), "cpu", /no library for freebsd on x64/],
    ["no driver", scope(), "cuda", /no NVIDIA driver/],
    ["no CUDA libraries", scope({}, [...files, driver]), "cuda", /without its CUDA libraries/],
    [
      "a Mac",
      scope({ platform: "darwin", arch: "arm64" }, ["/p/onnxruntime-node/bin/napi-v6/darwin/arm64/onnxruntime_binding.node"]),
      "cuda",
      /this is darwin arm64/,
    ],
  ];
  for (const [name, given, backend, reason] of cases)
    it(name, () => {
      const found = probeNode(given)[backend];
      assert.ok(!found.found);
      assert.match(backendSentence(found.reason), reason);
    });
  it("this very machine, with no more memory than its container has", () => {
    const { cpu, memory = 0 } = probeNode();
    assert.equal(cpu.found, true);
    assert.ok(memory > 0 && memory <= totalmem());
    assert.ok(memory <= (process.constrainedMemory() || memory));
  });
});
