import type { Conversation } from "./conversation.ts";

/** What cannot be meant for what is there. */
export const refused: readonly Conversation[] = [
  [
    ["solve x^2 - 5x + 6 = 0", "equation.quadratic: x^2 - 5*x + 6 = 0 → solutions {x}"],
    ["shift it two to the right", "✗ follow-up.no-curve"],
    ["remove the line", "✗ follow-up.no-curve"],
    ["add y = 2x", "✗ follow-up.no-graph"],
    ["now with a = 3", "✗ follow-up.no-such-letter"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["remove the line", "✗ follow-up.no-such-curve"],
    ["change the 7 to 5", "✗ follow-up.no-such-number"],
    ["now with b = 3", "✗ follow-up.no-such-letter"],
    ["where do they meet", "✗ follow-up.nothing-to-meet"],
  ],
  [
    ["plot y = 2x^2 + 2x", "function.quadratic: y = 2*x^2 + 2*x → graph {x}"],
    ["change the 2 to 3", "✗ follow-up.several-numbers"],
    ["remove it", "✗ follow-up.only-curve"],
    ["shift it", "✗ unknown-words"],
    ["rotate it", "✗ unknown-words"],
  ],
  [
    ["plot y = x^2 for x > 0", "function.quadratic: y = x^2 → graph {x} where x > 0"],
    ["shift it 1 right", "✗ follow-up.conditions-move"],
    ["now with x = 3", "✗ follow-up.variable"],
    ["stretch it vertically by 0", "✗ follow-up.conditions-move"],
  ],
  [
    [
      "draw the Lorenz attractor",
      "ode.system: x' = sigma*(y - x); y' = x*(rho - z) - y; z' = x*y - beta*z → trajectory (system = Lorenz) {x, y, z}",
    ],
    ["shift it 2 to the right", "✗ follow-up.no-curve"],
    ["over the complex numbers", "✗ follow-up.numbers"],
    ["now with q = 3", "✗ follow-up.no-such-letter"],
  ],
];
