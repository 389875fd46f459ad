import type { Phrasings } from "../../notation/phrasings.ts";

/** Graphs beside other things, graphs in which a letter runs, sequences. */
export const graphsExamples: Phrasings = [
  [
    "picture.plane: Graph(y = a*x^2); Animated(a, [-2, 2]) → graph",
    "animate y = a x^2 for a from -2 to 2",
    "演示 y = a x^2 中 a 从 -2 变到 2",
    "Show how y = ax^2 changes as a goes from -2 to 2",
  ],
  [
    "picture.plane: Graph(y = sin(x + c)); Animated(c, [0, 2*pi]) → graph",
    "animate the curve y = sin(x + c) as c goes from 0 to 2π",
    "画出 y = sin(x + c) 的动画, c从0到2π",
  ],
  ["picture.plane: Sequence(n^2, n, [1, 10]) → graph", "plot the first 10 terms of a_n = n^2", "画出数列 a_n = n^2 的前10项"],
  ["picture.plane: Sequence(2^n, n, [0, 6]) → graph", "plot the sequence a_n = 2^n for n from 0 to 6"],
  ["picture.plane: Sequence(1/n^2, n, [1, 15]) → graph", "graph the sequence a(n) = 1/n^2 for n = 1 to 15"],
  ["picture.plane: Sequence((-1)^n, n, [1, 10]) → graph", "plot the terms of the sequence a_n = (-1)^n for n = 1 to 10"],
  ["picture.plane: Sequence(2^n, n, [1, 6]) → graph", "画数列 a_n = 2^n, n从1到6"],
  ["picture.plane: Graph(y = x^2); Point((1, 1)); Point((2, 4)) → graph", "plot y = x^2 with the points (1, 1) and (2, 4)"],
  [
    "picture.plane: Graph(y = x^2); Graph(y = 2*x); Point((2, 4)) → graph",
    "draw the parabola y = x^2 and the line y = 2x and the point (2, 4)",
  ],
  [
    "picture.plane: Graph(y = sin(a*x)); Animated(a, [0, 5]) → graph",
    "animate a from 0 to 5 in y = sin(ax)",
    "animate y = sin(ax) for a from 0 to 5",
    "animate y = sin(ax) as a goes from 0 to 5",
    "让a从0变到5,画出 y = sin(ax) 的动画",
  ],
  [
    "picture.plane: Sequence(1/n, n, [1, 20]) → graph",
    "plot a_n = 1/n for n = 1 to 20",
    "plot the first 20 terms of the sequence a_n = 1/n",
    "画出数列 a_n = 1/n 的前20项",
    "画出数列 a_n=1/n 的图像，n从1到20",
  ],
  ["picture.plane: Sequence((-1)^n/n, n, [1, 10]) → graph", "plot the sequence a_n = (-1)^n/n"],
  ["picture.plane: Graph(y = x^2); Point((1, 1)) → graph", "plot y = x^2 and the point (1,1)"],
  ["picture.plane: Sequence(n/(n + 1), n, [1, 20]) → graph", "Plot the sequence a_n = n/(n+1) for n from 1 to 20"],
  ["picture.plane: Sequence(1/n, n, [1, 12]) → graph", "Plot the first 12 terms of the sequence 1/n"],
  ["picture.plane: Sequence(2*n - 1, n, [1, 8]) → graph", "Graph the first 8 terms of a_n = 2n - 1"],
  [
    "picture.plane: Graph(y = a*sin(x)); Animated(a, [1, 3]) → graph",
    "Animate y = a sin(x) with a from 1 to 3",
    "制作 y=a sin x 的动画，a从1到3",
  ],
  ["picture.plane: Graph(y = x^2 + c); Animated(c, [-3, 3]) → graph", "Animate y = x^2 + c as c varies from -3 to 3"],
  [
    "picture.plane: Graph(y = sin(x - t)); Animated(t, [0, 2*pi]) → graph",
    "Show an animation of y = sin(x - t) for t from 0 to 2π",
  ],
  ["picture.plane: Graph(y = cos(k*x)); Animated(k, [1, 10]) → graph", "Animate the curve y = cos(kx), k from 1 to 10"],
  ["picture.plane: Sequence((-1)^n, n, [1, 8]) → graph", "画出数列 a_n=(-1)^n 的前8项"],
  ["picture.plane: Sequence(2*n - 1, n, [1, 10]) → graph", "画出数列 2n-1 的前10项"],
  ["picture.plane: Graph(y = x^2 + c); Animated(c, [-2, 2]) → graph", "画出 y=x²+c 当c从-2变到2时的动画"],
  ["picture.plane: Graph(y = sin(x + a)); Animated(a, [0, 2*pi]) → graph", "画出 y=sin(x+a)，a 从 0 变化到 2π 的动画"],
  ["picture.plane: Sequence((1 + 1/n)^n, n, [1, 30]) → graph", "Plot the sequence (1 + 1/n)^n for n = 1 to 30"],
  ["picture.plane: Sequence(sin(n), n, [1, 50]) → graph", "graph a_n = sin(n) for n from 1 to 50"],
  ["picture.plane: Sequence(3*n + 2, n, [0, 10]) → graph", "Plot u_n = 3n + 2 for n = 0 to 10"],
];
