import type { FormulaTable } from "./row.ts";

/** Hard mixtures of notations, as they stand in books, chats and exams. */
export const mixtures: FormulaTable = {
  mixtures: [
    [
      "x = \\frac{-b ± √(b²-4ac)}{2a}",
      [
        "Equal",
        "x",
        [
          "Divide",
          ["PlusMinus", ["Negate", "b"], ["Sqrt", ["Subtract", ["Power", "b", 2], ["Multiply", 4, "a", "c"]]]],
          ["Multiply", 2, "a"],
        ],
      ],
    ],
    [
      "f(x)=\\frac12\\sin^2x-\\ln x\\cdot e^{-x}",
      [
        "Equal",
        ["f", "x"],
        [
          "Subtract",
          ["Multiply", ["Divide", 1, 2], ["Power", ["Sin", "x"], 2]],
          ["Multiply", ["Ln", "x"], ["Power", "ExponentialE", ["Negate", "x"]]],
        ],
      ],
    ],
    [
      "\\int_0^{\\frac\\pi2}\\sin^2x\\cos x\\,dx=\\frac13",
      [
        "Equal",
        ["Integrate", ["Multiply", ["Power", ["Sin", "x"], 2], ["Cos", "x"]], ["Limits", "x", 0, ["Divide", "Pi", 2]]],
        ["Divide", 1, 3],
      ],
    ],
    [
      "\\lim_{n\\to\\infty}\\frac{1}{n}\\sum_{k=1}^n\\frac{k}{n}",
      [
        "Limit",
        ["Multiply", ["Divide", 1, "n"], ["Sum", ["Divide", "k", "n"], ["Limits", "k", 1, "n"]]],
        "n",
        "PositiveInfinity",
      ],
    ],
    [
      "\\left|\\frac{2x-1}{x+3}\\right|\\ge1，且x≠−3",
      [
        "And",
        ["GreaterEqual", ["Abs", ["Divide", ["Subtract", ["Multiply", 2, "x"], 1], ["Add", "x", 3]]], 1],
        ["NotEqual", "x", -3],
      ],
    ],
    ["\\sqrt[3]{x²+1}=2\\sqrt2", ["Equal", ["Root", ["Add", ["Power", "x", 2], 1], 3], ["Multiply", 2, ["Sqrt", 2]]]],
    [
      "$\\frac{x^2}{9}+\\frac{y^2}{4}=1$",
      ["Equal", ["Add", ["Divide", ["Power", "x", 2], 9], ["Divide", ["Power", "y", 2], 4]], 1],
    ],
    ["\\(x^2+y^2-2x=0\\)", ["Equal", ["Subtract", ["Add", ["Power", "x", 2], ["Power", "y", 2]], ["Multiply", 2, "x"]], 0]],
    [
      "y=x^{2}-2x-3\\ (x\\ge1)",
      [
        "Condition",
        ["Equal", "y", ["Subtract", ["Subtract", ["Power", "x", 2], ["Multiply", 2, "x"]], 3]],
        ["GreaterEqual", "x", 1],
      ],
    ],
    [
      "\\left(x-\\frac12\\right)^2+(y+1)^2=\\frac{25}{4}",
      ["Equal", ["Add", ["Power", ["Subtract", "x", ["Divide", 1, 2]], 2], ["Power", ["Add", "y", 1], 2]], ["Divide", 25, 4]],
    ],
    ["S=\\frac12ab\\sin C", ["Equal", "S", ["Multiply", ["Divide", 1, 2], "a", "b", ["Sin", "C"]]]],
    [
      "\\frac{a}{\\sin A}=\\frac{b}{\\sin B}=2R",
      ["Equal", ["Divide", "a", ["Sin", "A"]], ["Divide", "b", ["Sin", "B"]], ["Multiply", 2, "R"]],
    ],
    [
      "a^2=b^2+c^2-2bc\\cos A",
      [
        "Equal",
        ["Power", "a", 2],
        ["Subtract", ["Add", ["Power", "b", 2], ["Power", "c", 2]], ["Multiply", 2, "b", "c", ["Cos", "A"]]],
      ],
    ],
    [
      "\\frac{dy}{dx}=\\frac{\\frac{dy}{dt}}{\\frac{dx}{dt}}",
      ["Equal", ["Differentiate", "y", "x"], ["Divide", ["Differentiate", "y", "t"], ["Differentiate", "x", "t"]]],
    ],
    [
      "f'(x)=\\lim_{h\\to0}\\frac{f(x+h)-f(x)}{h}",
      [
        "Equal",
        ["Apply", ["Derivative", "f"], "x"],
        ["Limit", ["Divide", ["Subtract", ["f", ["Add", "x", "h"]], ["f", "x"]], "h"], "h", 0],
      ],
    ],
    ["e^{i\\pi}+1=0", ["Equal", ["Add", ["Power", "ExponentialE", ["Multiply", "i", "Pi"]], 1], 0]],
    [
      "|\\vec a+\\vec b|^2=|\\vec a|^2+2\\vec a\\cdot\\vec b+|\\vec b|^2",
      [
        "Equal",
        ["Power", ["Abs", ["Add", ["OverVector", "a"], ["OverVector", "b"]]], 2],
        [
          "Add",
          ["Power", ["Abs", ["OverVector", "a"]], 2],
          ["Multiply", 2, ["Dot", ["OverVector", "a"], ["OverVector", "b"]]],
          ["Power", ["Abs", ["OverVector", "b"]], 2],
        ],
      ],
    ],
    [
      "\\cos\\theta=\\frac{\\vec a\\cdot\\vec b}{|\\vec a||\\vec b|}",
      [
        "Equal",
        ["Cos", "theta"],
        [
          "Divide",
          ["Dot", ["OverVector", "a"], ["OverVector", "b"]],
          ["Multiply", ["Abs", ["OverVector", "a"]], ["Abs", ["OverVector", "b"]]],
        ],
      ],
    ],
    [
      "\\left\\{\\begin{array}{l}\\frac{x}{2}+\\frac{y}{3}=1\\\\x^2-y^2=\\sqrt5\\end{array}\\right.",
      [
        "List",
        ["Equal", ["Add", ["Divide", "x", 2], ["Divide", "y", 3]], 1],
        ["Equal", ["Subtract", ["Power", "x", 2], ["Power", "y", 2]], ["Sqrt", 5]],
      ],
    ],
    [
      "f(x)=\\begin{cases}\\frac{\\sin x}{x},&x\\ne0\\\\1,&x=0\\end{cases}",
      ["Equal", ["f", "x"], ["Which", ["NotEqual", "x", 0], ["Divide", ["Sin", "x"], "x"], ["Equal", "x", 0], 1]],
    ],
    [
      "A=\\{x\\mid x^2-3x+2\\le0\\},B=\\{x\\mid x>1\\}",
      [
        "List",
        ["Equal", "A", ["SetBuilder", "x", ["LessEqual", ["Add", ["Subtract", ["Power", "x", 2], ["Multiply", 3, "x"]], 2], 0]]],
        ["Equal", "B", ["SetBuilder", "x", ["Greater", "x", 1]]],
      ],
    ],
    ["A\\cap(\\complement_UB)=[1,2)", ["Equal", ["Intersection", "A", ["Complement", "B", "U"]], ["Interval", 1, ["Open", 2]]]],
    [
      "P(X=2)=C_5^2\\cdot0.3^2\\cdot0.7^3",
      ["Equal", ["P", ["Equal", "X", 2]], ["Multiply", ["Combinations", 5, 2], ["Power", 0.3, 2], ["Power", 0.7, 3]]],
    ],
    [
      "x_{n+1}=x_n-\\frac{f(x_n)}{f'(x_n)}",
      [
        "Equal",
        ["Subscript", "x", ["Add", "n", 1]],
        ["Subtract", "x_n", ["Divide", ["f", "x_n"], ["Apply", ["Derivative", "f"], "x_n"]]],
      ],
    ],
    ["\\log_2(x²−1)≤3\\log_4 x", ["LessEqual", ["Log", ["Subtract", ["Power", "x", 2], 1], 2], ["Multiply", 3, ["Log", "x", 4]]]],
    [
      "2^{x+1}-3\\cdot2^{-x}=5",
      ["Equal", ["Subtract", ["Power", 2, ["Add", "x", 1]], ["Multiply", 3, ["Power", 2, ["Negate", "x"]]]], 5],
    ],
    ["\\frac{1}{1-\\frac{1}{1-\\frac1x}}", ["Divide", 1, ["Subtract", 1, ["Divide", 1, ["Subtract", 1, ["Divide", 1, "x"]]]]]],
    [
      "x\\in\\left(-\\infty,-\\sqrt2\\right]\\cup\\left[\\sqrt2,+\\infty\\right)",
      [
        "Element",
        "x",
        [
          "Union",
          ["Interval", ["Open", "NegativeInfinity"], ["Negate", ["Sqrt", 2]]],
          ["Interval", ["Sqrt", 2], ["Open", "PositiveInfinity"]],
        ],
      ],
    ],
    [
      "\\sin\\left(2x+\\frac{\\pi}{3}\\right)=\\frac{\\sqrt3}{2},x∈[0,π]",
      [
        "List",
        ["Equal", ["Sin", ["Add", ["Multiply", 2, "x"], ["Divide", "Pi", 3]]], ["Divide", ["Sqrt", 3], 2]],
        ["Element", "x", ["Interval", 0, "Pi"]],
      ],
    ],
    ["2sinx+√3cosx=0", ["Equal", ["Add", ["Multiply", 2, ["Sin", "x"]], ["Multiply", ["Sqrt", 3], ["Cos", "x"]]], 0]],
    [
      "\\frac{\\partial}{\\partial x}\\left(x^2y\\right)+\\sin y",
      ["Add", ["PartialD", ["Multiply", ["Power", "x", 2], "y"], "x"], ["Sin", "y"]],
    ],
    [
      "y''+2y'+5y=e^{-x}\\cos 2x",
      [
        "Equal",
        ["Add", ["Derivative", "y", 2], ["Multiply", 2, ["Derivative", "y"]], ["Multiply", 5, "y"]],
        ["Multiply", ["Power", "ExponentialE", ["Negate", "x"]], ["Cos", ["Multiply", 2, "x"]]],
      ],
    ],
    [
      "\\frac{n!}{k!\\,(n-k)!}=\\binom{n}{k}",
      [
        "Equal",
        ["Divide", ["Factorial", "n"], ["Multiply", ["Factorial", "k"], ["Factorial", ["Subtract", "n", "k"]]]],
        ["Binomial", "n", "k"],
      ],
    ],
    [
      "\\sum_{k=0}^{n}C_n^ka^{n-k}b^k=(a+b)^n",
      [
        "Equal",
        [
          "Sum",
          ["Multiply", ["Combinations", "n", "k"], ["Power", "a", ["Subtract", "n", "k"]], ["Power", "b", "k"]],
          ["Limits", "k", 0, "n"],
        ],
        ["Power", ["Add", "a", "b"], "n"],
      ],
    ],
    ["F=G\\frac{m_1m_2}{r^2}", ["Equal", "F", ["Multiply", "G", ["Divide", ["Multiply", "m_1", "m_2"], ["Power", "r", 2]]]]],
    [
      "s=v_0t+\\tfrac12gt^2",
      ["Equal", "s", ["Add", ["Multiply", "v_0", "t"], ["Multiply", ["Divide", 1, 2], "g", ["Power", "t", 2]]]],
    ],
    [
      "z=\\frac{3+4i}{1-2i},|z|=\\sqrt5",
      [
        "List",
        ["Equal", "z", ["Divide", ["Add", 3, ["Multiply", 4, "i"]], ["Subtract", 1, ["Multiply", 2, "i"]]]],
        ["Equal", ["Abs", "z"], ["Sqrt", 5]],
      ],
    ],
  ],
  "complex numbers": [
    ["\\operatorname{Re}z", ["Real", "z"]],
    ["\\operatorname{Im}(z)=2", ["Equal", ["Imaginary", "z"], 2]],
    ["z=3-4i", ["Equal", "z", ["Subtract", 3, ["Multiply", 4, "i"]]]],
    ["|z|=5", ["Equal", ["Abs", "z"], 5]],
    ["i^2=-1", ["Equal", ["Power", "i", 2], -1]],
    ["\\arg z=\\frac\\pi3", ["Equal", ["Argument", "z"], ["Divide", "Pi", 3]]],
    ["(1+2i)6-3i", ["Subtract", ["Multiply", ["Add", 1, ["Multiply", 2, "i"]], 6], ["Multiply", 3, "i"]]],
  ],
};
