import { at, type ConditionQuestion, curve, distance, equal, formula, graph, is, on } from "./condition-facts.ts";

const parabola = is("C", "Parabola");
const standard = ["standard-form", "C"] as const;
const equation = ["equation", "C"] as const;

export const parabolaQuestions: readonly ConditionQuestion[] = [
  [[parabola, equal(["Focus", "C"], at(3, 0)), equal(["Directrix", "C"], graph("x=-3"))], equation, "y^{2} = 12x"],
  [[parabola, equal(["Vertex", "C"], "Origin"), equal(["Focus", "C"], at(0, -2))], equation, "x^{2} = -8y"],
  [[parabola, equal(["Vertex", "C"], at(2, 1)), equal(["Focus", "C"], at(4, 1))], equation, "(y - 1)^{2} = 8(x - 2)"],
  [[parabola, equal(["Focus", "C"], at(2, 1)), equal(["Directrix", "C"], graph("x=-2"))], equation, "(y - 1)^{2} = 8x"],
  [[parabola, equal(["Directrix", "C"], graph("y=\\frac12"))], standard, "x^{2} = -2y"],
  [
    [parabola, equal(["Vertex", "C"], "Origin"), equal(["AxisOfSymmetry", "C"], "XAxis"), on(at(2, -4), "C")],
    equation,
    "y^{2} = 8x",
  ],
  [[parabola, equal(["Vertex", "C"], "Origin"), on(at(2, -4), "C")], standard, "x^{2} = -y, y^{2} = 8x"],
  [[parabola, equal(["Vertex", "C"], "Origin"), on(["Focus", "C"], graph("x-2y-4=0"))], standard, "x^{2} = -8y, y^{2} = 16x"],
  [
    [curve("C", "y^2=2px"), parabola, equal(distance(["Focus", "C"], ["Directrix", "C"]), 4)],
    equation,
    "y^{2} = 8x",
    ["p"],
    [["Greater", "p", 0]],
  ],
  [
    [curve("C", "y^2=2px"), equal("F", ["Focus", "C"]), on(at(4, "m"), "C"), equal(distance(at(4, "m"), "F"), 6)],
    ["parameter", "p"],
    "p = 4",
    ["p", "m"],
    [["Greater", "p", 0]],
  ],
  [
    [curve("C", "x^2=4y"), equal("F", ["Focus", "C"]), on("P", "C"), equal(distance("P", "F"), 5)],
    ["coordinates", "P"],
    "(-4, 4), (4, 4)",
  ],
  [
    [curve("C", "y=x^2"), equal("F", ["Focus", "C"]), on("M", "C"), equal(distance("M", "F"), formula("\\frac54"))],
    ["coordinates", "M"],
    "(-1, 1), (1, 1)",
  ],
  [
    [curve("C", "y^2=8x"), equal("F", ["Focus", "C"]), on("M", "C"), equal(distance("M", "F"), 3), equal("N", at(-2, 0))],
    ["slope", ["Slope", ["Line", "M", "N"]]],
    "-\\frac{2\\sqrt{2}}{3}, \\frac{2\\sqrt{2}}{3}",
  ],
  [[curve("C", "ax^2+y=0"), equal(["Directrix", "C"], graph("y=\\frac14"))], ["parameter", "a"], "a = 1", ["a"]],
  [
    [curve("C", "y^2=4x"), equal("F", ["Focus", "C"]), on("P", "C"), equal(distance("P", "F"), 4)],
    ["value", ["XCoordinate", "P"]],
    "3",
  ],
  [
    [curve("C", "y^2=4x"), equal("F", ["Focus", "C"]), on("P", "C"), equal(distance("P", ["Directrix", "C"]), 5)],
    ["distance", distance("P", "F")],
    "5",
  ],
  [[curve("D", "\\frac{x^2}{5}+\\frac{y^2}{4}=1"), parabola, equal(["Focus", "C"], ["RightFocus", "D"])], standard, "y^{2} = 4x"],
];
