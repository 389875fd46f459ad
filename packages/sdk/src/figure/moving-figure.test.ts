import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, View } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { parse } from "../expression/parse.ts";
import { composeFigure } from "./compose-figure.ts";
import { movingFigure } from "./moving-figure.ts";
import { toPlotSpec } from "./to-plot-spec.ts";

const parameters = [{ name: "a", value: 1, from: -3, to: 3, step: 0.1 }];
const parabola: Figure = composeFigure({
  id: "parabola",
  title: { key: "title" },
  parameters,
  layers: [{ id: "curve", type: "curve", variable: "x", y: parse("a x^2") }],
});
const helix: Figure = composeFigure({
  id: "helix",
  title: { key: "title" },
  parameters,
  layers: [
    {
      ...{ id: "helix", type: "space-curve", parameter: "t", over: [parse("0"), parse("4pi")] },
      ...{ x: parse("a cos(t)"), y: parse("sin(t)"), z: parse("t/4") },
    },
  ],
});
const size = { width: 480, height: 384 };
const shown = (spec: ReturnType<typeof toPlotSpec>) => ({
  ...spec,
  marks: spec.marks.filter(({ data = {} }) => Object.values(data).some((column) => column.some((value) => value !== null))),
});

for (const figure of [parabola, helix]) {
  test(`${figure.id}: every moment is drawn as it would be alone`, () => {
    const draw = movingFigure(figure, size);
    const view: View = { ...figure.view, x: [-5, 7] };
    for (const moment of [{ values: { a: 2 } }, { view }, { values: { a: -1.5 }, view }, {}])
      assert.deepEqual(shown(draw(moment)), toPlotSpec(figure, { ...size, ...moment }));
  });

  test(`${figure.id}: the options stay the same object while only values change`, () => {
    const draw = movingFigure(figure, size);
    assert.equal(draw({ values: { a: 2 } }).options, draw({}).options);
    assert.notEqual(draw({ view: { ...figure.view, x: [-5, 7] } }).options, draw({}).options);
  });

  test(`${figure.id}: a moment that cannot be drawn leaves the figure as it was`, () => {
    const draw = movingFigure(figure, size);
    const before = draw({});
    assert.throws(() => draw({ values: { a: Number.NaN } }), FigureError);
    assert.throws(() => draw({ values: { b: 1 } }), FigureError);
    assert.throws(() => draw({ view: { ...figure.view, x: [1, 1] } }), FigureError);
    assert.deepEqual(draw({}), before);
  });
}

test("turning in a view that was given keeps its window", () => {
  const draw = movingFigure(helix, size);
  const view: View = { ...helix.view, x: [-5, 7] };
  const turn = { azimuth: 10, elevation: 40 };
  assert.deepEqual(draw({ view, turn }), draw({ view: { ...view, turn } }));
});
