import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { besideTheCode, common, inOneFile } from "./build/plugins.js";
import { runtimeFiles } from "./build/runtime-files.js";
import { shrink } from "./build/shrink.js";
import { plotStyles } from "./src/render/plot.ts";
import { styles } from "./src/styles/index.ts";

const out = join(import.meta.dirname, "dist", "cdn");
const output = { dir: out, sourcemap: true, plugins: [shrink()] };

/** Files that are not code: fonts beside each build that fetches them, and the stylesheet for pages that a server renders. */
function assets() {
  return {
    name: "assets",
    buildStart() {
      rmSync(out, { recursive: true, force: true });
    },
    writeBundle() {
      const fonts = join(dirname(createRequire(import.meta.url).resolve("katex/dist/katex.css")), "fonts");
      for (const folder of [join(out, "fonts"), join(out, "..", "fonts")]) {
        mkdirSync(folder, { recursive: true });
        for (const file of readdirSync(fonts)) if (file.endsWith(".woff2")) copyFileSync(join(fonts, file), join(folder, file));
      }
      writeFileSync(join(out, "math-viz.css"), styles + plotStyles);
    },
  };
}

export default [
  // For a page that loads modules: the entry, and what it loads when it is needed.
  {
    input: { "math-viz": "src/define.ts" },
    ...common(besideTheCode(), assets()),
    preserveEntrySignatures: "allow-extension",
    output: { ...output, format: "es", entryFileNames: "[name].js", chunkFileNames: "math-viz-[name]-[hash].js" },
  },
  {
    input: { "math-viz-worker": "src/engine/worker.ts" },
    ...common(),
    output: { ...output, format: "es", entryFileNames: "[name].js", chunkFileNames: "math-viz-[name]-[hash].js" },
  },
  // A model of its own: loaded by pages that ask for one, and by no others.
  {
    input: { "math-viz-model-worker": "../sdk/src/model/engine/browser-worker.ts" },
    ...common(runtimeFiles(join(out, "onnxruntime"))),
    output: { ...output, format: "es", entryFileNames: "[name].js", chunkFileNames: "math-viz-[name]-[hash].js" },
  },
  // For a script tag anywhere: everything in one file, workers and fonts included.
  {
    input: { "math-viz.standalone": "src/standalone.ts" },
    ...common(inOneFile()),
    output: { ...output, format: "iife", name: "mathViz", entryFileNames: "[name].js", inlineDynamicImports: true },
  },
];
