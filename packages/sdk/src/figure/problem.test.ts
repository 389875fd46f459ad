import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Figure, Layer } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { parse } from "../expression/parse.ts";
import { figureErrors } from "../locale/figure-errors.ts";
import { figureErrorMessage } from "./problem.ts";
import { toPlotSpec } from "./to-plot-spec.ts";

const figure = (layer: Layer, view: Partial<Figure["view"]> = {}): Figure => ({
  id: "figure",
  title: { key: "figure" },
  alt: [],
  view: { x: [-5, 5], y: [-5, 5], aspect: "free", ...view },
  layers: [layer],
});
const curve: Layer = { id: "f", type: "curve", variable: "x", y: parse("x^2") };

function refusal(make: () => unknown): FigureError {
  try {
    make();
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error("it was drawn");
}

describe("what cannot be drawn is said to a person, with what to do", () => {
  const rows: [name: string, make: () => unknown, en: RegExp, zh: RegExp][] = [
    [
      "a window of no width",
      () => toPlotSpec(figure(curve, { x: [1, 1] })),
      /no width: x from 1 to 1\. Choose/,
      /窗口宽度为零.*x 从 1 到 1/,
    ],
    [
      "a window without an end",
      () => toPlotSpec(figure(curve, { y: [0, Number.POSITIVE_INFINITY] })),
      /no end: y from 0 to Infinity/,
      /窗口没有边界/,
    ],
    [
      "a window beyond all numbers",
      () => toPlotSpec(figure(curve, { x: [-1e300, 1e300] })),
      /farther than numbers.*: x from −10³⁰⁰ to 10³⁰⁰/,
      /超出了可计算的范围/,
    ],
    [
      "a window that was lost on its way as data",
      () => toPlotSpec(figure(curve, JSON.parse('{ "x": [null, 1] }'))),
      /no end: x from null to 1/,
      /窗口没有边界/,
    ],
    [
      "a letter without a value",
      () => toPlotSpec(figure({ ...curve, y: parse("a x^2") } as Layer)),
      /^ax² cannot be computed/,
      /^无法计算 ax²/,
    ],
    [
      "an equation of everything",
      () => toPlotSpec(figure({ id: "f", type: "implicit", relation: parse("x^2 = x^2 + 0 y^2") })),
      /Every point satisfies x² =/,
      /所有点都满足/,
    ],
    [
      "a parameter that is no parameter",
      () => toPlotSpec(figure(curve), { values: { b: 1 } }),
      /^b is not a parameter/,
      /^b 不是图中的参数/,
    ],
    ["a chart of no size", () => toPlotSpec(figure(curve), { width: 0 }), /0 by 400 pixels/, /0 × 400 像素/],
  ];
  for (const [name, make, en, zh] of rows) {
    test(name, () => {
      const error = refusal(make);
      assert.match(figureErrorMessage(error), en);
      assert.match(figureErrorMessage(error, { lang: "zh-CN" }), zh);
    });
  }
});

test("an error without a sentence has one all the same", () => {
  assert.equal(figureErrorMessage(new FigureError("odd")), figureErrors["figure-error.other"].en);
});

test("both languages speak of the same things", () => {
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, { en, zh }] of Object.entries(figureErrors)) assert.deepEqual(places(en), places(zh), key);
});

test("whatever refuses to draw says so to a person", () => {
  const folder = new URL(".", import.meta.url).pathname;
  for (const file of globSync("**/*.ts", { cwd: folder })) {
    if (file.endsWith(".test.ts")) continue;
    const calls = readFileSync(`${folder}${file}`, "utf8").split("new FigureError(").slice(1);
    for (const call of calls) assert.match(call.slice(0, 600).split(";\n")[0] ?? "", /problem\(|said\(|, said/, file);
  }
});
