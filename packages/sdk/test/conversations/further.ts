import type { Conversation } from "./conversation.ts";

/** Several things in turn. */
export const further: readonly Conversation[] = [
  [
    ["graph y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["reflect it about the line y = -x", "conic.general: C: x = -y^2 → graph of C"],
    ["rotate by π/2 about the origin", "conic.general: C: y = -x^2 → graph of C"],
    ["move it up by half", "conic.general: C: y = -x^2 + 1/2 → graph of C"],
  ],
  [
    ["画出 y = 2x + 1 的图像", "function.linear: y = 2*x + 1 → graph {x}"],
    ["绕原点顺时针旋转90度", "function.linear: y = -(1/2)*x + 1/2 → graph {x}"],
    ["关于直线 y = x 对称", "function.linear: y = -2*x + 1 → graph {x}"],
    ["关于直线 x = 2 对称", "function.linear: y = 2*x - 7 → graph {x}"],
  ],
  [
    ["画出 y = x^3", "function.other: y = x^3 → graph {x}"],
    ["向右平移一个单位", "function.other: y = (x - 1)^3 → graph {x}"],
    ["沿y轴方向拉伸为原来的2倍", "function.other: y = 2*(x - 1)^3 → graph {x}"],
    ["关于原点对称", "function.other: y = 2*(x + 1)^3 → graph {x}"],
  ],
  [
    ["已知 y = x^2 - 2x - 3，求顶点", "function.quadratic: y = x^2 - 2*x - 3 → vertex {x}"],
    ["把它向左平移3个单位", "function.quadratic: y = x^2 + 4*x → vertex {x}"],
    ["值域是什么", "function.quadratic: y = x^2 + 4*x → range {x}"],
    ["与y轴的交点呢", "function.quadratic: y = x^2 + 4*x → y-intercept {x}"],
  ],
  [
    ["graph y = (x - 1)(x - 3)", "function.quadratic: y = (x - 1)*(x - 3) → graph {x}"],
    ["shift it 1 left", "function.quadratic: y = x*(x - 2) → graph {x}"],
    ["reflect it in the y-axis", "function.quadratic: y = x*(x + 2) → graph {x}"],
    ["stretch vertically by 2", "function.quadratic: y = 2*x*(x + 2) → graph {x}"],
    ["and its vertex", "function.quadratic: y = 2*x*(x + 2) → vertex {x}"],
  ],
  [
    ["plot y = 3x^2", "function.quadratic: y = 3*x^2 → graph {x}"],
    ["compress it vertically by 3", "function.quadratic: y = x^2 → graph {x}"],
    ["move it right 2 units and up 1 unit", "function.quadratic: y = (x - 2)^2 + 1 → graph {x}"],
    ["and the axis of symmetry", "function.quadratic: y = (x - 2)^2 + 1 → axis {x}"],
  ],
  [
    ["graph y = ln x", "function.other: y = ln(x) → graph {x}"],
    ["shift it 1 left", "function.other: y = ln(x + 1) → graph {x}"],
    ["reflect it in the line y = x", "conic.general: C: x = ln(y + 1) → graph of C"],
    ["shift it 2 up", "conic.general: C: x = ln(y - 1) → graph of C"],
  ],
  [
    ["graph y = 2^x", "function.other: y = 2^x → graph {x}"],
    ["shift it 3 to the right", "function.other: y = 2^(x - 3) → graph {x}"],
    ["reflect in the y-axis", "function.other: y = 2^(-x - 3) → graph {x}"],
    ["also draw y = x", "function.other: y = 2^(-x - 3); y = x → graph {x}"],
  ],
  [
    ["find the zeros of y = x^2 - x - 6", "function.quadratic: y = x^2 - x - 6 → zeros {x}"],
    ["shift it 1 up and draw it again", "function.quadratic: y = x^2 - x - 5 → zeros, graph {x}"],
    ["what about the y-intercept", "function.quadratic: y = x^2 - x - 5 → y-intercept {x}"],
    ["where is it positive", "function.quadratic: y = x^2 - x - 5 → sign-positive {x}"],
  ],
  [
    ["y = x^2 + 4x + 1", "function.quadratic: y = x^2 + 4*x + 1 → graph, vertex, axis, zeros, y-intercept, range {x}"],
    ["shift it 2 right", "function.quadratic: y = x^2 - 3 → graph, vertex, axis, zeros, y-intercept, range {x}"],
    ["shift it 3 up", "function.quadratic: y = x^2 → graph, vertex, axis, zeros, y-intercept, range {x}"],
    ["shift it 2 left and 3 down", "function.quadratic: y = (x + 2)^2 - 3 → graph, vertex, axis, zeros, y-intercept, range {x}"],
    ["find the minimum", "function.quadratic: y = (x + 2)^2 - 3 → minimum {x}"],
  ],
  [
    ["solve x^2 - 2x - 8 = 0", "equation.quadratic: x^2 - 2*x - 8 = 0 → solutions {x}"],
    ["change the 8 to 3", "equation.quadratic: x^2 - 2*x - 3 = 0 → solutions {x}"],
    ["change the 2 to 4", "✗ several-numbers"],
    ["undo", "undo → equation.quadratic: x^2 - 2*x - 8 = 0 → solutions {x}"],
  ],
  [
    ["解方程 2x + 3 = 9", "equation.linear: 2*x + 3 = 9 → solutions {x}"],
    ["把9改成11", "equation.linear: 2*x + 3 = 11 → solutions {x}"],
    ["撤销", "undo → equation.linear: 2*x + 3 = 9 → solutions {x}"],
    ["3x - 1 = 5 呢", "equation.linear: 3*x - 1 = 5 → solutions {x}"],
  ],
  [
    ["solve 3x - 2y = 4, x + y = 3", "system.linear: 3*x - 2*y = 4; x + y = 3 → solutions {x, y}"],
    ["change the 4 to 9", "system.linear: 3*x - 2*y = 9; x + y = 3 → solutions {x, y}"],
    ["same for x + 2y = 5, x - y = 2", "system.linear: x + 2*y = 5; x - y = 2 → solutions {x, y}"],
  ],
  [
    ["solve |x - 2| = 3", "equation.absolute: abs(x - 2) = 3 → solutions {x}"],
    ["change the 3 to 5", "equation.absolute: abs(x - 2) = 5 → solutions {x}"],
    ["over the integers", "equation.absolute: abs(x - 2) = 5 → solutions {x} over integer"],
    ["for x > 0", "equation.absolute: abs(x - 2) = 5 → solutions {x} over integer where x > 0"],
  ],
  [
    ["解不等式 x^2 - 4 > 0", "inequality.polynomial: x^2 - 4 > 0 → solutions {x}"],
    ["x^2 - 9 < 0 呢", "inequality.polynomial: x^2 - 9 < 0 → solutions {x}"],
    ["把9改成16", "inequality.polynomial: x^2 - 16 < 0 → solutions {x}"],
    ["当 x > 0 时", "inequality.polynomial: x^2 - 16 < 0 → solutions {x} where x > 0"],
  ],
  [
    ["expand (x + 2)(x - 3)", "expression.expand: (x + 2)*(x - 3) → expanded {x}"],
    ["change the 2 to 4", "expression.expand: (x + 4)*(x - 3) → expanded {x}"],
    ["factor it", "expression.factor: (x + 4)*(x - 3) → factored {x}"],
    ["and its derivative", "calculus.derivative: \\frac{d}{d x}\\left((x + 4)*(x - 3)\\right) → derivative {x}"],
  ],
  [
    ["因式分解 x^2 - 4", "expression.factor: x^2 - 4 → factored {x}"],
    ["x^2 - 9 呢", "expression.factor: x^2 - 9 → factored {x}"],
    ["把9换成25", "expression.factor: x^2 - 25 → factored {x}"],
    ["展开它", "expression.expand: x^2 - 25 → expanded {x}"],
  ],
  [
    ["graph the parabola y = x^2 - 4", "function.quadratic: y = x^2 - 4 → graph {x}"],
    ["draw y = 3x", "function.linear: y = 3*x → graph {x}"],
    ["add y = 3x", "✗ curve-is-there"],
    ["where do they meet", "✗ nothing-to-meet"],
    ["rotate the parabola 180° about the origin", "✗ no-such-curve"],
  ],
  [
    ["graph y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["and y = x + 6", "function.quadratic: y = x^2; y = x + 6 → graph {x}"],
    ["what are the intersection points", "conic.general: C: y = x^2; l: y = x + 6 → intersections of Intersections(C, l)"],
    ["shift the line 2 up", "conic.general: C: y = x^2; l: y = x + 8 → intersections of Intersections(C, l)"],
    ["find the intersection points", "conic.general: C: y = x^2; l: y = x + 8 → intersections of Intersections(C, l)"],
  ],
  [
    ["画出抛物线 y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["也画出直线 y = x + 2", "function.quadratic: y = x^2; y = x + 2 → graph {x}"],
    ["交点坐标是什么", "conic.general: C: y = x^2; l: y = x + 2 → intersections of Intersections(C, l)"],
    ["把直线向上平移4个单位", "conic.general: C: y = x^2; l: y = x + 6 → intersections of Intersections(C, l)"],
    ["求交点", "conic.general: C: y = x^2; l: y = x + 6 → intersections of Intersections(C, l)"],
  ],
  [
    ["plot y = x^2 - 4x + 3", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["and y = x - 1", "function.quadratic: y = x^2 - 4*x + 3; y = x - 1 → graph {x}"],
    [
      "at which points do the graphs meet?",
      "conic.general: C: y = x^2 - 4*x + 3; l: y = x - 1 → intersections of Intersections(C, l)",
    ],
    [
      "also y = 2",
      "conic.general: C: y = x^2 - 4*x + 3; l: y = x - 1; m: y = 2 → intersections of Intersections(C, l), graph of m",
    ],
    ["zoom in", "conic.general: C: y = x^2 - 4*x + 3; l: y = x - 1; m: y = 2 → intersections of Intersections(C, l), graph of m"],
  ],
  [
    ["plot y = x^2 - 4x + 3", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["when x = 2", "expression.value: x^2 - 4*x + 3 at x = 2 → value {x}"],
    ["now with x = 5", "expression.value: x^2 - 4*x + 3 at x = 5 → value {x}"],
    ["shift it 1 up", "expression.value: x^2 - 4*x + 4 at x = 5 → value {x}"],
    ["change 3 to -3", "✗ no-such-number"],
  ],
  [
    ["solve x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["by completing the square", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions (method = quadratic.completing-square) {x}"],
    ["use the quadratic formula", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions (method = quadratic.formula) {x}"],
    ["in ℂ", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions (method = quadratic.formula) {x} over complex"],
    ["and x^2 + 1 = 0?", "equation.quadratic: x^2 + 1 = 0 → solutions (method = quadratic.formula) {x} over complex"],
  ],
  [
    [
      "simulate the Lorenz system with rho = 28",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 28",
    ],
    [
      "increase rho to 30",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} with rho = 30",
    ],
    [
      "for t from 0 to 50",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} where t \\in [0, 50] with rho = 30",
    ],
    [
      "set beta to 1",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} where t \\in [0, 50] with beta = 1, rho = 30",
    ],
    [
      "把rho改成20",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z} where t \\in [0, 50] with beta = 1, rho = 20",
    ],
  ],
  [
    ["画出 y = x^2 的图像", "function.quadratic: y = x^2 → graph {x}"],
    ["平移 (1,2)", "function.quadratic: y = (x - 1)^2 + 2 → graph {x}"],
    ["横坐标不变,纵坐标变为原来的2倍", "function.quadratic: y = 2*(x - 1)^2 + 4 → graph {x}"],
    ["加一条直线y=2", "function.quadratic: y = 2*(x - 1)^2 + 4; y = 2 → graph {x}"],
    ["它们相交吗", "conic.general: C: y = 2*(x - 1)^2 + 4; l: y = 2 → intersections of Intersections(C, l)"],
  ],
  [
    ["solve x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["give me a hint", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions, hint (number = 1) {x}"],
    ["another hint", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions, hint (number = 2) {x}"],
    ["change the 6 to 4", "equation.quadratic: x^2 - 5*x + 4 = 0 → solutions, hint (number = 2) {x}"],
    ["再给一个提示", "equation.quadratic: x^2 - 5*x + 4 = 0 → solutions, hint (number = 3) {x}"],
    ["what about the discriminant", "equation.quadratic: x^2 - 5*x + 4 = 0 → discriminant {x}"],
  ],
];
