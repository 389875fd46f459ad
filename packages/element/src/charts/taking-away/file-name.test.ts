import assert from "node:assert/strict";
import { test } from "node:test";
import { composeFigure, parse } from "@math-viz/sdk";
import { fileName } from "./file-name.ts";

const figure = (title: { key: string; params?: Record<string, string> }) =>
  composeFigure({ id: "f", title, layers: [{ id: "f", type: "curve", variable: "x", y: parse("x") }] });

const rows: [title: string, name: string][] = [
  ["Graph of y = x² − 4x + 3", "Graph of y = x² − 4x + 3"],
  ["y = 1/x for |x| < 2", "y = 1／x for ｜x｜ ＜ 2"],
  ['A "quoted" title: 50%?', "A ＂quoted＂ title： 50%？"],
  ["椭圆 x²/25 + y²/9 = 1 的图形", "椭圆 x²／25 + y²／9 = 1 的图形"],
  ["../../etc/passwd", "／..／etc／passwd"],
  ["two\nlines\u202e", "two lines"],
  ["...", "figure"],
  ["長".repeat(300), "長".repeat(60)],
];
for (const [title, name] of rows)
  test(`a file of ${JSON.stringify(title.slice(0, 40))}`, () =>
    assert.equal(fileName({ figure: figure({ key: "t", params: { title } }), wording: { t: "{title}" } }), name));

test("a figure without words has its id", () => assert.equal(fileName({ figure: figure({ key: "unknown" }), wording: {} }), "f"));
