import type { MathJson } from "../src/contract.ts";
import { at, type ConditionQuestion, curve, distance, equal, formula, graph, is, lengthOf, on } from "./condition-facts.ts";

const foci: MathJson = ["Foci", "C"];
const eccentricity: MathJson = ["Eccentricity", "C"];
const ellipse = is("C", "Ellipse");
const hyperbola = is("C", "Hyperbola");
const centred = equal(["Center", "C"], "Origin");
const standard = ["standard-form", "C"] as const;
const equation = ["equation", "C"] as const;
const larger: MathJson[] = [["Greater", "a", "b", 0]];
const positive: MathJson[] = [
  ["Greater", "a", 0],
  ["Greater", "b", 0],
];

/** Conics from conditions. */

export const ellipseQuestions: readonly ConditionQuestion[] = [
  [[ellipse, equal(foci, ["Set", at(-4, 0), at(4, 0)]), on(at(5, 0), "C")], standard, "\\frac{x^{2}}{25} + \\frac{y^{2}}{9} = 1"],
  [
    [ellipse, equal(foci, ["Set", at(0, -2), at(0, 2)]), equal(lengthOf("MajorAxis"), 8)],
    standard,
    "\\frac{x^{2}}{12} + \\frac{y^{2}}{16} = 1",
  ],
  [
    [ellipse, on(foci, "XAxis"), equal(lengthOf("FocalSegment"), 8), equal(eccentricity, formula("\\frac45"))],
    standard,
    "\\frac{x^{2}}{25} + \\frac{y^{2}}{9} = 1",
  ],
  [
    [ellipse, equal(lengthOf("FocalSegment"), 6), equal(eccentricity, formula("\\frac35"))],
    standard,
    "\\frac{x^{2}}{16} + \\frac{y^{2}}{25} = 1, \\frac{x^{2}}{25} + \\frac{y^{2}}{16} = 1",
  ],
  [
    [ellipse, centred, on(foci, "XAxis"), on(at(0, 3), "C"), on(at(5, 0), "C")],
    equation,
    "\\frac{x^{2}}{25} + \\frac{y^{2}}{9} = 1",
  ],
  [
    [ellipse, centred, on(foci, "YAxis"), equal(lengthOf("MinorAxis"), 4), equal(eccentricity, formula("\\frac{\\sqrt5}{3}"))],
    equation,
    "\\frac{x^{2}}{4} + \\frac{y^{2}}{9} = 1",
  ],
  [
    [ellipse, centred, on(at(2, "\\frac{5}{3}"), "C"), equal(foci, ["Set", at(-2, 0), at(2, 0)])],
    equation,
    "\\frac{x^{2}}{9} + \\frac{y^{2}}{5} = 1",
  ],
  [
    [ellipse, curve("D", "\\frac{x^2}{9}+\\frac{y^2}{4}=1"), equal(foci, ["Foci", "D"]), on(at(3, -2), "C")],
    equation,
    "\\frac{x^{2}}{15} + \\frac{y^{2}}{10} = 1",
  ],
  [
    [ellipse, equal(["Vertices", "C"], ["Set", at(-5, 0), at(5, 0)]), equal(foci, ["Set", at(-3, 0), at(3, 0)])],
    equation,
    "\\frac{x^{2}}{25} + \\frac{y^{2}}{16} = 1",
  ],
  [
    [ellipse, equal(foci, ["Set", at(1, 2), at(5, 2)]), equal(lengthOf("MajorAxis"), 6)],
    equation,
    "\\frac{(x - 3)^{2}}{9} + \\frac{(y - 2)^{2}}{5} = 1",
  ],
  [
    [ellipse, equal(["Center", "C"], at(1, -1)), equal(["RightFocus", "C"], at(4, -1)), on(at(1, 3), "C")],
    equation,
    "\\frac{(x - 1)^{2}}{25} + \\frac{(y + 1)^{2}}{16} = 1",
  ],
  [
    [curve("C", "\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1"), equal(eccentricity, formula("\\frac{\\sqrt3}{2}")), on(at(2, 1), "C")],
    equation,
    "\\frac{x^{2}}{8} + \\frac{y^{2}}{2} = 1",
    ["a", "b"],
    larger,
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1"),
      equal(["Distance", ["LeftFocus", "C"], ["RightFocus", "C"]], 2),
      equal(lengthOf("MinorAxis"), formula("2\\sqrt3")),
    ],
    equation,
    "\\frac{x^{2}}{4} + \\frac{y^{2}}{3} = 1",
    ["a", "b"],
    larger,
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1"),
      equal("A", ["RightVertex", "C"]),
      equal("B", ["UpperVertex", "C"]),
      equal(distance("A", "B"), formula("\\sqrt5")),
      equal(eccentricity, formula("\\frac{\\sqrt3}{2}")),
    ],
    equation,
    "\\frac{x^{2}}{4} + y^{2} = 1",
    ["a", "b"],
    larger,
  ],
  [
    [ellipse, equal(lengthOf("MajorAxis"), ["Multiply", 2, lengthOf("MinorAxis")])],
    ["eccentricity", eccentricity],
    "\\frac{\\sqrt{3}}{2}",
  ],
  [[ellipse, equal(lengthOf("FocalSegment"), lengthOf("MinorAxis"))], ["eccentricity", eccentricity], "\\frac{\\sqrt{2}}{2}"],
  [
    [curve("C", "\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1"), formula("a=2b")],
    ["eccentricity", eccentricity],
    "\\frac{\\sqrt{3}}{2}",
    [],
    larger,
  ],
  [
    [
      ellipse,
      centred,
      ["Equal", ["AxesOfSymmetry", "C"], ["Set", "XAxis", "YAxis"]],
      on(at("\\sqrt6", 1), "C"),
      on(at("-\\sqrt3", "-\\sqrt2"), "C"),
    ],
    equation,
    "\\frac{x^{2}}{9} + \\frac{y^{2}}{3} = 1",
  ],
  [
    [ellipse, curve("C", "x^2+my^2=1"), on(foci, "YAxis"), equal(lengthOf("MajorAxis"), ["Multiply", 2, lengthOf("MinorAxis")])],
    ["parameter", "m"],
    "m = \\frac{1}{4}",
    ["m"],
  ],
  [
    [ellipse, curve("C", "\\frac{x^2}{5}+\\frac{y^2}{m}=1"), equal(eccentricity, formula("\\frac{\\sqrt{10}}{5}"))],
    ["parameter", "m"],
    "m = 3, m = \\frac{25}{3}",
    ["m"],
  ],
  [
    [ellipse, curve("C", "\\frac{x^2}{m}+\\frac{y^2}{4}=1"), equal(lengthOf("FocalSegment"), 2)],
    ["parameter", "m"],
    "m = 3, m = 5",
    ["m"],
  ],
];

