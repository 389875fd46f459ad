import type { FormulaTable } from "./row.ts";

/** What another parser misreads or rejects, pinned. */
export const faults: FormulaTable = {
  "misread elsewhere": [
    ["\\int x\\ln x\\,dx", ["Integrate", ["Multiply", "x", ["Ln", "x"]], "x"]],
    ["\\ln x\\cdot y", ["Multiply", ["Ln", "x"], "y"]],
    ["\\frac{d}{dx}(x^2)+3x", ["Add", ["Differentiate", ["Power", "x", 2], "x"], ["Multiply", 3, "x"]]],
    ["f^{-1}(x)", ["Apply", ["InverseFunction", "f"], "x"]],
    ["\\vec a", ["OverVector", "a"]],
    ["\\overline{AB}", ["Segment", "A", "B"]],
    ["\\bar z", ["OverBar", "z"]],
    ["C_5^2", ["Combinations", 5, 2]],
    ["0.\\dot{3}", { num: "0.(3)" }],
    ["x=\\pm\\sqrt2", ["Equal", "x", ["PlusMinus", ["Sqrt", 2]]]],
    ["1,234", 1234],
    [
      "\\left\\{\\begin{array}{l}x+y=1\\\\x-y=3\\end{array}\\right.",
      ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]],
    ],
    ["x=1或x=2", ["Or", ["Equal", "x", 1], ["Equal", "x", 2]]],
    ["解方程 x^2=4", { refused: 0 }],
    ["解方程x^2=4", { refused: 0 }],
    ["x^2=4的解", { refused: 5 }],
  ],
  "rejected elsewhere": [
    ["6÷3", ["Divide", 6, 3]],
    ["∛27", ["Root", 27, 3]],
    ["∫x dx", ["Integrate", "x", "x"]],
    ["∑_{k=1}^{n}k", ["Sum", "k", ["Limits", "k", 1, "n"]]],
    ["（x+1）y", ["Multiply", ["Add", "x", 1], "y"]],
    ["x＋1＝2", ["Equal", ["Add", "x", 1], 2]],
    ["x=1，y=2", ["List", ["Equal", "x", 1], ["Equal", "y", 2]]],
    ["\\therefore x=2", ["Therefore", ["Equal", "x", 2]]],
    ["P(A|B)=0.3", ["Equal", ["P", ["Given", "A", "B"]], 0.3]],
    ["\\complement_{U}A", ["Complement", "A", "U"]],
  ],
  "changed elsewhere": [
    ["a(b+c)", ["Multiply", "a", ["Add", "b", "c"]]],
    ["\\frac{x}{x}", ["Divide", "x", "x"]],
    ["−1+2i", ["Add", -1, ["Multiply", 2, "i"]]],
    ["-b+\\sqrt{d}", ["Add", ["Negate", "b"], ["Sqrt", "d"]]],
    ["3×10⁵", ["Multiply", 3, ["Power", 10, 5]]],
    ["2+x+3", ["Add", 2, "x", 3]],
    ["x\\cdot x", ["Multiply", "x", "x"]],
    ["\\sqrt{x^2}", ["Sqrt", ["Power", "x", 2]]],
  ],
};
