import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../contract.ts";
import { ParseError } from "../errors/parse-error.ts";
import { isApplication, isSymbol, numeral, operandsOf } from "./mathjson.ts";
import { parse, parseFormula } from "./parse.ts";
import { toUnicode } from "./print-unicode.ts";

/** Properties of the parser on random text: it never crashes, and nothing that stands there is lost. */

const formulas = [
  "\\frac{-b \\pm \\sqrt{b^{2} - 4ac}}{2a}",
  "x^2 - 4x + 3 = 0 or x ∈ [1, 3) ∪ {5}",
  "|x| - 2\\left|x - 1\\right| \\leq \\sin^{2} x",
  "(x, y) = (2, -1), f(x+1) = 1/2x",
];
const fragments = fc.constantFrom(
  ..."x y f e d 1 2 12 0.5 + - * / ^ _ = < <= ( ) [ ] { } | , ; . $ ! ' ~ or and abs sqrt root sin ln log".split(" "),
  ..."\\frac \\sqrt \\left( \\right) \\left| \\right| \\{ \\} \\sin \\log \\pm \\cdot \\text{or} \\mathbb{R} \\alpha \\, \\int dx \\frac{d}{dx} \\sum_{k=1}^n \\big|_0^1 ∂ \\mathrm{d} \\dot \\".split(
    " ",
  ),
  ..."√ ∛ ² ⁻¹ ₁ ½ π ∞ ± ∓ · × ÷ − ≤ ≠ ∈ ∪ ∅ ℝ 或 ， ＝ １ ｘ \n \t \ud835 \u0301 \u0000 𝑥 解".split(" "),
  " ",
);
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...formulas), fc.nat(), fragments).map(([formula, at, part]) => {
      const place = at % (formula.length + 1);
      return formula.slice(0, place) + part + formula.slice(place + 1);
    }),
  },
);

const plainFragments = fc.constantFrom(
  ..."x y a b n 1 2 30 0.5 + - * / ^ = , ( ) [ ] { } |".split(" "),
  ..."\\frac{ }{ \\frac12 \\sqrt{ \\left( \\right) \\cdot \\pm \\{ \\} ± · ² ( ) ( )".split(" "),
  " ",
);
const plainTexts = fc.array(plainFragments, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

/** The digits and letters of a tree in the order in which they stand; the letter that is called is the head. */
function leaves(json: MathJson): string {
  if (isApplication(json)) return (/^[a-z]$/.test(json[0]) ? json[0] : "") + operandsOf(json).map(leaves).join("");
  if (json === "Nothing") return "";
  return isSymbol(json) ? json : numeral(json);
}

/** Whether an offset is one of the text, its end included. */
const within = (offset: number, text: string): boolean => Number.isInteger(offset) && offset >= 0 && offset <= text.length;

describe("parse: random text", () => {
  it("keeps every digit and letter, in order", () => {
    let read = 0;
    fc.assert(
      fc.property(plainTexts, (text) => {
        try {
          // Signs and the brackets of what recurs, 0.5(30), are no digits.
          const kept = leaves(parse(text).json).replace(/[-()]/g, "");
          assert.equal(
            kept,
            text
              .replace(/\\[a-z]+/g, "")
              .replaceAll("²", "2")
              .replace(/[^a-z0-9.]/g, ""),
          );
          read += 1;
        } catch (error) {
          if (!(error instanceof ParseError)) throw error;
        }
      }),
      { numRuns: 8_000 },
    );
    assert.ok(read > 200, `only ${read} texts were formulas`);
  });

  it("reads any text or refuses it at a place in it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { expression, ambiguities } = parseFormula(text);
          assert.deepEqual(parse(expression.latex).json, expression.json);
          assert.deepEqual(parse(toUnicode(expression.json)).json, expression.json);
          for (const { span, read, also } of ambiguities) {
            assert.ok(within(span.from, text) && within(span.to, text) && span.from < span.to);
            assert.notEqual(read, also);
          }
        } catch (error) {
          if (!(error instanceof ParseError) || error.source !== text) throw error;
          assert.ok(within(error.position, text));
          assert.ok(error.expected !== "" && error.found !== "");
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
