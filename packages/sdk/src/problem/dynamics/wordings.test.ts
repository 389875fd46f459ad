import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../../contract.ts";
import { type CleanText, cleanText } from "../text.ts";
import { readDynamics } from "./read-dynamics.ts";

/** A question as it is read: what is given, the time, the parameters and what is asked for. */
function read(text: string): string | undefined {
  const problem = readDynamics({ text }, cleanText(text) as CleanText)?.[0]?.problem;
  return problem && summaryOf(problem);
}

function summaryOf({ given, assuming, parameters = {}, asks }: Problem): string {
  return [
    given.map(({ latex }) => latex).join(", "),
    assuming.map(({ latex }) => latex).join(),
    Object.entries(parameters)
      .map(([letter, { latex }]) => `${letter} = ${latex}`)
      .join(", "),
    asks.map(({ what, of }) => what + (of ? ` at ${of.latex}` : "")).join(", "),
  ]
    .filter((part) => part !== "")
    .join(" | ");
}

/** As books and lectures on dynamical systems put it. */
const wordings: readonly (readonly [expected: string, text: string])[] = [
  [
    "y' = y(1 - y), y(0) = 0.2 | t \\in [0, 8] | trajectory",
    "Use a numerical solver to plot the solution of the initial value problem dy/dt = y(1 - y), y(0) = 0.2 on the interval 0 ≤ t ≤ 8.",
  ],
  [
    "y' = y(1 - y), y(0) = 0.2 | t \\in [0, 5] | trajectory",
    "Solve the initial-value problem dy/dt = y(1 - y), y(0) = 0.2 numerically on the interval [0, 5].",
  ],
  ["x' = -x - 2y, y' = 2x - y | stability at (0, 0)", "判断线性系统 $\\dot{x}=-x-2y$，$\\dot{y}=2x-y$ 的平衡点 $(0,0)$ 的类型"],
  [
    "x' = 10(y - x), y' = 28x - y - xz, z' = xy - \\frac{8}{3}z, x(0) = 0.1, y(0) = 0, z(0) = 0 | t \\in [0, 10] | trajectory",
    "用数值方法求解洛伦兹方程 $\\dot{x}=10(y-x)$，$\\dot{y}=28x-y-xz$，$\\dot{z}=xy-\\frac{8}{3}z$，初值为 $(0.1,0,0)$，画出 $t\\in[0,10]$ 的相轨迹",
  ],
  ["x' = x - x^{3} | equilibria, stability", "Find the fixed points of x' = x - x^3 and determine their stability."],
  ["x' = x(3 - x - 2y), y' = y(2 - x - y) | stability", "Classify the fixed points of x' = x(3 - x - 2y), y' = y(2 - x - y)."],
  ["x' = x + e^{-y}, y' = -y | phase-portrait", "Sketch the phase portrait of x' = x + e^{-y}, y' = -y."],
  [
    "x' = y, y' = -x + x^{3} | equilibria, stability",
    "Consider x' = y, y' = -x + x^3. Find all equilibrium points and classify them.",
  ],
  [
    "x' = x(1 - x - y), y' = y(0.75 - y - 0.5x) | equilibria",
    "Consider the system dx/dt = x(1 - x - y), dy/dt = y(0.75 - y - 0.5x). Find the critical points.",
  ],
  [
    "x' = x + y, y' = 4x - 2y | eigenvalues at (0, 0)",
    "Find the eigenvalues of the Jacobian of x' = x + y, y' = 4x - 2y at the origin.",
  ],
  ["x' = y, y' = x - x^{3} | jacobian at (1, 0)", "Linearize x' = y, y' = x - x^3 about (1, 0)."],
  ["x' = -x + y, y' = -x - y | stability at (0, 0)", "What type of equilibrium is the origin for x' = -x + y, y' = -x - y?"],
  ["x' = 4x + y, y' = -x + 2y | stability at (0, 0)", "What kind of fixed point is the origin of x' = 4x + y, y' = -x + 2y?"],
  ["x' = -2x, y' = -3y | stability at (0, 0)", "Is the origin of x' = -2x, y' = -3y stable or unstable?"],
  ["x' = x + 2y, y' = 2x + y | stability at (0, 0)", "Classify the origin for the system x' = x + 2y, y' = 2x + y."],
  ["x' = 2y, y' = -8x | stability at (0, 0)", "Is the origin a saddle, a node, a spiral or a center for x' = 2y, y' = -8x?"],
  [
    "x' = x(2 - y), y' = y(x - 1) | equilibria",
    "Find the steady states of the predator-prey model x' = x(2 - y), y' = y(x - 1).",
  ],
  ["S' = -0.5SI, I' = 0.5SI - 0.2I | equilibria", "Locate the equilibria of the epidemic S' = -0.5*S*I, I' = 0.5*S*I - 0.2*I."],
  [
    "N' = 0.2N\\left(1 - \\frac{N}{500}\\right), N(0) = 20 | t \\in [0, 60] | trajectory",
    "Logistic growth: N' = 0.2N(1 - N/500), N(0) = 20. Plot N(t) for 0 ≤ t ≤ 60.",
  ],
  [
    "x' = y, y' = -x, x(0) = 1, y(0) = 0 | t \\in [0, 10] | trajectory",
    "Plot x and y against t for x' = y, y' = -x, x(0) = 1, y(0) = 0, 0 ≤ t ≤ 10",
  ],
  [
    "x' = \\sigma(y - x), y' = x(\\rho - z) - y, z' = xy - \\beta z, x(0) = 1, y(0) = 1, z(0) = 1 | t \\in [0, 30] | sigma = 10, rho = 28, beta = \\frac{8}{3} | trajectory",
    "Draw the Lorenz attractor with sigma = 10, rho = 28, beta = 8/3 starting from (1, 1, 1), t in [0, 30]",
  ],
  [
    "x' = v, v' = -0.2v + x - x^{3}, x(0) = 1, v(0) = 0 | t \\in [0, 50] | trajectory",
    "Plot the Duffing oscillator x'' + 0.2x' - x + x^3 = 0, x(0) = 1, x'(0) = 0, time 0 to 50",
  ],
  [
    "v' = v - \\frac{v^{3}}{3} - w + I, w' = \\epsilon(v + a - bw), v(0) = 0, w(0) = 0 | t \\in [0, 100] | trajectory",
    "Simulate the FitzHugh–Nagumo model from (0, 0) until t = 100",
  ],
  [
    "x' = x^{2} - 1, y' = -y | equilibria, stability",
    "Determine whether each equilibrium of x' = x^2 - 1, y' = -y is stable or unstable.",
  ],
  ["x' = x(1 - y), y' = y(x - 1) | nullclines", "Find the nullclines of x' = x(1 - y), y' = y(x - 1)."],
  ["x' = xy - 1, y' = x - y^{3} | jacobian at (1, 1)", "Find the Jacobian matrix of x' = xy - 1, y' = x - y^3 at (1, 1)."],
  [
    "x' = -x - y, y' = x - y, x(0) = 2, y(0) = 0 | t \\in [0, 10] | trajectory",
    "Plot the trajectory of x' = -x - y, y' = x - y starting at (2, 0) for t from 0 to 10.",
  ],
  ["x' = x(3 - x - 2y), y' = y(2 - x - y) | equilibria, stability", "求系统 x'=x(3-x-2y), y'=y(2-x-y) 的所有平衡点并判断其类型"],
  ["x' = 2x + y, y' = x + 2y | stability at (0, 0)", "判断系统 x'=2x+y, y'=x+2y 的原点是结点还是鞍点"],
  ["x' = y - x^{2}, y' = x - y | equilibria, stability", "求方程组 x'=y-x², y'=x-y 的奇点坐标并判断稳定性"],
  [
    "N' = 0.1N\\left(1 - \\frac{N}{100}\\right), N(0) = 10 | t \\in [0, 80] | trajectory",
    "人口模型 N'=0.1N(1-N/100)，N(0)=10，画出t从0到80的图像",
  ],
  [
    "x' = x - 0.5xy, y' = 0.5xy - y, x(0) = 1, y(0) = 1 | t \\in [0, 20] | trajectory",
    "捕食模型 x'=x-0.5xy, y'=0.5xy-y，初值(1,1)，画出相轨线，t∈[0,20]",
  ],
  [
    "x' = \\sigma(y - x), y' = x(\\rho - z) - y, z' = xy - \\beta z, x(0) = 1, y(0) = 1, z(0) = 1 | t \\in [0, 40] | sigma = 10, rho = 28, beta = \\frac{8}{3} | trajectory",
    "画出洛伦兹吸引子，参数 σ=10，ρ=28，β=8/3，初始点 (1,1,1)，t从0到40",
  ],
  [
    "S' = -0.4SI, I' = 0.4SI - 0.1I, S(0) = 0.9, I(0) = 0.1 | t \\in [0, 60] | trajectory",
    "传染病模型 S'=-0.4SI, I'=0.4SI-0.1I，初始值 S(0)=0.9, I(0)=0.1，画出0≤t≤60的解曲线",
  ],
  ["x' = y - x, y' = xz - y, z' = xy - 1 | equilibria", "求 x'=y-x, y'=xz-y, z'=xy-1 的不动点"],
  ["x' = -y + x, y' = x + y | jacobian at (0, 0)", "系统 x'=-y+x, y'=x+y 在原点处的雅可比矩阵"],
];

