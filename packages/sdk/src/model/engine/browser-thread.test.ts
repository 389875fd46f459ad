import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BackendName } from "../../backend/backend.ts";
import { runtimeFiles } from "../../backend/browser/runtime-files.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { prepareInBrowser } from "./browser-hub.ts";
import { startBrowserThread, type ThreadWorker } from "./browser-thread.ts";
import type { LoadOrder, ToThread } from "./port.ts";
import { ThreadEngine } from "./thread-engine.ts";

const order: LoadOrder = {
  id: "tiny",
  rung: { backend: "wasm", dtype: "fp32", contextLength: 1024 },
  identity: { id: "tiny", revision: "1", dtype: "fp32", sha256: "" },
  folder: "https://example.org/models",
};

/** A worker that answers each message by doing something to itself. */
function fakeWorker(answer: (worker: ThreadWorker, message: ToThread) => void): ThreadWorker & { ended: boolean } {
  const worker = {
    ended: false,
    postMessage: (message: unknown): void => void setTimeout(() => answer(worker, message as ToThread)),
    terminate: (): void => {
      worker.ended = true;
    },
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  } as ThreadWorker & { ended: boolean };
  return worker;
}

const error = (message: string): ErrorEvent => ({ message, preventDefault() {} }) as ErrorEvent;
const told = (data: unknown): MessageEvent => ({ data }) as MessageEvent;

describe("a worker of a browser", () => {
  it("loads a model", async () => {
    const worker = fakeWorker((self) => self.onmessage?.(told({ type: "loaded", backend: "wasm", remark: "slowly" })));
    const engine = await ThreadEngine.open(
      startBrowserThread(() => worker),
      order,
    );
    assert.deepEqual([engine.backend, engine.remark], ["wasm", "slowly"]);
    await engine.dispose();
    assert.equal(worker.ended, true);
  });

  const deaths: [string, (self: ThreadWorker) => void, RegExp][] = [
    ["is missing or forbidden", (self) => self.onerror?.(error("")), /missing, or the page's policy forbids it/],
    ["stops", (self) => self.onerror?.(error("out of memory")), /out of memory/],
    ["sends what cannot be read", (self) => self.onmessageerror?.(told(null)), /cannot be read/],
  ];
  for (const [what, happen, sentence] of deaths)
    it(`that ${what} is ended`, async () => {
      const worker = fakeWorker(happen);
      await assert.rejects(
        ThreadEngine.open(
          startBrowserThread(() => worker),
          order,
        ),
        (thrown) => thrown instanceof BackendError && thrown.kind === "worker-died" && sentence.test(thrown.message),
      );
      assert.equal(worker.ended, true);
    });
});

describe("transformers.js in a browser", () => {
  const beside = "https://school.example/element/math-viz-model-worker.js";
  const cases: [string, BackendName, Partial<LoadOrder>, string][] = [
    ["wasm", "wasm", {}, "https://school.example/element/onnxruntime/ort-wasm-simd-threaded.wasm"],
    ["WebGPU", "webgpu", {}, runtimeFiles("webgpu", "https://school.example/element/onnxruntime/").wasm],
    ["files elsewhere", "wasm", { runtime: "/ort/" }, "https://school.example/ort/ort-wasm-simd-threaded.wasm"],
  ];
  for (const [what, backend, more, wasm] of cases)
    it(`takes ONNX Runtime's files from where they were put: ${what}`, () => {
      const onnx = { wasm: { wasmPaths: undefined as unknown } };
      const env = { backends: { onnx } };
      const hub = { env } as unknown as Parameters<typeof prepareInBrowser>[0];
      prepareInBrowser(hub, { ...order, ...more, rung: { ...order.rung, backend } }, beside);
      assert.deepEqual(onnx.wasm.wasmPaths, { wasm, mjs: wasm.replace(/wasm$/, "mjs") });
      const { remoteHost, useWasmCache } = env as unknown as { remoteHost: string; useWasmCache: boolean };
      assert.deepEqual([remoteHost, useWasmCache], ["https://example.org/models", false]);
    });
});
