import type { Phrasings } from "../../notation/phrasings.ts";

/** Sums of strips, areas, fields. */
export const calculusExamples: Phrasings = [
  ["picture.plane: VectorField((x, -y)) → graph", "plot the vector field F(x, y) = (x, -y)", "画出向量场 (x, -y)"],
  ["picture.plane: VectorField((-y, x)) → graph", "sketch the vector field ⟨-y, x⟩", "画向量场 F(x,y) = (-y, x)"],
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
  ["picture.plane: MidpointSum(x^2, x, [0, 2], 4) → riemann-sum", "计算 x^2 在 [0,2] 上的中点黎曼和, n=4"],
  [
    "picture.plane: Area(x^2, 0, x, [0, 2]) → graph",
    "Shade the area under the curve y = x^2 from x = 0 to x = 2",
    "画出 y=x^2 从 0 到 2 下方的面积",
    "shade the area under y = x^2 from 0 to 2",
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
  ],
  [
    "picture.plane: VectorField((y, -x)) → graph",
    "draw the vector field (y, -x)",
    "draw the vector field F = y i - x j",
    "画出向量场 (y, -x)",
  ],
  ["picture.plane: VectorField((x, y)) → graph", "plot the vector field F(x,y) = <x, y>", "plot the vector field F = ⟨x, y⟩"],
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
];
