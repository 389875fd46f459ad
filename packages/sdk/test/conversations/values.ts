import type { Conversation } from "./conversation.ts";

/** Numbers, values, conditions and formulas changed. */
export const values: readonly Conversation[] = [
  [
    ["solve x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["change the 5 to 7", "equation.quadratic: x^2 - 7*x + 6 = 0 → solutions {x}"],
    ["change the 6 to 10", "equation.quadratic: x^2 - 7*x + 10 = 0 → solutions {x}"],
    ["another method", "another-method"],
  ],
  [
    ["solve x^2 - 4x + 3 = 0", "equation.quadratic: x^2 - 4*x + 3 = 0 → solutions {x}"],
    ["same for x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["and over the complex numbers?", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x} over complex"],
    ["change the 6 to 7", "equation.quadratic: x^2 - 5*x + 7 = 0 → solutions {x} over complex"],
  ],
  [
    ["解方程 x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["把5改成4", "equation.quadratic: x^2 - 4*x + 6 = 0 → solutions {x}"],
    ["把6换成4", "equation.quadratic: x^2 - 4*x + 4 = 0 → solutions {x}"],
    ["x^2 - 9 = 0 呢", "equation.quadratic: x^2 - 9 = 0 → solutions {x}"],
    ["判别式是多少", "equation.quadratic: x^2 - 9 = 0 → discriminant {x}"],
  ],
  [
    ["solve x^2 - a x + 1 = 0 for x", "equation.literal: x^2 - a*x + 1 = 0 → solutions {x}"],
    ["now with a = 3", "equation.quadratic: x^2 - a*x + 1 = 0 → solutions {x} with a = 3"],
    ["what about a = 2?", "equation.quadratic: x^2 - a*x + 1 = 0 → solutions {x} with a = 2"],
    ["with a = 1", "equation.quadratic: x^2 - a*x + 1 = 0 → solutions {x} with a = 1"],
  ],
  [
    ["graph y = a x^2 for a = 2", "conic.parabola: C: y = a*x^2; a = 2 → graph of C {a}"],
    ["now with a = 3", "conic.parabola: C: y = a*x^2; a = 3 → graph of C {a}"],
    ["a = -1", "conic.parabola: C: y = a*x^2; a = -1 → graph of C {a}"],
    ["and its focus", "conic.parabola: C: y = -x^2 → focus of Focus(C)"],
  ],
  [
    [
      "draw the Lorenz attractor with rho = 28",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 28",
    ],
    [
      "now with ρ = 14",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 14",
    ],
    [
      "with sigma = 5",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 14, sigma = 5",
    ],
    [
      "and its equilibria",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → equilibria {x, y, z} with rho = 14, sigma = 5",
    ],
    [
      "what if ρ = 0.5",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → equilibria {x, y, z} with rho = 0.5, sigma = 5",
    ],
  ],
  [
    [
      "画出 ρ = 28 的洛伦兹吸引子",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 28",
    ],
    [
      "令 ρ = 14",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 14",
    ],
    [
      "求它的平衡点",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → equilibria {x, y, z} with rho = 14",
    ],
    ["ρ 改为 99", "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → equilibria {x, y, z} with rho = 99"],
  ],
  [
    [
      "phase portrait of x' = y, y' = -x - a*y with a = 1",
      "ode.system: x' = y; y' = -x - a*y → phase-portrait {x, y} with a = 1",
    ],
    ["with a = 0", "ode.system: x' = y; y' = -x - a*y → phase-portrait {x, y} with a = 0"],
    ["now with a = -1", "ode.system: x' = y; y' = -x - a*y → phase-portrait {x, y} with a = -1"],
    ["and the equilibria", "ode.system: x' = y; y' = -x - a*y → equilibria {x, y} with a = -1"],
  ],
  [
    ["solve 2x + 3 = 7", "equation.linear: 2*x + 3 = 7 → solutions {x}"],
    ["change the 7 to 11", "equation.linear: 2*x + 3 = 11 → solutions {x}"],
    ["change the 2 to 3", "equation.linear: 3*x + 3 = 11 → solutions {x}"],
    ["same for 5x - 1 = 9", "equation.linear: 5*x - 1 = 9 → solutions {x}"],
  ],
  [
    ["solve sin x = 1/2", "equation.trigonometric: sin(x) = 1/2 → solutions {x}"],
    ["now in [0, 2π]", "equation.trigonometric: sin(x) = 1/2 → solutions {x} where 0 <= x <= 2*pi"],
    ["same for cos x = 1/2", "equation.trigonometric: cos(x) = 1/2 → solutions {x} where 0 <= x <= 2*pi"],
    ["only for 0 < x < 1", "equation.trigonometric: cos(x) = 1/2 → solutions {x} where 0 < x < 1"],
    ["over the complex numbers", "equation.trigonometric: cos(x) = 1/2 → solutions {x} over complex where 0 < x < 1"],
  ],
  [
    ["解方程 sin x = 1/2", "equation.trigonometric: sin(x) = 1/2 → solutions {x}"],
    ["在[0, 2π]上", "equation.trigonometric: sin(x) = 1/2 → solutions {x} where 0 <= x <= 2*pi"],
    ["cos x = 0 呢", "equation.trigonometric: cos(x) = 0 → solutions {x} where 0 <= x <= 2*pi"],
    ["在区间[0, π]内", "equation.trigonometric: cos(x) = 0 → solutions {x} where 0 <= x <= pi"],
  ],
  [
    ["solve x^2 < 4", "inequality.polynomial: x^2 < 4 → solutions {x}"],
    ["same for x^2 > 9", "inequality.polynomial: x^2 > 9 → solutions {x}"],
    ["now for x > 0", "inequality.polynomial: x^2 > 9 → solutions {x} where x > 0"],
    ["change the 9 to 16", "inequality.polynomial: x^2 > 16 → solutions {x} where x > 0"],
  ],
  [
    ["solve x^4 = 16", "equation.polynomial: x^4 = 16 → solutions {x} over complex"],
    ["over the complex numbers", "equation.polynomial: x^4 = 16 → solutions {x} over complex"],
    ["only real solutions", "equation.polynomial: x^4 = 16 → solutions {x}"],
    ["same for x^3 = 8", "equation.polynomial: x^3 = 8 → solutions {x}"],
  ],
  [
    ["x^2 + y^2 = 5, x + y = 3", "system.nonlinear: x^2 + y^2 = 5; x + y = 3 → solutions {x, y}"],
    ["change the 5 to 9", "system.nonlinear: x^2 + y^2 = 9; x + y = 3 → solutions {x, y}"],
    ["same for x + y = 1, x - y = 3", "system.linear: x + y = 1; x - y = 3 → solutions {x, y}"],
  ],
  [
    ["simplify (x^2 - 1)/(x - 1)", "expression.simplify: (x^2 - 1)/(x - 1) → simplified {x}"],
    ["same for (x^2 - 4)/(x + 2)", "expression.simplify: (x^2 - 4)/(x + 2) → simplified {x}"],
    ["change the 4 to 9", "expression.simplify: (x^2 - 9)/(x + 2) → simplified {x}"],
  ],
  [
    ["factor x^2 - 5x + 6", "expression.factor: x^2 - 5*x + 6 → factored {x}"],
    ["change the 6 to 4", "expression.factor: x^2 - 5*x + 4 → factored {x}"],
    ["same for x^3 - 8", "expression.factor: x^3 - 8 → factored {x}"],
    ["expand it", "expression.expand: x^3 - 8 → expanded {x}"],
  ],
  [
    ["expand (x + 1)^3", "expression.expand: (x + 1)^3 → expanded {x}"],
    ["change the 3 to 4", "expression.expand: (x + 1)^4 → expanded {x}"],
    ["same for (x - 2)^2", "expression.expand: (x - 2)^2 → expanded {x}"],
    ["factor it", "expression.factor: (x - 2)^2 → factored {x}"],
  ],
  [
    ["计算 2 + 3*4", "arithmetic.value: 2 + 3*4 → value"],
    ["把4改成5", "arithmetic.value: 2 + 3*5 → value"],
    ["(1+2)*3 呢", "arithmetic.value: (1 + 2)*3 → value"],
  ],
  [
    ["differentiate x^3 sin x", "calculus.derivative: \\frac{d}{d x}\\left(x^3*sin(x)\\right) → derivative {x}"],
    ["and its second derivative", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^3*sin(x)\\right) → derivative {x}"],
    ["same for x^2 e^x", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^2*e^x\\right) → derivative {x}"],
    ["what about the integral?", "calculus.integral: \\int x^2*e^x dx → integral {x}"],
  ],
  [
    ["求 y = x^3 - 3x 的导数", "calculus.derivative: \\frac{d}{d x}\\left(x^3 - 3*x\\right) → derivative {x}"],
    ["那它的二阶导数呢", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^3 - 3*x\\right) → derivative {x}"],
    ["换成 y = x^4", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^4\\right) → derivative {x}"],
    ["再求不定积分", "calculus.integral: \\int x^4 dx → integral {x}"],
  ],
  [
    ["integrate x^2 from 0 to 1", "calculus.integral: \\int_0^1 x^2 dx → integral {x}"],
    ["from 0 to 3", "calculus.integral: \\int_0^3 x^2 dx → integral {x}"],
    ["same for x^3", "calculus.integral: \\int_0^3 x^3 dx → integral {x}"],
    ["change the 3 to 5", "✗ several-numbers"],
  ],
  [
    ["find the limit of sin x / x as x approaches 0", "calculus.limit: \\lim_{x \\to 0} sin(x)/x → limit"],
    ["same for (1 - cos x)/x^2", "calculus.limit: \\lim_{x \\to 0} (1 - cos(x))/x^2 → limit"],
    ["and as x approaches infinity?", "calculus.limit: \\lim_{x \\to infinity} (1 - cos(x))/x^2 → limit"],
  ],
  [
    ["find the tangent line to y = x^2 at x = 1", "calculus.tangent: y = x^2 → tangent (x = 1) {x}"],
    ["change the 1 to 2", "calculus.tangent: y = x^2 → tangent (x = 2) {x}"],
    ["same for y = x^3", "calculus.tangent: y = x^3 → tangent (x = 2) {x}"],
    ["and the normal", "calculus.tangent: y = x^3 → normal (x = 2) {x}"],
  ],
  // Where a solution starts.
  [
    ["solve y' = -y", "differential.equation: y' = -y → general-solution (by = x) {y}"],
    ["with y(0) = 2", "differential.equation: y' = -y; y(0) = 2 → particular-solution (by = x) {y}"],
    ["now with y(0) = 3", "differential.equation: y' = -y; y(0) = 3 → particular-solution (by = x) {y}"],
    ["若 y(1)=2", "differential.equation: y' = -y; y(1) = 2 → particular-solution (by = x) {y}"],
    ["find y(2)", "✗ unclear-change"],
    ["with y'(0) = 1", "✗ initial-value"],
  ],
  [
    ["solve y'' = -y", "differential.equation: y'' = -y → general-solution (by = x) {y}"],
    ["with y(0) = 1 and y'(0) = 0", "differential.equation: y'' = -y; y(0) = 1; y'(0) = 0 → particular-solution (by = x) {y}"],
    ["y'(0) = 2", "differential.equation: y'' = -y; y(0) = 1; y'(0) = 2 → particular-solution (by = x) {y}"],
    ["y(1) = 2", "✗ initial-value"],
  ],
  [
    ["y' = -y, y(0) = 1", "ode.equation: y' = -y; y(0) = 1 → trajectory {y}"],
    ["now with y(0) = 2", "ode.equation: y' = -y; y(0) = 2 → trajectory {y}"],
    ["what about y(0) = -1?", "ode.equation: y' = -y; y(0) = -1 → trajectory {y}"],
  ],
  // The derivative there, not the function.
  [
    ["find the second derivative of x^3", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^3\\right) → derivative {x}"],
    ["at x = 2", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^3\\right) at x = 2 → derivative {x}"],
    ["when x = 3", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^3\\right) at x = 3 → derivative {x}"],
    ["在 x = 4 处呢", "calculus.derivative: \\frac{d^2}{dx^2}\\left(x^3\\right) at x = 4 → derivative {x}"],
    ["of x^4", "✗ other-sort"],
  ],
  [
    ["find the tangent to y = x^2 at (1,1)", "calculus.tangent: y = x^2 → tangent (point = (1, 1)) {x}"],
    ["at x = 2", "calculus.tangent: y = x^2 → tangent (x = 2) {x}"],
    ["当 x = 3 时", "calculus.tangent: y = x^2 → tangent (x = 3) {x}"],
  ],
  [
    ["integrate x^2 from 0 to 3", "calculus.integral: \\int_0^3 x^2 dx → integral {x}"],
    ["of x^3", "calculus.integral: \\int_0^3 x^3 dx → integral {x}"],
    ["and of x^4", "calculus.integral: \\int_0^3 x^4 dx → integral {x}"],
  ],
  [
    ["cos 30°", "arithmetic.value: cos(30^{\\circ}) → value"],
    ["what about 45°?", "arithmetic.value: cos(45^{\\circ}) → value"],
    ["what about 2?", "✗ other-sort"],
  ],
];
