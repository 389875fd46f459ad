import type { BackendName } from "../backend.ts";

/** Where ONNX Runtime's program lies, as its `wasmPaths` wants it. */
export interface RuntimeFiles {
  mjs: string;
  wasm: string;
}

/**
 * ONNX Runtime's files for a backend: WebGPU is driven by the larger build, whose functions can wait for the card ("asyncify"); the plain one is faster
 * without it.
 *
 * @param folder address of the folder that holds them, as the package onnxruntime-web publishes them in `dist`
 */
export function runtimeFiles(backend: BackendName, folder: string): RuntimeFiles {
  const build = backend === "webgpu" ? "ort-wasm-simd-threaded.asyncify" : "ort-wasm-simd-threaded";
  return { mjs: new URL(`${build}.mjs`, folder).href, wasm: new URL(`${build}.wasm`, folder).href };
}
