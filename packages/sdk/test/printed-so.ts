import assert from "node:assert/strict";
import { describe, it } from "node:test";
import katex from "katex";
import type { MathJson } from "../src/contract.ts";
import { toAscii } from "../src/expression/print-ascii.ts";
import { latexLines, toLatex } from "../src/expression/print-latex.ts";
import { toUnicode } from "../src/expression/print-unicode.ts";

/** By what they are about: trees with what they are in each writing. */
export type PrintTable = Readonly<Record<string, readonly [json: MathJson, latex: string, unicode: string, ascii: string][]>>;

/** A test for each tree: all three writings, the same LaTeX with its line ends, and KaTeX takes it. */
export function isPrintedSo(table: PrintTable): void {
  for (const [subject, formulas] of Object.entries(table)) {
    describe(`print: ${subject}`, () => {
      for (const [json, latex, unicode, ascii] of formulas) {
        it(unicode, () => {
          assert.deepEqual([toLatex(json), toUnicode(json), toAscii(json)], [latex, unicode, ascii]);
          assert.equal(latexLines(json).join(" "), latex);
          katex.renderToString(latex, { strict: "error", throwOnError: true, trust: false });
        });
      }
    });
  }
}
