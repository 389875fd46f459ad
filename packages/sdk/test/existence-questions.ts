import type { MathJson } from "../src/contract.ts";
import { at, type ConditionQuestion, curve, distance, equal, formula, is, on } from "./condition-facts.ts";

/** Questions that look like others but that no figure satisfies, with the reason that is given; and their like that one does. */

const line = is("l", "Line");
const chord: MathJson = ["Chord", "l", "C"];
const midpoint: MathJson = ["Midpoint", chord];
const ellipse = curve("C", "\\frac{x^2}{25}+\\frac{y^2}{9}=1");
const hyperbola = curve("C", "\\frac{x^2}{9}-\\frac{y^2}{16}=1");
const foci = equal(["Foci", "C"], ["Set", "F_1", "F_2"]);
const named: MathJson[] = [equal("F_1", ["LeftFocus", "C"]), equal("F_2", ["RightFocus", "C"])];
const meets = (where: MathJson): MathJson => equal(["Intersections", "l", where], ["Set", "A", "B"]);
const sum = (...terms: MathJson[]): MathJson => ["Add", ...terms];
const other = distance("P", "F_2");
const triangle = (...corners: MathJson[]): MathJson => ["Triangle", ...corners];

export type ImpossibleQuestion = readonly [
  given: readonly MathJson[],
  ask: readonly [what: string, of: MathJson],
  reason: string,
  unknowns?: readonly string[],
];

const bisected = (equation: string, x: number, y: number): ImpossibleQuestion => [
  [line, curve("C", equation), equal(midpoint, at(x, y))],
  ["equation", "l"],
  "reason.no-chord",
];

export const chordsThatAreNone: readonly ImpossibleQuestion[] = [
  bisected("x^2-\\frac{y^2}{2}=1", 1, 1),
  bisected("y^2=8x", 1, 5),
  bisected("\\frac{x^2}{4}+y^2=1", 3, 1),
  bisected("x^2+y^2=4", 3, 0),
  [
    [curve("l", "y=2x+m"), curve("C", "x^2-\\frac{y^2}{2}=1"), equal(["XCoordinate", midpoint], 1)],
    ["parameter", "m"],
    "reason.no-chord",
    ["m"],
  ],
  [
    [curve("l", "y=x+m"), curve("C", "y^2=4x"), equal(["XCoordinate", midpoint], 1)],
    ["parameter", "m"],
    "reason.no-chord",
    ["m"],
  ],
  [
    [curve("l", "y=x+m"), curve("C", "y^2=4x"), equal(["XCoordinate", midpoint], 0)],
    ["parameter", "m"],
    "reason.no-chord",
    ["m"],
  ],
  [[curve("l", "y=x+m"), curve("C", "x^2+y^2=4"), equal(midpoint, at(3, -3))], ["parameter", "m"], "reason.no-chord", ["m"]],
];

export const radiiThatAreNone: readonly ImpossibleQuestion[] = [
  [
    [ellipse, foci, line, on("F_1", "l"), meets("C"), equal(sum(distance("A", "F_2"), distance("B", "F_2")), 5)],
    ["distance", distance("A", "B")],
    "reason.contradiction",
  ],
  [
    [ellipse, foci, line, on("F_1", "l"), meets("C"), equal(distance("A", "B"), 1)],
    ["value", sum(distance("A", "F_2"), distance("B", "F_2"))],
    "reason.contradiction",
  ],
  [
    [ellipse, foci, on("P", "C"), equal(distance("P", "F_1"), formula("\\frac{19}{2}"))],
    ["distance", other],
    "reason.contradiction",
  ],
  [[hyperbola, ...named, on("P", "C"), equal(distance("P", "F_1"), 1)], ["distance", other], "reason.contradiction"],
  [
    [hyperbola, ...named, on("P", ["RightBranch", "C"]), equal(distance("P", "F_1"), 5)],
    ["distance", other],
    "reason.contradiction",
  ],
  // The vertex and the foci are on one line.
  [
    [ellipse, foci, on("P", "C"), equal(distance("P", "F_1"), 9)],
    ["area", ["Area", triangle("P", "F_1", "F_2")]],
    "reason.contradiction",
  ],
  // Both parts of a chord are given: 1/3 + 1/6 is not 2a/b².
  [
    [ellipse, foci, line, on("F_1", "l"), meets("C"), equal(distance("A", "F_1"), 3), equal(distance("B", "F_1"), 6)],
    ["distance", distance("A", "B")],
    "reason.contradiction",
  ],
  [
    [hyperbola, ...named, line, on("F_1", "l"), meets(["LeftBranch", "C"]), equal(distance("A", "B"), 6)],
    ["perimeter", ["Perimeter", triangle("A", "B", "F_2")]],
    "reason.contradiction",
  ],
];

