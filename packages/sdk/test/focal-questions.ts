import type { MathJson } from "../src/contract.ts";
import { at, type ConditionQuestion, curve, distance, equal, is, on } from "./condition-facts.ts";

const foci: MathJson = ["Foci", "C"];
const eccentricity: MathJson = ["Eccentricity", "C"];
const ellipse = is("C", "Ellipse");
const circle = is("C", "Circle");
const centred = equal(["Center", "C"], "Origin");
const equation = ["equation", "C"] as const;
const larger: MathJson[] = [["Greater", "a", "b", 0]];
const leftFocus = equal("F_1", ["LeftFocus", "C"]);
const rightFocus = equal("F_2", ["RightFocus", "C"]);
const triangle: MathJson = ["Triangle", "F_1", "P", "F_2"];

/** Focal radii and chords, several conics, vectors, and what has no answer. */

export const focalQuestions: readonly ConditionQuestion[] = [
  [
    [curve("C", "\\frac{x^2}{25}+\\frac{y^2}{16}=1"), leftFocus, rightFocus, on("P", "C"), equal(distance("P", "F_1"), 3)],
    ["distance", distance("P", "F_2")],
    "7",
  ],
  [
    [curve("C", "\\frac{x^2}{25}+\\frac{y^2}{16}=1"), leftFocus, rightFocus, on("P", "C")],
    ["value", ["Add", distance("P", "F_1"), distance("P", "F_2")]],
    "10",
  ],
  [
    [curve("C", "\\frac{x^2}{25}+\\frac{y^2}{16}=1"), leftFocus, rightFocus, on("P", "C")],
    ["perimeter", ["Perimeter", triangle]],
    "16",
  ],
  [
    [
      curve("C", "\\frac{x^2}{25}+\\frac{y^2}{9}=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      equal(["Angle", "F_1", "P", "F_2"], ["Degrees", 60]),
    ],
    ["area", ["Area", triangle]],
    "3\\sqrt{3}",
  ],
  [
    [
      curve("C", "\\frac{x^2}{25}+\\frac{y^2}{9}=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      equal(["Angle", "F_1", "P", "F_2"], ["Degrees", 90]),
    ],
    ["area", ["Area", triangle]],
    "9",
  ],
  [
    [curve("C", "\\frac{x^2}{9}+\\frac{y^2}{2}=1"), leftFocus, rightFocus, on("P", "C"), equal(distance("P", "F_1"), 4)],
    ["angle", ["Angle", "F_1", "P", "F_2"]],
    "\\frac{2\\pi}{3}",
  ],
  [
    [
      curve("C", "\\frac{x^2}{9}-\\frac{y^2}{16}=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      equal(["Angle", "F_1", "P", "F_2"], ["Degrees", 90]),
    ],
    ["area", ["Area", triangle]],
    "16",
  ],
  [
    [
      curve("C", "\\frac{x^2}{9}-\\frac{y^2}{16}=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      equal(["Angle", "F_1", "P", "F_2"], ["Degrees", 60]),
    ],
    ["area", ["Area", triangle]],
    "16\\sqrt{3}",
  ],
  [
    [curve("C", "\\frac{x^2}{9}-\\frac{y^2}{16}=1"), leftFocus, rightFocus, on("P", "C"), equal(distance("P", "F_1"), 10)],
    ["distance", distance("P", "F_2")],
    "4, 16",
  ],
  [
    [curve("C", "\\frac{x^2}{16}-\\frac{y^2}{20}=1"), leftFocus, rightFocus, on("P", "C"), equal(distance("P", "F_1"), 9)],
    ["distance", distance("P", "F_2")],
    "17",
  ],
  [
    [
      curve("C", "\\frac{x^2}{4}-y^2=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      equal(["Dot", ["OverVector", "P", "F_1"], ["OverVector", "P", "F_2"]], 0),
    ],
    ["value", ["Multiply", distance("P", "F_1"), distance("P", "F_2")]],
    "2",
  ],
  [
    [
      curve("C", "\\frac{x^2}{4}+\\frac{y^2}{3}=1"),
      leftFocus,
      rightFocus,
      is("l", "Line"),
      on("F_1", "l"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
    ],
    ["perimeter", ["Perimeter", ["Triangle", "A", "B", "F_2"]]],
    "8",
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      ["Perpendicular", ["Line", "P", "F_1"], ["Line", "P", "F_2"]],
      equal(["Area", triangle], 9),
    ],
    ["parameter", "b"],
    "b = 3",
    ["b"],
    larger,
  ],
  [
    [
      curve("C", "\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1"),
      leftFocus,
      rightFocus,
      on("P", "C"),
      ["Perpendicular", ["Line", "P", "F_2"], ["Line", "F_1", "F_2"]],
      equal(["Angle", "P", "F_1", "F_2"], ["Degrees", 30]),
    ],
    ["eccentricity", eccentricity],
    "\\frac{\\sqrt{3}}{3}",
    [],
    larger,
  ],
  [
    [
      curve("C", "\\frac{x^2}{25}+\\frac{y^2}{16}=1"),
      leftFocus,
      on("P", "C"),
      equal("Q", ["Midpoint", ["Segment", "P", "F_1"]]),
      equal(distance("P", "F_1"), 4),
    ],
    ["distance", distance("Origin", "Q")],
    "3",
  ],
];

export const chordQuestions: readonly ConditionQuestion[] = [
  [
    [
      curve("C", "y^2=4x"),
      equal("F", ["Focus", "C"]),
      is("l", "Line"),
      on("F", "l"),
      equal(["Slope", "l"], 1),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
    ],
    ["length", distance("A", "B")],
    "8",
  ],
  [
    [
      curve("C", "y^2=4x"),
      equal("F", ["Focus", "C"]),
      is("l", "Line"),
      on("F", "l"),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      equal(["Add", ["XCoordinate", "A"], ["XCoordinate", "B"]], 6),
    ],
    ["length", distance("A", "B")],
    "8",
  ],
  [
    [
      curve("C", "y^2=2px"),
      equal("F", ["Focus", "C"]),
      equal("l", ["LineWithSlope", "F", 1]),
      equal(["Intersections", "l", "C"], ["Set", "A", "B"]),
      equal(distance("A", "B"), 8),
    ],
    equation,
    "y^{2} = 4x",
    ["p"],
    [["Greater", "p", 0]],
  ],
];

export const refusedQuestions: readonly ConditionQuestion[] = [
  [[ellipse, centred, on(foci, "XAxis"), equal(["Length", ["MajorAxis", "C"]], 8)], equation, ""],
  [[ellipse, equal(eccentricity, 2)], ["eccentricity", eccentricity], ""],
  [[curve("C", "x^2-y^2=1"), ellipse], ["eccentricity", eccentricity], ""],
  [[curve("C", "\\frac{x^2}{25}+\\frac{y^2}{9}=1"), on(at(1, 1), "C")], ["foci", foci], ""],
  [[ellipse, centred, on(foci, "XAxis"), on(at(2, 3), "C"), on(at(4, 0), "C"), on(at(5, 0), "C")], equation, ""],
  [[circle, on(at(0, 0), "C"), on(at(1, 1), "C"), on(at(2, 2), "C")], equation, ""],
];
