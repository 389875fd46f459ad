import { stripTypeScriptTypes } from "node:module";
import terser from "@rollup/plugin-terser";
import type { Plugin } from "rollup";

/** Types are taken out, as Node does it. */
export const typescript: Plugin = {
  name: "typescript",
  transform: (code, id) => (id.endsWith(".ts") ? { code: stripTypeScriptTypes(code), map: null } : null),
};

/** The types of the plugin describe an old-style module, which it is not for `import`. */
const plugin = terser as unknown as (options: Record<string, unknown>) => Plugin;

export const shrink = (ecma: number): Plugin =>
  plugin({ ecma, module: true, compress: { passes: 3 }, format: { comments: false } });
