import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse, parseFormula } from "./parse.ts";

/** Calculus that is refused rather than misread: source, position of the error and what was expected there. */
const table: Record<string, [string, number, string][]> = {
  integrals: [
    ["\\int dx\\, f(x)", 10, "an operator after the differential (the integrand before it, one differential for each integral)"],
    ["\\int d\\,x dx", 10, "an operator or the end of the formula"],
    ["\\int_0^1 x", 10, "the differential of the integral, such as dx"],
    ["\\iiint f dx dy", 14, "as many differentials as the integral has signs"],
    ["\\int \\frac{dx}{x} \\cdot \\ln x", 18, "the differential after all factors"],
    [
      "\\int \\frac{dx}{x} e^x",
      18,
      "an operator after the differential (the integrand before it, one differential for each integral)",
    ],
    ["\\int x + \\frac{dx}{x}", 15, "brackets around the integrand"],
    ["∫ 1 + x dx/2", 10, "brackets around the integrand"],
    ["∫_0^10 x dx", 4, "braces around the number"],
    ["\\int x\\,dx^2", 10, "an operator after the differential (the integrand before it, one differential for each integral)"],
    ["\\int f dx g", 10, "an operator after the differential (the integrand before it, one differential for each integral)"],
    ["\\int_0 x dx", 5, "an upper limit as well, or a region"],
    ["\\int^1 x dx", 5, "a lower limit as well"],
    ["\\int_D f dx dy", 12, "an operator or the end of the formula"],
    ["int x dx", 0, "letters or a known function (write · or a space between letters that multiply)"],
    ["\\int x^dx", 9, "the differential of the integral, such as dx"],
    ["\\int (x+1 dx)", 13, "the differential of the integral, such as dx"],
    ["\\int_C P\\,dx + Q\\,dy", 18, "an operator or the end of the formula"],
    ["\\int_C P\\,\\mathrm{d}x + Q\\,\\mathrm{d}y", 27, "an operator or the end of the formula"],
    ["\\int\\!\\!\\!\\int_D f\\,dx\\,dy", 10, "one sign for an integral over a region: \\iint_D"],
    ["\\int_{y=0}^1 x\\,dx", 6, "the variable of the differential"],
    ["\\int \\frac{f(x) dx}{g(x) dx}", 28, "the differential of the integral, such as dx"],
    ["\\int x \\cdot dx", 13, "a number, a letter or a bracket"],
    ["\\int x\\,de", 9, "the differential of the integral, such as dx"],
    ["\\int d(x^2)", 11, "the differential of the integral, such as dx"],
    ["\\int \\frac{1-x\\,dx}{2}", 22, "the differential of the integral, such as dx"],
    ["\\int rdrd\\theta", 8, "an operator or the end of the formula"],
    ["\\int_{\\mathbb{R}} f", 19, "the differential of the integral, such as dx"],
  ],
  "sums and products": [
    ["sum k", 0, "letters or a known function (write · or a space between letters that multiply)"],
    ["\\sum_{k=1} k", 6, "an upper limit as well"],
    ["\\sum_{k}^n k", 6, "the first value of the index, such as k = 1"],
    ["\\sum_1^n k", 5, "the first value of the index, such as k = 1"],
    ["\\sum_{ij} a", 6, "an index such as k = 1, or a condition"],
    ["\\sum^n_{ij} a", 8, "the first value of the index, such as k = 1"],
    ["\\sum", 4, "a number, a letter or a bracket"],
    ["\\sum_{k=1}^n", 12, "a number, a letter or a bracket"],
    ["\\sum_{2k=1}^n k", 6, "the first value of the index, such as k = 1"],
    ["\\sum^n k", 5, "a lower limit as well, such as k = 1"],
    ["\\sum_i^n=1 k", 5, "the first value of the index, such as k = 1"],
  ],
  limits: [
    ["lim x->0 f", 4, "what the limit is taken at, in braces: \\lim_{x \\to 0}"],
    ["\\varlimsup x", 0, "a formula without limits"],
    ["\\lim x", 5, "what the limit is taken at, in braces: \\lim_{x \\to 0}"],
    ["\\lim_{x} x", 7, "an arrow after the letter: x \\to 0"],
    ["\\lim_{x\\to 0+} x", 13, "a number, a letter or a bracket"],
    ["\\lim_{\\Delta x\\to 0} x", 13, "an arrow after the letter: x \\to 0"],
    ["\\lim_{x=0} x", 7, "an arrow after the letter: x \\to 0"],
  ],
  derivatives: [
    ["\\frac{d^2y}{dx}", 12, "as many differentials below as the order above"],
    ["\\frac{dy}{dx^2}", 10, "as many differentials below as the order above"],
    ["\\frac{d^ny}{dx^n}", 8, "an order from 1 to 9"],
    ["\\frac{d^{10}y}{dx^{10}}", 9, "an order from 1 to 9"],
    ["\\frac{dy}{d(x^2)}", 11, "a letter to differentiate by"],
    ["\\frac{dy}{dx}(2)", 13, "an operator before the bracket (\\big|_{x=2} for the value at a place)"],
    ["\\frac{d y + 1}{dx}", 10, "a closing brace } (brackets around a sum)"],
    ["\\frac{d}{dx}", 12, "a number, a letter or a bracket"],
    ["\\nabla f g", 9, "an operator, or brackets around what the gradient is of"],
    ["(x)_0^1", 3, "an operator or the end of the formula"],
    ["\\frac{\\partial f}{dx}", 6, "a partial derivative: \\frac{\\partial f}{\\partial x}"],
    ["\\frac{dy}{\\partial x}", 10, "a partial derivative: \\frac{\\partial f}{\\partial x}"],
    ["\\partial x", 0, "a partial derivative: \\frac{\\partial f}{\\partial x}"],
    ["dy/dx^2", 3, "as many differentials below as the order above"],
    ["d^2y/dx", 5, "as many differentials below as the order above"],
    ["\\nabla^2 f", 6, "a base before the exponent"],
    ["(d/dx)(x^2)", 5, "a number, a letter or a bracket"],
    ["\\left|x\\right|_{x=1}", 14, "an operator or the end of the formula"],
  ],
  differentials: [
    ["\\mathrm{d}f(x)", 11, "an operator after the differential"],
    ["\\mathrm{d}", 10, "a letter after the upright d"],
  ],
  primes: [
    ["f'_1", 2, "an operator or the end of the formula"],
    ["f'^2(x)", 4, "an operator before the bracket, or the exponent after it"],
    ["\\sin'", 4, "the argument of the function (brackets around it if it has a sign)"],
    ["\\sin'(x)", 4, "the argument of the function (brackets around it if it has a sign)"],
    ["5'", 1, "a letter or a bracket directly before the prime"],
    ["x^2'", 3, "a letter or a bracket directly before the prime"],
    ["x '", 2, "a letter or a bracket directly before the prime"],
    ["f'(x,y)", 2, "one argument of the derivative"],
    ["(x^2+1)'(x)", 8, "an operator before the bracket"],
    ["(1,2)'", 5, "a letter or a bracket directly before the prime"],
    ["2'", 1, "a letter or a bracket directly before the prime"],
    ["\\pi'", 3, "a letter or a bracket directly before the prime"],
    ["e'", 1, "a letter or a bracket directly before the prime"],
    ["y'^2(x+1)", 4, "an operator before the bracket, or the exponent after it"],
    ["f^{(0)}(x)", 4, "an order from 1 to 99"],
    ["f^{\\prime 2}", 10, "a closing brace } after the primes"],
    ["\\frac{a}{b}'", 11, "a letter or a bracket directly before the prime"],
  ],
  "dots above": [
    ["\\nabla \\cdot F", 7, "a number, a letter or a bracket"],
    ["\\dot{xy}", 6, "one letter under the dot"],
    ["\\dot 3", 5, "a letter under the dot"],
    ["\\dot", 4, "a letter under the dot"],
    ["x̣", 1, "a sign of school algebra"],
  ],
  "values at places": [
    ["\\bigg|_{x=2}", 0, "a number, a letter or a bracket"],
    ["|x|_0^1", 3, "an operator or the end of the formula"],
    ["|x|_2", 3, "an operator or the end of the formula"],
    ["x|_2", 3, "an upper limit as well, or a place such as x = 2"],
    ["\\left. x^2 \\right|", 18, "the limits after the bar: _a^b, or _{x=a}"],
    ["\\left. x^2 \\right)", 11, "\\right| after \\left."],
    ["[x]_1", 4, "an upper limit as well, or a place such as x = 2"],
    ["f(x)|_{x=2}^{3}", 7, "a number or an expression"],
    ["\\rvert_0^1", 0, "a number, a letter or a bracket"],
    ["|x|_{x=1}", 3, "an operator or the end of the formula"],
    ["F|_0^1 - G - H|_0^1", 14, "brackets around what the bar is after"],
  ],
};

