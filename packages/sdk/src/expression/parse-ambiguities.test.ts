import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseFormula } from "./parse.ts";

/** Source, the part that is doubtful, how it is read, and how else it may be meant. */
const doubtful: [string, string, string, string][] = [
  ["1/2x", "1/2x", "\\frac{1}{2}x", "\\frac{1}{2x}"],
  ["y = 1/2x + 3", "1/2x", "\\frac{1}{2}x", "\\frac{1}{2x}"],
  ["1/2 x", "1/2 x", "\\frac{1}{2}x", "\\frac{1}{2x}"],
  ["3/4(x+1)", "3/4(x+1)", "\\frac{3}{4}(x + 1)", "\\frac{3}{4(x + 1)}"],
  ["a/bcd", "a/bcd", "\\frac{a}{b}cd", "\\frac{a}{bcd}"],
  ["6÷2(1+2)", "6÷2(1+2)", "\\frac{6}{2}(1 + 2)", "\\frac{6}{2(1 + 2)}"],
  ["x = -b/2a", "b/2a", "\\frac{b}{2}a", "\\frac{b}{2a}"],
  ["2\\frac{1}{3}", "2\\frac{1}{3}", "2 + \\frac{1}{3}", "2 \\cdot \\frac{1}{3}"],
  ["0.1(6)", "0.1(6)", "0.1\\dot{6}", "0.1 \\cdot 6"],
  ["1.2(34)+1", "1.2(34)", "1.2\\overline{34}", "1.2 \\cdot 34"],
  ["2^3^2", "2^3^2", "2^{3^{2}}", "(2^{3})^{2}"],
  ["x^1/2", "x^1/2", "\\frac{x^{1}}{2}", "x^{\\frac{1}{2}}"],
  ["e^2x", "e^2x", "e^{2}x", "e^{2x}"],
  ["e^-2x", "e^-2x", "e^{-2}x", "e^{-2x}"],
  ["2^3x", "2^3x", "2^{3}x", "2^{3x}"],
  ["\\frac{a}{b}^2", "\\frac{a}{b}^2", "\\left(\\frac{a}{b}\\right)^{2}", "\\frac{a^{2}}{b}"],
  ["\\sin(x)^2", "\\sin(x)^2", "\\sin^{2} x", "\\sin(x^{2})"],
  ["f(x+1)", "f(x+1)", "f(x + 1)", "f \\cdot (x + 1)"],
  ["\\frac12 h(a+b)", "h(a+b)", "h(a + b)", "h \\cdot (a + b)"],
  ["2y(x) = 4", "y(x)", "y(x)", "yx"],
  ["x(2) = 6", "x(2)", "x \\cdot 2", "x(2)"],
  ["\\sin x/2", "\\sin x/2", "\\frac{\\sin x}{2}", "\\sin\\left(\\frac{x}{2}\\right)"],
  ["3\\sin^2 x/2", "3\\sin^2 x/2", "\\frac{3\\sin^{2} x}{2}", "3\\sin^{2}\\left(\\frac{x}{2}\\right)"],
  ["\\ln x(x+1)", "\\ln x(x+1)", "\\ln x \\cdot (x + 1)", "\\ln(x(x + 1))"],
  ["√2x", "√2x", "\\sqrt{2}x", "\\sqrt{2x}"],
  ["y = 6√2x", "6√2x", "6\\sqrt{2}x", "6\\sqrt{2x}"],
  ["6\\ln x(x+1)", "6\\ln x(x+1)", "6\\ln x \\cdot (x + 1)", "6\\ln(x(x + 1))"],
  ["x = 3,14", "3,14", "3, 14", "3{,}14"],
  ["x!=3", "x!=3", "x \\neq 3", "x! = 3"],
  ["2⁵√3", "2⁵√3", "2^{5}\\sqrt{3}", "2\\sqrt[5]{3}"],
  ["5·2⁵√3", "5·2⁵√3", "5 \\cdot 2^{5}\\sqrt{3}", "5 \\cdot 2\\sqrt[5]{3}"],
];

/** What looks alike and is not doubtful. */
const clear = [
  "(1/2)x",
  "1/(2x)",
  "\\frac12x",
  "½x",
  "2/3 · x",
  "2½",
  "2\\frac{3}{2}",
  "x^2/2",
  "x^2y",
  "e^{2x}",
  "e^x y",
  "(\\frac{a}{b})^2",
  "sin(x)^2",
  "\\sin^2(x)",
  "f(x) = x^2 - 4x + 3",
  "f(2)",
  "g(f(x))",
  "x(x+1)",
  "2(3)",
  "\\sin x + 2",
  "\\ln x · (x+1)",
  "\\sin x\\cos x",
  "√2·x",
  "\\sqrt{2}x",
  "2√3",
  "x²√3",
  "1,2,3",
  "x+y=3,2x-y=0",
  "x = 1, 3",
  "x != 3",
  "5 ≠ 3",
  "0.(3)",
  "0.333...",
];

describe("parseFormula: doubtful places", () => {
  for (const [source, part, read, also] of doubtful) {
    it(source, () => {
      const from = source.indexOf(part);
      assert.deepEqual(parseFormula(source).ambiguities, [{ span: { from, to: from + part.length }, read, also }]);
    });
  }

  it("names at most sixteen", () => {
    assert.equal(parseFormula(Array(40).fill("1/2x").join(" + ")).ambiguities.length, 16);
  });
});

describe("parseFormula: nothing doubtful", () => {
  for (const source of clear) it(source, () => assert.deepEqual(parseFormula(source).ambiguities, []));
});
