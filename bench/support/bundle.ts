import { stripTypeScriptTypes } from "node:module";
import type { Plugin } from "rollup";

/** As the element's own build does it, so that peers are as small as we are. */
export { shrink } from "../../packages/element/build/shrink.js";

/** Types are taken out, as Node does it. */
export const typescript: Plugin = {
  name: "typescript",
  transform: (code, id) => (id.endsWith(".ts") ? { code: stripTypeScriptTypes(code), map: null } : null),
};
