import { minify } from "@swc/core";

/**
 * Shrinks by swc: as small as terser makes it, in a fifth of the time.
 *
 * @param {2020 | 2022} ecma the edition of the language that may be written
 * @returns {import("rollup").Plugin}
 */
export const shrink = (ecma = 2022) => ({
  name: "shrink",
  async renderChunk(code) {
    const { code: small, map } = await minify(code, {
      module: true,
      ecma,
      sourceMap: true,
      compress: { passes: 2 },
      mangle: true,
      format: { comments: false },
    });
    return { code: small, map: map ?? null };
  },
});
