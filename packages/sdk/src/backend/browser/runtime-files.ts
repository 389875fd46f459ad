import type { BackendName } from "../backend.ts";

/** Where ONNX Runtime's program lies, as its `wasmPaths` wants it. */
export interface RuntimeFiles {
  mjs: string;
  wasm: string;
}

/**
 * Whether WebAssembly can wait for promises by itself (JavaScript Promise Integration: https://github.com/WebAssembly/js-promise-integration).
 * ONNX Runtime asks the same way.
 */
const canSuspend = (): boolean => "Suspending" in WebAssembly;

/**
 * ONNX Runtime's files for a backend. WebGPU wants functions that can wait for the card: where the browser lets WebAssembly wait, by the build that
 * has that done ("jspi"), which is 10 MB smaller and quicker from token to token; elsewhere by the one that was rewritten for it ("asyncify"). Without WebGPU
 * nothing waits, and the plain build is the fastest.
 *
 * @param folder address of the folder that holds them, as the package onnxruntime-web publishes them in `dist`
 */
export function runtimeFiles(backend: BackendName, folder: string, suspends: boolean = canSuspend()): RuntimeFiles {
  const waiting = suspends ? ".jspi" : ".asyncify";
  const build = `ort-wasm-simd-threaded${backend === "webgpu" ? waiting : ""}`;
  return { mjs: new URL(`${build}.mjs`, folder).href, wasm: new URL(`${build}.wasm`, folder).href };
}
