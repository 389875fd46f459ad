import type { Phrasings } from "../../notation/phrasings.ts";

/** Systems that are typed or known by their names, with what is to be drawn, found or decided. */
export const systems: Phrasings = [
  ["ode.system: x' = y; y' = -x → equilibria, stability, phase-portrait {x, y}", "x' = y, y' = -x"],
  [
    "ode.system: x' = y*z; y' = x - y; z' = -x*y + 1; x(0) = 1.69; y(0) = 1.48; z(0) = -0.54 → trajectory {x, y, z} where t \\in [0, 80]",
    "Plot the SprottB attractor x' = y*z, y' = x - y, z' = -x*y + 1 with initial condition (1.69, 1.48, -0.54) for t from 0 to 80",
  ],
  [
    "ode.system: x' = -1.4*x - y^2 - 4*y - 4*z; y' = -4*x - 1.4*y - z^2 - 4*z; z' = -x^2 - 4*x - 4*y - 1.4*z; x(0) = -8.68; y(0) = -2.47; z(0) = 0.07 → trajectory {x, y, z} where t \\in [0, 30]",
    "画出Halvorsen吸引子：x' = -1.4*x - y^2 - 4*y - 4*z, y' = -4*x - 1.4*y - z^2 - 4*z, z' = -x^2 - 4*x - 4*y - 1.4*z，初值 (-8.68, -2.47, 0.07)，t 从 0 到 30",
  ],
  [
    "ode.system: x' = x*(1.84 - 1.45*y); y' = -y*(3 - 1.62*x); x(0) = 8.3; y(0) = 3.4 → phase-portrait {x, y} where t \\in [0, 10]",
    "Draw the phase portrait of x' = x*(1.84 - 1.45*y), y' = -y*(3 - 1.62*x) with the trajectory from (8.3, 3.4) for t from 0 to 10",
  ],
  [
    "ode.system: x' = y; y' = -0.9*sin(x); x(0) = -1.9; y(0) = 0 → trajectory {x, y} where t \\in [0, 10]",
    "画出微分方程组 x' = y, y' = -0.9*sin(x) 过初值 (-1.9, 0) 的相轨线（t 从 0 到 10）",
  ],
  [
    "ode.system: x' = y; y' = -x → phase-portrait {x, y}",
    "Draw the phase plane of dx/dt = y, dy/dt = -x",
    "Draw the phase portrait of $\\dot{x} = y$, $\\dot{y} = -x$",
    "Draw the phase portrait of \\frac{dx}{dt} = y, \\frac{dy}{dt} = -x",
    "画出 $\\begin{cases}\\dot{x}=y\\\\\\dot{y}=-x\\end{cases}$ 的相图",
  ],
  ["ode.system: x' = y; y' = -x; x(0) = 1; y(0) = 0 → trajectory {x, y}", "Plot x'(t) = y(t), y'(t) = -x(t), x(0) = 1, y(0) = 0"],
  [
    "ode.system: x' = v; v' = -x; x(0) = 1; v(0) = 0 → trajectory {x, v} where t \\in [0, 40]",
    "Plot x'' + x = 0, x(0) = 1, x'(0) = 0, 0 <= t <= 40",
  ],
  // The solution of one equation is a curve over the time, no path through the plane of x and x′.
  [
    "ode.system: x' = v; v' = -x; x(0) = 1; v(0) = 0 → graph {x, v}",
    "Plot the solution of x'' + x = 0, x(0) = 1, x'(0) = 0",
    "Draw the solution curve of x'' + x = 0, x(0) = 1, x'(0) = 0",
    "画出 x'' + x = 0, x(0) = 1, x'(0) = 0 的图像",
    "画出方程 x'' + x = 0 满足 x(0) = 1, x'(0) = 0 的解曲线",
  ],
  ["ode.system: x' = v; v' = -x → phase-portrait {x, v}", "Draw the phase portrait of x'' + x = 0"],
  ["ode.equation: y' = -y; y(0) = 1 → trajectory {y}", "Draw the solution curve of y' = -y, y(0) = 1"],
  ["ode.system: theta' = omega; omega' = -9.8*sin(theta) → phase-portrait {theta, omega}", "画出单摆 θ'' + 9.8 sin θ = 0 的相图"],
  ["ode.system: x' = v; v' = (4*x + 6)/2 → trajectory {x, v}", "Plot 2x'' - 4x = 6"],
  [
    "ode.system: x' = y; y' = -x; x(0) = 1; y(0) = 0 → trajectory {x, y} where t \\in [0, 40]",
    "Plot x' = y, y' = -x from t=0 to t=40 starting at x = 1, y = 0",
    "Plot x' = y, y' = -x, (x(0), y(0)) = (1, 0) over [0, 40]",
  ],
  [
    "ode.system: x' = y; y' = -x; x(0) = 1; y(0) = 0 → trajectory {x, y} where t \\in [0, 10]",
    "画出系统 x' = y, y' = -x 从点 (1, 0) 出发的轨线，0≤t≤10",
    "画出系统 x' = y, y' = -x 以 (1, 0) 为初值的轨线，时间从0到10",
  ],
  [
    "ode.system: x' = y; y' = -x; x(2) = 1; y(2) = 0 → trajectory {x, y} where t \\in [2, 5]",
    "Plot x' = y, y' = -x with x(2) = 1, y(2) = 0 for t from 2 to 5",
  ],
  [
    "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 14",
    "Simulate the Lorenz system with rho = 14",
  ],
  [
    "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z}",
    "画出洛伦兹吸引子",
  ],
  [
    "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → chaos (system = Lorenz) {x, y, z}",
    "Is the Lorenz system chaotic?",
  ],
  [
    "ode.system: x' = y; y' = \\mu*(1 - x^2)*y - x; x(0) = 0.1; y(0) = 0 → trajectory (system = VanDerPol) {x, y} where t \\in [0, 50] with mu = 2",
    "van der Pol oscillator with mu = 2 from (0.1, 0), t ∈ [0, 50]",
  ],
  [
    "ode.system: x' = A + x^2*y - (B + 1)*x; y' = B*x - x^2*y → equilibria (system = Brusselator) {x, y} with A = 1, B = 3",
    "Find the equilibria of the Brusselator with a = 1 and b = 3",
  ],
  [
    "ode.system: x' = x - y; y' = x^2 - 4 → equilibria, stability {x, y}",
    "Find the equilibria of x' = x - y, y' = x^2 - 4 and classify them",
    "Find and classify the equilibria of x' = x - y, y' = x^2 - 4",
    "求系统 x' = x - y, y' = x^2 - 4 的平衡点并判断其稳定性",
  ],
  [
    "ode.system: x' = x - y; y' = x^2 - 4 → stability {x, y}",
    "Classify the equilibria of x' = x - y, y' = x^2 - 4",
    "判断系统 x' = x - y, y' = x^2 - 4 的平衡点类型",
  ],
  ["ode.system: x' = x^2*y; y' = y - x → jacobian of (1, 2) {x, y}", "Find the Jacobian of x' = x^2 y, y' = y - x at (1, 2)"],
  ["ode.system: x' = x*y; y' = x - y → eigenvalues of (0, 0) {x, y}", "求系统 x' = xy, y' = x - y 在原点处的特征值"],
  ["ode.system: x' = x - y^2; y' = y - x^2 → nullclines {x, y}", "求系统 x' = x - y^2, y' = y - x^2 的零斜线"],
  ["ode.system: x' = y; y' = -4*x → period {x, y}", "Find the period of x' = y, y' = -4x"],
  ["ode.equation: y' = y*(1 - y) → phase-portrait {y}", "Draw the slope field of y' = y(1 - y)"],
  [
    "ode.equation: \\frac{d y}{d x} = x - y; y(0) = 1 → trajectory {y}",
    "Plot the solution of dy/dx = x - y through (0, 1)",
    "y' = x - y, y(0)=1",
  ],
  [
    "ode.equation: \\frac{d y}{d x} = y; y(0) = 1 → trajectory {y} where x \\in [0, 3]",
    "Plot dy/dx = y, y(0)=1 for 0 <= x <= 3",
    "Plot dy/dx = y, y(0)=1 for x from 0 to 3",
  ],
  [
    "ode.equation: \\frac{d y}{d x} = x - y; y(0) = 1 → trajectory {y} where x \\in [0, 3]",
    "Plot y' = x - y, y(0)=1 for t from 0 to 3",
  ],
  ["ode.equation: \\frac{d y}{d x} = k*y; y(0) = 1 → trajectory {y} with k = 2", "Plot dy/dx = ky, y(0)=1 with k = 2"],
  ["ode.system: x' = x - y; y' = x → equilibria, stability, phase-portrait {x, y}", "dx/dt = x - y, dy/dt = x"],
  ["ode.system: x' = v; v' = -x + cos(t) → trajectory {x, v}", "x'' + x = \\cos t"],
  ["ode.equation: \\frac{d y}{d x} = x - y → trajectory {y}", "y' = x - y"],
  [
    "ode.system: x' = -x; y' = 8 - y; x(0) = 1; y(0) = 2 → trajectory {x, y}",
    "Plot the Lorenz96 attractor x' = -x, y' = 8 - y from (1, 2)",
  ],
  [
    "ode.system: x' = (7.7*10^(-5))*y; y' = -ln(x); x(0) = 1; y(0) = 2 → trajectory {x, y}",
    "Plot x' = 7.7e-05*y, y' = -log(x) from (1, 2)",
  ],
  [
    "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → equilibria (system = Lorenz) {x, y, z} with rho = 10",
    "Find the equilibria of the Lorenz system with r = 10",
  ],
  ["ode.system: x' = 2*x - y; y' = x + 2*y → stability of (0, 0) {x, y}", "已知系统 x' = 2x - y, y' = x + 2y，判断原点的类型"],
  [
    "ode.system: x' = a*x - y; y' = x + a*y → phase-portrait {x, y} with a = 0.1",
    "x' = ax - y, y' = x + ay, phase portrait for a = 0.1",
  ],
];
