import type { Phrasings } from "../../notation/phrasings.ts";

/** Graphs with what belongs to them: derivatives, inverses, tangents, normals, secants; and functions that are drawn under their names. */
export const relatedCurves: Phrasings = [
  [
    "graph.curves: f(x) = x^3 - 3*x; y = 3*x^2 - 3 → graph {x}",
    "graph f and f' where f(x) = x^3 - 3x",
    "Let f(x) = x^3 - 3x. Plot f and its derivative.",
    "let f(x) = x^3 - 3x. graph f(x) and f'(x)",
    "已知 f(x)=x^3-3x，画出 f(x) 和 f'(x) 的图像",
  ],
  ["function.quadratic: y = 3*x^2 → graph {x}", "let f(x)=x^3. plot f'(x)", "let f(x) = x^3. Graph f'."],
  // Where the function has no values, nor has its derivative, however far away that is.
  [
    "graph.curves: y = ln(100 - x); y = \\begin{cases} 1/(x - 100) & 100 - x > 0 \\end{cases} → graph {x}",
    "plot y = ln(100 - x) and its derivative",
  ],
  [
    "graph.curves: y = sqrt(x - 1)*ln(x); y = (2*x + x*ln(x) - 2)/(2*x*sqrt(x - 1)) → graph {x}",
    "graph y = sqrt(x-1)*ln x and its derivative",
  ],
  ["graph.curves: y = ln(x^2 + 1); y = (2*x)/(x^2 + 1) → graph {x}", "graph y = ln(x^2+1) and its derivative"],
  ["function.quadratic: f(x) = x^2 - 4 → graph {x}", "f(x)=x^2-4, sketch f", "Let f(x) = x^2 - 4. Graph f(x)."],
  [
    "function.other: f(x) = \\begin{cases} x^2 & x < 1 \\\\ 2*x & x >= 1 \\end{cases} → graph {x}",
    "f(x)=\\begin{cases} x^2 & x<1 \\\\ 2x & x\\ge 1 \\end{cases}, sketch f",
    "设 f(x)=\\begin{cases} x^2 & x<1 \\\\ 2x & x\\ge 1 \\end{cases}，画出 f(x) 的图像",
  ],
  [
    "graph.curves: y = 2^x; y = log_2(x); y = x → graph (scale = equal) {x}",
    "graph y = 2^x and its inverse",
    "plot y = 2^x together with its inverse function",
    "画出 y=2^x 及其反函数的图像",
  ],
  [
    "graph.curves: f(x) = 2*x - 1; y = (x + 1)/2; y = x → graph (scale = equal) {x}",
    "plot f(x) = 2x - 1 and its inverse",
    "画出函数 f(x)=2x-1 和它的反函数的图象",
  ],
  ["graph.curves: y = x^3; y = root(x, 3); y = x → graph (scale = equal) {x}", "plot y = x^3 and its inverse with y = x"],
  [
    "graph.curves: f(x) = \\begin{cases} x^2 & x >= 0 \\end{cases}; y = sqrt(x); y = x → graph (scale = equal) {x}",
    "sketch f(x) = x^2 for x >= 0 and its inverse",
  ],
  [
    "graph.curves: f(x) = \\begin{cases} x^2 & x <= 0 \\end{cases}; y = -sqrt(x); y = x → graph (scale = equal) {x}",
    "sketch f(x) = x^2 for x <= 0 and its inverse",
  ],
  [
    "graph.curves: y = sqrt(x - 1) + 2; y = \\begin{cases} x^2 - 4*x + 5 & x >= 2 \\end{cases}; y = x → graph (scale = equal) {x}",
    "plot y = sqrt(x-1) + 2 and its inverse",
  ],
  [
    "graph.curves: f(x) = (2*x + 1)/(x - 3); y = (3*x + 1)/(x - 2); y = x → graph (scale = equal) {x}",
    "graph f(x) = (2x+1)/(x-3) and its inverse",
  ],
  ["function.other: y = root(x - 1, 3) → graph {x}", "plot the inverse of y = x^3 + 1"],
  ["graph.curves: f(x) = 2^x; y = log_2(x) → graph (scale = equal) {x}", "graph f(x) = 2^x and f^{-1}(x)"],
  [
    "graph.curves: y = x^3; y = 3*x - 2 → graph {x}",
    "graph y = x^3 and its tangent at (1, 1)",
    "graph y = x^3 and its tangent line at x = 1",
    "画出 y=x³ 及其在点 (1,1) 处的切线",
    "画出 y=x³ 的图像及其在 x=1 处的切线",
  ],
  ["graph.curves: y = x^3; y = (4 - x)/3 → graph (scale = equal) {x}", "draw y = x^3 and its normal at x = 1"],
  ["graph.curves: y = x^2; y = 2*x → graph {x}", "plot y = x^2 and the secant line through x = 0 and x = 2"],
];

/** What has no formula to be drawn by, with the reason. */
export const unrelatedCurves: readonly (readonly [text: string, reason: string])[] = [
  ["plot y = x^2 and its inverse", "reason.no-inverse"],
  ["plot y = sin x and its inverse", "reason.no-inverse"],
  ["plot y = x^3 - x and its inverse", "reason.no-inverse"],
  ["plot y = x^3 + x and its inverse", "reason.no-related-curve"],
  ["graph y = |x| and its tangent at x = 0", "reason.no-related-curve"],
  ["graph y = x^3 and its tangent at (1, 2)", "reason.point-off-graph"],
  // A level graph has an upright normal, which is the graph of no function.
  ["graph y = x^2 and its normal at x = 0", "reason.no-related-curve"],
];
