import assert from "node:assert/strict";
import { describe, it } from "node:test";
import katex from "katex";
import { latexLines, toAscii, toLatex, toSpeech, toUnicode } from "../index.ts";
import { parse, readsBack } from "./parse.ts";

describe("what is read can be shown and read again", () => {
  const circle = "\\begin{cases} x = \\cos \\theta \\\\ y = \\sin \\theta \\end{cases}";
  const table: [text: string, latex: string, speech: string][] = [
    [
      "\\begin{cases}x=\\cos\\theta\\\\y=\\sin\\theta\\end{cases}(\\theta\\in[0,2\\pi))",
      `${circle} \\quad (\\theta \\in [0, 2\\pi))`,
      "open bracket x equals cosine of theta, y equals sine of theta close bracket",
    ],
    [
      "\\begin{cases}x=1\\\\y=2\\end{cases}\\quad\\text{(checked)}",
      "\\begin{cases} x = 1 \\\\ y = 2 \\end{cases} \\quad \\text{(checked)}",
      "open bracket x equals 1, y equals 2 close bracket",
    ],
    ["\\sum_{i,j}a_{ij}", "\\sum_{i, j} a_{ij}", "the sum over i and j of a sub ij, end sum"],
    ["∏_{i,j,k} a_{ijk}", "\\prod_{i, j, k} a_{ijk}", "the product over i and j and k of a sub ijk, end product"],
    ["€20", "20\\,\\mathrm{EUR}", "20 euros"],
    ["€1.50 + x", "1.50\\,\\mathrm{EUR} + x", "1.50 euros plus x"],
    ["20\\,\\text{EUR}", "20\\,\\mathrm{EUR}", "20 euros"],
  ];
  for (const [text, latex, speech] of table) {
    it(text, () => {
      const expression = parse(text);
      const { json } = expression;
      assert.equal(toLatex(json), latex);
      assert.equal(latexLines(json).join(" "), latex);
      assert.ok(readsBack(expression));
      for (const print of [toLatex, toUnicode, toAscii]) assert.deepEqual(parse(print(json)).json, json);
      katex.renderToString(latex, { strict: "error", throwOnError: true, trust: false });
      assert.ok(toSpeech(json, "en").startsWith(speech), toSpeech(json, "en"));
    });
  }
});
