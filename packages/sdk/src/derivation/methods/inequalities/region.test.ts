import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Layer, Problem, Step } from "../../../contract.ts";
import { parse } from "../../../expression/parse.ts";
import { composeFigure } from "../../../figure/compose-figure.ts";
import { toPlotSpec } from "../../../figure/to-plot-spec.ts";
import { derive } from "../../derive.ts";

function draw(...given: string[]): { status: string | undefined; steps: Step[]; layers: Layer[]; answers: string[] } {
  const problem: Problem = {
    kind: "inequality.region",
    given: given.map((text) => parse(text)),
    unknowns: ["x", "y"],
    asks: [{ what: "graph" }],
    numbers: "real",
    assuming: [],
  };
  const [steps, answers]: [Step[], string[]] = [[], []];
  for (const part of derive(problem, { operations: 2_000_000 })) {
    if (part.type === "steps") steps.push(...part.steps);
    else if (part.type === "answers") answers.push(...part.answers.map(({ latex }) => latex));
    else return { status: part.end.status, steps: steps.slice(1), layers: part.end.layers.map(({ layer }) => layer), answers };
  }
  throw new Error("a derivation has an end");
}

const cornersOf = (layers: readonly Layer[]): string[] =>
  layers.flatMap((layer) => (layer.type === "points" ? layer.points.map(({ x, y }) => `(${x.latex}, ${y.latex})`) : [])).sort();

describe("a region of inequalities is drawn with its corners", () => {
  const table: [given: string[], corners: string[]][] = [
    [
      ["x + y <= 4", "x >= 0", "y >= 0"],
      ["(0, 0)", "(0, 4)", "(4, 0)"],
    ],
    [["y > 2x + 1"], []],
    [
      ["x - y < 0", "x + y >= 2", "x <= 3"],
      ["(1, 1)", "(3, 3)"],
    ],
    [
      ["y >= x^2", "y <= x + 2"],
      ["(-1, 1)", "(2, 4)"],
    ],
    [
      ["x^2 + y^2 <= 25", "x + y >= 1"],
      ["(-3, 4)", "(4, -3)"],
    ],
    [
      ["0 <= x <= 2", "0 <= y <= 3"],
      ["(0, 0)", "(0, 3)", "(2, 0)", "(2, 3)"],
    ],
    [["x^2 + y^2 < 9"], []],
    [
      ["2x + 3y <= 12", "x + y <= 5", "x >= 0", "y >= 0"],
      ["(0, 0)", "(0, 4)", "(3, 2)", "(5, 0)"],
    ],
  ];
  for (const [given, corners] of table) {
    test(given.join(", "), () => {
      const { status, steps, layers } = draw(...given);
      assert.equal(status, "solved");
      assert.deepEqual(cornersOf(layers), corners);
      for (const { verdict, rule } of steps) assert.match(verdict.status, /^(proved|given)$/, rule);
      const figure = composeFigure({ id: "figure", title: { key: "figure.region-of" }, layers });
      assert.ok(toPlotSpec(figure).marks.some(({ options }) => options.fillOpacity !== undefined && options.stroke === "none"));
    });
  }
});

test("which side of a border the region lies on, a test point shows", () => {
  const { steps } = draw("2x - y > 1");
  assert.deepEqual(
    steps.map(({ rule, after }) => [rule, after.latex]),
    [
      ["inequality.border-excluded", "2x - y = 1"],
      ["inequality.test-point-outside", "2 \\cdot 0 - 0 \\leq 1"],
    ],
  );
});

test("an empty region is said to be empty", () => {
  const { status, answers, layers } = draw("x > 1", "x < 0");
  assert.deepEqual([status, answers, layers], ["solved", ["\\varnothing"], []]);
});
