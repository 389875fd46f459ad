import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MathJson } from "../contract.ts";
import { parse } from "./parse.ts";

/** Sums, limits and values at places as they are written, and their trees. */
const table: Record<string, [string, MathJson][]> = {
  "sums and products": [
    ["\\sum_{i=1}^n i", ["Sum", "i", ["Limits", "i", 1, "n"]]],
    ["\\sum_{i=1}^{\\infty} \\frac{1}{i^2}", ["Sum", ["Divide", 1, ["Power", "i", 2]], ["Limits", "i", 1, "PositiveInfinity"]]],
    ["\\sum_{k\\in S} k", ["Sum", "k", ["Element", "k", "S"]]],
    ["\\sum_{i<j} a_i a_j", ["Sum", ["Multiply", "a_i", "a_j"], ["Less", "i", "j"]]],
    ["\\sum_{1\\le i<j\\le n} a_i", ["Sum", "a_i", ["And", ["LessEqual", 1, "i"], ["Less", "i", "j"], ["LessEqual", "j", "n"]]]],
    ["\\sum_i x_i", ["Sum", "x_i", "i"]],
    ["\\sum x", ["Sum", "x"]],
    ["\\sum\\limits_{k=1}^n k", ["Sum", "k", ["Limits", "k", 1, "n"]]],
    ["\\sum k^2 + 1", ["Add", ["Sum", ["Power", "k", 2]], 1]],
    ["2\\sum k^2 - 1", ["Subtract", ["Multiply", 2, ["Sum", ["Power", "k", 2]]], 1]],
    [
      "\\sum_{i=1}^n \\sum_{j=1}^m a_i b_j",
      ["Sum", ["Sum", ["Multiply", "a_i", "b_j"], ["Limits", "j", 1, "m"]], ["Limits", "i", 1, "n"]],
    ],
    ["\\prod_{k=1}^n k", ["Product", "k", ["Limits", "k", 1, "n"]]],
    ["∑_{k=1}^n k", ["Sum", "k", ["Limits", "k", 1, "n"]]],
    ["∏ x", ["Product", "x"]],
    ["∑ₖ₌₁ⁿ k", ["Sum", "k", ["Limits", "k", 1, "n"]]],
    ["sum_(k=1)^n k", ["Sum", "k", ["Limits", "k", 1, "n"]]],
    ["\\sum^n_{k=1} k", ["Sum", "k", ["Limits", "k", 1, "n"]]],
    ["\\sum_{i,j} a_i", ["Sum", "a_i", "i", "j"]],
    ["\\sum_{i \\neq j} a_i", ["Sum", "a_i", ["NotEqual", "i", "j"]]],
    [
      "\\frac{1}{n}\\sum_{i=1}^n x_i = 3",
      ["Equal", ["Multiply", ["Divide", 1, "n"], ["Sum", "x_i", ["Limits", "i", 1, "n"]]], 3],
    ],
    [
      "S_n = \\sum_{k=1}^n (2k-1) = n^2",
      ["Equal", "S_n", ["Sum", ["Subtract", ["Multiply", 2, "k"], 1], ["Limits", "k", 1, "n"]], ["Power", "n", 2]],
    ],
    [
      "\\sum_{k=0}^n 2^k = 2^{n+1} - 1",
      ["Equal", ["Sum", ["Power", 2, "k"], ["Limits", "k", 0, "n"]], ["Subtract", ["Power", 2, ["Add", "n", 1]], 1]],
    ],
    ["\\sum_{k=0}^{n-1} ar^k", ["Sum", ["Multiply", "a", ["Power", "r", "k"]], ["Limits", "k", 0, ["Subtract", "n", 1]]]],
    ["\\sum_{i}x_i y_i / n", ["Sum", ["Divide", ["Multiply", "x_i", "y_i"], "n"], "i"]],
    ["\\prod_{i=1}^{n}(1+x_i)", ["Product", ["Add", 1, "x_i"], ["Limits", "i", 1, "n"]]],
    ["\\sum_{k=1}^n k \\cdot 3", ["Sum", ["Multiply", "k", 3], ["Limits", "k", 1, "n"]]],
    ["1 + \\sum_{k=1}^n k", ["Add", 1, ["Sum", "k", ["Limits", "k", 1, "n"]]]],
    ["\\left(\\sum_{k=1}^n k\\right)^2", ["Power", ["Sum", "k", ["Limits", "k", 1, "n"]], 2]],
    ["\\sum_{n=-\\infty}^{\\infty} c_n", ["Sum", "c_n", ["Limits", "n", "NegativeInfinity", "PositiveInfinity"]]],
    ["\\sum_{k=1}^n\\frac1k - \\ln n", ["Subtract", ["Sum", ["Divide", 1, "k"], ["Limits", "k", 1, "n"]], ["Ln", "n"]]],
    ["\\sum_{k=1}^n a_k, n", ["List", ["Sum", "a_k", ["Limits", "k", 1, "n"]], "n"]],
    ["\\sum_{x} x^2 = 5", ["Equal", ["Sum", ["Power", "x", 2], "x"], 5]],
    ["1 + \\sum k + 1", ["Add", 1, ["Sum", "k"], 1]],
    ["a - \\sum k - 1", ["Subtract", ["Subtract", "a", ["Sum", "k"]], 1]],
    ["\\sum a_i + \\sum b_i", ["Add", ["Sum", "a_i"], ["Sum", "b_i"]]],
    ["-\\sum k + 1", ["Add", ["Negate", ["Sum", "k"]], 1]],
    [
      "\\sum_{n=0}^{\\infty} (-1)^n \\frac{x^{2n+1}}{2n+1}",
      [
        "Sum",
        [
          "Multiply",
          ["Power", -1, "n"],
          ["Divide", ["Power", "x", ["Add", ["Multiply", 2, "n"], 1]], ["Add", ["Multiply", 2, "n"], 1]],
        ],
        ["Limits", "n", 0, "PositiveInfinity"],
      ],
    ],
    [
      "\\sum_{k=1}^{n} k = \\frac{n(n+1)}{2}",
      ["Equal", ["Sum", "k", ["Limits", "k", 1, "n"]], ["Divide", ["Multiply", "n", ["Add", "n", 1]], 2]],
    ],
    [
      "\\sum_{i=1}^{3}\\sum_{j=1}^{i} ij",
      ["Sum", ["Sum", ["Multiply", "i", "j"], ["Limits", "j", 1, "i"]], ["Limits", "i", 1, 3]],
    ],
    [
      "\\sum_{k=1}^{100} \\frac{1}{k(k+1)} = \\frac{100}{101}",
      ["Equal", ["Sum", ["Divide", 1, ["Multiply", "k", ["Add", "k", 1]]], ["Limits", "k", 1, 100]], ["Divide", 100, 101]],
    ],
    ["\\sum_{x\\in\\{1,2\\}} x", ["Sum", "x", ["Element", "x", ["Set", 1, 2]]]],
  ],
  limits: [
    ["\\lim_{x\\to0} f(x)", ["Limit", ["f", "x"], "x", 0]],
    ["\\lim_{x \\to 0^+} f", ["Limit", "f", "x", 0, 1]],
    ["\\lim_{x\\to0^{-}} \\frac{1}{x}", ["Limit", ["Divide", 1, "x"], "x", 0, -1]],
    ["\\lim_{x\\to a^+} f(x)", ["Limit", ["f", "x"], "x", "a", 1]],
    ["\\lim_{x\\to+\\infty} f(x)", ["Limit", ["f", "x"], "x", "PositiveInfinity"]],
    ["\\lim_{x\\to-\\infty} f(x)", ["Limit", ["f", "x"], "x", "NegativeInfinity"]],
    ["\\lim_{x→∞} f(x)", ["Limit", ["f", "x"], "x", "PositiveInfinity"]],
    ["\\lim\\limits_{x\\to 0}\\frac{\\sin x}{x} = 1", ["Equal", ["Limit", ["Divide", ["Sin", "x"], "x"], "x", 0], 1]],
    ["lim_{x→0} f(x)", ["Limit", ["f", "x"], "x", 0]],
    ["lim_(x->0) sin(x)/x", ["Limit", ["Divide", ["Sin", "x"], "x"], "x", 0]],
    ["\\lim_{x\\to (\\pi/2)^-} \\tan x", ["Limit", ["Tan", "x"], "x", ["Divide", "Pi", 2], -1]],
    ["\\lim_{x\\to \\frac{\\pi}{2}^-} \\tan x", ["Limit", ["Tan", "x"], "x", ["Divide", "Pi", 2], -1]],
    ["\\lim_{x\\to -1^+} x", ["Limit", "x", "x", -1, 1]],
    ["\\lim_{x\\to x_0^+} x", ["Limit", "x", "x", "x_0", 1]],
    ["\\lim_{x\\to0⁺} x", ["Limit", "x", "x", 0, 1]],
    ["\\lim_{x\\to0} x + 1", ["Add", ["Limit", "x", "x", 0], 1]],
    ["\\lim_{x\\to0} (x + 1)", ["Limit", ["Add", "x", 1], "x", 0]],
    [
      "\\lim_{h \\to 0} \\frac{f(x+h)-f(x)}{h}",
      ["Limit", ["Divide", ["Subtract", ["f", ["Add", "x", "h"]], ["f", "x"]], "h"], "h", 0],
    ],
    [
      "\\lim_{n\\to\\infty}\\left(1+\\frac1n\\right)^n = e",
      ["Equal", ["Limit", ["Power", ["Add", 1, ["Divide", 1, "n"]], "n"], "n", "PositiveInfinity"], "ExponentialE"],
    ],
    ["\\lim_{n\\rightarrow\\infty} a_n", ["Limit", "a_n", "n", "PositiveInfinity"]],
    ["\\lim_{t\\to t_0} t", ["Limit", "t", "t", "t_0"]],
    ["\\lim_{x\\to 0^+}\\ln x", ["Limit", ["Ln", "x"], "x", 0, 1]],
    ["\\lim_{x\\to a^2} x", ["Limit", "x", "x", ["Power", "a", 2]]],
    [
      "\\lim_{x \\to 2} \\frac{x^2-4}{x-2} = 4",
      ["Equal", ["Limit", ["Divide", ["Subtract", ["Power", "x", 2], 4], ["Subtract", "x", 2]], "x", 2], 4],
    ],
    ["\\lim_{x\\to0} f(x) + \\lim_{x\\to0} g(x) + 1", ["Add", ["Limit", ["f", "x"], "x", 0], ["Limit", ["g", "x"], "x", 0], 1]],
    ["2\\lim_{x\\to0} x + 1 + 2", ["Add", ["Multiply", 2, ["Limit", "x", "x", 0]], 1, 2]],
    [
      "\\lim_{x\\to\\infty}\\frac{3x^2+1}{x^2} = 3",
      [
        "Equal",
        ["Limit", ["Divide", ["Add", ["Multiply", 3, ["Power", "x", 2]], 1], ["Power", "x", 2]], "x", "PositiveInfinity"],
        3,
      ],
    ],
    ["\\lim_{x \\to 0}\\frac{e^x-1}{x}", ["Limit", ["Divide", ["Subtract", ["Power", "ExponentialE", "x"], 1], "x"], "x", 0]],
    ["\\lim_{\\theta\\to0}\\frac{\\sin\\theta}{\\theta}", ["Limit", ["Divide", ["Sin", "theta"], "theta"], "theta", 0]],
    [
      "\\lim_{x\\to 1^-} f(x) = \\lim_{x\\to 1^+} f(x)",
      ["Equal", ["Limit", ["f", "x"], "x", 1, -1], ["Limit", ["f", "x"], "x", 1, 1]],
    ],
    ["\\lim_{x\\to\\infty} x^{1/x}", ["Limit", ["Power", "x", ["Divide", 1, "x"]], "x", "PositiveInfinity"]],
    [
      "f'(x) = \\lim_{h\\to0}\\frac{f(x+h)-f(x)}{h}",
      [
        "Equal",
        ["Apply", ["Derivative", "f"], "x"],
        ["Limit", ["Divide", ["Subtract", ["f", ["Add", "x", "h"]], ["f", "x"]], "h"], "h", 0],
      ],
    ],
  ],
  "values at places": [
    ["\\left. x^2 \\right|_{0}^{1}", ["EvaluateAt", ["Power", "x", 2], 0, 1]],
    ["\\left[\\frac{x^2}{2}\\right]_0^1", ["EvaluateAt", ["Divide", ["Power", "x", 2], 2], 0, 1]],
    ["f(x)\\bigg|_{x=2}", ["EvaluateAt", ["f", "x"], ["Equal", "x", 2]]],
    ["f'(x)|_{x=1}", ["EvaluateAt", ["Apply", ["Derivative", "f"], "x"], ["Equal", "x", 1]]],
    ["\\frac{x^3}{3} + x \\Big|_0^1", ["EvaluateAt", ["Add", ["Divide", ["Power", "x", 3], 3], "x"], 0, 1]],
    ["|x||_0^1", ["EvaluateAt", ["Abs", "x"], 0, 1]],
    ["\\left.\\frac{dy}{dx}\\right|_{x=1} = 3", ["Equal", ["EvaluateAt", ["Differentiate", "y", "x"], ["Equal", "x", 1]], 3]],
    [
      "\\int_0^1 x\\,dx = \\left[\\frac{x^2}{2}\\right]_0^1 = \\frac12",
      [
        "Equal",
        ["Integrate", "x", ["Limits", "x", 0, 1]],
        ["EvaluateAt", ["Divide", ["Power", "x", 2], 2], 0, 1],
        ["Divide", 1, 2],
      ],
    ],
    ["x + f(x)|_{x=2}", ["Add", "x", ["EvaluateAt", ["f", "x"], ["Equal", "x", 2]]]],
    ["2f(x)|_{x=2} + 1", ["Add", ["EvaluateAt", ["Multiply", 2, ["f", "x"]], ["Equal", "x", 2]], 1]],
    ["\\int_0^1 f(x)\\,dx\\Big|_{a=1}", ["EvaluateAt", ["Integrate", ["f", "x"], ["Limits", "x", 0, 1]], ["Equal", "a", 1]]],
    ["\\left. x^2 + 1 \\right|_{0}^{1}", ["EvaluateAt", ["Add", ["Power", "x", 2], 1], 0, 1]],
    ["\\left[ \\frac{x^3}{3} - x \\right]_{-1}^{2}", ["EvaluateAt", ["Subtract", ["Divide", ["Power", "x", 3], 3], "x"], -1, 2]],
    ["[x^2]_1^2 - 3", ["Subtract", ["EvaluateAt", ["Power", "x", 2], 1, 2], 3]],
    ["f(x,y)|_{x=1}", ["EvaluateAt", ["f", "x", "y"], ["Equal", "x", 1]]],
    ["x^2|_0^1", ["EvaluateAt", ["Power", "x", 2], 0, 1]],
    ["|x-1||_0^1", ["EvaluateAt", ["Abs", ["Subtract", "x", 1]], 0, 1]],
    ["|x| + y|_{x=1}", ["Add", ["Abs", "x"], ["EvaluateAt", "y", ["Equal", "x", 1]]]],
    ["-\\cos x\\Big|_0^\\pi", ["EvaluateAt", ["Negate", ["Cos", "x"]], 0, "Pi"]],
    ["F|_0^1 - G|_0^1", ["Subtract", ["EvaluateAt", "F", 0, 1], ["EvaluateAt", "G", 0, 1]]],
    ["f(x)|_{x=1} = 3", ["Equal", ["EvaluateAt", ["f", "x"], ["Equal", "x", 1]], 3]],
    ["y'|_{x=1}", ["EvaluateAt", ["Derivative", "y"], ["Equal", "x", 1]]],
    ["\\left[x\\ln x - x\\right]_1^e", ["EvaluateAt", ["Subtract", ["Multiply", "x", ["Ln", "x"]], "x"], 1, "ExponentialE"]],
    ["\\left(\\frac{x^2}{2}\\right)\\Big|_0^1", ["EvaluateAt", ["Divide", ["Power", "x", 2], 2], 0, 1]],
    ["\\Big[\\frac{x^2}{2}\\Big]_0^1", ["EvaluateAt", ["Divide", ["Power", "x", 2], 2], 0, 1]],
    [
      "F|_0^1 - G|_0^1 + H|_0^1",
      ["Add", ["Subtract", ["EvaluateAt", "F", 0, 1], ["EvaluateAt", "G", 0, 1]], ["EvaluateAt", "H", 0, 1]],
    ],
    [
      "uv|_0^1 - \\int_0^1 v\\,du",
      ["Subtract", ["EvaluateAt", ["Multiply", "u", "v"], 0, 1], ["Integrate", "v", ["Limits", "u", 0, 1]]],
    ],
  ],
};

for (const [subject, rows] of Object.entries(table)) {
  describe(`parse: ${subject}`, () => {
    for (const [source, json] of rows) it(source, () => assert.deepEqual(parse(source).json, json));
  });
}
