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
];
