import assert from "node:assert/strict";
import { test } from "node:test";
import { composeFigure, expressionOf, type Figure, type Layer, parse, toPlotSpec } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { heightAt, heightsOf, widthAt } from "./ratio.ts";

const figure = (layer: Layer): Figure => composeFigure({ id: "figure", title: { key: "figure" }, layers: [layer] });
const line = figure({ id: "line", type: "number-line", sets: [expressionOf(["Interval", ["Open", 3], "PositiveInfinity"])] });
const curve = figure({ id: "curve", type: "curve", y: parse("x^2"), variable: "x" });
const box = figure({ id: "box", type: "box", samples: { x: [1, 2, 3, 5, 8] } });

const place = (inside = ""): Element => parseHTML(`<div>${inside}</div>`).document.querySelector("div") as unknown as Element;

for (const [name, each] of Object.entries({ line, curve, box })) {
  test(`a ${name} can be drawn on the narrowest phone`, () => {
    const height = heightAt(240, heightsOf(place(), each));
    assert.doesNotThrow(() => toPlotSpec(each, { width: 240, height }));
  });
  for (const exact of [1, 22.5, 320.7, 50000])
    test(`a ${name} can be drawn in a place of ${exact} pixels`, () => {
      const width = widthAt(exact);
      assert.doesNotThrow(() => toPlotSpec(each, { width, height: heightAt(width, heightsOf(place(), each)) }));
    });
}

test("what has one axis is as high on a wide page as on a narrow one, other figures grow with the page", () => {
  const [low, high] = [heightsOf(place(), line), heightsOf(place(), curve)];
  assert.equal(heightAt(300, low), heightAt(900, low));
  assert.equal(heightAt(900, high), 3 * heightAt(300, high));
});

test("a chart from a server keeps its shape", () => {
  assert.equal(heightAt(320, heightsOf(place('<svg width="640" height="200"></svg>'), curve)), 100);
});

test("a chart is as wide as its place to whole pixels, within the sizes that can be drawn; where there is no place, there is no chart", () => {
  assert.deepEqual([0, 0.4, 22.5, 320.7, 50000].map(widthAt), [0, 0, 160, 320, 6000]);
});
