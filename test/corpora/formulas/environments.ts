import type { FormulaTable } from "./row.ts";

/** Cases, aligned lines and arrays. */
export const environments: FormulaTable = {
  cases: [
    ["\\begin{cases}x+y=1\\\\x-y=3\\end{cases}", ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]]],
    [
      "\\begin{cases}x+y=1,\\\\x-y=3.\\end{cases}",
      ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]],
    ],
    [
      "\\begin{cases}x+y+z=6\\\\x-y=0\\\\z=3\\end{cases}",
      ["List", ["Equal", ["Add", "x", "y", "z"], 6], ["Equal", ["Subtract", "x", "y"], 0], ["Equal", "z", 3]],
    ],
    [
      "f(x)=\\begin{cases}x^2,&x\\ge0\\\\-x,&x<0\\end{cases}",
      ["Equal", ["f", "x"], ["Which", ["GreaterEqual", "x", 0], ["Power", "x", 2], ["Less", "x", 0], ["Negate", "x"]]],
    ],
    ["\\begin{cases}x&x>0\\\\0&\\text{otherwise}\\end{cases}", ["Which", ["Greater", "x", 0], "x", "True", 0]],
    [
      "|x|=\\begin{cases}x,&x\\ge0,\\\\-x,&x<0.\\end{cases}",
      ["Equal", ["Abs", "x"], ["Which", ["GreaterEqual", "x", 0], "x", ["Less", "x", 0], ["Negate", "x"]]],
    ],
    [
      "f(x) = \\begin{cases} 1 & 0 \\le x < 1 \\\\ 2 & x = 1 \\end{cases}",
      ["Equal", ["f", "x"], ["Which", ["And", ["LessEqual", 0, "x"], ["Less", "x", 1]], 1, ["Equal", "x", 1], 2]],
    ],
    [
      "\\begin{cases}2x>4\\\\x-1\\le5\\end{cases}",
      ["List", ["Greater", ["Multiply", 2, "x"], 4], ["LessEqual", ["Subtract", "x", 1], 5]],
    ],
    ["\\begin{cases}x+y=1", { refused: 18 }],
    ["\\begin{cases}x=1\\end{aligned}", { refused: 16 }],
  ],
  aligned: [
    [
      "\\begin{aligned}x+y&=1\\\\x-y&=3\\end{aligned}",
      ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]],
    ],
    [
      "\\begin{aligned}(x+1)^2&=x^2+2x+1\\\\&=x(x+2)+1\\end{aligned}",
      [
        "Equal",
        ["Power", ["Add", "x", 1], 2],
        ["Add", ["Power", "x", 2], ["Multiply", 2, "x"], 1],
        ["Add", ["Multiply", "x", ["Add", "x", 2]], 1],
      ],
    ],
    ["\\begin{align*}2x&=6\\\\x&=3\\end{align*}", ["List", ["Equal", ["Multiply", 2, "x"], 6], ["Equal", "x", 3]]],
    ["\\begin{gathered}a=1\\\\b=2\\end{gathered}", ["List", ["Equal", "a", 1], ["Equal", "b", 2]]],
    ["\\begin{split}y&=x+1\\\\&=3\\end{split}", ["Equal", "y", ["Add", "x", 1], 3]],
    [
      "\\begin{aligned} 2(x-1) &= 6 \\\\ x-1 &= 3 \\\\ x &= 4 \\end{aligned}",
      ["List", ["Equal", ["Multiply", 2, ["Subtract", "x", 1]], 6], ["Equal", ["Subtract", "x", 1], 3], ["Equal", "x", 4]],
    ],
    [
      "\\begin{aligned}y&=x^2\\\\&>0\\end{aligned}",
      ["And", ["Equal", "y", ["Power", "x", 2]], ["Greater", ["Power", "x", 2], 0]],
    ],
    ["\\begin{align}a&=b\\\\&=c\\\\d&=e_1\\end{align}", ["List", ["Equal", "a", "b", "c"], ["Equal", "d", "e_1"]]],
  ],
  arrays: [
    [
      "\\left\\{\\begin{array}{l}x+y=1\\\\x-y=3\\end{array}\\right.",
      ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]],
    ],
    ["\\left\\{\\begin{array}{l}x=1\\\\y=2\\end{array}\\right.", ["List", ["Equal", "x", 1], ["Equal", "y", 2]]],
    [
      "\\left\\{\\begin{array}{l}x+y=1,\\\\x-y=3.\\end{array}\\right.",
      ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]],
    ],
    [
      "f(x)=\\left\\{\\begin{array}{ll}x,&x>0\\\\0,&x\\le0\\end{array}\\right.",
      ["Equal", ["f", "x"], ["Which", ["Greater", "x", 0], "x", ["LessEqual", "x", 0], 0]],
    ],
    [
      "\\left\\{\\begin{aligned}x+y&=1\\\\x-y&=3\\end{aligned}\\right.",
      ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]],
    ],
    [
      "\\left\\{\\begin{array}{c}3x-2y=5\\\\x=4y\\end{array}\\right.",
      ["List", ["Equal", ["Subtract", ["Multiply", 3, "x"], ["Multiply", 2, "y"]], 5], ["Equal", "x", ["Multiply", 4, "y"]]],
    ],
    [
      "\\left\\{ \\begin{array}{rcl} x + y &=& 1 \\\\ x - y &=& 3 \\end{array} \\right.",
      ["List", ["Equal", ["Add", "x", "y"], 1], ["Equal", ["Subtract", "x", "y"], 3]],
    ],
    ["\\left\\{\\begin{array}{l}x=1\\\\y=2\\end{array}", { refused: 42 }],
  ],
};
