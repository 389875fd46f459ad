import type { Conversation } from "./conversation.ts";

/** Other parts of the plane. */
export const windows: readonly Conversation[] = [
  [
    ["plot y = x^2 - 4x + 3", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["zoom to 0..10", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["x from -5 to 5", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["y between -3 and 10", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["zoom out", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
  ],
  [
    ["画出 y = x^2 的图像", "function.quadratic: y = x^2 → graph {x}"],
    ["x从-5到5", "function.quadratic: y = x^2 → graph {x}"],
    ["放大", "function.quadratic: y = x^2 → graph {x}"],
    ["y从0到10", "function.quadratic: y = x^2 → graph {x}"],
    ["缩小", "function.quadratic: y = x^2 → graph {x}"],
  ],
  // An interval with an open end is no window; and where the curve was drawn over an interval another one takes its place.
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["now on [0, 3)", "function.quadratic: y = x^2 → graph {x} where x \\in [0, 3)"],
    ["now on [0, 4]", "function.quadratic: y = x^2 → graph {x} where 0 <= x <= 4"],
    ["zoom to 0..2", "function.quadratic: y = x^2 → graph {x} where 0 <= x <= 4"],
  ],
  [
    ["graph x^2 + y^2 = 9", "conic.general: C: x^2 + y^2 = 9 → graph of C"],
    ["x from -10 to 10", "conic.general: C: x^2 + y^2 = 9 → graph of C"],
    ["zoom in", "conic.general: C: x^2 + y^2 = 9 → graph of C"],
    ["zoom to [-4, 4]", "conic.general: C: x^2 + y^2 = 9 → graph of C"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["x from 5 to -5", "✗ empty-interval"],
    ["z from 0 to 1", "✗ no-such-letter"],
    ["show x from 0 to 3", "function.quadratic: y = x^2 → graph {x}"],
  ],
  [
    ["solve x^2 = 4", "equation.quadratic: x^2 = 4 → solutions {x}"],
    ["zoom in", "equation.quadratic: x^2 = 4 → solutions {x}"],
    ["x from 0 to 5", "equation.quadratic: x^2 = 4 → solutions {x} where 0 <= x <= 5"],
    ["rotate it 90°", "✗ no-curve"],
  ],
];
