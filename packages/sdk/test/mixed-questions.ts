import type { MathJson } from "../src/contract.ts";
import { at, type ConditionQuestion, curve, distance, equal, formula, graph, is, on, vector } from "./condition-facts.ts";

const foci: MathJson = ["Foci", "C"];
const eccentricity: MathJson = ["Eccentricity", "C"];
const ellipse = is("C", "Ellipse");
const hyperbola = is("C", "Hyperbola");
const parabola = is("C", "Parabola");
const circle = is("C", "Circle");
const centred = equal(["Center", "C"], "Origin");
const equation = ["equation", "C"] as const;
const larger: MathJson[] = [["Greater", "a", "b", 0]];
const positive: MathJson[] = [
  ["Greater", "a", 0],
  ["Greater", "b", 0],
];
const leftFocus = equal("F_1", ["LeftFocus", "C"]);
const rightFocus = equal("F_2", ["RightFocus", "C"]);

export const mixedQuestions: readonly ConditionQuestion[] = [
  [
    [
      curve("C", "\\frac{x^2}{a^2}-\\frac{y^2}{b^2}=1"),
      equal("F", ["RightFocus", "C"]),
      equal("K", ["CircleWithDiameter", ["Segment", "Origin", "F"]]),
      equal(["Intersections", "K", "C"], ["Set", "A"]),
      equal(["Inclination", ["Line", "Origin", "A"]], ["Divide", "Pi", 6]),
    ],
    ["eccentricity", eccentricity],
    "\\frac{1 + \\sqrt{13}}{3}",
    [],
    positive,
  ],
  [
    [
      curve("C", "\\frac{x^2}{2}-\\frac{y^2}{b^2}=1"),
      leftFocus,
      rightFocus,
      on(graph("y=x"), ["Asymptotes", "C"]),
      equal("P", at("\\sqrt3", "y_0")),
      on("P", "C"),
    ],
    ["value", ["Dot", vector("P", "F_1"), vector("P", "F_2")]],
    "0",
    ["b"],
    [["Greater", "b", 0]],
  ],
  [
    [
      curve("C", "3x^2-y^2=3a^2"),
      leftFocus,
      rightFocus,
      curve("D", "y^2=8ax"),
      on("P", "C"),
      on("P", "D"),
      equal(["Add", distance("P", "F_1"), distance("P", "F_2")], 12),
    ],
    ["equation", ["Directrix", "D"]],
    "x = -2",
    ["a"],
    [["Greater", "a", 0]],
  ],
  [[curve("C", "y=3x^2+x"), on(at("a", "\\frac{a}{2}"), "C")], ["parameter", "a"], "a = -\\frac{1}{6}, a = 0", ["a"]],
  [
    [
      curve("C", "y^2=2px"),
      curve("K", "x^2+y^2=1"),
      equal(["Intersections", "K", "C"], ["Set", "A", "B"]),
      equal(["Intersections", "K", ["Directrix", "C"]], ["Set", "D", "E"]),
      equal("Origin", ["Midpoint", ["Segment", "A", "D"]]),
    ],
    ["parameter", "p"],
    "p = \\frac{2\\sqrt{5}}{5}",
    ["p"],
    [["Greater", "p", 0]],
  ],
  [
    [
      curve("C", "y^2=4x"),
      equal("F", ["Focus", "C"]),
      on("M", "C"),
      on("N", ["Directrix", "C"]),
      equal(vector("F", "N"), ["Multiply", "lambda", vector("F", "M")]),
      equal(distance("M", "F"), formula("\\frac43")),
    ],
    ["parameter", "lambda"],
    "\\lambda = 3",
    ["lambda"],
    [["Greater", "lambda", 0]],
  ],
  [
    [
      curve("C", "\\frac{x^2}{4}+\\frac{y^2}{2}=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      equal(["Dot", vector("P", "F_1"), vector("P", "F_2")], 1),
    ],
    ["coordinates", "P"],
    "(-\\sqrt{2}, -1), (-\\sqrt{2}, 1), (\\sqrt{2}, -1), (\\sqrt{2}, 1)",
  ],
  [
    [
      curve("C", "y^2=4x"),
      curve("l", "y=x+m"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      equal(["Dot", vector("Origin", "A"), vector("Origin", "B")], 0),
    ],
    ["parameter", "m"],
    "m = -4, m = 0",
    ["m"],
  ],
  [
    [
      curve("C", "\\frac{x^2}{4}+y^2=1"),
      curve("l", "y=kx+2"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      ["Perpendicular", ["Line", "Origin", "A"], ["Line", "Origin", "B"]],
    ],
    ["parameter", "k"],
    "k = -2, k = 2",
    ["k"],
  ],
  [
    [
      curve("C", "x^2-\\frac{y^2}{2}=1"),
      is("l", "Line"),
      on(at(2, 1), "l"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      equal(["Midpoint", ["Segment", "A", "B"]], at(2, 1)),
    ],
    ["equation", "l"],
    "y = 4x - 7",
  ],
  [
    [
      curve("C", "y^2=2px"),
      curve("l", "y=x-2"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      ["Perpendicular", ["Line", "Origin", "A"], ["Line", "Origin", "B"]],
    ],
    ["parameter", "p"],
    "p = 1",
    ["p"],
    [["Greater", "p", 0]],
  ],
  [
    [curve("C", "x^2+y^2=r^2"), curve("l", "x-2y+5=0"), equal(["Length", ["Chord", "l", "C"]], 4)],
    ["parameter", "r"],
    "r = 3",
    ["r"],
    [["Greater", "r", 0]],
  ],
  [
    [curve("C", "x^2+y^2-4x=0"), is("l", "Line"), on(at(1, 1), "l"), equal(["Length", ["Chord", "l", "C"]], formula("2\\sqrt2"))],
    ["equation", "l"],
    "y = x",
  ],
  [
    [circle, on(at(0, 0), "C"), ["Tangent", "C", "XAxis"], equal(["Radius", "C"], 2)],
    equation,
    "x^{2} + (y + 2)^{2} = 4, x^{2} + (y - 2)^{2} = 4",
  ],
  [[circle, equal(["Center", "C"], at(1, 2)), on("Origin", "C")], equation, "(x - 1)^{2} + (y - 2)^{2} = 5"],
  [
    [circle, on(["Center", "C"], graph("y=2x")), ["Tangent", "C", "XAxis"], on(at(1, 0), "C")],
    equation,
    "(x - 1)^{2} + (y - 2)^{2} = 4",
  ],
  [
    [curve("C", "x^2+y^2+Dx+Ey+F=0"), on(at(0, 0), "C"), on(at(1, 1), "C"), on(at(4, 2), "C")],
    equation,
    "(x - 4)^{2} + (y + 3)^{2} = 25",
    ["D", "E", "F"],
  ],
  [
    [
      is("C", "Conic"),
      equal(["Focus", "C"], at(1, 0)),
      equal(["Directrix", "C"], graph("x=4")),
      equal(eccentricity, formula("\\frac12")),
    ],
    equation,
    "\\frac{x^{2}}{4} + \\frac{y^{2}}{3} = 1",
  ],
  [
    [ellipse, centred, equal(["RightFocus", "C"], at(1, 0)), equal(["RightDirectrix", "C"], graph("x=4"))],
    equation,
    "\\frac{x^{2}}{4} + \\frac{y^{2}}{3} = 1",
  ],
  [
    [
      ellipse,
      leftFocus,
      rightFocus,
      on(foci, "XAxis"),
      centred,
      on("P", "C"),
      equal(["Add", distance("P", "F_1"), distance("P", "F_2")], 6),
      equal(distance("F_1", "F_2"), 4),
    ],
    equation,
    "\\frac{x^{2}}{9} + \\frac{y^{2}}{5} = 1",
  ],
  [
    [
      hyperbola,
      leftFocus,
      rightFocus,
      on(foci, "XAxis"),
      centred,
      on("P", "C"),
      equal(distance("P", "F_1"), 9),
      equal(distance("P", "F_2"), 3),
      equal(distance("F_1", "F_2"), 10),
    ],
    equation,
    "\\frac{x^{2}}{9} - \\frac{y^{2}}{16} = 1",
  ],
  [
    [hyperbola, equal(["Vertices", "C"], ["Set", at(0, -3), at(0, 3)]), equal(eccentricity, formula("\\frac53"))],
    equation,
    "\\frac{y^{2}}{9} - \\frac{x^{2}}{16} = 1",
  ],
  [
    [hyperbola, equal(["Center", "C"], at(1, 2)), equal(["RightVertex", "C"], at(3, 2)), equal(["RightFocus", "C"], at(4, 2))],
    equation,
    "\\frac{(x - 1)^{2}}{4} - \\frac{(y - 2)^{2}}{5} = 1",
  ],
  [[parabola, equal(["Vertex", "C"], at(1, -2)), equal(["Directrix", "C"], graph("y=1"))], equation, "(x - 1)^{2} = -12(y + 2)"],
  [
    [
      parabola,
      equal(["Vertex", "C"], "Origin"),
      equal(["AxisOfSymmetry", "C"], "YAxis"),
      on("P", "C"),
      equal("P", at("m", -3)),
      equal(distance("P", ["Focus", "C"]), 5),
    ],
    equation,
    "x^{2} = -8y",
    ["m"],
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1"),
      equal("A", ["LeftVertex", "C"]),
      equal("B", ["UpperVertex", "C"]),
      equal("F", ["RightFocus", "C"]),
      ["Perpendicular", ["Line", "A", "B"], ["Line", "B", "F"]],
    ],
    ["eccentricity", eccentricity],
    "\\frac{\\sqrt{5} - 1}{2}",
    [],
    larger,
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}-\\frac{y^2}{b^2}=1"),
      equal("F", ["RightFocus", "C"]),
      ["Parallel", graph("y=2x+1"), ["Asymptote", "C"]],
    ],
    ["eccentricity", eccentricity],
    "\\sqrt{5}",
    [],
    positive,
  ],
  [
    [curve("C", "\\frac{x^2}{4}+\\frac{y^2}{3}=1"), on("P", "C"), equal("F", ["LeftFocus", "C"]), equal(distance("P", "F"), 3)],
    ["coordinates", "P"],
    "(2, 0)",
  ],
];