export const trianglesThatAreNone: readonly ImpossibleQuestion[] = [
  [[], ["area", ["Area", triangle(at(0, -2), at(3, 4), at(1, 0))]], "reason.no-triangle"],
  [[], ["perimeter", ["Perimeter", triangle(at(-6, 3), at(4, -4), at(-6, 3))]], "reason.no-triangle"],
];

export const existenceQuestions: readonly ConditionQuestion[] = [
  [[line, curve("C", "x^2+y^2=4"), equal(midpoint, at(1, 1))], ["equation", "l"], "y = -x + 2"],
  [[curve("l", "y=x+m"), curve("C", "y^2=4x"), equal(["XCoordinate", midpoint], 3)], ["parameter", "m"], "m = -1", ["m"]],
  [
    [ellipse, foci, line, on("F_1", "l"), meets("C"), equal(sum(distance("A", "F_2"), distance("B", "F_2")), 12)],
    ["distance", distance("A", "B")],
    "8",
  ],
  [
    [hyperbola, ...named, line, on("F_1", "l"), meets(["LeftBranch", "C"]), equal(distance("A", "B"), 12)],
    ["perimeter", ["Perimeter", triangle("A", "B", "F_2")]],
    "36",
  ],
  [[hyperbola, ...named, on("P", "C"), equal(distance("P", "F_1"), 10)], ["distance", other], "4, 16"],
  // Which of the common points is A.
  [[curve("l", "y=x+1"), curve("C", "x^2+y^2=5"), meets("C"), on("A", "FirstQuadrant")], ["coordinates", "A"], "(1, 2)"],
  [[curve("l", "y=x+1"), curve("C", "x^2+y^2=5"), meets("C"), on("A", "FirstQuadrant")], ["coordinates", "B"], "(-2, -1)"],
  [[curve("l", "y=x+1"), curve("C", "x^2+y^2=5"), meets("C")], ["coordinates", "A"], "(-2, -1), (1, 2)"],
  [
    [
      curve("l", "y=x-1"),
      curve("C", "y^2=4x"),
      meets("C"),
      equal("F", ["Focus", "C"]),
      ["Greater", distance("A", "F"), distance("B", "F")],
    ],
    ["distance", distance("A", "F")],
    "4 + 2\\sqrt{2}",
  ],
  // An inequality between lengths that stands among what is assumed is a fact all the same.
  [
    [curve("l", "y=x-1"), curve("C", "y^2=4x"), meets("C"), equal("F", ["Focus", "C"])],
    ["distance", distance("A", "F")],
    "4 + 2\\sqrt{2}",
    [],
    [["Greater", distance("A", "F"), distance("B", "F")]],
  ],
  // In standard position, one way or the other; never four asymptotes.
  [
    [is("C", "Hyperbola"), equal(["Eccentricity", "C"], 2)],
    ["asymptotes", ["Asymptotes", "C"]],
    "\\left(y = -\\frac{\\sqrt{3}}{3}x, y = \\frac{\\sqrt{3}}{3}x\\right) \\lor \\left(y = -\\sqrt{3}x, y = \\sqrt{3}x\\right)",
  ],
  // Asymptotes touch nowhere; from within a circle there is no tangent.
  [[curve("C", "x^2-y^2=1")], ["equation", ["TangentLines", "C", at(0, 0)]], "none"],
  [[curve("C", "x^2+y^2=4")], ["equation", ["TangentLines", "C", at(1, 1)]], "none"],
  [
    [curve("C", "\\frac{x^2}{4}+y^2=1"), curve("D", "xy=\\frac12")],
    ["intersections", ["Intersections", "C", "D"]],
    [
      "\\left(\\frac{-\\sqrt{2} - \\sqrt{6}}{2}, \\frac{\\sqrt{2} - \\sqrt{6}}{4}\\right)",
      "\\left(\\frac{\\sqrt{2} - \\sqrt{6}}{2}, \\frac{-\\sqrt{2} - \\sqrt{6}}{4}\\right)",
      "\\left(\\frac{\\sqrt{6} - \\sqrt{2}}{2}, \\frac{\\sqrt{2} + \\sqrt{6}}{4}\\right)",
      "\\left(\\frac{\\sqrt{2} + \\sqrt{6}}{2}, \\frac{\\sqrt{6} - \\sqrt{2}}{4}\\right)",
    ].join(", "),
  ],
  // Semi-axes that are roots of roots.
  [
    [is("C", "Ellipse"), curve("D", "\\frac{x^2}{13}+\\frac{y^2}{9}=1"), equal(["Foci", "C"], ["Foci", "D"]), on(at(5, -1), "C")],
    ["equation", "C"],
    "\\frac{x^{2}}{15 + 5\\sqrt{5}} + \\frac{y^{2}}{11 + 5\\sqrt{5}} = 1",
  ],
  [
    [is("C", "Ellipse"), curve("D", "\\frac{x^2}{14}+\\frac{y^2}{4}=1"), equal(["Foci", "C"], ["Foci", "D"]), on(at(3, -1), "C")],
    ["equation", "C"],
    "\\frac{x^{2}}{10 + \\sqrt{10}} + \\frac{y^{2}}{\\sqrt{10}} = 1",
  ],
];

