import type { FormulaTable } from "./row.ts";

/** Matrices, determinants and what is done with them. */
export const matrices: FormulaTable = {
  matrices: [
    ["\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["\\begin{bmatrix}a&b\\\\c&d\\end{bmatrix}", ["Matrix", ["List", "a", "b"], ["List", "c", "d"]]],
    ["A=\\begin{pmatrix}1&0\\\\0&1\\end{pmatrix}", ["Equal", "A", ["Matrix", ["List", 1, 0], ["List", 0, 1]]]],
    ["\\begin{pmatrix}1\\\\2\\\\3\\end{pmatrix}", ["Matrix", ["List", 1], ["List", 2], ["List", 3]]],
    ["\\begin{pmatrix}1&2&3\\end{pmatrix}", ["Matrix", ["List", 1, 2, 3]]],
    [
      "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}\\begin{pmatrix}x\\\\y\\end{pmatrix}=\\begin{pmatrix}5\\\\6\\end{pmatrix}",
      [
        "Equal",
        ["Multiply", ["Matrix", ["List", 1, 2], ["List", 3, 4]], ["Matrix", ["List", "x"], ["List", "y"]]],
        ["Matrix", ["List", 5], ["List", 6]],
      ],
    ],
    [
      "\\begin{bmatrix}\\frac12&-1\\\\x^2&\\sqrt3\\end{bmatrix}",
      ["Matrix", ["List", ["Divide", 1, 2], -1], ["List", ["Power", "x", 2], ["Sqrt", 3]]],
    ],
    ["2\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", ["Multiply", 2, ["Matrix", ["List", 1, 2], ["List", 3, 4]]]],
    ["\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}^{-1}", ["Power", ["Matrix", ["List", 1, 2], ["List", 3, 4]], -1]],
    ["[[1,2],[3,4]]", ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["\\left(\\begin{array}{cc}1&2\\\\3&4\\end{array}\\right)", ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["\\left[\\begin{matrix}1&2\\\\3&4\\end{matrix}\\right]", ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["\\begin{pmatrix}1&2\\\\3&4\\\\\\end{pmatrix}", ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["\\begin{pmatrix}1&2\\\\3&4", { refused: 23 }],
    ["\\begin{pmatrix}1&2\\\\3&4\\end{bmatrix}", { refused: 23 }],
  ],
  determinants: [
    ["\\begin{vmatrix}1&2\\\\3&4\\end{vmatrix}", ["Determinant", ["Matrix", ["List", 1, 2], ["List", 3, 4]]]],
    [
      "\\begin{vmatrix}a&b\\\\c&d\\end{vmatrix}=ad-bc",
      [
        "Equal",
        ["Determinant", ["Matrix", ["List", "a", "b"], ["List", "c", "d"]]],
        ["Subtract", ["Multiply", "a", "d"], ["Multiply", "b", "c"]],
      ],
    ],
    ["\\det A", ["Determinant", "A"]],
    ["\\det(A)=-2", ["Equal", ["Determinant", "A"], -2]],
    ["\\det\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", ["Determinant", ["Matrix", ["List", 1, 2], ["List", 3, 4]]]],
    ["\\left|\\begin{array}{cc}1&2\\\\3&4\\end{array}\\right|", ["Determinant", ["Matrix", ["List", 1, 2], ["List", 3, 4]]]],
    [
      "\\left|\\begin{matrix}x&1\\\\1&x\\end{matrix}\\right|=0",
      ["Equal", ["Determinant", ["Matrix", ["List", "x", 1], ["List", 1, "x"]]], 0],
    ],
    ["\\det(A-\\lambda I)=0", ["Equal", ["Determinant", ["Subtract", "A", ["Multiply", "lambda", "I"]]], 0]],
    [
      "\\begin{vmatrix}1-\\lambda&2\\\\3&4-\\lambda\\end{vmatrix}",
      ["Determinant", ["Matrix", ["List", ["Subtract", 1, "lambda"], 2], ["List", 3, ["Subtract", 4, "lambda"]]]],
    ],
  ],
  "of matrices": [
    ["A^T", ["Power", "A", "T"]],
    ["A^{\\mathsf T}", ["Transpose", "A"]],
    ["A^{-1}", ["Power", "A", -1]],
    ["\\operatorname{tr}A", ["Trace", "A"]],
    ["\\operatorname{rank}(A)=2", ["Equal", ["Rank", "A"], 2]],
    ["AB\\ne BA", ["NotEqual", ["Multiply", "A", "B"], ["Multiply", "B", "A"]]],
    [
      "(AB)^{-1}=B^{-1}A^{-1}",
      ["Equal", ["Power", ["Multiply", "A", "B"], -1], ["Multiply", ["Power", "B", -1], ["Power", "A", -1]]],
    ],
  ],
};
