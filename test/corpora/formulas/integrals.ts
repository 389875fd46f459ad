import type { FormulaTable } from "./row.ts";

/** Integrals and what stands between limits. */
export const integrals: FormulaTable = {
  "\\int": [
    ["\\int x\\,dx", ["Integrate", "x", "x"]],
    ["\\int_0^1x^2\\,dx=\\frac13", ["Equal", ["Integrate", ["Power", "x", 2], ["Limits", "x", 0, 1]], ["Divide", 1, 3]]],
    ["\\int\\frac{1}{x}\\,dx=\\ln|x|+C", ["Equal", ["Integrate", ["Divide", 1, "x"], "x"], ["Add", ["Ln", ["Abs", "x"]], "C"]]],
    ["\\int x\\ln x\\,dx", ["Integrate", ["Multiply", "x", ["Ln", "x"]], "x"]],
    ["\\int e^{-x^2}dx", ["Integrate", ["Power", "ExponentialE", ["Negate", ["Power", "x", 2]]], "x"]],
    ["\\int_0^\\pi\\sin x\\,dx=2", ["Equal", ["Integrate", ["Sin", "x"], ["Limits", "x", 0, "Pi"]], 2]],
    ["\\int(2x+1)\\,dx", ["Integrate", ["Add", ["Multiply", 2, "x"], 1], "x"]],
    ["\\int 2x+1\\,dx", ["Integrate", ["Add", ["Multiply", 2, "x"], 1], "x"]],
    ["2\\int_0^1x\\,dx+3", ["Add", ["Multiply", 2, ["Integrate", "x", ["Limits", "x", 0, 1]]], 3]],
    ["\\int\\sin^2x\\,\\mathrm{d}x", ["Integrate", ["Power", ["Sin", "x"], 2], "x"]],
    [
      "\\int_{-\\infty}^{\\infty}e^{-x^2}\\,dx=\\sqrt\\pi",
      [
        "Equal",
        [
          "Integrate",
          ["Power", "ExponentialE", ["Negate", ["Power", "x", 2]]],
          ["Limits", "x", "NegativeInfinity", "PositiveInfinity"],
        ],
        ["Sqrt", "Pi"],
      ],
    ],
    [
      "\\int_a^bf(x)\\,dx=F(b)-F(a)",
      ["Equal", ["Integrate", ["f", "x"], ["Limits", "x", "a", "b"]], ["Subtract", ["F", "b"], ["F", "a"]]],
    ],
    ["\\int_1^e\\frac{\\ln x}{x}\\mathrm dx", ["Integrate", ["Divide", ["Ln", "x"], "x"], ["Limits", "x", 1, "ExponentialE"]]],
    ["\\int\\limits_0^1t\\,dt", ["Integrate", "t", ["Limits", "t", 0, 1]]],
    ["\\int_{0}^{\\frac{\\pi}{2}}\\cos x\\,dx", ["Integrate", ["Cos", "x"], ["Limits", "x", 0, ["Divide", "Pi", 2]]]],
    ["\\int dx", ["Integrate", 1, "x"]],
    ["\\int x\\,dx+\\int y\\,dy", ["Add", ["Integrate", "x", "x"], ["Integrate", "y", "y"]]],
    ["\\int x^2", { refused: 8 }],
  ],
  "\\iint": [
    ["\\iint_Dxy\\,dx\\,dy", ["Integrate", ["Multiply", "x", "y"], "x", "y", ["Over", "D"]]],
    ["\\iint x\\,dx\\,dy", ["Integrate", "x", "x", "y"]],
    [
      "\\iint_{D}e^{x+y}\\,\\mathrm{d}x\\,\\mathrm{d}y=1",
      ["Equal", ["Integrate", ["Power", "ExponentialE", ["Add", "x", "y"]], "x", "y", ["Over", "D"]], 1],
    ],
    ["\\iint_D(x^2+y^2)\\,dx\\,dy", ["Integrate", ["Add", ["Power", "x", 2], ["Power", "y", 2]], "x", "y", ["Over", "D"]]],
    ["\\iint_Rf(x,y)\\,dy\\,dx", ["Integrate", ["f", "x", "y"], "y", "x", ["Over", "R"]]],
    [
      "\\int_0^1\\int_0^xxy\\,dy\\,dx",
      ["Integrate", ["Integrate", ["Multiply", "x", "y"], ["Limits", "y", 0, "x"]], ["Limits", "x", 0, 1]],
    ],
    ["∬_D x dx dy", ["Integrate", "x", "x", "y", ["Over", "D"]]],
    ["\\iiint_Vxyz\\,dx\\,dy\\,dz", ["Integrate", ["Multiply", "x", "y", "z"], "x", "y", "z", ["Over", "V"]]],
    ["\\oint_Cf\\,dz", ["ContourIntegrate", "f", "z", "C"]],
    ["\\oint\\frac{1}{z}\\,dz", ["ContourIntegrate", ["Divide", 1, "z"], "z"]],
  ],
  "values between limits": [
    ["\\left[x^2\\right]_0^1", ["EvaluateAt", ["Power", "x", 2], 0, 1]],
    ["F(x)\\big|_a^b", ["EvaluateAt", ["F", "x"], "a", "b"]],
    [
      "\\left.\\frac{x^3}{3}\\right|_0^1=\\frac13",
      ["Equal", ["EvaluateAt", ["Divide", ["Power", "x", 3], 3], 0, 1], ["Divide", 1, 3]],
    ],
    ["\\left.\\frac{dy}{dx}\\right|_{x=1}", ["EvaluateAt", ["Differentiate", "y", "x"], ["Equal", "x", 1]]],
    ["f|_{x=2}", ["EvaluateAt", "f", ["Equal", "x", 2]]],
    [
      "\\left[\\frac{x^2}{2}-x\\right]_{1}^{3}=2",
      ["Equal", ["EvaluateAt", ["Subtract", ["Divide", ["Power", "x", 2], 2], "x"], 1, 3], 2],
    ],
  ],
};
