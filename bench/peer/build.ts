import { copyFileSync, cpSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { type Plugin, rollup } from "rollup";

const typescript: Plugin = {
  name: "typescript",
  transform: (code, id) => (id.endsWith(".ts") ? { code: stripTypeScriptTypes(code), map: null } : null),
};

/** Its types describe an old-style module, which it is not for `import`. */
const shrink = terser as unknown as (options: Record<string, unknown>) => Plugin;

/** Writes the peer's page into a folder: the page, one shrunk module, KaTeX's stylesheet and its fonts. */
export async function buildPeer(folder: string): Promise<void> {
  const bundle = await rollup({
    input: join(import.meta.dirname, "peer.ts"),
    plugins: [typescript, nodeResolve({ browser: true }), shrink({ ecma: 2020, module: true, format: { comments: false } })],
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
