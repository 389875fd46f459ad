import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { katexStylesModule } from "../../build/katex-styles.js";
import { styles } from "./index.ts";
import { katexStyles } from "./katex-styles.ts";
import { modelStyles } from "./model.ts";

test("KaTeX's rules are those of the KaTeX that is installed (else run build/katex-styles.js)", () => {
  assert.equal(readFileSync(new URL("./katex-styles.ts", import.meta.url), "utf8"), katexStylesModule());
});

test("no rule fetches anything, and fonts are not declared where they would not be heard", () => {
  for (const text of [styles, katexStyles, modelStyles]) assert.doesNotMatch(text, /@import|@font-face|url\(/);
});
