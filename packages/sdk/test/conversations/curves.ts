import type { Conversation } from "./conversation.ts";

/** Curves beside one another. */
export const curves: readonly Conversation[] = [
  [
    ["plot y = x^2 - 4x + 3", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["add y = 2x − 1", "function.quadratic: y = x^2 - 4*x + 3; y = 2*x - 1 → graph {x}"],
    ["where do they meet?", "conic.general: C: y = x^2 - 4*x + 3; l: y = 2*x - 1 → intersections of Intersections(C, l)"],
    ["remove the line", "conic.general: C: y = x^2 - 4*x + 3 → graph of C"],
    ["zoom out", "conic.general: C: y = x^2 - 4*x + 3 → graph of C"],
  ],
  [
    ["画出 y = x^2 - 4x + 3 的图像", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["也画出 y = 2x - 1", "function.quadratic: y = x^2 - 4*x + 3; y = 2*x - 1 → graph {x}"],
    ["它们在哪里相交", "conic.general: C: y = x^2 - 4*x + 3; l: y = 2*x - 1 → intersections of Intersections(C, l)"],
    ["去掉直线", "conic.general: C: y = x^2 - 4*x + 3 → graph of C"],
    ["求它的焦点", "conic.parabola: C: y = x^2 - 4*x + 3 → focus of Focus(C)"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["also draw y = x + 2", "function.quadratic: y = x^2; y = x + 2 → graph {x}"],
    ["shift the parabola 1 up", "function.quadratic: y = x^2 + 1; y = x + 2 → graph {x}"],
    ["where do they intersect", "conic.general: C: y = x^2 + 1; l: y = x + 2 → intersections of Intersections(C, l)"],
    ["remove y = x + 2", "conic.general: C: y = x^2 + 1 → graph of C"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["add y = x + 2", "function.quadratic: y = x^2; y = x + 2 → graph {x}"],
    ["shift it 1 up", "✗ several-curves"],
    ["remove the circle", "✗ no-such-curve"],
    ["remove the parabola", "function.linear: y = x + 2 → graph {x}"],
    ["remove the line", "✗ only-curve"],
  ],
  [
    ["graph y = x^3", "function.other: y = x^3 → graph {x}"],
    ["add y = x", "function.other: y = x^3; y = x → graph {x}"],
    ["where do they meet", "system.nonlinear: y = x^3; y = x → solutions {x, y}"],
    ["shift it 1 right", "✗ several-curves"],
  ],
  [
    ["graph x^2 + y^2 = 4 and y = x", "graph.curves: x^2 + y^2 = 4; y = x → graph {x, y}"],
    ["rotate the line 90° about the origin", "graph.curves: x^2 + y^2 = 4; y = -x → graph {x, y}"],
    ["find the intersection points", "conic.general: C: x^2 + y^2 = 4; l: y = -x → intersections of Intersections(C, l)"],
    ["remove the line", "conic.general: C: x^2 + y^2 = 4 → graph of C"],
    ["remove it", "✗ only-curve"],
  ],
  [
    ["画出圆 x^2 + y^2 = 4", "conic.circle: C is Circle; C: x^2 + y^2 = 4 → graph of C"],
    ["再画 y = x + 1", "conic.circle: C is Circle; C: x^2 + y^2 = 4; l: y = x + 1 → graph of C, graph of l"],
    ["求交点", "conic.circle: C is Circle; C: x^2 + y^2 = 4; l: y = x + 1 → intersections of Intersections(C, l)"],
    [
      "把圆向右平移1个单位",
      "conic.circle: C is Circle; C: (x - 1)^2 + y^2 = 4; l: y = x + 1 → intersections of Intersections(C, l)",
    ],
    ["求交点坐标", "conic.circle: C is Circle; C: (x - 1)^2 + y^2 = 4; l: y = x + 1 → intersections of Intersections(C, l)"],
  ],
  [
    ["plot y = 2x - 1", "function.linear: y = 2*x - 1 → graph {x}"],
    ["add y = -x + 5", "function.linear: y = 2*x - 1; y = -x + 5 → graph {x}"],
    ["where do they meet", "geometry.line: l: y = 2*x - 1; m: y = -x + 5 → intersections of Intersections(l, m)"],
    ["draw again", "geometry.line: l: y = 2*x - 1; m: y = -x + 5 → graph of l, graph of m, intersections of Intersections(l, m)"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["add y = x^2", "✗ curve-is-there"],
    ["add x^2 + y^2 = 1", "function.quadratic: y = x^2; x^2 + y^2 = 1 → graph {x}"],
    ["add y = 3", "function.quadratic: y = x^2; x^2 + y^2 = 1; y = 3 → graph {x}"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["add y = sin x", "function.quadratic: y = x^2; y = sin(x) → graph {x}"],
    ["what is the range?", "✗ several-curves"],
    ["remove the parabola", "function.other: y = sin(x) → graph {x}"],
  ],
];
