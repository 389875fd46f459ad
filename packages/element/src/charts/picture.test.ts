import assert from "node:assert/strict";
import { test } from "node:test";
import { composeFigure, type Figure, movingFigure, parse, toPlotSpec } from "@math-viz/sdk";
import { hasNothing } from "./picture.ts";

const parabola: Figure = composeFigure({
  id: "figure",
  title: { key: "figure" },
  layers: [{ id: "curve", type: "curve", y: parse("x^2"), variable: "x" }],
});
const bowl: Figure = composeFigure({
  id: "figure",
  title: { key: "figure" },
  layers: [{ id: "bowl", type: "surface", variables: ["x", "y"], z: parse("x^2 + y^2") }],
});
const size = { width: 400, height: 300 };

test("a window beside everything is empty, its axes and grid notwithstanding", () => {
  const { view } = parabola;
  assert.equal(hasNothing(toPlotSpec(parabola, size)), false);
  assert.equal(hasNothing(toPlotSpec(parabola, { ...size, view: { ...view, x: [100, 101] } })), true);
  assert.equal(hasNothing(toPlotSpec(parabola, { ...size, view: { ...view, y: [-20, -10] } })), true);
});

test("a box below a surface is empty, though marks for it are kept", () => {
  const draw = movingFigure(bowl, size);
  assert.equal(hasNothing(draw({})), false);
  assert.equal(hasNothing(draw({ view: { ...bowl.view, z: [-20, -10] } })), true);
});
