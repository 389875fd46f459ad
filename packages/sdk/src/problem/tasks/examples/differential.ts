import type { Phrasings } from "../../notation/phrasings.ts";

/** Differential equations. */
export const differential: Phrasings = [
  [
    "differential.equation: \\frac{d y}{d x} = x*y → general-solution (by = x) {y}",
    "Solve the differential equation dy/dx = xy",
    "解微分方程 dy/dx=xy",
  ],
  ["differential.equation: \\frac{d y}{d x} = x/y → general-solution (by = x) {y}", "Solve dy/dx = x/y"],
  [
    "differential.equation: y' = 2*y; y(0) = 3 → particular-solution (by = x) {y}",
    "Solve y' = 2y with y(0) = 3",
    "求解初值问题：y'=2y, y(0)=3",
  ],
  [
    "differential.equation: y' + 2*y = 4; y(0) = 1 → particular-solution (by = x) {y}",
    "Solve the initial value problem y' + 2y = 4, y(0) = 1",
    "求微分方程y'+2y=4满足y(0)=1的特解",
  ],
  [
    "differential.equation: y'' - 4*y' + 4*y = 0 → general-solution (by = x) {y}",
    "Find the general solution of y'' - 4y' + 4y = 0",
    "求微分方程y''-4y'+4y=0的通解",
  ],
  [
    "differential.equation: \\frac{d y}{d x} + y/x = x → general-solution (by = x) {y}",
    "Find the general solution of dy/dx + y/x = x",
  ],
  [
    "differential.equation: \\frac{d y}{d x} = 3*x^2; y(1) = 2 → particular-solution (by = x) {y}",
    "Find the particular solution of dy/dx = 3x^2 that satisfies y(1) = 2",
  ],
  [
    "differential.equation: y'' + y = 0; y(0) = 1; y'(0) = 0 → particular-solution (by = x) {y}",
    "Solve y'' + y = 0, y(0) = 1, y'(0) = 0",
    "求微分方程 y''+y=0 满足初始条件 y(0)=1, y'(0)=0 的特解",
  ],
  [
    "differential.equation: \\frac{d y}{d x} = y^2*sin(x) → general-solution (by = x) {y}",
    "Solve the separable differential equation dy/dx = y^2 sin x",
  ],
  ["differential.equation: y'' - y = e^x → general-solution (by = x) {y}", "Solve y'' - y = e^x"],
  [
    "differential.equation: \\frac{d y}{d x} = x/y; y(0) = 2 → particular-solution (by = x) {y}",
    "Solve the differential equation $\\frac{dy}{dx}=\\frac{x}{y}$ given y(0)=2",
    "求微分方程dy/dx=x/y满足条件y(0)=2的特解",
  ],
  [
    "differential.equation: \\frac{d y}{d x} = 2*x; y(1) = 3 → particular-solution (by = x) {y}",
    "Solve dy/dx = 2x, given that y = 3 when x = 1",
  ],
  ["differential.equation: x^2*y' + x*y = 1 → general-solution (by = x) {y}", "Solve x^2 y' + xy = 1"],
  ["differential.equation: y'' - 3*y' + 2*y = 0 → general-solution (by = x) {y}", "y'' - 3y' + 2y = 0"],
  ["differential.equation: \\frac{d x}{d t} = -3*x → general-solution (by = t) {x}", "Solve dx/dt = -3x"],
  [
    "differential.equation: y' = y*(1 - y); y(0) = 1/2 → particular-solution (by = x) {y}",
    "Find the solution of y' = y(1-y) with initial condition y(0)=1/2",
  ],
  ["differential.equation: y' - y = 0 → general-solution (by = x) {y}", "Solve the ODE y' - y = 0"],
  [
    "differential.equation: y'' + 4*y = 0 → general-solution (by = x) {y}",
    "Find the general solution to the differential equation $y''+4y=0$",
    "求二阶微分方程 y''+4y=0 的通解",
  ],
  ["differential.equation: y' = 2*y → general-solution (by = x) {y}", "求微分方程 y'=2y 的通解"],
  ["differential.equation: y' = 3*y → general-solution (by = x) {y}", "Find the general solution: y' = 3y"],
  [
    "differential.equation: y'' + 2*y' + y = 0 → general-solution (by = x) {y}",
    "Solve the following differential equation: y'' + 2y' + y = 0",
  ],
  [
    "differential.equation: y' = x^2; y(0) = 1 → particular-solution (by = x) {y}",
    "Solve the differential equation y' = x^2, y(0) = 1.",
  ],
  [
    "differential.equation: \\frac{d y}{d x} = y; y(0) = 2 → particular-solution (by = x) {y}",
    "Solve the differential equation dy/dx = y, with the initial condition y(0) = 2",
  ],
  [
    "differential.equation: \\frac{d y}{d x} = 6*x^2; y(1) = 5 → particular-solution (by = x) {y}",
    "Find y if dy/dx = 6x^2 and y(1) = 5",
  ],
  [
    "differential.equation: y'' + 9*y = 0 → general-solution (by = x) {y}",
    "Solve the second-order differential equation y'' + 9y = 0",
  ],
  ["differential.equation: \\frac{d y}{d x} = 2*x*y → general-solution (by = x) {y}", "求微分方程 dy/dx=2xy 的通解"],
  ["differential.equation: y' = x/y → general-solution (by = x) {y}", "求解微分方程 y'=x/y"],
  ["differential.equation: y' + y = e^x → general-solution (by = x) {y}", "求一阶线性微分方程 y'+y=e^x 的通解"],
  [
    "differential.equation: y'' - 5*y' + 6*y = 0; y(0) = 1; y'(0) = 2 → particular-solution (by = x) {y}",
    "求微分方程 y''-5y'+6y=0 满足 y(0)=1, y'(0)=2 的特解",
  ],
  ["differential.equation: x*y' - y = x^2 → general-solution (by = x) {y}", "求微分方程xy'-y=x^2的通解"],
  ["differential.equation: y' = 2*x → general-solution (by = x) {y}", "微分方程 y'=2x 的通解为"],
  ["differential.equation: y' = 3*y; y(0) = 2 → particular-solution (by = x) {y}", "求满足 y'=3y, y(0)=2 的解"],
  ["differential.equation: y' = y → general-solution (by = x) {y}", "y' = y"],
  ["differential.equation: \\frac{d y}{d x} = y → general-solution (by = x) {y}", "dy/dx = y"],
  ["differential.equation: y'' + y = 0 → general-solution (by = x) {y}", "y'' + y = 0"],
  [
    "differential.equation: \\frac{d y}{d x} = 3*x^2 → general-solution (by = x) {y}",
    "Solve the differential equation: $\\frac{dy}{dx} = 3x^2$",
  ],
  ["differential.equation: y' = 2*x*y → general-solution (by = x) {y}", "Solve the differential equation $y^{\\prime}=2xy$"],
  [
    "differential.equation: y' = -2*y; y(0) = 4 → particular-solution (by = x) {y}",
    "Solve the initial-value problem: $y' = -2y$, $y(0) = 4$.",
  ],
  ["differential.equation: y'' - y = 0 → general-solution (by = x) {y}", "Solve $y^{\\prime\\prime}-y=0$"],
  ["differential.equation: \\frac{d y}{d x} + 2*y = e^x → general-solution (by = x) {y}", "Solve the ODE: dy/dx + 2y = e^x"],
  [
    "differential.equation: \\frac{d^2 y}{dx^2} + 4*\\frac{d y}{d x} + 4*y = 0 → general-solution (by = x) {y}",
    "Find the general solution of the differential equation: $\\frac{d^2y}{dx^2}+4\\frac{dy}{dx}+4y=0$.",
  ],
];
