import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { falsehoodsOfEquation } from "../../../test/truth/check-implicit.ts";
import { curves } from "../../../test/truth/plane-curves.ts";
import { type Ink, inkOf, type Pixel } from "../../../test/truth/plane-drawing.ts";
import type { View } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

const title = { key: "figure.graph-of", params: { function: expressionOf("x") } };
/** One with the origin in the middle, one whose ends are no round numbers. */
const windows: readonly [view: View, width: number, height: number][] = [
  [{ x: [-5, 5], y: [-4, 4], aspect: "free" }, 640, 400],
  [{ x: [-1.3717, 2.6183], y: [-1.5, 3.1], aspect: "free" }, 420, 320],
];

function drawn(equation: string, [view, width, height]: (typeof windows)[number]): Ink {
  const figure = composeFigure({
    id: "figure",
    title,
    layers: [{ id: "curve", type: "implicit", role: "main", relation: parse(equation) }],
  });
  return inkOf(toPlotSpec(figure, { view, width, height }), "curve");
}

test("at least 80 curves are checked", () => assert.ok(Object.values(curves).flat().length >= 80));

for (const [kind, equations] of Object.entries(curves)) {
  describe(`drawn truly: ${kind}`, () => {
    for (const equation of equations)
      test(equation, () => {
        for (const window of windows) assert.deepEqual(falsehoodsOfEquation(parse(equation).json, drawn(equation, window)), []);
      });
  });
}

describe("a factor under a root is zero at the very edge of where it has a value: its whole curve is drawn, and no dots", () => {
  const table: [equation: string, ...within: string[]][] = [
    ["(x + y - 1) \\sqrt{x^2 + y^2 - 4} = 0", "x^2 + y^2 = 4"],
    ["(x - y) \\sqrt{x^2 + y^2 - 1} = 0", "x^2 + y^2 = 1"],
    ["x \\sqrt{y - x^2} = 0", "y = x^2"],
    ["\\sqrt{x^2 + y^2 - 4} (y - 1) = 0", "x^2 + y^2 = 4"],
    ["(y - 1) \\sqrt{4 - x^2 - y^2} = 0", "x^2 + y^2 = 4"],
    ["(x^2 + y^2 - 4) \\sqrt{x + y - 1} = 0", "x + y = 1"],
    ["\\sqrt[4]{x - y} (x + 1) = 0", "x = y"],
    ["\\sqrt{y} \\sqrt{x^2 - y + 1} = 0", "y = 0", "y = x^2 + 1"],
    ["\\frac{(x - 1) \\sqrt{y - x}}{x + 7} = 0", "y = x"],
    ["-2 x \\sqrt{y + 1} = 0", "y = -1"],
    ["(x^2 + y^2 - 4) \\sqrt{x^2 + y^2 - 4} = 0", "x^2 + y^2 = 4"],
    ["\\sqrt{x - 1} + y \\sqrt{x - 1} = 0", "x = 1"],
    ["x \\sqrt{y} = 2 \\sqrt{y}", "y = 0"],
  ];
  for (const [equation, ...within] of table)
    test(equation, () => {
      for (const window of windows) {
        const ink = drawn(equation, window);
        assert.deepEqual(falsehoodsOfEquation(parse(equation).json, ink), []);
        assert.deepEqual(ink.dots, []);
        for (const each of within)
          assert.deepEqual(
            falsehoodsOfEquation(parse(each).json, ink).filter((said) => said.startsWith("curve without ink")),
            [],
          );
      }
    });
});

describe("a curve along the edge of where there are values that cannot be traced is refused", () => {
  for (const equation of ["y \\sqrt{x - 1} = (x - 1)^2", "\\sqrt{4 - x^2 - y^2} = (4 - x^2 - y^2) x", "x \\sqrt{y} = y"])
    test(equation, () => {
      for (const window of windows)
        assert.throws(() => drawn(equation, window), { name: "FigureError", message: /touch without crossing/ });
    });
});

describe("a false drawing is found out", () => {
  const [window] = windows as [(typeof windows)[number]];
  const changedLines =
    (change: (lines: readonly (readonly Pixel[])[]) => readonly (readonly Pixel[])[]) =>
    (ink: Ink): Ink => ({
      ...ink,
      lines: change(ink.lines),
    });
  const table: [what: string, equation: string, change: (ink: Ink) => Ink, found: RegExp][] = [
    ["a missing branch", "y^2 = x^3 - x", changedLines((lines) => lines.slice(1)), /curve without ink/],
    ["branches that are joined", "x^2 y^2 = 1", changedLines((lines) => [lines.flat()]), /ink without the curve/],
    [
      "too few places",
      "x^3 + y^3 = 3x y",
      changedLines((lines) => lines.map((line) => line.filter((_, index) => index % 12 === 0))),
      /./,
    ],
    [
      "a curve beside its place",
      "x^4 + y^4 = 16",
      changedLines((lines) => lines.map((line) => line.map(([x, y]) => [x + 0.8, y] as const))),
      /ink without the curve/,
    ],
    [
      "a curve that ends early",
      "x = \\sin y",
      changedLines((lines) => lines.map((line) => line.slice(0, -3))),
      /curve without ink/,
    ],
    [
      "a small oval that is left out",
      "(x^2 - 1)^2 + (y^2 - 1)^2 = 0.01",
      changedLines((lines) => lines.slice(1)),
      /curve without ink/,
    ],
    ["a dot where there is no point", "x^2 + y^2 = 9", (ink) => ({ ...ink, dots: [[300, 200]] }), /ink without the curve/],
  ];
  for (const [what, equation, change, found] of table)
    test(what, () => assert.match(falsehoodsOfEquation(parse(equation).json, change(drawn(equation, window))).join("; "), found));
});