for (const [subject, rows] of Object.entries(table)) {
  describe(`parse refuses: ${subject}`, () => {
    for (const [source, position, expected] of rows)
      it(source, () => assert.throws(() => parse(source), { name: "ParseError", position, expected, source }));
  });
}

/** What is read, with the part that may be meant otherwise. */
const doubtful: [string, string][] = [
  ["\\sum k^2 + 1", "\\sum k^2 + 1"],
  ["2\\sum k^2 - 1", "2\\sum k^2 - 1"],
  ["1 + \\sum k + 1", "1 + \\sum k + 1"],
  ["\\lim_{x\\to0} x + 1", "\\lim_{x\\to0} x + 1"],
  ["\\frac{d}{dx}(x+1)(x+2)", "\\frac{d}{dx}(x+1)(x+2)"],
  ["\\frac{dx}{2}", "dx"],
  ["dx", "dx"],
  ["a + dx", "dx"],
  ["y'(x+1)", "y'(x+1)"],
  ["\\frac{x^3}{3} + x \\Big|_0^1", "\\frac{x^3}{3} + x \\Big|_0^1"],
];

/** What looks alike and is not doubtful. */
const clear = [
  "\\sum (k^2 + 1)",
  "1 + \\sum k",
  "\\sum a_i + \\sum b_i",
  "\\frac{d}{dx}(x+1)",
  "\\frac{d}{dx}[x+1](x+2)",
  "\\frac{dy}{dx}",
  "\\int x + 1\\,dx + 2",
  "\\mathrm{d}x",
  "d + x",
  "f'(x+1)",
  "y'(0)",
  "x + y|_{x=1}",
];

describe("parseFormula: doubtful calculus", () => {
  for (const [source, part] of doubtful) {
    it(source, () => {
      const from = source.indexOf(part);
      const spans = parseFormula(source).ambiguities.map(({ span }) => span);
      assert.deepEqual(spans, [{ from, to: from + part.length }]);
    });
  }
  for (const source of clear) it(`${source} is clear`, () => assert.deepEqual(parseFormula(source).ambiguities, []));
});
