import type { Conversation } from "./conversation.ts";

/** Two languages in one conversation. */
export const mixedLanguage: readonly Conversation[] = [
  [
    ["plot y = x^2 - 4x + 3", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["向右平移2个单位", "function.quadratic: y = x^2 - 8*x + 15 → graph {x}"],
    ["and its zeros", "function.quadratic: y = x^2 - 8*x + 15 → zeros {x}"],
    ["用中文", "language zh"],
    ["求对称轴", "function.quadratic: y = x^2 - 8*x + 15 → axis {x}"],
    ["in English", "language en"],
  ],
  [
    ["画出 y = x^2 的图像", "function.quadratic: y = x^2 → graph {x}"],
    ["shift it 1 up", "function.quadratic: y = x^2 + 1 → graph {x}"],
    ["再画一次", "function.quadratic: y = x^2 + 1 → graph {x}"],
    ["what about the vertex?", "function.quadratic: y = x^2 + 1 → vertex {x}"],
    ["撤销", "undo → function.quadratic: y = x^2 + 1 → graph {x}"],
  ],
  [
    ["solve x^2 - 4 = 0", "equation.quadratic: x^2 - 4 = 0 → solutions {x}"],
    ["在复数范围内", "equation.quadratic: x^2 - 4 = 0 → solutions {x} over complex"],
    ["same for x^2 + 4 = 0", "equation.quadratic: x^2 + 4 = 0 → solutions {x} over complex"],
    ["换一种方法", "another-method"],
    ["explain step 2", "explain 2"],
  ],
  [
    ["解方程 x^2 - 3x + 2 = 0", "equation.quadratic: x^2 - 3*x + 2 = 0 → solutions {x}"],
    ["change the 3 to 4", "equation.quadratic: x^2 - 4*x + 2 = 0 → solutions {x}"],
    ["为什么第二步成立", "why 2"],
    ["why step 2", "why 2"],
  ],
];
