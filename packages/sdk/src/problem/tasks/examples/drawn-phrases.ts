import type { Phrasings } from "../../notation/phrasings.ts";

/** Graphs as they are asked for in class: periods, degrees, intervals, windows, pieces, both signs of a root. */
export const drawnPhrases: Phrasings = [
  [
    "function.quadratic: y = x^2 → graph {x}",
    "y = x^2 plot",
    "y=x^2 的图像是什么样的？",
    "列表、描点、连线，画出 y=x^2 的图像",
    "作出函数 y=x² 的简图",
  ],
  ["function.linear: y = x → graph {x}", "plot x"],
  [
    "function.other: y = sin(x) → graph {x} where 0 <= x <= 2*pi",
    "graph y = sin x over one period",
    "plot one period of y = sin x",
    "画出 y=sin x 在一个周期内的图像",
    "用五点法画出 y=sin x 在一个周期内的简图",
  ],
  ["function.other: y = 3*sin(2*x) → graph {x} where 0 <= x <= 2*pi", "graph two periods of y = 3 sin 2x"],
  [
    "function.other: y = 2*sin(2*x + pi/3) → graph {x} where -pi/6 <= x <= (5*pi)/6",
    "用五点法画出 y=2sin(2x+π/3) 在一个周期内的简图",
  ],
  ["function.other: y = tan(x) → graph {x} where -pi/2 < x < pi/2", "plot y = tan x over one period"],
  [
    "function.other: y = sin(x^{\\circ}) → graph {x} where x \\in [0, 360]",
    "plot sin x in degrees from 0 to 360",
    "plot y = sin x from 0 to 360 with x in degrees",
  ],
  ["function.quadratic: y = x^2 → graph {x} where -2 < x and x < 2", "plot y = x^2 for |x| < 2"],
  [
    "function.quadratic: y = x^2 → graph {x} where x \\in [0, +infinity)",
    "graph y = x^2 with domain [0, infinity)",
    "plot y = x^2 on [0, infinity)",
  ],
  ["function.quadratic: y = x^2 → graph {x} where x \\in [-1, 2]", "画出函数 y=x^2，定义域为 [-1,2] 的图像"],
  [
    "function.quadratic: y = x^2 → graph (x = [-10, 10], y = [-10, 10]) {x}",
    "plot y = x^2 in the window [-10,10] x [-10,10]",
    "plot y = x^2 in the window [-10, 10] × [-10, 10]",
  ],
  ["function.quadratic: y = x^2 → graph (scale = equal) {x}", "plot y = x^2 with equal axes"],
  // Places that a graph is to show.
  [
    "function.other: y = (x^2 - 4)/(x^2 - 5*x + 6) → graph, asymptotes {x}",
    "sketch the graph of y=(x^2-4)/(x^2-5x+6), showing asymptotes and holes",
  ],
  [
    "function.other: y = (x^2 - 4)/(x^2 - 5*x + 6) → graph, horizontal-asymptotes {x}",
    "graph y = (x^2-4)/(x^2-5x+6) and label its horizontal asymptote",
  ],
  [
    "function.other: y = x^2/(x - 1) → graph, oblique-asymptotes {x}",
    "graph y = x^2/(x-1) showing its slant asymptote",
    "画出 y=x²/(x-1) 的图像，并标出斜渐近线",
  ],
  ["function.other: y = x^3 - 3*x → graph, local-maxima {x}", "Plot y = x^3 - 3x showing its local maximum"],
  ["function.other: y = (x^2 - 1)/(x - 1) → graph {x}", "Sketch y = (x^2-1)/(x-1), showing any holes"],
  [
    "function.other: y = x^3 - 3*x → graph, turning-points {x}",
    "graph y = x^3 - 3x and label the local maximum and local minimum",
  ],
  // What a graph is to look like is said to be left out; a grid and axes every figure has.
  [
    "function.quadratic: y = x^2 → graph (look = plain) {x}",
    "plot y = x^2 in red",
    "graph y = x^2 with a dashed line",
    "用红色画出 y=x^2 的图像",
  ],
  ["graph.curves: y = x^2; y = 2*x → graph (look = plain) {x}", "plot y = x^2 in red and y = 2x in blue"],
  ["function.quadratic: y = x^2 → graph {x}", "plot y = x^2 with grid", "graph y = x^2 and label the axes"],
  [
    "graph.curves: y = \\begin{cases} sin(x) & 0 <= x and x <= pi \\end{cases}; y = \\begin{cases} cos(x) & 0 <= x and x <= 2*pi \\end{cases} → graph {x}",
    "plot sin x on [0, pi] and cos x on [0, 2pi]",
    "plot y = sin x on [0, pi] and y = cos x on [0, 2pi]",
  ],
  [
    "graph.curves: y = \\begin{cases} x^2 & x < 0 \\end{cases}; y = \\begin{cases} 2*x & 0 <= x < 2 \\end{cases} → graph {x}",
    "画出函数 y = x² (x<0), y = 2x (0≤x<2) 的图像",
    "graph y = x^2 for x < 0 and y = 2x for 0 <= x < 2",
  ],
  ["graph.curves: y = sqrt(x); y = -sqrt(x) → graph {x}", "plot y = ±sqrt(x)", "画出 y=±√x 的图像"],
  [
    "function.other: f(x) = \\begin{cases} 2*x & x < 1 \\\\ 3 & x = 1 \\\\ x^2 & x > 1 \\end{cases} → graph {x}",
    "graph f(x) = {2x if x < 1; 3 if x = 1; x^2 if x > 1}",
    "f(x)=\\begin{cases} 2x & x<1 \\\\ 3 & x=1 \\\\ x^2 & x>1 \\end{cases}, sketch f",
  ],
  [
    "function.other: y = \\begin{cases} x + 1 & x < 0 \\\\ x^2 & x >= 0 \\end{cases} → graph {x}",
    "plot \\left\\{\\begin{array}{ll} x+1 & x<0 \\\\ x^2 & x\\ge 0 \\end{array}\\right.",
    "plot $y = \\left\\{\\begin{array}{ll} x+1 & x<0 \\\\ x^2 & x\\ge 0 \\end{array}\\right.$",
  ],
  [
    "function.other: f(x) = \\begin{cases} x + 2 & x <= -1 \\\\ x^2 & -1 < x < 2 \\\\ 2*x & x >= 2 \\end{cases} → graph {x}",
    "画出函数 f(x)={x+2 (x≤-1), x² (-1<x<2), 2x (x≥2)} 的图像",
  ],
];

/** What is said of a graph that it cannot have. */
export const unfitPhrases: readonly (readonly [text: string, reason: string])[] = [
  ["graph y", "reason.no-formula"],
  ["plot y = sin(x^2) over one period", "reason.unclear-words"],
  ["plot y = x^2 over one period", "reason.unclear-words"],
  ["plot x^2 in degrees", "reason.unclear-words"],
  ["solve sin x = 1/2 in degrees", "reason.unclear-words"],
];
