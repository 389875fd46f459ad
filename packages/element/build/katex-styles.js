// Writes src/styles/katex-styles.ts: KaTeX's style rules as a string, for a constructable stylesheet. Run it after updating KaTeX; a test says when.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const target = new URL("../src/styles/katex-styles.ts", import.meta.url);

/** The rules without the font faces: those are registered on the document, where alone they count. */
export function katexStylesModule() {
  const css = readFileSync(createRequire(import.meta.url).resolve("katex/dist/katex.min.css"), "utf8");
  const rules = css
    .replaceAll(/@font-face\{[^}]*\}/g, "")
    .replaceAll(/\/\*.*?\*\//gs, "")
    .trim();
  return [
    "// Written by build/katex-styles.js from KaTeX's stylesheet; do not edit.",
    "/** KaTeX's rules without its font faces. */",
    "export const katexStyles =",
    `  ${JSON.stringify(rules).replaceAll('\\"', "'")};`,
    "",
  ].join("\n");
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(target, katexStylesModule());
