import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { verifyFact } from "../../verification/geometry/facts.ts";
import { configured } from "./configured.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { parts } from "./parts/index.ts";
import { sceneOf } from "./scene.ts";
import { Working } from "./working.ts";

const given: MathJson[] = [
  ["Colon", "C", parse("\\frac{x^2}{25} + \\frac{y^2}{9} = 1").json],
  ["Colon", "H", parse("x^2 - \\frac{y^2}{3} = 1").json],
  ["Colon", "K", parse("x^2 + y^2 = 4").json],
  ["Colon", "l", parse("x = 2").json],
  ["Equal", "P", ["Tuple", 3, ["Divide", 12, 5]]],
];

function statusOf(fact: MathJson): string {
  const spend = (): void => {};
  const problem: Problem = {
    kind: "conic.general",
    given: given.map(expressionOf),
    unknowns: [],
    asks: [],
    numbers: "real",
    assuming: [],
  };
  const working = new Working(new SilentBoard({ assuming: [], spend }), sceneOf(problem), new Radicals(), parts);
  return verifyFact(configured(working, spend), fact).status;
}

describe("Facts of a question, for curves and points that are known", () => {
  const line = (equation: string): MathJson => ["Graph", parse(equation).json];
  const rows: readonly (readonly [fact: MathJson, status: string])[] = [
    [["Is", "C", "Ellipse"], "proved"],
    [["Is", "C", "Hyperbola"], "refuted"],
    [["Is", "l", "Line"], "proved"],
    [["Element", "P", "C"], "proved"],
    [["Element", "P", "K"], "refuted"],
    [["Element", "P", "FirstQuadrant"], "proved"],
    [["Element", ["Foci", "C"], "XAxis"], "proved"],
    [["Element", ["Foci", "C"], "YAxis"], "refuted"],
    [["Element", ["Tuple", 5, 0], ["AllVertices", "C"]], "proved"],
    [["Element", ["Tuple", 4, 0], ["AllVertices", "C"]], "refuted"],
    [["Element", line("y = \\sqrt{3}x"), ["Asymptotes", "H"]], "proved"],
    [["Element", line("y = 2x"), ["Asymptotes", "H"]], "refuted"],
    [["Equal", ["Eccentricity", "C"], ["Divide", 4, 5]], "proved"],
    [["Equal", ["Eccentricity", "C"], ["Divide", 3, 5]], "refuted"],
    [["Equal", ["Length", ["MajorAxis", "C"]], 10], "proved"],
    [["Equal", ["Foci", "C"], ["Set", ["Tuple", -4, 0], ["Tuple", 4, 0]]], "proved"],
    [["Equal", ["Foci", "C"], ["Set", ["Tuple", -4, 0], ["Tuple", 3, 0]]], "refuted"],
    [["Equal", ["Distance", "P", "Origin"], 3], "refuted"],
    [["Equal", ["Distance", "P", ["RightFocus", "C"]], ["Divide", 13, 5]], "proved"],
    [["Tangent", "l", "K"], "proved"],
    [["Tangent", "l", "C"], "refuted"],
    [["Parallel", "l", line("x = 5")], "proved"],
    [["Perpendicular", "l", line("y = 5")], "proved"],
    [["Perpendicular", "l", line("y = x")], "refuted"],
    [["Inside", ["Tuple", 1, 1], "K"], "proved"],
    [["Outside", ["Tuple", 1, 1], "K"], "refuted"],
    [["Equal", ["Distance", ["Focus", "H"], ["Asymptote", "H"]], ["Sqrt", 3]], "proved"],
    [["Equal", ["Distance", ["Focus", "H"], ["Asymptote", "H"]], 1], "refuted"],
  ];
  for (const [fact, status] of rows) test(`${expressionOf(fact).latex} is ${status}`, () => assert.equal(statusOf(fact), status));
});
