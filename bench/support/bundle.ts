import { stripTypeScriptTypes } from "node:module";
import { minify } from "@swc/core";
import type { Plugin } from "rollup";

/** Types are taken out, as Node does it. */
export const typescript: Plugin = {
  name: "typescript",
  transform: (code, id) => (id.endsWith(".ts") ? { code: stripTypeScriptTypes(code), map: null } : null),
};

/** As the element's own build does it, so that peers are as small as we are. */
export const shrink = (ecma: 2020 | 2022): Plugin => ({
  name: "shrink",
  async renderChunk(code) {
    const { code: small } = await minify(code, {
      module: true,
      ecma,
      compress: { passes: 2 },
      mangle: true,
      format: { comments: false },
    });
    return { code: small, map: null };
  },
});
