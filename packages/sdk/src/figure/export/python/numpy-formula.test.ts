import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../../expression/parse.ts";
import { Script } from "./script.ts";

const numpy = (formula: string): string | undefined => {
  const script = new Script();
  for (const letter of ["x", "y", "a"]) script.nameOf(letter);
  return script.formula(parse(formula).json);
};

describe("formulas in NumPy", () => {
  const rows: [formula: string, text: string | undefined][] = [
    ["x^2 - 4x + 3", "x**2 - 4 * x + 3"],
    ["-x^2", "-x**2"],
    ["(-x)^2", "(-x)**2"],
    ["x - (y + 1)", "x - (y + 1)"],
    ["x - (-y)", "x - (-y)"],
    ["\\frac{x}{-2y}", "x / (-2 * y)"],
    ["\\frac{x+1}{x-1}", "(x + 1) / (x - 1)"],
    ["x^{y^2}", "x**y**2"],
    ["(x^y)^2", "(x**y)**2"],
    ["x^{-1}", "x**-1"],
    ["|-2|^{-1} x", "np.abs(-2)**-1.0 * x"],
    ["\\sqrt{x}", "np.sqrt(x)"],
    ["\\sqrt[3]{x}", "np.cbrt(x)"],
    ["x^{2/3}", "np.cbrt(x)**2"],
    ["x^{1/5}", "np.sign(x) * np.abs(x)**(1 / 5)"],
    ["x^{3/4}", "x**(3 / 4)"],
    ["e^{-x^2}", "np.exp(-x**2)"],
    ["2^x", "2**x"],
    ["\\ln x + \\log_{10} x", "np.log(x) + np.log10(x)"],
    ["\\log_3 x", "np.log(x) / np.log(3)"],
    ["\\cot x", "1 / np.tan(x)"],
    ["\\sec x", "1 / np.cos(x)"],
    ["|x|", "np.abs(x)"],
    ["\\lfloor x \\rfloor", "np.floor(x)"],
    ["\\max(x, y, 1)", "np.maximum(np.maximum(x, y), 1)"],
    ["\\pi a", "np.pi * a"],
    ["\\frac{1}{0} + x", "np.nan + x"],
    ["\\sin 30^\\circ", "np.sin(30 * (np.pi / 180))"],
    ["\\begin{cases} x & x<0 \\\\ 1 & 0 \\le x < 1 \\end{cases}", "np.select([x < 0, (0 <= x) & (x < 1)], [x, 1], np.nan)"],
    [
      "\\begin{cases} x & \\sqrt{x} > 1 \\\\ 1 & \\text{otherwise} \\end{cases}",
      "np.select([np.isnan(np.sqrt(x)), np.sqrt(x) > 1], [np.nan, x], 1)",
    ],
    [
      "\\begin{cases} 5 & x > 0 \\land \\ln x > 1 \\\\ 7 & \\text{otherwise} \\end{cases}",
      "np.select([np.isnan(np.log(x)) & (x > 0), (x > 0) & (np.log(x) > 1)], [np.nan, 5], 7)",
    ],
    [
      "\\begin{cases} 5 & x > -5 \\lor \\ln x > 1 \\\\ 7 & \\text{otherwise} \\end{cases}",
      "np.select([np.isnan(np.log(x)) & ~(x > -5), (x > -5) | (np.log(x) > 1)], [np.nan, 5], 7)",
    ],
    ["\\sum_{k=1}^{3} x^k", "sum(x**k for k in range(1, 4))"],
    ["\\frac{d}{dx} x^3", "3 * x**2"],
    ["\\int_0^x t\\,dt", undefined],
    ["x!", undefined],
    ["b x", undefined],
  ];
  for (const [formula, text] of rows) test(formula, () => assert.equal(numpy(formula), text));
});

test("letters are names of Python: no keywords, no signs, each once", () => {
  const script = new Script();
  assert.deepEqual(
    ["x", "lambda", "np", "α", "x_1", "x'", "𝒜", "a b"].map((letter) => script.nameOf(letter)),
    ["x", "lambda_", "np_", "letter", "x_1", "x_", "letter_", "a_b"],
  );
});
