import { copyFileSync, cpSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { shrink, typescript } from "../support/bundle.ts";

/** Writes the peer's page into a folder: the page, one shrunk module, KaTeX's stylesheet and its fonts. */
export async function buildPeer(folder: string): Promise<void> {
  const bundle = await rollup({
    input: join(import.meta.dirname, "peer.ts"),
    plugins: [typescript, nodeResolve({ browser: true }), shrink(2020)],
    onwarn(warning, warn) {
      // nerdamer-prime's own; what it makes with `new Function` is the peer's affair.
      if (warning.code !== "EVAL" && warning.code !== "THIS_IS_UNDEFINED") warn(warning);
    },
  });
  await bundle.write({ file: join(folder, "peer.js"), format: "es" });
  await bundle.close();
  const katex = dirname(createRequire(import.meta.url).resolve("katex/dist/katex.min.css"));
  copyFileSync(join(katex, "katex.min.css"), join(folder, "katex.min.css"));
  cpSync(join(katex, "fonts"), join(folder, "fonts"), { recursive: true, filter: (source) => !/\.(?:ttf|woff)$/.test(source) });
  copyFileSync(join(import.meta.dirname, "index.html"), join(folder, "index.html"));
}
