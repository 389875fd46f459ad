import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlotMark } from "@math-viz/sdk";
import { atColumn, linesAlong, nearestOnPaths, nearestPoint, targetsOf, widestPath } from "./picking.ts";
import type { Pixel, Surface } from "./surface.ts";

/** A pixel to the right and a pixel upwards is one each. */
const surface: Surface = { x: [0, 100], y: [0, 100], left: 0, right: 100, top: 0, bottom: 100 };
const marks: PlotMark[] = [
  { mark: "line", data: { x: [0, 50, null, 60, 100], y: [0, 50, null, 0, 40] }, options: {}, source: "curve" },
  { mark: "line", data: { x: [0, 100], y: [90, 90] }, options: { fill: "red" }, source: "area" },
  { mark: "line", data: { x: [0, 100], y: [95, 95] }, options: {} },
  { mark: "dot", data: { x: [50, 10], y: [50, 90], title: ["zero", "vertex"] }, options: {}, source: "points" },
  { mark: "dot", data: { x: [70], y: [70] }, options: {}, source: "ends" },
];
const { points, paths } = targetsOf({ options: {}, marks }, surface);

test("dots with tips and lines of layers can be pointed at; areas, axes and bare dots cannot", () => {
  assert.deepEqual(
    points.map(({ text, layer, pixel }) => [text, layer, ...pixel]),
    [
      ["zero", "points", 50, 50],
      ["vertex", "points", 10, 10],
    ],
  );
  assert.deepEqual(
    paths.map(({ layer }) => layer),
    ["curve"],
  );
});

const near: [at: Pixel, reach: number, text: string | undefined][] = [
  [[52, 51], 10, "zero"],
  [[52, 51], 2, undefined],
  [[12, 12], 10, "vertex"],
];
for (const [at, reach, text] of near)
  test(`within ${reach} of ${at} there is ${text ?? "no point"}`, () =>
    assert.equal(nearestPoint(points, at, reach)?.text, text));

const on: [at: Pixel, reach: number, pixel: Pixel | undefined][] = [
  [[20, 80], 10, [20, 80]],
  [[26, 80], 10, [23, 77]],
  [[55, 50], 6, [50, 50]],
  [[55, 70], 6, undefined],
];
for (const [at, reach, pixel] of on)
  test(`on the line nearest to ${at} is ${pixel ?? "nothing"}`, () =>
    assert.deepEqual(nearestOnPaths(paths, at, reach)?.pixel, pixel));

test("a line is read column by column, and has no value where it is broken", () => {
  const [path] = paths;
  assert.ok(path);
  assert.deepEqual(atColumn(path, 25, 0), [25, 75]);
  assert.equal(atColumn(path, 55, 0), undefined);
  assert.deepEqual(atColumn(path, 80, 0), [80, 80]);
});

test("keys read along the line that goes farthest across, not along an upright asymptote", () => {
  const path = (layer: string, ...pixels: number[]) => ({ layer, pixels: Float64Array.from(pixels) });
  const asymptote = path("asymptote", 20, 0, 20, 100);
  const graph = path("graph", 0, 50, 19, 90, Number.NaN, Number.NaN, 21, 10, 100, 50);
  const other = path("other", 0, 10, 101, 10);
  assert.equal(widestPath([asymptote, graph, other]), graph);
  assert.equal(widestPath([path("short", 40, 0, 60, 0), graph]), graph);
  assert.equal(widestPath([asymptote]), undefined);
  assert.deepEqual(linesAlong([asymptote, path("graph", 40, 0, 60, 0), other, graph]), [graph, other]);
});
