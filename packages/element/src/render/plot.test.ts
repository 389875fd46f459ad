import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { plotStyles, renderPlot } from "./plot.ts";

const blank = (): Document => parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

const dots: PlotMark = {
  mark: "dot",
  data: { x: [1, 2], y: [3, 4], title: ["zero (1, 3)", "zero (2, 4)"] },
  options: {
    x: "x",
    y: "y",
    title: "title",
    tip: true,
    fill: "var(--math-viz-point, #d1242f)",
    stroke: "var(--math-viz-surface, transparent)",
  },
  source: "zeros",
};
const line: PlotMark = {
  mark: "line",
  data: { x: [0, 1, null, 2, 3], y: [0, 1, null, 2, 3] },
  options: { x: "x", y: "y" },
  source: "curve",
};
const spec = (...marks: PlotMark[]): PlotSpec => ({
  options: { width: 320, height: 200, x: { domain: [0, 5] }, y: { domain: [0, 5] }, ariaLabel: 'Graph of y = x < 2 & "more"' },
  marks,
});

test("columns become marks, and groups name their layers", () => {
  const chart = renderPlot(spec(dots, line), { document: blank() });
  assert.equal(chart.querySelectorAll("[data-layer=zeros] circle").length, 2);
  assert.match(chart.querySelector("[data-layer=curve] path")?.getAttribute("d") ?? "", /^M[^M]+M[^M]+$/, "null breaks the line");
});

test("a long line, whose path is written here, is the one that Observable Plot draws", () => {
  const x = Array.from({ length: 40 }, (_, index) => (index % 9 === 5 || index === 7 ? null : index / 9));
  const y = x.map((value, index) => (index === 30 ? Number.NaN : value === null ? 1 : 2.5 + 2 * Math.sin(7 * value)));
  const drawn = (options: PlotMark["options"]): string | undefined =>
    renderPlot(spec({ ...line, data: { x, y }, options: { ...line.options, ...options } }), { document: blank() }).outerHTML;
  assert.equal(drawn({}), drawn({ curve: "linear" }));
});

test("a chart is one picture with one name", () => {
  const chart = renderPlot(spec(dots), { document: blank() });
  assert.equal(chart.getAttribute("role"), "img");
  assert.equal(chart.getAttribute("aria-label"), 'Graph of y = x < 2 & "more"');
  assert.equal(chart.querySelectorAll("[aria-label]").length, 0);
});

test("nothing needs inline styles: no style element and no style attribute, on a page or on a server", () => {
  for (const tips of [true, false]) {
    const chart = renderPlot(spec(dots, line, { ...dots, options: { ...dots.options, mixBlendMode: "multiply" } }), {
      document: blank(),
      tips,
    });
    assert.equal(chart.querySelectorAll("style").length, 0);
    assert.equal(chart.outerHTML.includes("style="), false);
  }
  assert.match(plotStyles, /\.math-viz-plot \{/);
  const { classList } = renderPlot(spec(dots), { document: blank() });
  assert.ok(classList.contains("math-viz-plot"));
});

test("where no script runs, dots have titles", () => {
  const titles = [...renderPlot(spec(dots), { document: blank() }).querySelectorAll("circle title")].map(
    (title) => title.textContent,
  );
  assert.deepEqual(titles, ["zero (1, 3)", "zero (2, 4)"]);
});

test("a file of its own needs nothing around it", () => {
  const svg = renderPlot(spec(dots, line), { document: blank(), standalone: true });
  assert.equal(svg.getAttribute("xmlns"), "http://www.w3.org/2000/svg");
  assert.equal(svg.outerHTML.includes("var("), false);
  assert.equal(/currentcolor|canvas/i.test(svg.outerHTML), false);
  assert.equal(svg.querySelector("[data-layer=zeros]")?.getAttribute("fill"), "#d1242f");
  assert.equal(svg.querySelector("rect")?.getAttribute("fill"), "#ffffff");
  assert.equal(svg.querySelectorAll("style").length, 1);
});

test("two charts of a page share no ids, and each refers to its own", () => {
  const document = blank();
  const clipped: PlotMark = { ...line, options: { ...line.options, clip: true } };
  const charts = [spec(clipped), spec(clipped)].map((each) => renderPlot(each, { document }));
  const ids = charts.flatMap((chart) => [...chart.querySelectorAll("[id]")].map(({ id }) => id));
  assert.equal(new Set(ids).size, 2);
  assert.deepEqual(
    charts.map((chart) => chart.querySelector("[clip-path]")?.getAttribute("clip-path")),
    ids.map((id) => `url(#${id})`),
  );
});

test("what figures are not drawn with is refused by name", () => {
  const refused = (mark: PlotMark, message: RegExp): void =>
    assert.throws(
      () => renderPlot(spec(mark), { document: blank() }),
      (error) => error instanceof TypeError && message.test(error.message),
    );
  refused({ mark: "geo", options: {} }, /^unknown mark geo; known marks: arrow, dot, line/);
  refused({ mark: "toString", options: {} }, /^unknown mark toString/);
  refused({ mark: "dot", data: { x: [1], y: [1, 2] }, options: {} }, /^columns of dot have different lengths: 1, 2/);
});
