import type { FormulaTable } from "./row.ts";

/** Limits, sums and products over an index. */
export const limitsAndSums: FormulaTable = {
  "\\lim_{x\\to0^+}": [
    ["\\lim_{x\\to0^+}\\ln x=-\\infty", ["Equal", ["Limit", ["Ln", "x"], "x", 0, 1], "NegativeInfinity"]],
    ["\\lim_{x\\to 2^-}\\frac{1}{x-2}", ["Limit", ["Divide", 1, ["Subtract", "x", 2]], "x", 2, -1]],
    ["\\lim_{x\\to0}\\frac{\\sin x}{x}=1", ["Equal", ["Limit", ["Divide", ["Sin", "x"], "x"], "x", 0], 1]],
    [
      "\\lim_{n\\to\\infty}\\left(1+\\frac1n\\right)^n=e",
      ["Equal", ["Limit", ["Power", ["Add", 1, ["Divide", 1, "n"]], "n"], "n", "PositiveInfinity"], "ExponentialE"],
    ],
    ["\\lim\\limits_{x\\to a}f(x)", ["Limit", ["f", "x"], "x", "a"]],
    ["\\lim_{x\\rightarrow0}x\\sin\\frac1x", ["Limit", ["Multiply", "x", ["Sin", ["Divide", 1, "x"]]], "x", 0]],
    [
      "\\lim_{h\\to0}\\frac{f(x+h)-f(x)}{h}",
      ["Limit", ["Divide", ["Subtract", ["f", ["Add", "x", "h"]], ["f", "x"]], "h"], "h", 0],
    ],
    ["\\lim_{x\\to-\\infty}e^x=0", ["Equal", ["Limit", ["Power", "ExponentialE", "x"], "x", "NegativeInfinity"], 0]],
    ["\\lim_{x\\to+\\infty}\\frac{1}{x}", ["Limit", ["Divide", 1, "x"], "x", "PositiveInfinity"]],
    ["\\lim_{x\\to1}x^2+1", ["Add", ["Limit", ["Power", "x", 2], "x", 1], 1]],
    ["\\lim_{x\\to1}(x^2+1)", ["Limit", ["Add", ["Power", "x", 2], 1], "x", 1]],
    ["3\\lim_{x\\to0}x", ["Multiply", 3, ["Limit", "x", "x", 0]]],
    ["\\lim_{x \\to 0^{+}} x^x", ["Limit", ["Power", "x", "x"], "x", 0, 1]],
    ["\\lim_{x→0} x", ["Limit", "x", "x", 0]],
    [
      "\\lim_{x\\to1^-}f(x)\\ne\\lim_{x\\to1^+}f(x)",
      ["NotEqual", ["Limit", ["f", "x"], "x", 1, -1], ["Limit", ["f", "x"], "x", 1, 1]],
    ],
    ["\\lim_{x\\to0^{-}}\\frac{|x|}{x}=-1", ["Equal", ["Limit", ["Divide", ["Abs", "x"], "x"], "x", 0, -1], -1]],
    ["\\lim_{h\\to0^+}(1+h)^{\\frac1h}", ["Limit", ["Power", ["Add", 1, "h"], ["Divide", 1, "h"]], "h", 0, 1]],
    ["\\lim_{x\\to0}", { refused: 12 }],
  ],
  "\\sum": [
    [
      "\\sum_{k=1}^{n}k=\\frac{n(n+1)}{2}",
      ["Equal", ["Sum", "k", ["Limits", "k", 1, "n"]], ["Divide", ["Multiply", "n", ["Add", "n", 1]], 2]],
    ],
    ["\\sum_{k=1}^nk^2+1", ["Add", ["Sum", ["Power", "k", 2], ["Limits", "k", 1, "n"]], 1]],
    [
      "\\sum_{k=1}^n(2k-1)=n^2",
      ["Equal", ["Sum", ["Subtract", ["Multiply", 2, "k"], 1], ["Limits", "k", 1, "n"]], ["Power", "n", 2]],
    ],
    [
      "\\sum_{n=0}^\\infty\\frac{x^n}{n!}=e^x",
      [
        "Equal",
        ["Sum", ["Divide", ["Power", "x", "n"], ["Factorial", "n"]], ["Limits", "n", 0, "PositiveInfinity"]],
        ["Power", "ExponentialE", "x"],
      ],
    ],
    ["\\sum_{k=0}^n\\binom nk=2^n", ["Equal", ["Sum", ["Binomial", "n", "k"], ["Limits", "k", 0, "n"]], ["Power", 2, "n"]]],
    ["\\sum_{k=1}^nk\\cdot2^k", ["Sum", ["Multiply", "k", ["Power", 2, "k"]], ["Limits", "k", 1, "n"]]],
    ["\\sum_{i=1}^{3}\\sum_{j=1}^{2}ij", ["Sum", ["Sum", ["Multiply", "i", "j"], ["Limits", "j", 1, 2]], ["Limits", "i", 1, 3]]],
    [
      "\\frac1n\\sum_{i=1}^n(x_i-\\bar x)^2",
      ["Multiply", ["Divide", 1, "n"], ["Sum", ["Power", ["Subtract", "x_i", ["OverBar", "x"]], 2], ["Limits", "i", 1, "n"]]],
    ],
    ["\\sum_{k\\in S}k", ["Sum", "k", ["Element", "k", "S"]]],
    ["\\sum_{i<j}a_{ij}", ["Sum", "a_ij", ["Less", "i", "j"]]],
    ["\\sum_ix_i", ["Sum", "x_i", "i"]],
    ["\\sum x_i=10", ["Equal", ["Sum", "x_i"], 10]],
    ["\\sum\\limits_{i=1}^nx_i^2", ["Sum", ["Power", "x_i", 2], ["Limits", "i", 1, "n"]]],
    ["\\sum_{k=1}^{n}a_kb_k-c", ["Subtract", ["Sum", ["Multiply", "a_k", "b_k"], ["Limits", "k", 1, "n"]], "c"]],
    ["\\sum_{k=1}^n", { refused: 12 }],
  ],
  "\\prod": [
    ["\\prod_{k=1}^nk=n!", ["Equal", ["Product", "k", ["Limits", "k", 1, "n"]], ["Factorial", "n"]]],
    [
      "\\prod_{k=2}^{n}\\left(1-\\frac{1}{k^2}\\right)",
      ["Product", ["Subtract", 1, ["Divide", 1, ["Power", "k", 2]]], ["Limits", "k", 2, "n"]],
    ],
    ["2\\prod_{i=1}^3x_i", ["Multiply", 2, ["Product", "x_i", ["Limits", "i", 1, 3]]]],
    ["\\prod_{i=1}^na_ib_i+1", ["Add", ["Product", ["Multiply", "a_i", "b_i"], ["Limits", "i", 1, "n"]], 1]],
    [
      "\\prod_{p\\in P}\\frac{1}{1-p^{-s}}",
      ["Product", ["Divide", 1, ["Subtract", 1, ["Power", "p", ["Negate", "s"]]]], ["Element", "p", "P"]],
    ],
    ["∏_{k=1}^n k", ["Product", "k", ["Limits", "k", 1, "n"]]],
  ],
};