for (const [expected, text] of wordings) test(text, () => assert.equal(read(text), expected));

/** What asks for something else, or for a part of it only, or for more. */
const refused: readonly string[] = [
  "Plot x for x' = y, y' = -x, x(0) = 1, y(0) = 0",
  "Find the unstable equilibria of x' = x - x^3",
  "Find the stable fixed points of x' = x^2 - 1, y' = -y",
  "求 x'=x-x^3 的不稳定平衡点",
  "Find the equilibria of x' = x - x^3 except the origin",
  "Find the equilibria of x' = x - x^3 in the first quadrant",
  "Find the number of equilibria of x' = x - x^3",
  "How many fixed points does x' = x - x^3 have?",
  "Find twice the period of x' = y, y' = -x",
  "Find the sum of the eigenvalues of x' = x + y, y' = 4x - 2y",
  "Find the largest eigenvalue of x' = x + y, y' = 4x - 2y at the origin",
  "Find the positive equilibrium of N' = N(1 - N/50)",
  "Find N(10) for N' = 0.1N(1 - N/100), N(0) = 10",
  "Find the growth rate of N' = 0.1N(1 - N/100)",
  "Linearize x' = y, y' = x - x^3 about (1, 0) and solve it",
  "Prove that the origin of x' = -x, y' = -y is stable",
  "证明 x'=-x, y'=-y 的原点稳定",
  "When does the population N' = 0.1N(1 - N/100), N(0) = 10 reach 50?",
  "For which r is the origin of x' = rx - x^3 stable?",
  "Plot the population for N' = 0.1N(1 - N/100) without a start but not for t from 0 to 10",
  "Plot y against x' for x' = y, y' = -x",
  "Find the maximum of N where N' = 0.1N(1 - N/100)",
];

for (const text of refused) test(`not read: ${text}`, () => assert.equal(read(text), undefined));
