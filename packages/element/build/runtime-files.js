import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The plain build, and those that WebGPU is driven by, in browsers that let WebAssembly wait and in others: their loaders and their programs. */
const names = ["", ".jspi", ".asyncify"].flatMap((build) =>
  [".mjs", ".wasm"].map((end) => `ort-wasm-simd-threaded${build}${end}`),
);

/**
 * Copies the files of the very ONNX Runtime that transformers.js was made for: it works with no other, and would fetch them from a server of
 * somebody else.
 *
 * @param {string} folder
 */
export function runtimeFiles(folder) {
  return {
    name: "runtime-files",
    writeBundle() {
      const transformers = createRequire(import.meta.url).resolve("@huggingface/transformers");
      const { resolve } = createRequire(transformers);
      mkdirSync(folder, { recursive: true });
      for (const name of names) copyFileSync(resolve(`onnxruntime-web/${name}`), join(folder, name));
    },
  };
}
