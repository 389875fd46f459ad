import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { withParameters } from "./with-parameters.ts";

const figure: Figure = {
  id: "figure",
  title: { key: "figure.graph-of", params: { function: parse("y = a x^2 + b") } },
  alt: [],
  view: { x: [-5, 5], y: [-5, 5], aspect: "free" },
  parameters: [
    { name: "a", value: 2, from: -5, to: 5, step: 0.1 },
    { name: "b", value: -1, from: -5, to: 5, step: 0.1 },
  ],
  layers: [
    { id: "curve", type: "curve", variable: "x", y: parse("a x^2 + b"), label: { key: "l", params: { f: parse("a x^2 + b") } } },
    { id: "vertex", type: "points", points: [{ x: parse("0"), y: parse("b") }] },
    { id: "up", type: "arrow", from: [parse("0"), parse("0")], to: [parse("a"), parse("b")] },
  ],
};

test("every formula has the numbers of the sliders, and words stay", () => {
  const { layers } = withParameters(figure, { a: 3 });
  const [curve, vertex, up] = layers;
  assert.ok(curve?.type === "curve" && vertex?.type === "points" && up?.type === "arrow");
  assert.deepEqual(curve.y.json, ["Subtract", ["Multiply", 3, ["Power", "x", 2]], 1]);
  assert.deepEqual(curve.label, figure.layers[0]?.label);
  assert.equal(vertex.points[0]?.y.json, -1);
  assert.deepEqual(
    up.to.map((part) => part?.json),
    [3, -1],
  );
});

test("a figure without parameters is the figure itself", () => {
  const { parameters: _, ...plain } = figure;
  assert.equal(withParameters(plain), plain);
});

test("what is no parameter, and what is no number, is refused by name", () => {
  assert.throws(() => withParameters(figure, { c: 1 }), /c is no parameter/);
  assert.throws(() => withParameters(figure, { a: Number.NaN }), /parameter a is no number/);
});
