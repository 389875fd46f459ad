import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { type Plugin, rollup } from "rollup";
import { modernised } from "../../packages/element/build/old-style.js";
import { root } from "../../scripts/lib/repository.mjs";
import { typescript } from "../support/bundle.ts";
import { reactModules } from "./react-modules.ts";

export const contenders = ["math-viz", "function-plot", "JSXGraph", "Mafs"] as const;
export type Contender = (typeof contenders)[number];

const pages: Readonly<Record<Contender, string>> = {
  "math-viz": "ours.ts",
  "function-plot": "function-plot.ts",
  JSXGraph: "jsxgraph.ts",
  Mafs: "mafs.ts",
};

const require = createRequire(import.meta.url);

/** The stylesheet that a library wants to be on the page; none where it brings its own styles. */
export function stylesOf(contender: Contender): string {
  // As a page with a light ground sets it: its own ground is black.
  if (contender === "Mafs")
    return `${readFileSync(require.resolve("mafs/core.css"), "utf8")}\n.MafsView { --mafs-bg: white; --mafs-fg: black }`;
  if (contender === "JSXGraph") return readFileSync(join(root, "node_modules/jsxgraph/distrib/jsxgraph.css"), "utf8");
  return "/* nothing */";
}

/** What the element's own build makes new modules of. */
const oldStyle: Plugin = {
  name: "old-style",
  transform: (code, id) =>
    /node_modules\/(odex|interval-tree-1d|binary-search-bounds)\//.test(id) ? { code: modernised(code), map: null } : null,
};

/** The script of a contender's page: libraries as they are in production, not shrunk, which takes long and makes nothing faster. */
export async function scriptOf(contender: Contender): Promise<string> {
  const bundle = await rollup({
    input: join(import.meta.dirname, "page", pages[contender]),
    plugins: [reactModules, typescript, oldStyle, nodeResolve({ browser: true })],
    onwarn(warning, warn) {
      // The peers' own: circles among the modules of D3, and `this` at the top.
      if (!["CIRCULAR_DEPENDENCY", "THIS_IS_UNDEFINED", "EVAL", "MODULE_LEVEL_DIRECTIVE"].includes(warning.code ?? ""))
        warn(warning);
    },
  });
  const { output } = await bundle.generate({
    format: "iife",
    inlineDynamicImports: true,
    intro: 'globalThis.process ??= { env: { NODE_ENV: "production" } };',
  });
  await bundle.close();
  return output[0].code;
}