export const hyperbolaQuestions: readonly ConditionQuestion[] = [
  [
    [hyperbola, equal(foci, ["Set", at(-5, 0), at(5, 0)]), equal(lengthOf("TransverseAxis"), 6)],
    standard,
    "\\frac{x^{2}}{9} - \\frac{y^{2}}{16} = 1",
  ],
  [
    [hyperbola, equal(foci, ["Set", at(0, -5), at(0, 5)]), equal(eccentricity, formula("\\frac54"))],
    standard,
    "\\frac{y^{2}}{16} - \\frac{x^{2}}{9} = 1",
  ],
  [
    [hyperbola, curve("D", "x^2-\\frac{y^2}{4}=1"), equal(["Asymptotes", "C"], ["Asymptotes", "D"]), on(at(2, 2), "C")],
    equation,
    "\\frac{x^{2}}{3} - \\frac{y^{2}}{12} = 1",
  ],
  [
    [
      hyperbola,
      equal(["Asymptotes", "C"], ["Set", graph("y=\\frac34x"), graph("y=-\\frac34x")]),
      on(foci, "XAxis"),
      equal(lengthOf("FocalSegment"), 10),
    ],
    equation,
    "\\frac{x^{2}}{16} - \\frac{y^{2}}{9} = 1",
  ],
  [
    [hyperbola, centred, on(graph("y=2x"), ["Asymptotes", "C"]), on(at(1, 1), "C")],
    equation,
    "\\frac{x^{2}}{\\frac{3}{4}} - \\frac{y^{2}}{3} = 1",
  ],
  [
    [
      hyperbola,
      equal(["Vertices", "C"], ["Set", at(-2, 0), at(2, 0)]),
      equal(["Asymptotes", "C"], ["Set", graph("y=\\frac32x"), graph("y=-\\frac32x")]),
    ],
    equation,
    "\\frac{x^{2}}{4} - \\frac{y^{2}}{9} = 1",
  ],
  [
    [hyperbola, centred, on(foci, "YAxis"), on(at(3, "-4\\sqrt2"), "C"), on(at("\\frac94", 5), "C")],
    equation,
    "\\frac{y^{2}}{16} - \\frac{x^{2}}{9} = 1",
  ],
  [
    [
      hyperbola,
      centred,
      ["Equal", ["AxesOfSymmetry", "C"], ["Set", "XAxis", "YAxis"]],
      on(at(3, "-4\\sqrt2"), "C"),
      on(at("\\frac94", 5), "C"),
    ],
    equation,
    "\\frac{y^{2}}{16} - \\frac{x^{2}}{9} = 1",
  ],
  [
    [hyperbola, equal(["Eccentricity", "C"], formula("\\sqrt2")), centred, on(at(4, "-\\sqrt{10}"), "C"), on(foci, "XAxis")],
    equation,
    "\\frac{x^{2}}{6} - \\frac{y^{2}}{6} = 1",
  ],
  [
    [curve("C", "\\frac{x^2}{a^2}-\\frac{y^2}{b^2}=1"), equal(eccentricity, 2)],
    ["asymptotes", ["Asymptotes", "C"]],
    "y = -\\sqrt{3}x, y = \\sqrt{3}x",
    [],
    positive,
  ],
  [
    [curve("C", "\\frac{x^2}{a^2}-\\frac{y^2}{b^2}=1"), on(graph("y=\\frac{\\sqrt5}{2}x"), ["Asymptotes", "C"])],
    ["eccentricity", eccentricity],
    "\\frac{3}{2}",
    [],
    positive,
  ],
  [
    [curve("C", "x^2-\\frac{y^2}{m}=1"), hyperbola, equal(distance(["Focus", "C"], ["Asymptote", "C"]), 1)],
    ["eccentricity", eccentricity],
    "\\sqrt{2}",
    ["m"],
  ],
  [
    [curve("C", "x^2-\\frac{y^2}{b^2}=1"), hyperbola, equal(distance(["Focus", "C"], ["Asymptote", "C"]), formula("2\\sqrt2"))],
    ["focal-distance", lengthOf("FocalSegment")],
    "6",
    ["b"],
    [["Greater", "b", 0]],
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}-\\frac{y^2}{9}=1"),
      hyperbola,
      equal(["Asymptotes", "C"], ["Set", graph("3x+2y=0"), graph("3x-2y=0")]),
    ],
    ["parameter", "a"],
    "a = 2",
    ["a"],
    [["Greater", "a", 0]],
  ],
  [
    [hyperbola, equal(["Length", ["LatusRectum", "C"]], ["Multiply", 2, distance(["Focus", "C"], ["Asymptote", "C"])])],
    ["eccentricity", eccentricity],
    "\\sqrt{2}",
  ],
  [
    [curve("C", "\\frac{x^2}{a^2}-y^2=1"), curve("D", "x^2+(y-a)^2=4"), on(["Focus", "C"], "D")],
    ["parameter", "a"],
    "a = \\frac{\\sqrt{6}}{2}",
    ["a"],
    [["Greater", "a", 0]],
  ],
  [
    [curve("C", "mx^2+y^2=1"), hyperbola, equal(lengthOf("ConjugateAxis"), ["Multiply", 2, lengthOf("TransverseAxis")])],
    ["parameter", "m"],
    "m = -\\frac{1}{4}",
    ["m"],
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}-\\frac{y^2}{b^2}=1"),
      equal(eccentricity, 2),
      curve("D", "\\frac{x^2}{25}+\\frac{y^2}{9}=1"),
      equal(foci, ["Foci", "D"]),
    ],
    standard,
    "\\frac{x^{2}}{4} - \\frac{y^{2}}{12} = 1",
    ["a", "b"],
    positive,
  ],
  [
    [curve("E", "bx^2+y^2=-2b"), is("E", "Hyperbola"), curve("C", "x^2=4\\sqrt6y"), equal(["Focus", "E"], ["Focus", "C"])],
    ["asymptotes", ["Asymptotes", "E"]],
    "y = -\\sqrt{2}x, y = \\sqrt{2}x",
    ["b"],
  ],
];
