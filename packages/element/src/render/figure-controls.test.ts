import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { wordsFor } from "../labels/index.ts";
import { renderControls } from "./figure-controls.ts";

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
const parameters = [
  { name: "a", value: 1, from: -5, to: 5, step: 0.5 },
  { name: "omega", value: 2, from: 0, to: 4, step: 1 },
];

function controls(of: Figure, lang = "en"): HTMLElement {
  const words = wordsFor(lang);
  return renderControls({ document, lang, words, wording: {}, setFormula: () => document.createElement("i") }, of);
}

const kinds = [".zoom-in", ".zoom-out", ".back", ".play", ".time", "[data-parameter]", ".hint"] as const;
const cases: [what: string, of: Figure, has: (typeof kinds)[number][]][] = [
  ["a figure in the plane", figure({}), [".zoom-in", ".zoom-out", ".back"]],
  ["one in space", figure({ view }), [".back", ".hint"]],
  ["one in time", figure({ animation }), [".zoom-in", ".zoom-out", ".back", ".play", ".time"]],
  ["one in space and time", figure({ view, animation }), [".back", ".play", ".time", ".hint"]],
  ["one with parameters", figure({ parameters }), [".zoom-in", ".zoom-out", ".back", "[data-parameter]"]],
  [
    "one that plays a parameter, whose slider is there already",
    figure({ parameters, animation: { ...animation, over: "a" } }),
    [".zoom-in", ".zoom-out", ".back", ".play", "[data-parameter]"],
  ],
];
for (const [what, of, has] of cases) {
  test(`${what} has the controls for what it can do`, () => {
    assert.deepEqual(
      kinds.filter((kind) => controls(of).querySelector(kind)),
      has,
    );
  });
}

test("they are named in the language of the page, without inline styles", () => {
  const made = controls(figure({ view, animation }), "zh");
  assert.equal(made.getAttribute("aria-label"), "图像控制");
  assert.equal(made.querySelector("input")?.getAttribute("aria-label"), "时间");
  assert.equal(made.querySelector(".play")?.textContent, "播放");
  assert.equal(made.querySelector(".back")?.getAttribute("aria-label"), "恢复视图");
  assert.equal(made.outerHTML.includes("style"), false);
});

test("a parameter has its letter, a slider and a field", () => {
  const rows = [...controls(figure({ parameters })).querySelectorAll("[data-parameter]")];
  assert.deepEqual(
    rows.map((row) => row.querySelector("i")?.textContent),
    ["a", "ω"],
  );
  const attributes = ["min", "max", "step", "value", "aria-label"];
  const [slider, field] = ["range", "number"].map((type) => rows[0]?.querySelector(`input[type=${type}]`));
  assert.deepEqual(
    attributes.map((name) => slider?.getAttribute(name)),
    ["-5", "5", "0.5", "1", "a"],
  );
  assert.deepEqual(
    attributes.map((name) => field?.getAttribute(name)),
    ["-5", "5", "any", "1", "a, number"],
  );
});
