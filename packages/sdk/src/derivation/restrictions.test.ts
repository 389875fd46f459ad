import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer, Problem } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { operandsOf } from "../expression/mathjson.ts";
import { parse } from "../expression/parse.ts";
import { solve } from "../index.ts";
import { isFormula } from "../locale/say.ts";
import { drawnWhere } from "./restrictions.ts";

/** Drawings of a part of a curve: the text, and what is drawn as the main thing, or why nothing is. */
const drawings: [text: string, drawn: string | { reason: string }][] = [
  ["plot x^2 + y^2 = 4 for y > 0", "x^{2} + y^{2} = 4 \\land y > 0"],
  ["画出 y²=4x (y>0) 的图像", "y^{2} = 4x \\land y > 0"],
  ["graph y^2 = 4x for 0 ≤ x ≤ 4", "y^{2} = 4x \\land 0 \\leq x \\leq 4"],
  ["draw y^2 = 4x from x = 0 to x = 9", "y^{2} = 4x \\land x \\geq 0 \\land x \\leq 9"],
  ["plot x = y^2 for x from 0 to 4", "x = y^{2} \\land x \\geq 0 \\land x \\leq 4"],
  ["plot x = 3 for 0 < y < 2", "x = 3 \\land 0 < y < 2"],
  ["画出直线 x+2y=4 (0≤x≤4)", "x + 2y = 4 \\land 0 \\leq x \\leq 4"],
  ["plot xy = 1 for x > 0", "xy = 1 \\land x > 0"],
  ["graph the hyperbola y = 1/x for x > 0", "y = \\frac{1}{x} \\land x > 0"],
  ["plot x^3 + y^3 = 6xy for 0<x<3", "x^{3} + y^{3} = 6xy \\land 0 < x < 3"],
  ["plot x^4 + y^4 = 16 for y > 1", "x^{4} + y^{4} = 16 \\land y > 1"],
  ["plot the right branch of x^2 - y^2 = 1", "x^{2} - y^{2} = 1 \\land x > 0"],
  ["plot the upper branch of y^2 - x^2 = 1", "y^{2} - x^{2} = 1 \\land y > 0"],
  // Nothing satisfies it, and a picture would be empty.
  ["plot x^2 + y^2 = 4 for y > 3", { reason: "figure-error.nothing-found" }],
  ["plot x = y^2 for x < -1", { reason: "figure-error.nothing-found" }],
  ["draw x^4 + y^4 = -1", { reason: "figure-error.nothing-found" }],
  ["draw the left branch of xy = 1", { reason: "reason.drawing-open" }],
  ["plot x^2+y^2=4 and y=x for x>0", { reason: "reason.restricts-which" }],
  ["draw the circle x^2 + y^2 = 1 and the line y = x for 0 ≤ x ≤ 1", { reason: "reason.restricts-which" }],
  // Nothing settles what is to be drawn.
  ["draw a line through (1,2)", { reason: "reason.drawing-open" }],
  ["draw a circle with center (2,3)", { reason: "reason.drawing-open" }],
  ["draw the line perpendicular to y = 2x", { reason: "reason.drawing-open" }],
];

for (const [text, drawn] of drawings) {
  test(text, async () => {
    const { status, reason, figures } = await solve({ text }).result;
    if (typeof drawn !== "string") {
      assert.deepEqual(
        { status, reason: reason?.key, figures: figures.length },
        { status: "unsolved", reason: drawn.reason, figures: 0 },
      );
      return;
    }
    const main = figures[0]?.layers.filter(({ role, type }) => role === "main" && type !== "points") ?? [];
    assert.equal(status, "solved");
    assert.deepEqual(
      main.map((layer) => (layer.type === "implicit" ? layer.relation.latex : layer.type)),
      [drawn],
    );
  });
}

/** What the whole curve, and not the part that is spoken of, would be the answer to. */
const asked: [text: string, status: string][] = [
  ["find the intersection of x^2+y^2=4 and y = x for x > 0", "unsolved"],
  ["find the area of the circle x^2+y^2=4 for x > 0", "unsolved"],
  ["find the asymptotes of xy = 1 for x > 3", "unsolved"],
  ["find the vertices of the hyperbola x^2 - y^2 = 1 for x > 0", "unsolved"],
  ["find the eccentricity of x^2/4+y^2=1 for x > 0", "solved"],
  ["find the foci of the ellipse x^2/4+y^2=1 for y > 0", "solved"],
  ["find the intersection of x^2+y^2=4 and y = x", "solved"],
  // The part is drawn.
  ["画出 y = 1/(x-2) (x>3) 的图像及渐近线", "partial"],
];
for (const [text, status] of asked) test(text, async () => assert.equal((await solve({ text }).result).status, status));

test("what is said of several points together is said of those that are left", () => {
  const places = ["(-1, 0)", "(1, 1)", "(2, 2)"].map((place) => parse(place));
  const points: Layer = {
    id: "marked",
    type: "points",
    points: places.map(({ json }) => ({ x: expressionOf(operandsOf(json)[0] ?? 0), y: expressionOf(operandsOf(json)[1] ?? 0) })),
    label: { key: "label.crossings", params: { points: expressionOf(["List", ...places.map(({ json }) => json)]) } },
  };
  const curve: Layer = { id: "c", type: "implicit", role: "main", relation: parse("x^2 + y^2 = 9") };
  const problem: Problem = {
    ...{ kind: "conic.curve", given: [curve.relation], unknowns: [], numbers: "real", assuming: [parse("x > 0")] },
    asks: [{ what: "graph" }],
  };
  const drawn = drawnWhere(
    problem,
    [curve, points].map((layer) => ({ layer, about: [] })),
  );
  assert.ok(Array.isArray(drawn));
  const said = drawn.find(({ layer }) => layer.id === "marked")?.layer.label?.params?.points;
  assert.deepEqual(
    isFormula(said) && operandsOf(said.json),
    places.slice(1).map(({ json }) => json),
  );
});
