import type { Phrasings } from "../../notation/phrasings.ts";

/** As books and lectures on dynamical systems put it. */
export const wordings: Phrasings = [
  [
    "ode.equation: y' = y*(1 - y); y(0) = 0.2 → trajectory {y} where t \\in [0, 8]",
    "Use a numerical solver to plot the solution of the initial value problem dy/dt = y(1 - y), y(0) = 0.2 on the interval 0 ≤ t ≤ 8.",
  ],
  [
    "ode.equation: y' = y*(1 - y); y(0) = 0.2 → trajectory {y} where t \\in [0, 5]",
    "Solve the initial-value problem dy/dt = y(1 - y), y(0) = 0.2 numerically on the interval [0, 5].",
  ],
  [
    "ode.system: x' = -x - 2*y; y' = 2*x - y → stability of (0, 0) {x, y}",
    "判断线性系统 $\\dot{x}=-x-2y$，$\\dot{y}=2x-y$ 的平衡点 $(0,0)$ 的类型",
  ],
  [
    "ode.system: x' = 10*(y - x); y' = 28*x - y - x*z; z' = x*y - (8/3)*z; x(0) = 0.1; y(0) = 0; z(0) = 0 → trajectory {x, y, z} where t \\in [0, 10]",
    "用数值方法求解洛伦兹方程 $\\dot{x}=10(y-x)$，$\\dot{y}=28x-y-xz$，$\\dot{z}=xy-\\frac{8}{3}z$，初值为 $(0.1,0,0)$，画出 $t\\in[0,10]$ 的相轨迹",
  ],
  [
    "ode.equation: x' = x - x^3 → equilibria, stability {x}",
    "Find the fixed points of x' = x - x^3 and determine their stability.",
  ],
  [
    "ode.system: x' = x*(3 - x - 2*y); y' = y*(2 - x - y) → stability {x, y}",
    "Classify the fixed points of x' = x(3 - x - 2y), y' = y(2 - x - y).",
  ],
  ["ode.system: x' = x + e^(-y); y' = -y → phase-portrait {x, y}", "Sketch the phase portrait of x' = x + e^{-y}, y' = -y."],
  [
    "ode.system: x' = y; y' = -x + x^3 → equilibria, stability {x, y}",
    "Consider x' = y, y' = -x + x^3. Find all equilibrium points and classify them.",
  ],
  [
    "ode.system: x' = x*(1 - x - y); y' = y*(0.75 - y - 0.5*x) → equilibria {x, y}",
    "Consider the system dx/dt = x(1 - x - y), dy/dt = y(0.75 - y - 0.5x). Find the critical points.",
  ],
  [
    "ode.system: x' = x + y; y' = 4*x - 2*y → eigenvalues of (0, 0) {x, y}",
    "Find the eigenvalues of the Jacobian of x' = x + y, y' = 4x - 2y at the origin.",
  ],
  ["ode.system: x' = y; y' = x - x^3 → jacobian of (1, 0) {x, y}", "Linearize x' = y, y' = x - x^3 about (1, 0)."],
  [
    "ode.system: x' = -x + y; y' = -x - y → stability of (0, 0) {x, y}",
    "What type of equilibrium is the origin for x' = -x + y, y' = -x - y?",
  ],
  [
    "ode.system: x' = 4*x + y; y' = -x + 2*y → stability of (0, 0) {x, y}",
    "What kind of fixed point is the origin of x' = 4x + y, y' = -x + 2y?",
  ],
  ["ode.system: x' = -2*x; y' = -3*y → stability of (0, 0) {x, y}", "Is the origin of x' = -2x, y' = -3y stable or unstable?"],
  [
    "ode.system: x' = x + 2*y; y' = 2*x + y → stability of (0, 0) {x, y}",
    "Classify the origin for the system x' = x + 2y, y' = 2x + y.",
  ],
  [
    "ode.system: x' = 2*y; y' = -8*x → stability of (0, 0) {x, y}",
    "Is the origin a saddle, a node, a spiral or a center for x' = 2y, y' = -8x?",
  ],
  [
    "ode.system: x' = x*(2 - y); y' = y*(x - 1) → equilibria {x, y}",
    "Find the steady states of the predator-prey model x' = x(2 - y), y' = y(x - 1).",
  ],
  [
    "ode.system: Derivative(S) = -0.5*S*I; Derivative(I) = 0.5*S*I - 0.2*I → equilibria {S, I}",
    "Locate the equilibria of the epidemic S' = -0.5*S*I, I' = 0.5*S*I - 0.2*I.",
  ],
  [
    "ode.equation: Derivative(N) = 0.2*N*(1 - N/500); N(0) = 20 → trajectory {N} where t \\in [0, 60]",
    "Logistic growth: N' = 0.2N(1 - N/500), N(0) = 20. Plot N(t) for 0 ≤ t ≤ 60.",
  ],
  [
    "ode.system: x' = y; y' = -x; x(0) = 1; y(0) = 0 → trajectory {x, y} where t \\in [0, 10]",
    "Plot x and y against t for x' = y, y' = -x, x(0) = 1, y(0) = 0, 0 ≤ t ≤ 10",
  ],
  [
    "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z; x(0) = 1; y(0) = 1; z(0) = 1 → trajectory (system = Lorenz) {x, y, z} where t \\in [0, 30] with beta = 8/3, rho = 28, sigma = 10",
    "Draw the Lorenz attractor with sigma = 10, rho = 28, beta = 8/3 starting from (1, 1, 1), t in [0, 30]",
  ],
  [
    "ode.system: x' = v; v' = -0.2*v + x - x^3; x(0) = 1; v(0) = 0 → trajectory {x, v} where t \\in [0, 50]",
    "Plot the Duffing oscillator x'' + 0.2x' - x + x^3 = 0, x(0) = 1, x'(0) = 0, time 0 to 50",
  ],
  [
    "ode.system: v' = v - v^3/3 - w + I; w' = epsilon*(v + a - b*w); v(0) = 0; w(0) = 0 → trajectory (system = FitzHughNagumo) {v, w} where t \\in [0, 100]",
    "Simulate the FitzHugh–Nagumo model from (0, 0) until t = 100",
  ],
  [
    "ode.system: x' = x^2 - 1; y' = -y → equilibria, stability {x, y}",
    "Determine whether each equilibrium of x' = x^2 - 1, y' = -y is stable or unstable.",
  ],
  ["ode.system: x' = x*(1 - y); y' = y*(x - 1) → nullclines {x, y}", "Find the nullclines of x' = x(1 - y), y' = y(x - 1)."],
  [
    "ode.system: x' = x*y - 1; y' = x - y^3 → jacobian of (1, 1) {x, y}",
    "Find the Jacobian matrix of x' = xy - 1, y' = x - y^3 at (1, 1).",
  ],
  [
    "ode.system: x' = -x - y; y' = x - y; x(0) = 2; y(0) = 0 → trajectory {x, y} where t \\in [0, 10]",
    "Plot the trajectory of x' = -x - y, y' = x - y starting at (2, 0) for t from 0 to 10.",
  ],
  [
    "ode.system: x' = x*(3 - x - 2*y); y' = y*(2 - x - y) → equilibria, stability {x, y}",
    "求系统 x'=x(3-x-2y), y'=y(2-x-y) 的所有平衡点并判断其类型",
  ],
  ["ode.system: x' = 2*x + y; y' = x + 2*y → stability of (0, 0) {x, y}", "判断系统 x'=2x+y, y'=x+2y 的原点是结点还是鞍点"],
  ["ode.system: x' = y - x^2; y' = x - y → equilibria, stability {x, y}", "求方程组 x'=y-x², y'=x-y 的奇点坐标并判断稳定性"],
  [
    "ode.equation: Derivative(N) = 0.1*N*(1 - N/100); N(0) = 10 → trajectory {N} where t \\in [0, 80]",
    "人口模型 N'=0.1N(1-N/100)，N(0)=10，画出t从0到80的图像",
  ],
  [
    "ode.system: x' = x - 0.5*x*y; y' = 0.5*x*y - y; x(0) = 1; y(0) = 1 → trajectory {x, y} where t \\in [0, 20]",
    "捕食模型 x'=x-0.5xy, y'=0.5xy-y，初值(1,1)，画出相轨线，t∈[0,20]",
  ],
  [
    "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z; x(0) = 1; y(0) = 1; z(0) = 1 → trajectory (system = Lorenz) {x, y, z} where t \\in [0, 40] with beta = 8/3, rho = 28, sigma = 10",
    "画出洛伦兹吸引子，参数 σ=10，ρ=28，β=8/3，初始点 (1,1,1)，t从0到40",
  ],
  [
    "ode.system: Derivative(S) = -0.4*S*I; Derivative(I) = 0.4*S*I - 0.1*I; S(0) = 0.9; I(0) = 0.1 → trajectory {S, I} where t \\in [0, 60]",
    "传染病模型 S'=-0.4SI, I'=0.4SI-0.1I，初始值 S(0)=0.9, I(0)=0.1，画出0≤t≤60的解曲线",
  ],
  ["ode.system: x' = y - x; y' = x*z - y; z' = x*y - 1 → equilibria {x, y, z}", "求 x'=y-x, y'=xz-y, z'=xy-1 的不动点"],
  ["ode.system: x' = -y + x; y' = x + y → jacobian of (0, 0) {x, y}", "系统 x'=-y+x, y'=x+y 在原点处的雅可比矩阵"],
];
