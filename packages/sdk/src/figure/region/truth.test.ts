import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { falsehoodsOfRegion } from "../../../test/truth/check-region.ts";
import { type Ink, inkOf } from "../../../test/truth/plane-drawing.ts";
import { regions } from "../../../test/truth/regions.ts";
import type { View } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

const title = { key: "figure.region-of", params: { formula: expressionOf("x") } };
/** One with the origin in the middle, one whose ends are no round numbers. */
const windows: readonly [view: View, width: number, height: number][] = [
  [{ x: [-5, 5], y: [-4, 4], aspect: "free" }, 640, 400],
  [{ x: [-1.3717, 2.6183], y: [-1.5, 3.1], aspect: "free" }, 420, 320],
];

function drawn(conditions: readonly string[], [view, width, height]: (typeof windows)[number]): Ink {
  const figure = composeFigure({
    id: "figure",
    title,
    layers: [{ id: "region", type: "region", role: "answer", conditions: conditions.map((text) => parse(text)) }],
  });
  return inkOf(toPlotSpec(figure, { view, width, height }), "region");
}

const jsonOf = (conditions: readonly string[]) => conditions.map((text) => parse(text).json);

test("at least 30 regions are checked", () => assert.ok(Object.values(regions).flat().length >= 30));

for (const [kind, all] of Object.entries(regions)) {
  describe(`shaded truly: ${kind}`, () => {
    for (const conditions of all)
      test(conditions.join(", "), () => {
        for (const window of windows) assert.deepEqual(falsehoodsOfRegion(jsonOf(conditions), drawn(conditions, window)), []);
      });
  });
}

describe("a false shading is found out", () => {
  const [window] = windows as [(typeof windows)[number]];
  const table: [what: string, conditions: string[], change: (ink: Ink) => Ink, found: RegExp][] = [
    ["the other side", ["y < x"], () => drawn(["y > x"], window), /shaded/],
    ["a condition that is left out", ["x^2 + y^2 < 4", "y > 1"], () => drawn(["x^2 + y^2 < 4"], window), /shaded/],
    ["a missing part", ["x y > 1"], (ink) => ({ ...ink, fills: ink.fills.slice(1) }), /not shaded/],
    [
      "a border beside its place",
      ["x^4 + y^4 < 16"],
      (ink) => ({ ...ink, lines: ink.lines.map((line) => line.map(([x, y]) => [x + 2, y] as const)) }),
      /border/,
    ],
    ["no border", ["x^4 + y^4 < 16"], (ink) => ({ ...ink, lines: [] }), /no border/],
    ["no border right between two places", ["x > 1"], (ink) => ({ ...ink, lines: [] }), /no border/],
    ["no border where bounds are wide", ["(x^2 + y^2 - x)^2 < x^2 + y^2"], (ink) => ({ ...ink, lines: [] }), /no border/],
    [
      "a shading that is moved",
      ["y <= \\sin x"],
      (ink) => ({ ...ink, fills: ink.fills.map((line) => line.map(([x, y]) => [x, y - 3] as const)) }),
      /shaded/,
    ],
  ];
  for (const [what, conditions, change, found] of table)
    test(what, () => assert.match(falsehoodsOfRegion(jsonOf(conditions), change(drawn(conditions, window))).join("; "), found));
});
