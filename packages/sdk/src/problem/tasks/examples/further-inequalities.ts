import type { Examples } from "./compact.ts";

/** Inequalities: their whole solutions, regions, number lines. */
export const furtherInequalities: Examples = [
  ["inequality.chain: -2 < x <= 3 → solutions {x} over integer", "Find all integers x with -2 < x <= 3"],
  ["inequality.chain: -2 < x <= 5 → solutions {x}", "Graph -2 < x <= 5 on a number line"],
  ["inequality.linear: 2 < n → solutions {n} over integer", "Find all integers n such that 2 < n"],
  ["inequality.linear: 2*x - 1 < 7 → solutions {x} over integer where x > 0", "求不等式 2x-1<7 的正整数解"],
  [
    "inequality.linear: x > 3 → solutions {x}",
    "Graph x > 3 on a number line",
    "Graph the inequality x > 3 on the number line",
    "在数轴上表示不等式 x>3 的解集",
  ],
  ["inequality.polynomial: n^2 < 20 → solutions {n} over integer where n > 0", "Find all positive integers n such that n^2 < 20"],
  ["inequality.polynomial: x^2 < 0 → solutions {x}", "Find all real numbers x such that x^2 < 0"],
  ["inequality.polynomial: x^2 < 10 → solutions {x} over integer", "Find all integers x such that x^2 < 10"],
  ["inequality.rational: x + 4/x >= 5 → solutions {x}", "不等式 $x+\\frac{4}{x}\\geq 5$ 的解集为"],
  ["inequality.region: x + y < 3 → graph {x, y}", "画出不等式 x+y<3 表示的平面区域"],
  [
    "inequality.region: x + y <= 4; x >= 0; y >= 0 → graph {x, y}",
    "画出不等式组 {x+y<=4, x>=0, y>=0} 表示的平面区域",
    "画出不等式组$\\begin{cases}x+y\\le4\\\\x\\ge0\\\\y\\ge0\\end{cases}$所表示的平面区域",
    "Graph the system x + y ≤ 4, x ≥ 0, y ≥ 0",
  ],
  ["inequality.region: x^2 + (y - 1)^2 <= 4 → graph {x, y}", "在坐标平面内画出 x² + (y-1)² ≤ 4 表示的区域"],
  [
    "inequality.region: y < 2*x + 1; y >= -x → graph {x, y}",
    "Solve the system of inequalities y < 2x + 1, y >= -x by graphing",
    "Solve the system of inequalities by graphing: y < 2x + 1, y >= -x",
    "Graph the system: y < 2x + 1, y >= -x",
    "Graph the system of inequalities: y < 2x + 1 and y >= -x",
    "Graph the system y < 2x + 1, y >= -x",
  ],
  ["inequality.region: y < 3; y > x; x > -2 → graph {x, y}", "作出不等式组 y < 3, y > x, x > -2 所表示的区域"],
  ["inequality.system: 2*x + 3 > 1; x < 4 → solutions {x} over integer", "Find the integer solutions of 2x + 3 > 1 and x < 4"],
  ["inequality.system: 5*n - 2 >= 8; 3 - n > -4 → solutions {n}", "Find all n with 5n - 2 >= 8 and 3 - n > -4"],
  [
    "inequality.system: x + 1 > 0; 2*x < 6 → solutions {x}",
    "解不等式组 {x+1>0, 2x<6}",
    "解不等式组 $\\begin{cases} x+1>0 \\\\ 2x<6 \\end{cases}$",
    "\\begin{cases} x+1>0 \\\\ 2x<6 \\end{cases}",
    "Solve the system of inequalities x + 1 > 0, 2x < 6",
  ],
  [
    "inequality.system: x + 1 > 0; 2*x < 6 → solutions {x} over integer",
    "求不等式组 x+1>0, 2x<6 的整数解",
    "求不等式组 $\\begin{cases} x+1>0 \\\\ 2x<6 \\end{cases}$ 的所有整数解",
  ],
  ["inequality.trigonometric: cos(x) <= 1/2 → solutions {x} where x \\in [0, 2*pi]", "Find all x in [0, 2π] with cos x <= 1/2"],
  ["inequality.trigonometric: sin(2*x) < 0 → solutions {x}", "Find all real x with sin(2x) < 0"],
  ["inequality.polynomial: x^2 < 4 → solutions {x} over integer", "Solve x^2 < 4 with x an integer"],
  ["inequality.system: x^2 < 4; x > 0 → solutions {x}", "Solve x^2 < 4 and x > 0"],
];
