import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "@math-viz/sdk";
import { animationOf, timeStep, timeText } from "./moving.ts";

const figure = (more: Partial<Figure>): Figure => ({
  ...{ id: "figure", title: { key: "title" }, alt: [], layers: [] },
  ...{ view: { x: [0, 1], y: [0, 1], aspect: "free" }, ...more },
});
const animation = { over: "t", from: 0, to: 80, seconds: 20 };

test("a parameter that a figure has can be played", () => {
  const parameters = [{ name: "k", value: 1, from: 0, to: 2, step: 0.1 }];
  assert.equal(animationOf(figure({ animation: { ...animation, over: "k" }, parameters }))?.over, "k");
});

test("what cannot be played has no animation", () => {
  for (const wrong of [{ over: "k" }, { to: 0 }, { seconds: 0 }]) {
    assert.equal(animationOf(figure({ animation: { ...animation, ...wrong } })), undefined);
  }
});

const times: [span: [number, number], step: number, time: number, text: string][] = [
  [[0, 80], 0.5, 12.345, "t = 12.3"],
  [[0, 1], 0.005, 0.5, "t = 0.500"],
  [[-5, 5], 0.05, -1.25, "t = −1.25"],
  [[0, 2000], 10, 1234.5, "t = 1235"],
];
for (const [[from, to], step, time, text] of times) {
  test(`time from ${from} to ${to} goes by ${step}`, () => {
    assert.equal(timeStep({ from, to }), step);
    assert.equal(timeText({ ...animation, from, to }, time), text);
  });
}
