import type { Phrasings } from "../../notation/phrasings.ts";

/** Sums of strips, areas, fields. */
export const calculusExamples: Phrasings = [
  ["picture.plane: VectorField((x, -y)) → graph", "plot the vector field F(x, y) = (x, -y)", "画出向量场 (x, -y)"],
  [
    "picture.plane: VectorField((-y, x)) → graph",
    "sketch the vector field ⟨-y, x⟩",
    "画向量场 F(x,y) = (-y, x)",
    "Draw the vector field F(x,y) = -y i + x j",
  ],
  [
    "picture.plane: VectorField((x + y, x - y)) → graph (x = [-2, 2], y = [-2, 2])",
    "plot the vector field (x + y, x - y) for x from -2 to 2 and y from -2 to 2",
  ],
  ["picture.plane: DirectionField((y, -x)) → graph", "draw the direction field of (y, -x)"],
  ["picture.plane: LeftSum(x^2, x, [0, 4], 4) → graph", "Draw a left Riemann sum for f(x) = x^2 on [0, 4] with n = 4"],
  ["picture.plane: RightSum(1/x, x, [1, 5], 8) → graph", "show the right Riemann sum of 1/x from 1 to 5 with 8 rectangles"],
  [
    "picture.plane: MidpointSum(sqrt(x), x, [0, 4], 4) → graph",
    "illustrate a midpoint Riemann sum for sqrt(x) on [0, 4] using 4 subintervals",
  ],
  ["picture.plane: RightSum(x^2, x, [0, 3], 6) → graph", "draw 6 rectangles under y = x^2 from 0 to 3 using right endpoints"],
  [
    "picture.plane: LeftSum(x^3, x, [0, 2], 4) → riemann-sum",
    "compute the left Riemann sum for x^3 on [0, 2] with 4 subintervals",
  ],
  ["picture.plane: TrapezoidSum(x^2, x, [0, 2], 4) → riemann-sum", "find the trapezoidal sum for x^2 on [0, 2] with n = 4"],
  ["picture.plane: RightSum(x^2, x, [0, 4], 4) → graph", "画出 f(x)=x^2 在 [0,4] 上的右黎曼和, n=4"],
  ["picture.plane: LeftSum(x^2, x, [0, 2], 8) → graph", "用8个矩形画出 x^2 在 [0,2] 上的左黎曼和"],
  [
    "picture.plane: MidpointSum(x^2, x, [0, 2], 4) → riemann-sum",
    "计算 x^2 在 [0,2] 上的中点黎曼和, n=4",
    "Use 4 midpoint rectangles to approximate the area under y = x^2 on [0, 2]",
  ],
  [
    "picture.plane: Area(x^2, 0, x, [0, 2]) → graph",
    "Shade the area under the curve y = x^2 from x = 0 to x = 2",
    "画出 y=x^2 从 0 到 2 下方的面积",
    "shade the area under y = x^2 from 0 to 2",
    "Shade the area under f(x) = x^2 between x = 0 and x = 2",
    "Shade the area bounded by y = x^2, y = 0, x = 0 and x = 2",
  ],
  [
    "picture.plane: Area(sin(x), 0, x, [0, pi]) → graph",
    "shade the region under y = sin x from 0 to π",
    "shade the area between y = sin x and the x-axis from 0 to π",
  ],
  ["picture.plane: Area(x^2, 2*x, x) → graph", "shade the area between y = x^2 and y = 2x", "画出曲线 y=x^2 与 y=2x 围成的区域"],
  [
    "picture.plane: Area(x^2, 4, x) → graph",
    "Shade the region bounded by y = x^2 and y = 4",
    "用阴影表示 y=x^2 与 y=4 之间的区域",
  ],
  ["picture.plane: Area(1/x, 0, x, [1, 3]) → graph", "highlight the area under 1/x from 1 to 3"],
  [
    "picture.plane: Area(x, x^2, x) → graph",
    "把 y = x 和 y = x^2 之间的区域涂上阴影",
    "shade the region between y = x and y = x^2",
    "画出 y=x 和 y=x^2 围成的区域",
    "Shade the region enclosed by y = x and y = x^2",
  ],
  [
    "picture.plane: VectorField((y, -x)) → graph",
    "draw the vector field (y, -x)",
    "draw the vector field F = y i - x j",
    "画出向量场 (y, -x)",
  ],
  [
    "picture.plane: VectorField((x, y)) → graph",
    "plot the vector field F(x,y) = <x, y>",
    "plot the vector field F = ⟨x, y⟩",
    "Sketch the vector field (x, y)",
  ],
  [
    "picture.plane: LeftSum(x^2, x, [0, 1], 8) → graph",
    "draw the Riemann sum of x^2 on [0,1] with 8 left rectangles",
    "画出 x^2 在 [0,1] 上的左黎曼和, 用8个矩形",
    "画出函数 x^2 在 [0,1] 上的黎曼和",
  ],
  ["picture.plane: MidpointSum(x^2, x, [0, 1], 8) → graph", "Riemann sum of x^2 on [0,1] with n = 8 midpoint rectangles"],
  ["picture.plane: LeftSum(x^2, x, [0, 2], 4) → graph", "left Riemann sum of f(x) = x^2 from 0 to 2 with n = 4"],
  ["picture.plane: RightSum(x^2, x, [0, 2], 4) → riemann-sum", "find the right Riemann sum of x^2 on [0,2] with n = 4"],
  [
    "picture.plane: MidpointSum(sin(x), x, [0, pi], 6) → graph",
    "show the midpoint Riemann sum for y = sin x from 0 to π using 6 rectangles",
  ],
  ["picture.plane: LeftSum(x^2, x, [0, 1], 4) → riemann-sum", "求 x^2 在 [0,1] 上的左黎曼和, n = 4"],
  ["picture.plane: Area(x, x^2, x, [0, 1]) → graph", "shade between y = x and y = x^2 from 0 to 1"],
  ["picture.plane: VectorField((y, x)) → graph", "Plot the vector field F = <y, x>"],
  ["picture.plane: VectorField((sin(y), cos(x))) → graph", "Visualize the vector field (sin y, cos x)"],
  [
    "picture.plane: VectorField((-y, x)) → graph (x = [-3, 3], y = [-3, 3])",
    "Plot the vector field (-y, x) for -3 <= x <= 3, -3 <= y <= 3",
  ],
  ["picture.plane: LeftSum(x^2, x, [0, 3], 6) → graph", "Show a left Riemann sum with n = 6 for f(x) = x^2 on [0, 3]"],
  ["picture.plane: LeftSum(x^2, x, [0, 2], 10) → graph", "Draw the Riemann sum for f(x) = x^2 from 0 to 2 with 10 rectangles"],
  [
    "picture.plane: MidpointSum(sin(x), x, [0, pi], 5) → graph",
    "Illustrate the Riemann sum of sin(x) on [0, π] with 5 midpoint rectangles",
  ],
  [
    "picture.plane: RightSum(x^2, x, [0, 1], 4) → graph",
    "Show the area under x^2 between 0 and 1 approximated by 4 right rectangles",
  ],
  [
    "picture.plane: LeftSum(x^2, x, [0, 2], 4) → riemann-sum",
    "Approximate the area under y = x^2 from 0 to 2 with 4 rectangles using left endpoints",
  ],
  ["picture.plane: TrapezoidSum(x^2, x, [0, 2], 4) → graph", "Draw the trapezoidal rule for y = x^2 on [0, 2] with 4 trapezoids"],
  ["picture.plane: Area(x^2, 0, x, [0, 3]) → graph", "Shade the area between y = x^2 and the x-axis for 0 ≤ x ≤ 3"],
  [
    "picture.plane: Area(sin(x), cos(x), x, [0, pi/4]) → graph",
    "Draw the region between the curves y = sin(x) and y = cos(x) for x from 0 to π/4",
  ],
  ["picture.plane: Area(e^x, 0, x, [0, 1]) → graph", "Shade the region below the curve y = e^x from 0 to 1"],
  ["picture.plane: Area(4 - x^2, 0, x) → graph", "shade under the curve y = 4 - x^2"],
];
