import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { wordsFor } from "../labels/index.ts";
import { animationOf, renderControls, timeStep, timeText } from "./moving.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const figure = (more: Partial<Figure>): Figure => ({
  ...{ id: "figure", title: { key: "title" }, alt: [], layers: [] },
  ...{ view: { x: [0, 1], y: [0, 1], aspect: "free" }, ...more },
});
const view: Figure["view"] = {
  ...{ x: [0, 1], y: [0, 1], z: [0, 1], aspect: "equal" },
  turn: { azimuth: 0, elevation: 0 },
};
const animation = { over: "t", from: 0, to: 80, seconds: 20 };

function controls(of: Figure, lang = "en") {
  const words = wordsFor(lang);
  return renderControls({ document, lang, words, wording: {}, setFormula: () => document.createElement("i") }, of);
}

test("a figure has the controls for what it can do", () => {
  assert.equal(controls(figure({})), undefined);
  const has = (of: Figure): boolean[] =>
    [".play", "input[type=range]", ".turn-back", ".hint"].map((selector) => controls(of)?.querySelector(selector) != null);
  assert.deepEqual(has(figure({ view })), [false, false, true, true]);
  assert.deepEqual(has(figure({ animation })), [true, true, false, false]);
  assert.deepEqual(has(figure({ view, animation })), [true, true, true, true]);
});

test("they are named in the language of the page, without inline styles", () => {
  const made = controls(figure({ view, animation }), "zh");
  assert.equal(made?.getAttribute("aria-label"), "图像控制");
  assert.equal(made?.querySelector("input")?.getAttribute("aria-label"), "时间");
  assert.equal(made?.querySelector(".play")?.textContent, "播放");
  assert.equal(made?.outerHTML.includes("style"), false);
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
