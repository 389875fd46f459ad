import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer } from "../../../contract.ts";
import { toPlotSpec } from "../../../figure/to-plot-spec.ts";
import { solve } from "../../../solve.ts";

/** What a layer is, as it is compared: its formulas as they are written. */
function shown(layer: Layer): string {
  const formulas = [
    "z" in layer ? layer.z.latex : "",
    layer.type === "points"
      ? layer.points.map(({ x, y, z }) => `(${[x, y, z].map((each) => each?.latex).join(", ")})`).join(" ")
      : "",
  ];
  return `${layer.id} ${layer.type}${layer.role === "construction" ? " (construction)" : ""} ${formulas.join("")}`.trim();
}

const questions: readonly [question: string, layers: readonly string[], inSpace?: boolean][] = [
  ["plot z = x^2 - y^2", ["surface surface x^{2} - y^{2}"]],
  ["contour plot of xy", ["surface surface xy"], false],
  ["draw the sphere x^2 + y^2 + z^2 = 4", ["surface parametric-surface 2\\sin v"]],
  ["draw the cone z^2 = x^2 + y^2", ["surface parametric-surface u", "surface-2 parametric-surface (construction) -u"]],
  ["draw the hyperbolic paraboloid z = x^2 - y^2", ["surface surface x^{2} - y^{2}"]],
  ["graph the plane 2x + y + z = 4", ["surface surface -2x - y + 4", "intercepts points (2, 0, 0) (0, 4, 0) (0, 0, 4)"]],
  ["graph the plane x = 2", ["surface parametric-surface v"]],
  ["plot the helix x = cos t, y = sin t, z = t", ["curve space-curve t"]],
  [
    "plot the point (1, 2, 3)",
    [...["way", "way-2", "way-3", "way-4", "way-5"].map((id) => `${id} segment (construction)`), "point points (1, 2, 3)"],
  ],
  ["draw the vector (1, 2, 2)", ["vector arrow"]],
  [
    "rotate y = √x from 0 to 4 about the x-axis",
    [
      "curve space-curve 0",
      "axis segment (construction)",
      "surface parametric-surface \\sqrt{x}\\sin \\theta",
      "cap parametric-surface (construction) 2\\rho\\sin \\theta",
    ],
  ],
  [
    "rotate y = x from 1 to 3 about the line y = -1",
    [
      "curve space-curve 0",
      "axis segment (construction)",
      "surface parametric-surface (x + 1)\\sin \\theta",
      "cap parametric-surface (construction) 2\\rho\\sin \\theta",
      "cap-2 parametric-surface (construction) 4\\rho\\sin \\theta",
    ],
  ],
  [
    "rotate y = x^2 from 0 to 2 about the y-axis",
    ["curve space-curve 0", "axis segment (construction)", "surface parametric-surface x\\sin \\theta"],
  ],
  [
    "draw a cylinder with radius 2 and height 5",
    [
      "surface parametric-surface u",
      "surface-2 parametric-surface (construction) 0",
      "surface-3 parametric-surface (construction) 5",
    ],
  ],
];

for (const [text, layers, inSpace = true] of questions)
  test(text, async () => {
    const { status, steps, figures } = await solve({ text }).result;
    assert.equal(status, "solved");
    const [figure] = figures;
    assert.ok(figure);
    assert.deepEqual(figure.layers.map(shown), layers);
    assert.equal(figure.view.z !== undefined, inSpace);
    assert.ok(toPlotSpec(figure).marks.length > 5);
    const marked = steps.flatMap(({ marks = [] }) => marks.map(({ layer }) => layer));
    assert.deepEqual(new Set(marked), new Set(figure.layers.map(({ id }) => id)), "each layer belongs to a step");
    assert.ok(steps.every(({ verdict }) => verdict.status === "given" || verdict.status === "proved"));
  });

test("the points of a plane on the axes are proved to lie on it, the length of a vector as well", async () => {
  for (const [text, count] of [
    ["graph the plane 2x + y + z = 4", 3],
    ["draw the vector (1, 2, 2)", 1],
  ] as const) {
    const { steps } = await solve({ text }).result;
    assert.equal(steps.filter(({ verdict }) => verdict.status === "proved").length, count, text);
  }
});
