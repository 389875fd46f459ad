import type { Conversation } from "./conversation.ts";

/** More asked of what was there. */
export const asks: readonly Conversation[] = [
  [
    ["plot y = x^2 - 4x + 3", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["and its derivative", "calculus.derivative: \\frac{d}{d x}\\left(x^2 - 4*x + 3\\right) → derivative {x}"],
    ["what about the zeros?", "function.quadratic: y = x^2 - 4*x + 3 → zeros {x}"],
    ["where is it negative?", "function.quadratic: y = x^2 - 4*x + 3 → sign-negative {x}"],
    ["what is its range", "function.quadratic: y = x^2 - 4*x + 3 → range {x}"],
  ],
  [
    ["y = x^2 - 4x + 3 的顶点", "function.quadratic: y = x^2 - 4*x + 3 → vertex {x}"],
    ["对称轴呢", "function.quadratic: y = x^2 - 4*x + 3 → axis {x}"],
    ["零点呢", "function.quadratic: y = x^2 - 4*x + 3 → zeros {x}"],
    ["最小值是多少", "function.quadratic: y = x^2 - 4*x + 3 → minimum {x}"],
    ["求它的导数", "calculus.derivative: \\frac{d}{d x}\\left(x^2 - 4*x + 3\\right) → derivative {x}"],
  ],
  [
    ["solve x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["what is the discriminant?", "equation.quadratic: x^2 - 5*x + 6 = 0 → discriminant {x}"],
    ["draw it", "equation.quadratic: x^2 - 5*x + 6 = 0 → discriminant {x}"],
    ["how many solutions are there?", "equation.quadratic: x^2 - 5*x + 6 = 0 → number-of-solutions {x}"],
  ],
  [
    ["find the vertex of y = x^2 + 2x - 3", "function.quadratic: y = x^2 + 2*x - 3 → vertex {x}"],
    ["and the axis of symmetry", "function.quadratic: y = x^2 + 2*x - 3 → axis {x}"],
    ["and the y-intercept", "function.quadratic: y = x^2 + 2*x - 3 → y-intercept {x}"],
    ["write it in vertex form", "function.quadratic: y = x^2 + 2*x - 3 → vertex-form {x}"],
    ["factor it", "expression.factor: x^2 + 2*x - 3 → factored {x}"],
  ],
  [
    ["find the derivative of x^3 - 3x", "calculus.derivative: \\frac{d}{d x}\\left(x^3 - 3*x\\right) → derivative {x}"],
    ["factor it", "expression.factor: x^3 - 3*x → factored {x}"],
    ["solve it", "equation.polynomial: x^3 - 3*x = 0 → solutions {x}"],
    ["and its value at x = 2", "✗ not read"],
  ],
  [
    ["graph y = x^2 - 2x - 3", "function.quadratic: y = x^2 - 2*x - 3 → graph {x}"],
    ["when is it positive?", "function.quadratic: y = x^2 - 2*x - 3 → sign-positive {x}"],
    ["什么时候是负的", "function.quadratic: y = x^2 - 2*x - 3 → sign-negative {x}"],
    ["integrate it from 0 to 3", "calculus.integral: \\int_0^3 (x^2 - 2*x - 3) dx → integral {x}"],
    ["find its inverse", "expression.inverse: f(x) = x^2 - 2*x - 3 → inverse {x}"],
  ],
  [
    ["factor x^2 - 5x + 6", "expression.factor: x^2 - 5*x + 6 → factored {x}"],
    ["expand it", "expression.expand: x^2 - 5*x + 6 → expanded {x}"],
    ["differentiate it", "calculus.derivative: \\frac{d}{d x}\\left(x^2 - 5*x + 6\\right) → derivative {x}"],
    ["integrate it", "calculus.integral: \\int (x^2 - 5*x + 6) dx → integral {x}"],
  ],
  [
    ["graph the hyperbola x^2/9 - y^2/16 = 1", "conic.hyperbola: C is Hyperbola; C: x^2/9 - y^2/16 = 1 → graph of C"],
    ["what are its asymptotes?", "conic.general: C: x^2/9 - y^2/16 = 1 → asymptotes of Asymptotes(C)"],
    ["and its foci", "conic.general: C: x^2/9 - y^2/16 = 1 → foci of Foci(C)"],
    ["离心率是多少", "conic.general: C: x^2/9 - y^2/16 = 1 → eccentricity of Eccentricity(C)"],
    ["and its vertices", "conic.general: C: x^2/9 - y^2/16 = 1 → vertices of Vertices(C)"],
  ],
  [
    ["draw the ellipse x^2/25 + y^2/9 = 1", "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1 → graph of C"],
    ["and its foci", "conic.general: C: x^2/25 + y^2/9 = 1 → foci of Foci(C)"],
    ["now x^2/16 + y^2/4 = 1", "conic.general: C: x^2/16 + y^2/4 = 1 → foci of Foci(C)"],
    ["and its area?", "conic.general: C: x^2/16 + y^2/4 = 1 → area of Area(C)"],
  ],
  [
    ["plot y = x^2 - 1", "function.quadratic: y = x^2 - 1 → graph {x}"],
    ["find the tangent line at x = 1", "calculus.tangent: y = x^2 - 1 → tangent (x = 1) {x}"],
    ["and the area under it from 0 to 1", "calculus.area: x^2 - 1 → area (from = 0, to = 1) {x}"],
    ["is it even?", "function.quadratic: y = x^2 - 1 → parity {x}"],
  ],
];
