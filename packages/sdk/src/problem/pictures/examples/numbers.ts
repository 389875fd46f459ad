import type { Phrasings } from "../../notation/phrasings.ts";

/** Complex numbers in their plane, sets of numbers on their line. */
export const numbersExamples: Phrasings = [
  [
    "picture.plane: Complex(3 + 4*i) → graph over complex",
    "Plot 3 + 4i on the Argand diagram",
    "show 3+4i on the complex plane",
    "在复平面上表示 3+4i",
  ],
  [
    "picture.plane: Complex(1 + 2*i); Complex(-3 + i); Complex(2*i) → graph over complex",
    "plot the complex numbers 1 + 2i, -3 + i and 2i",
  ],
  [
    "picture.plane: Complex(2 - 3*i) → graph over complex",
    "plot the complex number 2 - 3i in the complex plane",
    "在复平面上画出 2-3i",
  ],
  [
    "picture.plane: Complex(1 + i, z) → graph over complex",
    "show z = 1 + i on an Argand diagram",
    "画出复数 z=1+i 在复平面上的点",
  ],
  ["picture.plane: Complex(-2 + 3*i) → graph over complex", "Graph -2 + 3i in the complex plane"],
  ["picture.plane: Complex(1 + 2*i); Complex(-3 + i) → graph over complex", "在复平面内标出 1+2i、-3+i"],
  [
    "picture.plane: ComplexRoots(3, 1) → graph over complex",
    "plot the cube roots of unity",
    "plot the cube roots of unity on the complex plane",
  ],
  ["picture.plane: ComplexRoots(8, 1) → graph over complex", "draw the 8th roots of unity on the complex plane"],
  ["picture.plane: ComplexRoots(4, -16) → graph over complex", "plot the fourth roots of -16 on the complex plane"],
  ["picture.plane: ComplexRoots(6, 64) → graph over complex", "plot all complex solutions of z^6 = 64"],
  ["picture.plane: ComplexRoots(3, 8) → graph over complex", "画出 z^3 = 8 的所有复根", "plot the roots of z^3 = 8"],
  ["picture.plane: ComplexRoots(6, 1) → graph over complex", "在复平面上画出6次单位根"],
  ["picture.plane: ComplexRoots(4, -4) → graph over complex", "画出方程 z^4 = -4 的根", "plot the complex solutions of z^4 = -4"],
  ["picture.plane: NumberLine([2, 7]) → graph", "graph [2, 7] on a number line"],
  ["picture.plane: NumberLine((-3, 4]) → graph", "show (-3, 4] on the number line", "在数轴上表示区间 (-3,4]"],
  ["picture.plane: NumberLine({3, -2, 1/2}) → graph", "plot 3, -2 and 1/2 on a number line", "在数轴上标出 3、-2 和 1/2"],
  ["picture.plane: NumberLine((-1, 5]) → graph", "draw a number line showing the interval (-1, 5]", "画数轴并表示 (-1,5]"],
  ["picture.plane: NumberLine({1, 3, 5}) → graph", "graph the set {1, 3, 5} on a number line"],
  ["picture.plane: NumberLine((3, +infinity)) → graph", "number line: x > 3"],
  [
    "picture.plane: Complex(3 + 4*i, z); Complex(1 - 2*i, w) → graph over complex",
    "plot z = 3 + 4i and w = 1 - 2i on the complex plane",
  ],
  ["picture.plane: Complex(1 + i); Complex(2 - i) → graph over complex", "在复平面内画出复数 1+i, 2-i 对应的点"],
  ["picture.plane: ComplexRoots(5, 1) → graph over complex", "plot the 5th roots of unity", "画出5次单位根"],
  ["picture.plane: NumberLine([-2, 5)) → graph", "graph [-2, 5) on a number line", "在数轴上画出区间 [-2, 5)"],
  ["picture.plane: NumberLine({-2, 0, 3.5}) → graph", "show -2, 0 and 3.5 on a number line", "在数轴上表示 -2, 0, 3.5"],
  ["picture.plane: NumberLine({1, 2, 3}) → graph", "plot {1, 2, 3} on the number line"],
  ["picture.plane: NumberLine((-infinity, 2) \\cup [3, 5]) → graph", "show (-∞, 2) ∪ [3, 5] on a number line"],
];
