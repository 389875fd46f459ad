import type { Phrasings } from "../../notation/phrasings.ts";

/** Curves by a parameter and in polar coordinates. */
export const curvesExamples: Phrasings = [
  [
    "picture.plane: Parametric((cos(t), sin(2*t)), t, [0, 2*pi]) → graph",
    "plot x = cos t, y = sin 2t for t from 0 to 2π",
    "Plot x = cos t, y = sin 2t",
    "graph (cos t, sin 2t)",
    "Draw the parametric curve x = cos(t), y = sin(2t)",
    "plot the parametric equations x = cos t and y = sin 2t, 0 ≤ t ≤ 2π",
    "sketch the curve with parametric equations x(t) = cos t, y(t) = sin 2t",
    "画出参数方程 x = cos t, y = sin 2t 的图像",
    "作出参数曲线 x = cos t, y = sin 2t (0 ≤ t ≤ 2π)",
  ],
  ["picture.plane: Parametric((t^2, t^3), t, [-5, 5]) → graph", "plot (t^2, t^3)", "Plot the parametric curve x = t^2, y = t^3"],
  [
    "picture.plane: Parametric((t^2, t^3), t, [-1, 2]) → graph",
    "plot (t^2, t^3) for -1 ≤ t ≤ 2",
    "plot (t^2, t^3), t from -1 to 2",
  ],
  [
    "picture.plane: Polar(1 + cos(theta), theta, [0, 2*pi]) → graph",
    "plot r = 1 + cos θ",
    "graph the polar curve r = 1 + cos(theta)",
    "polar plot r = 1 + cos θ",
    "画出极坐标方程 r = 1 + cos θ 的图像",
    "画极坐标曲线 ρ = 1 + cos θ",
  ],
  ["picture.plane: Polar(2*sin(3*theta), theta, [0, pi]) → graph", "plot r = 2 sin 3θ", "draw the polar curve r = 2 sin(3θ)"],
];
