import type { Conversation } from "./conversation.ts";

/** What cannot be meant for what is there. */
export const refused: readonly Conversation[] = [
  // What a story tells of has to be possible: the whole is asked anew.
  [
    ["24 cookies are shared equally among 6 children. How many cookies does each child get?", "arithmetic.value: 24/6 → value"],
    ["change the 6 to 5", "✗ told"],
    ["now with 5", "✗ told"],
    ["把6改成5", "✗ told"],
  ],
  [
    [
      "The sum of three consecutive odd integers is 27. What is the middle integer?",
      "equation.linear: x - 2 + x + (x + 2) = 27 → solutions {x} over integer",
    ],
    ["change 27 to 24", "✗ told"],
    ["solve x^2 = 4", "equation.quadratic: x^2 = 4 → solutions {x}"],
    ["change the 4 to 9", "equation.quadratic: x^2 = 9 → solutions {x}"],
  ],
  [
    ["solve x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["shift it two to the right", "✗ no-curve"],
    ["remove the line", "✗ no-curve"],
    ["add y = 2x", "✗ no-graph"],
    ["now with a = 3", "✗ no-such-letter"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["remove the line", "✗ no-such-curve"],
    ["change the 7 to 5", "✗ no-such-number"],
    ["now with b = 3", "✗ no-such-letter"],
    ["where do they meet", "✗ nothing-to-meet"],
  ],
  [
    ["plot y = 2x^2 + 2x", "function.quadratic: y = 2*x^2 + 2*x → graph {x}"],
    ["change the 2 to 3", "✗ several-numbers"],
    ["remove it", "✗ only-curve"],
    ["shift it", "✗ not read"],
    ["rotate it", "✗ not read"],
  ],
  [
    ["plot y = x^2 for x > 0", "function.quadratic: y = x^2 → graph {x} where x > 0"],
    ["shift it 1 right", "✗ conditions-move"],
    ["now with x = 3", "expression.value: x^2 at x = 3 → value {x} where x > 0"],
    ["stretch it vertically by 0", "✗ conditions-move"],
  ],
  [
    [
      "draw the Lorenz attractor",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z}",
    ],
    ["shift it 2 to the right", "✗ no-curve"],
    ["over the complex numbers", "✗ numbers"],
    ["now with q = 3", "✗ no-such-letter"],
  ],
  // A sum or a product of things that nobody names.
  [
    ["find the sum of the roots of x^2-5x+6=0", "arithmetic.value: -(-5) → value"],
    ["and the product?", "✗ of-what"],
    ["the difference", "✗ of-what"],
    ["and their quotient", "✗ of-what"],
  ],
  [
    ["三加五等于多少？", "arithmetic.value: 3 + 5 → value"],
    ["商呢", "✗ of-what"],
    ["它们的积是多少", "✗ of-what"],
  ],
  // At the solution, or by itself.
  [
    ["solve x + y = 3, x - y = 1", "system.linear: x + y = 3; x - y = 1 → solutions {x, y}"],
    ["what is x*y?", "✗ of-solutions"],
    ["求 x+2y 的值", "✗ of-solutions"],
    ["and x - 2y", "✗ other-sort"],
    ["simplify x + x", "expression.simplify: x + x → simplified {x}"],
  ],
  [
    ["solve 2x = 4", "equation.linear: 2*x = 4 → solutions {x}"],
    ["what is x^2?", "✗ of-solutions"],
    ["find x + 1", "✗ of-solutions"],
  ],
  [
    ["plot y = a x with a = 3", "geometry.line: l: y = a*x; a = 3 → graph of l {a}"],
    ["what is 2a?", "✗ of-solutions"],
    ["with y = 2x", "✗ unclear-change"],
  ],
  // What only changes something is no question of its own.
  [
    ["solve x^2 = a for x", "equation.literal: x^2 = a → solutions {x}"],
    ["now with a = b", "✗ other-sort"],
    ["with a = b^2", "✗ unclear-change"],
    ["a = 2b", "✗ unclear-change"],
  ],
  [
    ["x' = x - y, y' = x + y", "ode.system: x' = x - y; y' = x + y → equilibria, stability, phase-portrait {x, y}"],
    ["now with x' = 2x - y", "✗ other-sort"],
    ["find x(1)", "✗ unclear-change"],
  ],
  [
    ["find dy/dx if x^2 + y^2 = 25", "calculus.implicit: x^2 + y^2 = 25 → implicit-derivative (by = x) {y}"],
    ["at x = 3", "✗ variable"],
    ["with x = 3", "✗ variable"],
    ["在 x = 3 处呢", "✗ variable"],
  ],
  [
    ["solve x^2 + y^2 = 25 for y", "equation.literal: x^2 + y^2 = 25 → solutions {y}"],
    ["at x = 3", "equation.quadratic: x^2 + y^2 = 25 → solutions {y} with x = 3"],
    ["find dy/dx", "✗ not read"],
  ],
];
