import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Problem } from "../../contract.ts";
import { cleanText, isClean } from "../text.ts";
import { rateEquationIn } from "./rate-equation.ts";
import { readDynamics } from "./read-dynamics.ts";

function problemOf(text: string): Problem | undefined {
  const clean = cleanText(text);
  return isClean(clean) ? readDynamics({ text }, clean)?.[0]?.problem : undefined;
}

/** Equations; start; span; parameters; asks: what is there, in one line each. */
function summary({ given, asks, assuming, parameters = {} }: Problem): string[] {
  const equations = given.filter(({ json }) => rateEquationIn(json) !== undefined);
  const start = given.filter(({ json }) => rateEquationIn(json) === undefined);
  return [
    equations.map(({ latex }) => latex).join(", "),
    start
      .map(({ json }) =>
        JSON.stringify(json)
          .replace(/^\["Equal",/, "")
          .replace(/\]$/, ""),
      )
      .join(" "),
    assuming.map(({ latex }) => latex).join(),
    Object.entries(parameters)
      .map(([letter, { latex }]) => `${letter}=${latex}`)
      .join(),
    asks
      .map(({ what, of, with: more }) => `${what}${of ? `@${of.latex}` : ""}${more?.system ? `#${more.system.json}` : ""}`)
      .join(),
  ];
}

const circle = "x' = y, y' = -x";

describe("questions about systems", () => {
  const rows: [text: string, ...expected: [equations: string, start: string, span: string, parameters: string, asks: string]][] =
    [
      ["x' = y, y' = -x", circle, "", "", "", "equilibria,stability,phase-portrait"],
      [
        "Plot the SprottB attractor x' = y*z, y' = x - y, z' = -x*y + 1 with initial condition (1.69, 1.48, -0.54) for t from 0 to 80",
        "x' = yz, y' = x - y, z' = -xy + 1",
        '["x",0],1.69 ["y",0],1.48 ["z",0],-0.54',
        "t \\in [0, 80]",
        "",
        "trajectory",
      ],
      [
        "画出Halvorsen吸引子：x' = -1.4*x - y^2 - 4*y - 4*z, y' = -4*x - 1.4*y - z^2 - 4*z, z' = -x^2 - 4*x - 4*y - 1.4*z，初值 (-8.68, -2.47, 0.07)，t 从 0 到 30",
        "x' = -1.4x - y^{2} - 4y - 4z, y' = -4x - 1.4y - z^{2} - 4z, z' = -x^{2} - 4x - 4y - 1.4z",
        '["x",0],-8.68 ["y",0],-2.47 ["z",0],0.07',
        "t \\in [0, 30]",
        "",
        "trajectory",
      ],
      [
        "Draw the phase portrait of x' = x*(1.84 - 1.45*y), y' = -y*(3 - 1.62*x) with the trajectory from (8.3, 3.4) for t from 0 to 10",
        "x' = x(1.84 - 1.45y), y' = -y(3 - 1.62x)",
        '["x",0],8.3 ["y",0],3.4',
        "t \\in [0, 10]",
        "",
        "phase-portrait",
      ],
      [
        "画出微分方程组 x' = y, y' = -0.9*sin(x) 过初值 (-1.9, 0) 的相轨线（t 从 0 到 10）",
        "x' = y, y' = -0.9\\sin x",
        '["x",0],-1.9 ["y",0],0',
        "t \\in [0, 10]",
        "",
        "trajectory",
      ],
      ["Draw the phase plane of dx/dt = y, dy/dt = -x", circle, "", "", "", "phase-portrait"],
      ["Draw the phase portrait of $\\dot{x} = y$, $\\dot{y} = -x$", circle, "", "", "", "phase-portrait"],
      ["Draw the phase portrait of \\frac{dx}{dt} = y, \\frac{dy}{dt} = -x", circle, "", "", "", "phase-portrait"],
      ["画出 $\\begin{cases}\\dot{x}=y\\\\\\dot{y}=-x\\end{cases}$ 的相图", circle, "", "", "", "phase-portrait"],
      ["Plot x'(t) = y(t), y'(t) = -x(t), x(0) = 1, y(0) = 0", circle, '["x",0],1 ["y",0],0', "", "", "trajectory"],
      [
        "Plot x'' + x = 0, x(0) = 1, x'(0) = 0, 0 <= t <= 40",
        "x' = v, v' = -x",
        '["x",0],1 ["v",0],0',
        "t \\in [0, 40]",
        "",
        "trajectory",
      ],
      ["画出单摆 θ'' + 9.8 sin θ = 0 的相图", "\\theta' = \\omega, \\omega' = -9.8\\sin \\theta", "", "", "", "phase-portrait"],
      ["Plot 2x'' - 4x = 6", "x' = v, v' = \\frac{4x + 6}{2}", "", "", "", "trajectory"],
      [
        "Plot x' = y, y' = -x from t=0 to t=40 starting at x = 1, y = 0",
        circle,
        '["x",0],1 ["y",0],0',
        "t \\in [0, 40]",
        "",
        "trajectory",
      ],
      [
        "Plot x' = y, y' = -x, (x(0), y(0)) = (1, 0) over [0, 40]",
        circle,
        '["x",0],1 ["y",0],0',
        "t \\in [0, 40]",
        "",
        "trajectory",
      ],
      [
        "画出系统 x' = y, y' = -x 从点 (1, 0) 出发的轨线，0≤t≤10",
        circle,
        '["x",0],1 ["y",0],0',
        "t \\in [0, 10]",
        "",
        "trajectory",
      ],
      [
        "画出系统 x' = y, y' = -x 以 (1, 0) 为初值的轨线，时间从0到10",
        circle,
        '["x",0],1 ["y",0],0',
        "t \\in [0, 10]",
        "",
        "trajectory",
      ],
      [
        "Plot x' = y, y' = -x with x(2) = 1, y(2) = 0 for t from 2 to 5",
        circle,
        '["x",2],1 ["y",2],0',
        "t \\in [2, 5]",
        "",
        "trajectory",
      ],
      [
        "Simulate the Lorenz system with rho = 14",
        "x' = \\sigma(y - x), y' = x(\\rho - z) - y, z' = xy - \\beta z",
        "",
        "",
        "rho=14",
        "trajectory#Lorenz",
      ],
      ["画出洛伦兹吸引子", "x' = \\sigma(y - x), y' = x(\\rho - z) - y, z' = xy - \\beta z", "", "", "", "trajectory#Lorenz"],
      [
        "Is the Lorenz system chaotic?",
        "x' = \\sigma(y - x), y' = x(\\rho - z) - y, z' = xy - \\beta z",
        "",
        "",
        "",
        "chaos#Lorenz",
      ],
      [
        "van der Pol oscillator with mu = 2 from (0.1, 0), t ∈ [0, 50]",
        "x' = y, y' = \\mu(1 - x^{2})y - x",
        '["x",0],0.1 ["y",0],0',
        "t \\in [0, 50]",
        "mu=2",
        "trajectory#VanDerPol",
      ],
      [
        "Find the equilibria of the Brusselator with a = 1 and b = 3",
        "x' = A + x^{2}y - (B + 1)x, y' = Bx - x^{2}y",
        "",
        "",
        "A=1,B=3",
        "equilibria#Brusselator",
      ],
      [
        "Find the equilibria of x' = x - y, y' = x^2 - 4 and classify them",
        "x' = x - y, y' = x^{2} - 4",
        "",
        "",
        "",
        "equilibria,stability",
      ],
      [
        "Find and classify the equilibria of x' = x - y, y' = x^2 - 4",
        "x' = x - y, y' = x^{2} - 4",
        "",
        "",
        "",
        "equilibria,stability",
      ],
      ["Classify the equilibria of x' = x - y, y' = x^2 - 4", "x' = x - y, y' = x^{2} - 4", "", "", "", "stability"],
      [
        "求系统 x' = x - y, y' = x^2 - 4 的平衡点并判断其稳定性",
        "x' = x - y, y' = x^{2} - 4",
        "",
        "",
        "",
        "equilibria,stability",
      ],
      ["判断系统 x' = x - y, y' = x^2 - 4 的平衡点类型", "x' = x - y, y' = x^{2} - 4", "", "", "", "stability"],
      ["Find the Jacobian of x' = x^2 y, y' = y - x at (1, 2)", "x' = x^{2}y, y' = y - x", "", "", "", "jacobian@(1, 2)"],
      ["求系统 x' = xy, y' = x - y 在原点处的特征值", "x' = xy, y' = x - y", "", "", "", "eigenvalues@(0, 0)"],
      ["求系统 x' = x - y^2, y' = y - x^2 的零斜线", "x' = x - y^{2}, y' = y - x^{2}", "", "", "", "nullclines"],
      ["Find the period of x' = y, y' = -4x", "x' = y, y' = -4x", "", "", "", "period"],
      ["Draw the slope field of y' = y(1 - y)", "y' = y(1 - y)", "", "", "", "phase-portrait"],
      // What y changes with keeps its name.
      ["Plot the solution of dy/dx = x - y through (0, 1)", "\\frac{dy}{dx} = x - y", '["y",0],1', "", "", "trajectory"],
      ["y' = x - y, y(0)=1", "\\frac{dy}{dx} = x - y", '["y",0],1', "", "", "trajectory"],
      ["Plot dy/dx = y, y(0)=1 for 0 <= x <= 3", "\\frac{dy}{dx} = y", '["y",0],1', "x \\in [0, 3]", "", "trajectory"],
      ["Plot dy/dx = y, y(0)=1 for x from 0 to 3", "\\frac{dy}{dx} = y", '["y",0],1', "x \\in [0, 3]", "", "trajectory"],
      ["Plot y' = x - y, y(0)=1 for t from 0 to 3", "\\frac{dy}{dx} = x - y", '["y",0],1', "x \\in [0, 3]", "", "trajectory"],
      ["Plot dy/dx = ky, y(0)=1 with k = 2", "\\frac{dy}{dx} = ky", '["y",0],1', "", "k=2", "trajectory"],
      ["dx/dt = x - y, dy/dt = x", "x' = x - y, y' = x", "", "", "", "equilibria,stability,phase-portrait"],
      // What changes with the time has no equilibria.
      ["x'' + x = \\cos t", "x' = v, v' = -x + \\cos t", "", "", "", "trajectory"],
      ["y' = x - y", "\\frac{dy}{dx} = x - y", "", "", "", "trajectory"],
      [
        "Plot the Lorenz96 attractor x' = -x, y' = 8 - y from (1, 2)",
        "x' = -x, y' = 8 - y",
        '["x",0],1 ["y",0],2',
        "",
        "",
        "trajectory",
      ],
      [
        "Plot x' = 7.7e-05*y, y' = -log(x) from (1, 2)",
        "x' = (7.7 \\times 10^{-5}) \\cdot y, y' = -\\ln x",
        '["x",0],1 ["y",0],2',
        "",
        "",
        "trajectory",
      ],
      [
        "Find the equilibria of the Lorenz system with r = 10",
        "x' = \\sigma(y - x), y' = x(\\rho - z) - y, z' = xy - \\beta z",
        "",
        "",
        "rho=10",
        "equilibria#Lorenz",
      ],
      ["已知系统 x' = 2x - y, y' = x + 2y，判断原点的类型", "x' = 2x - y, y' = x + 2y", "", "", "", "stability@(0, 0)"],
      ["x' = ax - y, y' = x + ay, phase portrait for a = 0.1", "x' = ax - y, y' = x + ay", "", "", "a=0.1", "phase-portrait"],
    ];
  for (const [text, ...expected] of rows) {
    test(text, () => {
      const problem = problemOf(text);
      assert.ok(problem);
      assert.deepEqual(summary(problem), expected);
      assert.match(problem.kind, /^ode\.(system|equation)$/);
    });
  }
});

describe("questions that are not read, because something in them is not understood", () => {
  const texts = [
    "plot the stock market x' = y, y' = -x",
    "Find the unstable manifold of x' = y, y' = -x",
    "Find the general solution of y' = y(1-y)",
    "Solve x' = y, y' = -x",
    "求方程组 x' = y, y' = -x 的通解",
    "Draw the bifurcation diagram of x' = r x - x^3",
    "Find the limit cycle of the Van der Pol oscillator",
    "What is the pendulum?",
    "Draw the Lorenz curve of income",
    "Plot the Lorenz attractor and the Rossler attractor",
    "Plot y = x^2 - 4x + 3",
    "f'(x) = 2x",
    "y' = 2x + 1",
    "Find the derivative y' of y = x^2",
    "Plot x' = y, y' = -x with z(0) = 1, y(0) = 0",
    "Plot x' = y, y' = -x with x(0) = 1",
    "Plot x' = y, y' = -x with x(0) = 1, x(0) = 2, y(0) = 0",
    "Plot x' = y, y' = -x with initial condition (1, 2, 3)",
    "Plot x' = y, y' = -x with q = 2",
    "Plot x' = y, y' = -x for t from 0 to 10 and for t from 0 to 20",
    "Plot x' = y at (1, 2), y' = -x",
    "Plot x' + y' = 1, y' = x",
    "x' = y, x' = -y",
    "求函数 y = x^3 的导数 y'",
    "解方程 x^2 - 4x + 3 = 0",
    "陈先生画出一条直线",
  ];
  for (const text of texts) test(text, () => assert.equal(problemOf(text), undefined));
});

test("initial values are written as everyone writes them", () => {
  const given = problemOf("Plot x'' = -x with x(0) = 1, x'(0) = 1/2")?.given ?? [];
  assert.deepEqual(
    given.slice(2).map(({ latex }) => latex),
    ["x(0) = 1", "v(0) = \\frac{1}{2}"],
  );
});

test("spans lie in the source, also where characters of it were left out", () => {
  const text = "画出\u200b洛伦兹吸引子";
  const clean = cleanText(text);
  assert.ok(isClean(clean));
  const [reading] = readDynamics({ text }, clean) ?? [];
  const name = reading?.spans.find(({ part }) => part === "given");
  assert.equal(name && text.slice(name.from, name.to), "洛伦兹");
});
