import assert from "node:assert/strict";
import { test } from "node:test";
import { composeFigure, movingFigure, type PlotMark, type PlotSpec, parse } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { lorenzFigure } from "../../test/lorenz.ts";
import { changePlot, type DrawnPlot } from "./change-plot.ts";
import { renderPlot } from "./plot.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function drawn(spec: PlotSpec): { chart: Element; plot: DrawnPlot } {
  const nodes = new Map<PlotMark, Element>();
  const chart = renderPlot(spec, { document, onMark: (mark, node) => nodes.set(mark, node) });
  return { chart, plot: { spec, nodes } };
}

/** Markup with places to a hundredth of a pixel. */
const markup = (chart: Element): string =>
  chart.outerHTML.replace(/-?\d+\.\d{3,}/g, (digits) => String(Math.round(Number(digits) * 100) / 100));

const draw = movingFigure(lorenzFigure(600), { width: 400, height: 320 });
const moments = [
  { turn: { azimuth: -60, elevation: 20 }, at: 3 },
  { turn: { azimuth: 40, elevation: 20 }, at: 3 },
  { turn: { azimuth: 135, elevation: -50 }, at: 5.9 },
  { turn: { azimuth: -90, elevation: 0 }, at: 0.01 },
  { turn: { azimuth: -91, elevation: 88 }, at: 2 },
];

test("a chart changed in place is the chart drawn anew, moment after moment", () => {
  const { chart, plot } = drawn(draw(moments[0] ?? {}));
  let now = plot;
  for (const moment of moments.slice(1)) {
    const changed = changePlot(now, draw(moment));
    assert.ok(changed, `not changed for ${JSON.stringify(moment)}`);
    now = changed;
    assert.equal(markup(chart), markup(drawn(draw(moment)).chart));
  }
});

const saddle = composeFigure({
  id: "saddle",
  title: { key: "saddle" },
  layers: [
    { id: "surface", type: "surface", variables: ["x", "y"], z: parse("x^2 - y^2") },
    { id: "points", type: "points", points: [{ x: parse("0"), y: parse("0"), z: parse("9.5") }] },
    { id: "axis", type: "arrow", from: [parse("0"), parse("0"), parse("-9")], to: [parse("0"), parse("0"), parse("9")] },
  ],
});

test("a surface turned in place is the surface drawn anew: its faces in their new order and shades", () => {
  const turned = movingFigure(saddle, { width: 400, height: 320 });
  const { chart, plot } = drawn(turned({}));
  let now = plot;
  for (const azimuth of [-40, 10, 75, 130]) {
    const moment = { turn: { azimuth, elevation: 35 } };
    const changed = changePlot(now, turned(moment));
    assert.ok(changed, `not changed for ${azimuth}`);
    now = changed;
    assert.equal(markup(chart), markup(drawn(turned(moment)).chart));
  }
});

const small = (...marks: PlotMark[]): PlotSpec["marks"] => marks;
const options = {
  width: 200,
  height: 100,
  marginLeft: 20,
  marginTop: 10,
  marginBottom: 10,
  marginRight: 0,
  x: { domain: [0, 1], axis: null },
  y: { domain: [-1, 1], axis: null },
};
const dot = (x: number[], y: number[], r = 4): PlotMark => ({ mark: "dot", data: { x, y }, options: { x: "x", y: "y", r } });

test("places are scaled as the chart scales them", () => {
  const { chart, plot } = drawn({ options, marks: small(dot([0.2], [0.5])) });
  const after = { options, marks: small(dot([0.75], [-0.25])) };
  assert.ok(changePlot(plot, after));
  assert.equal(markup(chart), markup(drawn(after).chart));
});

const refusals: [what: string, after: PlotSpec][] = [
  ["another size", { options: { ...options }, marks: small(dot([0.2], [0.5])) }],
  ["more marks", { options, marks: small(dot([0.2], [0.5]), dot([0.3], [0.5])) }],
  ["more dots", { options, marks: small(dot([0.2, 0.3], [0.5, 0.5])) }],
  ["larger dots", { options, marks: small(dot([0.2], [0.5], 6)) }],
  ["another kind of mark", { options, marks: small({ ...dot([0.2], [0.5], 6), mark: "line" }) }],
  ["a mark that is not changed in place", { options, marks: small({ mark: "ruleX", data: { x: [0.2] }, options: { x: "x" } }) }],
];
for (const [what, after] of refusals) {
  test(`${what}: refused, and nothing is changed`, () => {
    const { chart, plot } = drawn({ options, marks: small(dot([0.2], [0.5])) });
    const before = chart.outerHTML;
    assert.equal(changePlot(plot, after), undefined);
    assert.equal(chart.outerHTML, before);
  });
}
