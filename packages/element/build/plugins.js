import { readFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { modernised } from "./old-style.js";

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const sdk = fileURLToPath(new URL("../../sdk/src/index.ts", import.meta.url));
const modelThread = fileURLToPath(new URL("../../sdk/src/model/engine/browser-thread.ts", import.meta.url));

/** Types are blanks after this, so positions, and with them source maps, stay as they are. */
function typescript() {
  return {
    name: "typescript",
    resolveId: (id) => (id === "@math-viz/sdk" ? sdk : null),
    transform: (code, id) => (id.endsWith(".ts") ? { code: stripTypeScriptTypes(code), map: null } : null),
  };
}

/**
 * Old-style modules: the integrator of trajectories, and two that one transform of Observable Plot imports. Charts do not use that one, but the
 * import must be understood.
 */
const oldStyle = /node_modules\/(odex|interval-tree-1d|binary-search-bounds)\//;

function commonJs() {
  return {
    name: "common-js",
    transform(code, id) {
      return oldStyle.test(id) ? { code: modernised(code), map: null } : null;
    },
  };
}

/** Lit's other parts are not used; all they do when imported is to leave their version on the page. The SDK says of itself that it does nothing. */
const unused = /node_modules\/(lit-html|lit-element|lit)\//;

/** ONNX Runtime's program lies beside the code (runtime-files.js) and is not in it. */
const exportConditions = ["onnxruntime-web-use-extern-wasm"];

/** Cycles among the files of a package that others have made, which it is tested with. */
const isTheirOwn = ({ code, ids = [] }) => code === "CIRCULAR_DEPENDENCY" && ids.every((id) => id.includes("node_modules"));

/** Reading and bundling, the same for every build. */
export function common(...more) {
  return {
    plugins: [
      ...more,
      typescript(),
      commonJs(),
      nodeResolve({ browser: true, ignoreSideEffectsForRoot: true, exportConditions }),
    ],
    treeshake: { moduleSideEffects: (id) => !unused.test(id) && !oldStyle.test(id) && !id.startsWith(dirname(sdk)) },
    onwarn(warning) {
      if (!isTheirOwn(warning)) throw new Error(warning.message);
    },
  };
}

/** In a bundle the workers and the fonts stand beside the code, not where the packages have them. */
export function besideTheCode() {
  const moved = [
    ['new URL("./worker.js", import.meta.url)', 'new URL("./math-viz-worker.js", import.meta.url)'],
    ['new URL("./browser-worker.js", import.meta.url)', 'new URL("./math-viz-model-worker.js", import.meta.url)'],
    ["new URL(`../fonts/", "new URL(`./fonts/"],
  ];
  return {
    name: "beside-the-code",
    transform(code, id) {
      if (!id.startsWith(source("")) && id !== modelThread) return null;
      const changed = moved.reduce((text, [from, to]) => text.replaceAll(from, to), code);
      return changed === code ? null : { code: changed, map: null };
    },
  };
}

/** The fonts that formulas of school and first university years are set in. The others fall back to a font of the system. */
const carried = ["Main-Regular", "Main-Bold", "Main-Italic", "Math-Italic", "AMS-Regular", "Caligraphic-Regular"];
const sizes = ["Size1-Regular", "Size2-Regular", "Size3-Regular", "Size4-Regular"];

/** For the build in one file: fonts as bytes, the solver as one function, no files beside it. */
export function inOneFile() {
  return {
    name: "in-one-file",
    resolveId: (id, importer) =>
      importer === source("engine/index.ts") && id === "./places.ts" ? source("engine/places-standalone.ts") : null,
    load(id) {
      if (id === source("formulas/font-source.ts")) return fontBytes();
      if (id === source("model/models.ts")) return `export * from "./no-models.ts";`;
      if (id === source("engine/engine-function.ts")) return `export const engineFunction = mathVizEngine;`;
      return null;
    },
    async banner() {
      return `(() => {\nfunction mathVizEngine() {\n${await wholeEngine()}\nreturn engine;\n}\nif (typeof document === "undefined") { mathVizEngine().listen(self); return; }`;
    },
    footer: "})();",
  };
}

function fontBytes() {
  const require = createRequire(import.meta.url);
  const bytes = [...carried, ...sizes].map((name) => {
    const file = `KaTeX_${name}`;
    return [file, readFileSync(require.resolve(`katex/dist/fonts/${file}.woff2`)).toString("base64")];
  });
  return `const files = ${JSON.stringify(Object.fromEntries(bytes))};
export function fontSource({ file }) {
  return files[file] && Uint8Array.from(atob(files[file]), (character) => character.charCodeAt(0)).buffer;
}`;
}

async function wholeEngine() {
  const bundle = await rollup({ input: source("engine/whole-engine.ts"), ...common() });
  const { output } = await bundle.generate({ format: "iife", name: "engine", exports: "named", inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}
