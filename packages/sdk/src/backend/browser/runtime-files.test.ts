import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BackendName } from "../backend.ts";
import { runtimeFiles } from "./runtime-files.ts";

describe("ONNX Runtime's files", () => {
  const cases: [BackendName, boolean, string][] = [
    ["wasm", true, "ort-wasm-simd-threaded"],
    ["wasm", false, "ort-wasm-simd-threaded"],
    ["webgpu", true, "ort-wasm-simd-threaded.jspi"],
    ["webgpu", false, "ort-wasm-simd-threaded.asyncify"],
  ];
  for (const [backend, suspends, build] of cases)
    it(`${backend}, where WebAssembly ${suspends ? "can" : "cannot"} wait: ${build}`, () => {
      const folder = "https://school.example/onnxruntime/";
      assert.deepEqual(runtimeFiles(backend, folder, suspends), {
        mjs: `${folder}${build}.mjs`,
        wasm: `${folder}${build}.wasm`,
      });
    });
});