const kind = (equation: string, name: string, answer: string, letter = "k", ...more: MathJson[]): ConditionQuestion => [
  [curve("C", equation), is("C", name), ...more],
  ["parameter", letter],
  answer,
  [letter],
];

/** For which values of a letter an equation is that of a kind of curve. */
export const kindQuestions: readonly ConditionQuestion[] = [
  kind("x^2+kxy+y^2=1", "Hyperbola", "(-\\infty, -2) \\cup (2, +\\infty)"),
  kind("x^2+kxy+y^2=1", "Ellipse", "(-2, 0) \\cup (0, 2)"),
  kind("\\frac{x^2}{5-k}+\\frac{y^2}{k+3}=1", "Hyperbola", "(-\\infty, -3) \\cup (5, +\\infty)"),
  kind("\\frac{x^2}{5-k}+\\frac{y^2}{k+3}=1", "Ellipse", "(-3, 1) \\cup (1, 5)"),
  kind("\\frac{x^2}{5-k}+\\frac{y^2}{k+3}=1", "Circle", "k = 1"),
  kind("\\frac{x^2}{5-k}+\\frac{y^2}{k+3}=1", "Ellipse", "(1, 5)", "k", on(["Foci", "C"], "YAxis")),
  kind("x^2+y^2+2kx-4y+5k=0", "Circle", "(-\\infty, 1) \\cup (4, +\\infty)"),
  kind("y^2=kx", "Parabola", "(-\\infty, 0) \\cup (0, +\\infty)"),
  kind("kx^2+y^2=1", "Parabola", "none"),
  kind("kx^2+ky^2=4k", "Circle", "(-\\infty, 0) \\cup (0, +\\infty)"),
  kind("(k-1)x^2+(k-2)y^2=1", "Hyperbola", "(1, 2)"),
];

/** Kinds that depend on more than the letter asked for, or not on polynomials: never answered by the letter itself. */
export const openKinds: readonly ConditionQuestion[] = [
  kind("kx^2+ny^2=1", "Ellipse", ""),
  kind("\\frac{x^2}{\\sin(k)}+y^2=1", "Ellipse", ""),
  kind("kx^2+ay^2=c", "Ellipse", ""),
];
