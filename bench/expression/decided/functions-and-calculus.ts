import type { DecidedGroup } from "./decision.ts";

/** What functions take, and what belongs to calculus. */
export const functionsAndCalculus: readonly DecidedGroup[] = [
  [
    "both",
    "dots over letters are derivatives with respect to time",
    ["\\dot{x}=-x", "\\ddot{x}+\\omega^2x=0", "\\dot{x}=\\sigma(y-x)", "\\dot{x}=y,\\dot{y}=-x"],
  ],
  [
    "ours",
    "f^{-1} is the inverse function",
    [
      "g\\left(f\\left(g^{-1}(x)\\right)\\right)=2 x^{2}+16 x+26",
      "f^{-1}(x)=\\frac{-2 x-2}{x+2}",
      "g^{-1}",
      "f^{-1}",
      "f^{-1}(x)",
      "y=f^{-1}(x)",
      "f^{-1}(f(x))=x",
      "h^{-1}(x)=\\frac{x-1}{2}",
      "g^{-1}(3)=2",
      "f\\left(f^{-1}(2)\\right)",
      "2f^{-1}(x)+1",
    ],
  ],
  [
    "ours",
    "a function raised to a power, a derivative or a composition is called, not multiplied",
    ["f^{(4)}(x)", "f^{(n)}(0)", "f^2(x)", "(f\\circ g)(x)"],
  ],
  [
    "ours",
    "a function takes the product beside it, not what a sign or the next function multiplies by",
    [
      "\\log_ab\\cdot\\log_bc=\\log_ac",
      "\\ln x\\cdot y",
      "\\ln x\\times 2",
      "\\ln x\\cdot\\ln y",
      "\\sin x\\cdot y+z",
      "\\cos2x\\cdot3",
      "\\ln x(x+1)",
      "f(x)=\\frac12\\sin^2x-\\ln x\\cdot e^{-x}",
      "\\log_2{3}\\cdot\\log_3{4}",
      "\\log_2{3} \\cdot \\log_3{4} \\cdot \\log_4{5} \\cdot \\log_5{6} \\cdot \\log_6{7} \\cdot \\log_7{8}",
      "- 2 \\log{\\left(x \\right)} \\sin{\\left(x \\right)} + \\frac{2 \\cos{\\left(x \\right)}}{x}",
    ],
  ],
  ["ours", "everything up to dx is integrated", ["\\int x\\ln x\\,dx", "\\oint\\frac{1}{z}\\,dz"]],
  [
    "ours",
    "d/dx takes the bracket that follows",
    ["\\frac{d}{dx}(x^2)+3x", "\\frac{\\partial}{\\partial x}\\left(x^2y\\right)+\\sin y"],
  ],
  [
    "ours",
    "the bar or the bracket carries limits",
    [
      "\\pi \\int_{1}^{\\infty} \\frac{1}{3u^2} \\, du = \\frac{\\pi}{3} \\left[ -\\frac{1}{u} \\right]_{1}^{\\infty} = \\frac{\\pi}{3} (0 + 1) = \\frac{\\pi}{3}",
      "\\left[x^2\\right]_0^1",
      "\\left.\\frac{x^3}{3}\\right|_0^1=\\frac13",
      "\\left.\\frac{dy}{dx}\\right|_{x=1}",
      "\\left[\\frac{x^2}{2}-x\\right]_{1}^{3}=2",
    ],
  ],
  ["ours", "an inverse hyperbolic function", ["\\sinh^{-1}x"]],
  ["ours", "braces around what the least is taken of", ["\\min\\{1,x\\}"]],
  [
    "ours",
    "a name it does not know becomes a letter that multiplies",
    [
      "\\text{LCM}(12, 15, 18) = 2^2 \\times 3^2 \\times 5 = 4 \\times 9 \\times 5 = 180",
      "N - 1 = \\text{LCM}(2, 3, 4, 5, 6)",
      "N = \\text{LCM}(2, 3, 4, 5, 6) + 1 = 60 + 1 = 61",
      "\\frac{\\text{lcm}(a,b)}{\\gcd(a,b)} = 33",
      "\\operatorname{sgn}x",
      "\\operatorname{rank}(A)=2",
      "\\operatorname{Re}z",
    ],
  ],
  ["ours", "the index runs over a condition", ["\\sum_{i<j}a_{ij}"]],
  ["both", "what has a derivative is no probability; P with a prime may be a point as well", ["P'=kP(M-P)"]],
  ["ours", "d is a differential", ["\\mathrm{d}y=2x\\,\\mathrm{d}x"]],
  [
    "ours",
    "an index that is given by an equation is an end, not a statement",
    [
      "\\iint_S y\\,dx\\,dy = \\int_{\\theta=0}^{\\pi} \\int_{r=0}^{0.5} (r\\sin\\theta)\\, r\\,dr\\,d\\theta = \\int_0^\\pi \\sin\\theta\\,d\\theta \\int_0^{0.5} r^2\\,dr.",
    ],
  ],
  ["ours", "with a differential on each side of an equation the d are no factors", ["du = 3x^2 \\, dx"]],
];
