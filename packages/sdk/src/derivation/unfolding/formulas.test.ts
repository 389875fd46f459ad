import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { placedLines } from "../../../test/equations/placed-lines.ts";

/** All lines, those below after the one that they lead to. */
const rows: readonly (readonly [formula: string, what: "simplified" | "factored", lines: readonly string[]])[] = [
  ["4x+3+2x", "simplified", ["2 6x + 3", "2.1 4x + 2x + 3", "2.2 (4 + 2)x + 3", "2.3 6x + 3"]],
  [
    "\\frac{x}{2}+\\frac{x}{3}",
    "simplified",
    [
      "2 \\frac{5x}{6}",
      "2.1 \\left(\\frac{1}{2} + \\frac{1}{3}\\right)x",
      "2.2 \\left(\\frac{3}{6} + \\frac{1}{3}\\right)x",
      "2.2.1 \\frac{1 \\cdot 3}{2 \\cdot 3}",
      "2.2.2 \\frac{3}{2 \\cdot 3}",
      "2.2.3 \\frac{3}{6}",
      "2.3 \\left(\\frac{3}{6} + \\frac{2}{6}\\right)x",
      "2.3.1 \\frac{1 \\cdot 2}{3 \\cdot 2}",
      "2.3.2 \\frac{2}{3 \\cdot 2}",
      "2.3.3 \\frac{2}{6}",
      "2.4 \\frac{3 + 2}{6}x",
      "2.5 \\frac{5x}{6}",
    ],
  ],
  [
    "\\frac{1}{2}+\\frac{1}{3}",
    "simplified",
    [
      "2 \\frac{3}{6} + \\frac{2}{6}",
      "2.1 \\frac{3}{6} + \\frac{1}{3}",
      "2.1.1 \\frac{1 \\cdot 3}{2 \\cdot 3}",
      "2.1.2 \\frac{3}{2 \\cdot 3}",
      "2.1.3 \\frac{3}{6}",
      "2.2 \\frac{3}{6} + \\frac{2}{6}",
      "2.2.1 \\frac{1 \\cdot 2}{3 \\cdot 2}",
      "2.2.2 \\frac{2}{3 \\cdot 2}",
      "2.2.3 \\frac{2}{6}",
      "3 \\frac{3 + 2}{6}",
      "4 \\frac{5}{6}",
    ],
  ],
  [
    "2+\\frac{1}{3}",
    "simplified",
    [
      "2 \\frac{6}{3} + \\frac{1}{3}",
      "2.1 \\frac{2}{1} + \\frac{1}{3}",
      "2.2 \\frac{2 \\cdot 3}{1 \\cdot 3} + \\frac{1}{3}",
      "2.3 \\frac{6}{1 \\cdot 3} + \\frac{1}{3}",
      "2.4 \\frac{6}{3} + \\frac{1}{3}",
      "3 \\frac{6 + 1}{3}",
      "4 \\frac{7}{3}",
    ],
  ],
  [
    "\\frac{12x}{18}",
    "simplified",
    ["2 \\frac{2x}{3}", "2.1 \\frac{6 \\cdot 2x}{18}", "2.2 \\frac{6 \\cdot 2x}{6 \\cdot 3}", "2.3 \\frac{2x}{3}"],
  ],
  ["\\frac{3x^2}{x^2}", "simplified", ["2 3", "2.1 3x^{2 - 2}", "2.2 3x^{0}", "2.3 3"]],
  ["x\\cdot x^2", "simplified", ["2 x^{3}", "2.1 x^{1} \\cdot x^{2}", "2.2 x^{1 + 2}", "2.3 x^{3}"]],
  ["(x^2)^3", "simplified", ["2 x^{6}", "2.1 x^{2 \\cdot 3}", "2.2 x^{6}"]],
  ["(x-1)(y+3)", "simplified", ["2 xy + 3x - y - 3", "2.1 x(y + 3) - (y + 3)", "2.2 xy + 3x - (y + 3)", "2.3 xy + 3x - y - 3"]],
  [
    "(x-3)^2",
    "simplified",
    [
      "2 x^{2} - 2 \\cdot 3x + 3^{2}",
      "2.1 (x - 3)(x - 3)",
      "2.2 x(x - 3) - 3(x - 3)",
      "2.3 x \\cdot x - 3x - 3(x - 3)",
      "2.4 x \\cdot x - 3x - 3x + 3 \\cdot 3",
      "2.5 x^{2} - 3x - 3x + 3 \\cdot 3",
      "2.6 x^{2} - 2 \\cdot 3x + 3 \\cdot 3",
      "2.7 x^{2} - 2 \\cdot 3x + 3^{2}",
      "3 x^{2} - 2 \\cdot 3x + 9",
      "4 x^{2} - 6x + 9",
    ],
  ],
  [
    "\\sqrt{12}",
    "simplified",
    [
      "2 \\sqrt{2^{2} \\cdot 3}",
      "2.1 \\sqrt{4 \\cdot 3}",
      "2.2 \\sqrt{2^{2} \\cdot 3}",
      "3 2\\sqrt{3}",
      "3.1 \\sqrt{2^{2}} \\cdot \\sqrt{3}",
      "3.2 2\\sqrt{3}",
    ],
  ],
  [
    "x^2+5x+6",
    "factored",
    ["2 (x + 2)(x + 3)", "2.1 x^{2} + 2x + 3x + 6", "2.2 x(x + 2) + 3x + 6", "2.3 x(x + 2) + 3(x + 2)", "2.4 (x + 2)(x + 3)"],
  ],
  ["4x^2-25", "factored", ["2 (2x)^{2} - 5^{2}", "2.1 (2x)^{2} - 25", "2.2 (2x)^{2} - 5^{2}", "3 (2x - 5)(2x + 5)"]],
  [
    "x^2+6x+9",
    "factored",
    ["2 x^{2} + 2x \\cdot 3 + 3^{2}", "2.1 x^{2} + 6x + 3^{2}", "2.2 x^{2} + 2x \\cdot 3 + 3^{2}", "3 (x + 3)^{2}"],
  ],
];

describe("what is done within a formula is unfolded", () => {
  for (const [formula, what, expected] of rows)
    test(`${formula} is worked out one thing at a time`, () => assert.deepEqual(placedLines(formula, what), expected));
});
