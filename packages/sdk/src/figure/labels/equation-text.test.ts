import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { equationText } from "./equation-text.ts";

const cases: [latex: string, text: string][] = [
  ["y = \\frac{3}{4}x", "y = 3x/4"],
  ["y = -\\frac{1}{2}x + \\frac{5}{2}", "y = −x/2 + 5/2"],
  ["y = \\frac{\\sqrt5}{2}x", "y = √5·x/2"],
  ["\\frac{x^2}{5} + \\frac{y^2}{\\frac{25}{3}} = 1", "x²/5 + 3y²/25 = 1"],
  ["\\frac{x^2}{a^2} + y^2 = 1", "x²/a² + y² = 1"],
  ["y = 2x - 3", "y = 2x − 3"],
];
for (const [latex, text] of cases)
  test(`beside a curve ${latex} is written ${text}`, () => assert.equal(equationText(parse(latex).json), text));
