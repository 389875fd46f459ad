import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PlotMark, View } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

const title = { key: "figure.graph-of", params: { function: expressionOf("x") } };
/** One with the origin at a corner of the cells that are looked at, one beside it. */
const windows: readonly View[] = [
  { x: [-5, 5], y: [-4, 4], aspect: "free" },
  { x: [-3.217, 4.183], y: [-2.9, 4.1], aspect: "free" },
];

function marksOf(equation: string, view: View): readonly PlotMark[] {
  const layers = [{ id: "curve", type: "implicit" as const, role: "main" as const, relation: parse(equation) }];
  const { marks } = toPlotSpec(composeFigure({ id: "figure", title, layers }), { view, width: 640, height: 400 });
  return marks.filter(({ source }) => source === "curve");
}

const numbersOf = (mark: PlotMark, axis: "x" | "y"): number[] => (mark.data?.[axis] ?? []).map((value) => Number(value));

describe("points of a line at which its equation has no value are hollow dots", () => {
  const table: [equation: string, ...hollow: [x: number, y: number][]][] = [
    ["\\frac{y - 2}{x - 1} = 3", [1, 2]],
    ["\\frac{y}{x} = 1", [0, 0]],
    ["\\frac{x^2 + y^2 - 4}{x - 2} = 0", [2, 0]],
    ["\\frac{x^2 - y^2}{x - y} = 2", [1, 1]],
    ["\\frac{x}{x^2 + y^2} = 1", [0, 0]],
    ["\\log_x(y) = 2", [0, 0], [1, 1]],
    ["\\frac{x^2}{y} = 1", [0, 0]],
    ["\\frac{y - x^2}{x - y} = 0", [0, 0], [1, 1]],
    ["\\frac{x y (x - 1)}{y - 1} = 0", [0, 1], [1, 1]],
    ["(y - 1) \\tan\\frac{\\pi x}{6} = 0", [3, 1], [-3, 1]],
    ["\\frac{\\sqrt{x - y} (x + 1)}{y - 1} = 0", [1, 1]],
    ["x^{-1} y = 2", [0, 0]],
    ["\\ln(x) - \\ln(y) = 0", [0, 0]],
    ["\\ln(x^2 + y^2) = \\arctan\\frac{y}{x}", [0, 2.2], [0, -2.2], [0, 0.45], [0, -0.45]],
    ["\\frac{x^2}{y} = 0", [0, 0]],
    ["\\frac{x^2 + y^2 - 1}{\\ln x} = 0", [0, 1], [0, -1], [1, 0]],
    ["\\frac{(y - x^2)(x y - 1)}{x - y} = x", [0, 0], [1, 1], [-1, -1]],
    ["\\frac{(x + 1)(x y - 1)}{x - y} = 1", [-1, -1], [1, 1]],
    ["\\frac{(x^2 - y - 1)^2}{x + y - 1} = -1", [1, 0], [-2, 3]],
    // A single place without a value.
    ["\\frac{(x^2 + y^2)(x^2 + y^2 - 4)}{x^2 - y} = 0", [1.25, 1.55], [-1.25, 1.55]],
    ["\\frac{(x^2 + y^2)(y - 1)}{x} = 0", [0, 1]],
    // In a thicket nothing can be told.
    ["\\tan\\frac{y}{x + 1} = 1"],
    // Nowhere near the border.
    ["x y^{-1} = \\frac{2}{x^2 + 1}", [0, 0]],
    ["y = \\frac{1}{x}"],
    ["\\frac{1}{x} + \\frac{1}{y} = 1", [0, 0]],
    ["\\frac{x}{y} + \\frac{y}{x} = 3", [0, 0]],
    ["\\frac{x^2 - y^2}{x^2 + y^2} = 0.5", [0, 0]],
    ["\\frac{x^3 + y^3}{x^2 + y^2 + 1} = 0.5"],
  ];
  for (const [equation, ...hollow] of table)
    test(equation, () => {
      for (const view of windows) {
        const dots = marksOf(equation, view).filter(({ mark }) => mark === "dot");
        const found = dots.flatMap((mark) => numbersOf(mark, "x").map((x, index) => [x, numbersOf(mark, "y")[index] as number]));
        const rounded = found.map((place) => place.map((value) => Math.round(value * 20) / 20 + 0));
        assert.deepEqual(rounded.sort().map(String), [...hollow].sort().map(String));
        for (const { options } of dots) assert.match(String(options.fill), /surface/);
      }
    });
});

test("a line on which an equation has a value nowhere is not drawn", () => {
  for (const equation of ["\\frac{x^2 - y^2}{x - y} = 2x", "\\frac{(x - y)^2}{x - y} = 0"])
    for (const view of windows) assert.deepEqual(marksOf(equation, view), []);
});
