import type { MathJson } from "../src/contract.ts";
import { at, type ConditionQuestion, curve, distance, equal, formula, graph, is, on } from "./condition-facts.ts";

const foci: MathJson = ["Foci", "C"];
const ellipse = is("C", "Ellipse");
const hyperbola = is("C", "Hyperbola");
const circle = is("C", "Circle");
const equation = ["equation", "C"] as const;
const met = (sign: string, count: number): MathJson => [sign, ["NumberOfIntersections", "l", "C"], count];

/** Circles and lines from conditions, tangents, ranges of letters. */

export const circleQuestions: readonly ConditionQuestion[] = [
  [[circle, equal(["Center", "C"], at(2, -1)), on(at(5, 3), "C")], equation, "(x - 2)^{2} + (y + 1)^{2} = 25"],
  [[circle, equal(["Center", "C"], at(1, 2)), ["Tangent", "C", graph("3x+4y=1")]], equation, "(x - 1)^{2} + (y - 2)^{2} = 4"],
  [[circle, equal(["Center", "C"], at(3, -2)), ["Tangent", "C", "YAxis"]], equation, "(x - 3)^{2} + (y + 2)^{2} = 9"],
  [[circle, on(at(0, 0), "C"), on(at(1, 1), "C"), on(at(4, 2), "C")], equation, "(x - 4)^{2} + (y + 3)^{2} = 25"],
  [
    [circle, on(["Center", "C"], graph("x+y-2=0")), on(at(1, -1), "C"), on(at(-1, 1), "C")],
    equation,
    "(x - 1)^{2} + (y - 1)^{2} = 4",
  ],
  [[equal("C", ["CircleWithDiameter", ["Segment", at(1, 2), at(3, 6)]])], equation, "(x - 2)^{2} + (y - 4)^{2} = 5"],
  [
    [circle, on(["Center", "C"], "XAxis"), equal(["Radius", "C"], formula("\\sqrt5")), ["Tangent", "C", graph("x+2y=0")]],
    equation,
    "(x + 5)^{2} + y^{2} = 5, (x - 5)^{2} + y^{2} = 5",
  ],
  [[circle, on(["Center", "C"], "YAxis"), on(at(3, 1), "C"), ["Tangent", "C", "XAxis"]], equation, "x^{2} + (y - 5)^{2} = 25"],
  [[curve("C", "x^2+y^2=r^2"), ["Tangent", graph("3x-4y+10=0"), "C"]], ["parameter", "r"], "r = 2", ["r"], [["Greater", "r", 0]]],
  [
    [curve("C", "x^2+y^2-2x-3=0"), curve("l", "y=kx+4"), ["Tangent", "l", "C"]],
    ["parameter", "k"],
    "k = \\frac{4 - 2\\sqrt{13}}{3}, k = \\frac{4 + 2\\sqrt{13}}{3}",
    ["k"],
  ],
  [
    [curve("C", "x^2+y^2=4"), curve("D", "(x-3)^2+(y-4)^2=r^2"), ["Tangent", "C", "D"]],
    ["parameter", "r"],
    "r = 3, r = 7",
    ["r"],
    [["Greater", "r", 0]],
  ],
];

