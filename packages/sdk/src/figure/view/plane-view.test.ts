import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Layer, View } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { chooseView } from "./choose-view.ts";

const equation = (text: string, role: NonNullable<Layer["role"]> = "main"): Layer => ({
  id: text,
  type: "implicit",
  role,
  relation: parse(text),
});
const points = (...at: [string, string][]): Layer => ({
  id: "points",
  type: "points",
  points: at.map(([x, y]) => ({ x: parse(x), y: parse(y) })),
});
const segment = (from: [string, string], to: [string, string], role: NonNullable<Layer["role"]> = "main"): Layer => ({
  id: "segment",
  type: "segment",
  role,
  from: [parse(from[0]), parse(from[1])],
  to: [parse(to[0]), parse(to[1])],
});
const trajectory = (x: number[], y: number[]): Layer => ({
  id: "path",
  type: "trajectory",
  samples: { t: x.map((_, i) => i), x, y },
});
const field: Layer = { id: "field", type: "field", dx: parse("y"), dy: parse("-x") };
const parametric = (x: string, y: string, from: string, to: string): Layer => ({
  id: "path",
  type: "parametric",
  x: parse(x),
  y: parse(y),
  parameter: "t",
  over: [parse(from), parse(to)],
});

describe("the window of a figure in the plane", () => {
  const table: [name: string, layers: Layer[], x: [number, number], y: [number, number], aspect: View["aspect"]][] = [
    ["a circle", [equation("x^2 + y^2 = 25")], [-7, 7], [-7, 7], "equal"],
    [
      "an ellipse with a directrix",
      [equation("x^2/25 + y^2/9 = 1"), equation("x = 25/4", "construction")],
      [-7, 9],
      [-5, 5],
      "equal",
    ],
    ["a directrix far away", [equation("x^2/25 + y^2/24 = 1"), equation("x = 25", "construction")], [-7, 7], [-7, 7], "equal"],
    ["a hyperbola", [equation("x^2/9 - y^2/16 = 1")], [-10, 10], [-12, 12], "equal"],
    ["a parabola", [equation("y^2 = 4x")], [-1, 3.5], [-5, 5], "equal"],
    ["a parabola with its directrix", [equation("y^2 = 4x"), equation("x = -1", "construction")], [-2, 3.5], [-5, 5], "equal"],
    ["lines that cross", [equation("(x - 1)^2 = 4(y - 2)^2")], [-2, 4], [-1, 5], "equal"],
    ["a single point", [equation("(x - 1)^2 + (y - 2)^2 = 0")], [-2, 4], [-1, 5], "equal"],
    ["no point", [equation("x^2 + y^2 = -1")], [-3, 3], [-3, 3], "equal"],
    ["places that come again", [equation("\\cos x + \\cos y = 2")], [-10, 10], [-10, 10], "equal"],
    ["places that come again in one direction faster", [equation("\\cos(2x)\\cos y = 1")], [-5, 5], [-10, 10], "equal"],
    ["a closed curve", [equation("x^4 + y^4 = 16")], [-3, 3], [-3, 3], "equal"],
    ["points far from a conic", [equation("y^2 = 4x"), points(["25", "10"])], [-5, 30], [-6, 14], "equal"],
    ["a circle by its parameter", [parametric("cos(t)", "sin(t)", "0", "2pi")], [-1.4, 1.4], [-1.4, 1.4], "equal"],
    ["a path with a pole", [parametric("t", "tan(t)", "0", "pi")], [-1, 4], [-4, 4], "equal"],
    ["points alone", [points(["1", "1"], ["3", "5"])], [-0.5, 4], [-0.5, 6.5], "equal"],
    ["points far from being square", [points(["0", "0"], ["1000", "1"])], [-300, 1300], [-0.3, 1.3], "free"],
    ["points in a row", [points(["1", "0"], ["5", "0"])], [-0.5, 6.5], [-1.2, 1.2], "equal"],
    ["a line alone", [equation("x = 2")], [-1, 5], [-3, 3], "equal"],
    ["lines far from the points", [points(["0", "0"], ["1", "1"]), equation("x = 1000")], [-0.3, 1.3], [-0.3, 1.3], "equal"],
    [
      "lines through one point, but for rounding",
      [points(["16/7", "9/7"]), equation("3x + 4y = 12"), equation("x - y = 1")],
      [-1, 5.5],
      [-2, 4.5],
      "equal",
    ],
    ["nothing but what was constructed", [segment(["1", "1"], ["2", "3"], "construction")], [0.6, 2.4], [-0.5, 4], "equal"],
    ["a trajectory", [trajectory([0, 40, 20], [0.001, 0.002, 0.003])], [-5, 45], [0.0008, 0.0032], "free"],
    ["a trajectory that breaks", [trajectory([0, Number.NaN, 10], [0, 1, 10])], [-2, 12], [-2, 12], "equal"],
    [
      "a trajectory and a nullcline",
      [trajectory([1, 3], [1, 2]), equation("x^2 + y^2 = 10000", "construction")],
      [0.8, 3.2],
      [0.9, 2.1],
      "free",
    ],
    ["a field alone", [field], [-3, 3], [-3, 3], "equal"],
    ["a field and equilibria, with room around them", [field, points(["0", "0"], ["3", "2"])], [-1, 4], [-0.6, 2.6], "equal"],
  ];
  for (const [name, layers, x, y, aspect] of table) {
    test(name, () => assert.deepEqual(chooseView(layers), { x, y, aspect } satisfies View));
  }
});

test("a graph of a function keeps a window of its own, with lines beside it too", () => {
  const curve: Layer = { id: "curve", type: "curve", variable: "x", y: expressionOf(["Power", "x", 2]) };
  assert.equal(chooseView([curve, equation("x = 0", "construction"), points(["0", "0"])]).aspect, "free");
});
