import type { FormulaTable } from "./row.ts";

/** Inverse functions, factorials, combinations and probability. */
export const counting: FormulaTable = {
  "f^{-1}": [
    ["f^{-1}", ["InverseFunction", "f"]],
    ["f^{-1}(x)", ["Apply", ["InverseFunction", "f"], "x"]],
    ["y=f^{-1}(x)", ["Equal", "y", ["Apply", ["InverseFunction", "f"], "x"]]],
    ["f^{-1}(f(x))=x", ["Equal", ["Apply", ["InverseFunction", "f"], ["f", "x"]], "x"]],
    ["h^{-1}(x)=\\frac{x-1}{2}", ["Equal", ["Apply", ["InverseFunction", "h"], "x"], ["Divide", ["Subtract", "x", 1], 2]]],
    ["g^{-1}(3)=2", ["Equal", ["Apply", ["InverseFunction", "g"], 3], 2]],
    ["f⁻¹(x)", ["Apply", ["InverseFunction", "f"], "x"]],
    ["f\\left(f^{-1}(2)\\right)", ["f", ["Apply", ["InverseFunction", "f"], 2]]],
    ["2f^{-1}(x)+1", ["Add", ["Multiply", 2, ["Apply", ["InverseFunction", "f"], "x"]], 1]],
    ["x^{-1}", ["Power", "x", -1]],
    ["(f)^{-1}", ["Power", "f", -1]],
  ],
  "\\binom": [
    ["\\binom{5}{2}", ["Binomial", 5, 2]],
    ["\\binom nk", ["Binomial", "n", "k"]],
    ["\\dbinom{n}{k}=\\dbinom{n}{n-k}", ["Equal", ["Binomial", "n", "k"], ["Binomial", "n", ["Subtract", "n", "k"]]]],
    ["\\tbinom{n+1}{k}", ["Binomial", ["Add", "n", 1], "k"]],
    [
      "\\binom{n}{k}p^k(1-p)^{n-k}",
      ["Multiply", ["Binomial", "n", "k"], ["Power", "p", "k"], ["Power", ["Subtract", 1, "p"], ["Subtract", "n", "k"]]],
    ],
    ["\\binom52=10", ["Equal", ["Binomial", 5, 2], 10]],
    ["\\binom{5}", { refused: 9 }],
  ],
  "C_5^2": [
    ["C_5^2", ["Combinations", 5, 2]],
    ["C_{5}^{2}=10", ["Equal", ["Combinations", 5, 2], 10]],
    [
      "C_n^0+C_n^1+\\cdots+C_n^n=2^n",
      [
        "Equal",
        ["Add", ["Combinations", "n", 0], ["Combinations", "n", 1], "ContinuationPlaceholder", ["Combinations", "n", "n"]],
        ["Power", 2, "n"],
      ],
    ],
    ["\\frac{C_4^2}{C_{10}^2}", ["Divide", ["Combinations", 4, 2], ["Combinations", 10, 2]]],
    ["\\mathrm{C}_5^2", ["Combinations", 5, 2]],
    ["{}_5C_2", ["Combinations", 5, 2]],
    [
      "C_{n+1}^{k}=C_n^k+C_n^{k-1}",
      [
        "Equal",
        ["Combinations", ["Add", "n", 1], "k"],
        ["Add", ["Combinations", "n", "k"], ["Combinations", "n", ["Subtract", "k", 1]]],
      ],
    ],
    ["C_6^3x^3", ["Multiply", ["Combinations", 6, 3], ["Power", "x", 3]]],
    ["C^2_5", ["Combinations", 5, 2]],
    ["C₅²", ["Combinations", 5, 2]],
    ["C_1e^x", ["Multiply", "C_1", ["Power", "ExponentialE", "x"]]],
  ],
  "A_n^m": [
    ["A_n^m", ["Permutations", "n", "m"]],
    ["A_5^3=60", ["Equal", ["Permutations", 5, 3], 60]],
    [
      "A_{n}^{m}=\\frac{n!}{(n-m)!}",
      ["Equal", ["Permutations", "n", "m"], ["Divide", ["Factorial", "n"], ["Factorial", ["Subtract", "n", "m"]]]],
    ],
    ["P_5^2", ["Permutations", 5, 2]],
    ["\\mathrm{A}_4^2A_3^1", ["Multiply", ["Permutations", 4, 2], ["Permutations", 3, 1]]],
    ["{}_nP_k", ["Permutations", "n", "k"]],
    ["\\frac{A_5^2}{A_2^2}", ["Divide", ["Permutations", 5, 2], ["Permutations", 2, 2]]],
  ],
  "n!": [
    ["n!", ["Factorial", "n"]],
    ["5! = 120", ["Equal", ["Factorial", 5], 120]],
    ["(n+1)!", ["Factorial", ["Add", "n", 1]]],
    ["(n+1)!=(n+1)\\cdot n!", ["Equal", ["Factorial", ["Add", "n", 1]], ["Multiply", ["Add", "n", 1], ["Factorial", "n"]]]],
    [
      "\\frac{n!}{k!(n-k)!}",
      ["Divide", ["Factorial", "n"], ["Multiply", ["Factorial", "k"], ["Factorial", ["Subtract", "n", "k"]]]],
    ],
    ["2n!", ["Multiply", 2, ["Factorial", "n"]]],
    ["n!!", ["Factorial2", "n"]],
    ["3!\\cdot4!", ["Multiply", ["Factorial", 3], ["Factorial", 4]]],
    ["\\frac{1}{n!}x^n", ["Multiply", ["Divide", 1, ["Factorial", "n"]], ["Power", "x", "n"]]],
    ["n!+1", ["Add", ["Factorial", "n"], 1]],
    ["x!=3", ["NotEqual", "x", 3]],
    ["5!=120", ["Equal", ["Factorial", 5], 120]],
  ],
  probability: [
    ["P(A|B)", ["P", ["Given", "A", "B"]]],
    [
      "P(A\\mid B)=\\frac{P(A\\cap B)}{P(B)}",
      ["Equal", ["P", ["Given", "A", "B"]], ["Divide", ["P", ["Intersection", "A", "B"]], ["P", "B"]]],
    ],
    ["P(X>1)", ["P", ["Greater", "X", 1]]],
    ["P(X\\le2)=0.5", ["Equal", ["P", ["LessEqual", "X", 2]], 0.5]],
    [
      "P(A\\cup B)=P(A)+P(B)-P(A\\cap B)",
      ["Equal", ["P", ["Union", "A", "B"]], ["Subtract", ["Add", ["P", "A"], ["P", "B"]], ["P", ["Intersection", "A", "B"]]]],
    ],
    ["P(X=k)=C_n^kp^k", ["Equal", ["P", ["Equal", "X", "k"]], ["Multiply", ["Combinations", "n", "k"], ["Power", "p", "k"]]]],
    ["E(X)=np", ["Equal", ["E", "X"], ["Multiply", "n", "p"]]],
    ["P(\\overline{A})=1-P(A)", ["Equal", ["P", ["OverBar", "A"]], ["Subtract", 1, ["P", "A"]]]],
  ],
};