export const lineQuestions: readonly ConditionQuestion[] = [
  [
    [curve("C", "\\frac{x^2}{4}+\\frac{y^2}{3}=1"), is("l", "Line"), on(at(0, 4), "l"), ["Tangent", "l", "C"]],
    ["equation", "l"],
    "y = -\\frac{\\sqrt{13}}{2}x + 4, y = \\frac{\\sqrt{13}}{2}x + 4",
  ],
  [
    [is("l", "Line"), on(at(1, 2), "l"), equal(distance("Origin", "l"), 1)],
    ["equation", "l"],
    "x = 1, y = \\frac{3}{4}x + \\frac{5}{4}",
  ],
  [[is("l", "Line"), on(at(2, 3), "l"), ["Perpendicular", "l", graph("x-2y+1=0")]], ["equation", "l"], "y = -2x + 7"],
  [[curve("C", "y^2=4x"), curve("l", "y=kx+2"), ["Tangent", "l", "C"]], ["parameter", "k"], "k = \\frac{1}{2}", ["k"]],
  [
    [
      curve("C", "y=x^2"),
      curve("l", "y=2x+m"),
      ["Tangent", "l", "C"],
      equal("A", ["TangentPoint", "l", "C"]),
      equal("B", ["Intersection", "l", "YAxis"]),
    ],
    ["value", ["Dot", ["OverVector", "Origin", "A"], ["OverVector", "A", "B"]]],
    "-3",
    ["m"],
  ],
  [
    [
      curve("C", "\\frac{x^2}{4}+y^2=1"),
      curve("l", "y=x+m"),
      equal(["Length", ["Chord", "l", "C"]], formula("\\frac{4\\sqrt6}{5}")),
    ],
    ["parameter", "m"],
    "m = -\\sqrt{2}, m = \\sqrt{2}",
    ["m"],
  ],
  [
    [
      curve("C", "y^2=4x"),
      is("l", "Line"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      equal(["Midpoint", ["Segment", "A", "B"]], at(2, 1)),
    ],
    ["equation", "l"],
    "y = 2x - 3",
  ],
  [
    [
      curve("C", "\\frac{x^2}{16}+\\frac{y^2}{4}=1"),
      is("l", "Line"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      equal(at(2, 1), ["Midpoint", ["Segment", "A", "B"]]),
    ],
    ["equation", "l"],
    "y = -\\frac{1}{2}x + 2",
  ],
  [
    [
      curve("C", "y^2=4x"),
      equal("F", ["Focus", "C"]),
      is("l", "Line"),
      on("F", "l"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      equal(distance("A", "B"), 8),
    ],
    ["equation", "l"],
    "y = -x + 1, y = x - 1",
  ],
];

export const tangentQuestions: readonly ConditionQuestion[] = [
  [
    [curve("C", "\\frac{x^2}{25}+\\frac{y^2}{9}=1"), equal("P", at(3, "\\frac{12}{5}"))],
    ["equation", ["TangentLine", "C", "P"]],
    "y = -\\frac{9}{20}x + \\frac{15}{4}",
  ],
  [
    [curve("C", "x^2+y^2=25"), equal("P", at(3, 4))],
    ["equation", ["TangentLine", "C", "P"]],
    "y = -\\frac{3}{4}x + \\frac{25}{4}",
  ],
  [[curve("C", "y^2=4x"), equal("P", at(-1, 0))], ["equation", ["TangentLines", "C", "P"]], "y = -x - 1, y = x + 1"],
  [[curve("C", "y^2=4x"), equal("P", at(1, 2))], ["equation", ["NormalLine", "C", "P"]], "y = -x + 3"],
  [
    [curve("C", "\\frac{x^2}{4}+\\frac{y^2}{3}=1"), equal("P", at(2, 3))],
    ["equation", ["TangentLines", "C", "P"]],
    "x = 2, y = \\frac{1}{2}x + 2",
  ],
  [[curve("C", "\\frac{x^2}{4}+\\frac{y^2}{3}=1"), equal("P", at(0, 0))], ["equation", ["TangentLines", "C", "P"]], "none"],
  [
    [curve("C", "x^2+y^2=1"), equal("P", at(0, 2)), equal("l", ["TangentLine", "C", "P"])],
    ["equation", "l"],
    "y = -\\sqrt{3}x + 2, y = \\sqrt{3}x + 2",
  ],
  [[curve("C", "\\frac{x^2}{2}-y^2=1"), equal("P", at(2, 1))], ["equation", ["TangentLine", "C", "P"]], "y = x - 1"],
  [
    [curve("C", "y=x^2"), is("l", "Line"), ["Tangent", "l", "C"], ["Parallel", "l", graph("2x-y+4=0")]],
    ["equation", "l"],
    "y = 2x - 1",
  ],
  [
    [
      curve("C", "\\frac{x^2}{16}+\\frac{y^2}{9}=1"),
      is("l", "Line"),
      ["Tangent", "l", "C"],
      ["Perpendicular", "l", graph("x+y=0")],
    ],
    ["equation", "l"],
    "y = x + 5, y = x - 5",
  ],
  [
    [curve("C", "\\frac{x^2}{4}+y^2=1"), curve("l", "y=x+m"), ["Tangent", "l", "C"]],
    ["parameter", "m"],
    "m = -\\sqrt{5}, m = \\sqrt{5}",
    ["m"],
  ],
  [
    [curve("C", "\\frac{x^2}{5}+\\frac{y^2}{4}=1"), curve("l", "y=x+3")],
    ["coordinates", ["TangentPoint", "l", "C"]],
    "\\left(-\\frac{5}{3}, \\frac{4}{3}\\right)",
  ],
  [
    [curve("C", "x^2-y^2=1"), curve("l", "y=kx+1"), ["Tangent", "l", "C"]],
    ["parameter", "k"],
    "k = -\\sqrt{2}, k = \\sqrt{2}",
    ["k"],
  ],
];

export const rangeQuestions: readonly ConditionQuestion[] = [
  [
    [curve("C", "\\frac{x^2}{4}+y^2=1"), curve("l", "y=x+m"), met("Equal", 2)],
    ["parameter", "m"],
    "(-\\sqrt{5}, \\sqrt{5})",
    ["m"],
  ],
  [
    [curve("C", "\\frac{x^2}{4}+y^2=1"), curve("l", "y=x+m"), met("Greater", 0)],
    ["parameter", "m"],
    "[-\\sqrt{5}, \\sqrt{5}]",
    ["m"],
  ],
  [
    [curve("C", "x^2-y^2=1"), curve("l", "y=kx+1"), met("Equal", 1)],
    ["parameter", "k"],
    "k = -\\sqrt{2}, k = -1, k = 1, k = \\sqrt{2}",
    ["k"],
  ],
  [
    [curve("C", "x^2-y^2=4"), curve("l", "y=k(x-1)"), met("Equal", 0)],
    ["parameter", "k"],
    "\\left(-\\infty, -\\frac{2\\sqrt{3}}{3}\\right) \\cup \\left(\\frac{2\\sqrt{3}}{3}, +\\infty\\right)",
    ["k"],
  ],
  [[curve("C", "y^2=4x"), curve("l", "y=kx+1"), met("Equal", 1)], ["parameter", "k"], "k = 0, k = 1", ["k"]],
  [
    [curve("C", "\\frac{x^2}{k-2}+\\frac{y^2}{5-k}=1"), ellipse],
    ["parameter", "k"],
    "\\left(2, \\frac{7}{2}\\right) \\cup \\left(\\frac{7}{2}, 5\\right)",
    ["k"],
  ],
  [[curve("C", "\\frac{x^2}{k-4}+\\frac{y^2}{k+3}=1"), hyperbola], ["parameter", "k"], "(-3, 4)", ["k"]],
  [[curve("C", "x^2+y^2+2x-4y+m=0"), circle], ["parameter", "m"], "(-\\infty, 5)", ["m"]],
  [[curve("C", "\\frac{x^2}{a}+\\frac{y^2}{6-a}=1"), ellipse, on(foci, "XAxis")], ["parameter", "a"], "(3, 6)", ["a"]],
  [
    [curve("C", "x^2+y^2=4"), equal("P", at("m", 1)), ["Outside", "P", "C"]],
    ["parameter", "m"],
    "(-\\infty, -\\sqrt{3}) \\cup (\\sqrt{3}, +\\infty)",
    ["m"],
  ],
  [[curve("C", "x^2=4y"), curve("l", "x=m"), met("Equal", 2)], ["parameter", "m"], "none", ["m"]],
];
