import type { Conversation } from "./conversation.ts";

/** Questions that begin anew. */
export const newQuestions: readonly Conversation[] = [
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["solve x^2 - 4 = 0", "equation.quadratic: x^2 - 4 = 0 → solutions {x}"],
    ["in the reals", "equation.quadratic: x^2 - 4 = 0 → solutions {x}"],
    ["another method", "another-method"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["y = x^3 - x", "function.other: y = x^3 - x → graph {x}"],
    ["shift it 1 up", "function.other: y = x^3 - x + 1 → graph {x}"],
  ],
  [
    ["solve x^2 = 9", "equation.quadratic: x^2 = 9 → solutions {x}"],
    ["plot y = x^2 - 9", "function.quadratic: y = x^2 - 9 → graph {x}"],
    ["shift it 1 right", "function.quadratic: y = (x - 1)^2 - 9 → graph {x}"],
  ],
  [
    ["解方程 x^2 = 9", "equation.quadratic: x^2 = 9 → solutions {x}"],
    ["画出 y = x + 1 的图像", "function.linear: y = x + 1 → graph {x}"],
    ["向上平移2个单位", "function.linear: y = x + 3 → graph {x}"],
    ["求零点", "function.linear: y = x + 3 → zeros {x}"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["what is the weather", "✗ not read"],
    ["shift it by tomorrow", "✗ not read"],
    ["shift it 1 up", "function.quadratic: y = x^2 + 1 → graph {x}"],
  ],
];
