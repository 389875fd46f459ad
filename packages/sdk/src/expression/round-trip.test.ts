import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import katex from "katex";

import { vocabulary } from "../../test/random-vocabulary.ts";
import { parse } from "./parse.ts";
import { toAscii } from "./print-ascii.ts";
import { latexLines, toLatex } from "./print-latex.ts";
import { toUnicode } from "./print-unicode.ts";

/** Properties of parser and printers on random trees of what the parser can give. */

const writings = { LaTeX: toLatex, Unicode: toUnicode, ASCII: toAscii };

describe("parse and print", () => {
  for (const [name, print] of Object.entries(writings)) {
    it(`reads back every tree from its ${name}`, () => {
      fc.assert(
        fc.property(vocabulary, (json) => assert.deepEqual(parse(print(json)).json, json)),
        { numRuns: 3_000 },
      );
    });
  }

  it("prints LaTeX that KaTeX takes without a warning", () => {
    fc.assert(
      fc.property(vocabulary, (json) => {
        katex.renderToString(toLatex(json), { strict: "error", throwOnError: true, trust: false });
      }),
      { numRuns: 600 },
    );
  });

  it("breaks lines without changing the text", () => {
    fc.assert(
      fc.property(vocabulary, (json) => assert.equal(latexLines(json).join(" "), toLatex(json))),
      { numRuns: 300 },
    );
  });

  it("keeps ASCII to ASCII", () => {
    fc.assert(
      fc.property(vocabulary, (json) => assert.match(toAscii(json), /^[ -~速度小时（舍去）°·]*$/)),
      { numRuns: 600 },
    );
  });
});
