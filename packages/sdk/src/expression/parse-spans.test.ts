import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { vocabulary } from "../../test/random-vocabulary.ts";
import { parseFormula, readsBack } from "./parse.ts";
import { toLatex } from "./print-latex.ts";
import { at, findPaths } from "./tree/paths.ts";

/** A formula, and which of its characters the part at a path came from. */
const table: readonly [source: string, path: number[], part: string][] = [
  ["2x^2 - 4x + 3", [], "2x^2 - 4x + 3"],
  ["2x^2 - 4x + 3", [1], "2x^2 - 4x"],
  ["2x^2 - 4x + 3", [1, 1, 2], "x^2"],
  ["a + b + c", [3], "c"],
  ["\\frac{1}{2}(x + 1) = 3", [1, 2], "(x + 1)"],
  ["\\int_0^1 x^2\\,dx", [1], "x^2"],
  ["\\int_0^1 x^2\\,dx", [2, 3], "1"],
  ["\\int\\frac{dx}{x}", [1], "\\frac{dx}{x}"],
  ["f'(x) - C_5^2", [1, 1], "f'"],
  ["\\sin^{2} 2x", [1, 1], "2x"],
  ["x² + ½", [1, 2], "²"],
  ["|x − 1| ≤ 3", [1, 1], "x − 1"],
  ["\\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}", [1], "x > 0"],
  ["x + y = 1\nx - y = 3", [2], "x - y = 3"],
  ["3\\,\\text{cm}", [1], "3"],
];

describe("parseFormula: where parts stand", () => {
  for (const [source, path, part] of table) {
    it(`${JSON.stringify(source)} at [${path.join(", ")}]`, () => {
      const { from, to } = parseFormula(source).spanOf(path);
      assert.equal(source.slice(from, to), part);
    });
  }

  it("never leaves the span of what a part is part of", () => {
    fc.assert(
      fc.property(vocabulary, (json) => {
        const source = toLatex(json);
        const { expression, spanOf } = parseFormula(source);
        for (const path of findPaths(expression.json, () => true)) {
          const [whole, part] = [spanOf(path.slice(0, -1)), spanOf(path)];
          assert.ok(part.from < part.to && part.from >= 0 && part.to <= source.length, `${source} at [${path.join(", ")}]`);
          assert.ok(whole.from <= part.from && part.to <= whole.to, `${source} at [${path.join(", ")}]`);
          assert.notEqual(at(expression.json, path), undefined);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("readsBack", () => {
  it("is so for what has been read", () => assert.ok(readsBack(parseFormula("\\frac{-b \\pm \\sqrt{D}}{2a}").expression)));
  it("is not so where the LaTeX shows something else", () => {
    assert.equal(readsBack({ latex: "x + 2", json: ["Add", "x", 1] }), false);
    assert.equal(readsBack({ latex: "x +", json: "x" }), false);
  });
});
