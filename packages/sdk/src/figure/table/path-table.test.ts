import assert from "node:assert/strict";
import { test } from "node:test";
import type { Expression, Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { figureTable } from "./figure-table.ts";

const over: [Expression, Expression] = [parse("0"), parse("4")];
const rows: [what: string, layer: Layer, columns: string[], last: string[]][] = [
  [
    "a polar curve has its radius",
    { id: "c", type: "polar", r: parse("2 t"), angle: "t", over: [parse("0"), parse("\\pi")] },
    ["t", "r", "x", "y"],
    ["3.14159", "6.28319", "−6.28319", "0"],
  ],
  [
    "a path has its parameter",
    { id: "c", type: "parametric", x: parse("t^2"), y: parse("2t"), parameter: "t", over },
    ["t", "x", "y"],
    ["4", "16", "8"],
  ],
  [
    "what is small is no noise",
    { id: "c", type: "parametric", x: parse("e^{-10t}"), y: parse("\\cos(t \\pi/8)"), parameter: "t", over },
    ["t", "x", "y"],
    ["4", "4.24835×10⁻¹⁸", "0"],
  ],
  [
    "a coordinate that is the parameter stands there once",
    { id: "c", type: "parametric", x: parse("x"), y: parse("\\sqrt{x}"), parameter: "x", over },
    ["x", "y"],
    ["4", "2"],
  ],
];
for (const [what, layer, columns, last] of rows)
  test(what, () => {
    const figure = composeFigure({ id: "f", title: { key: "f" }, layers: [layer] });
    const [section] = figureTable(figure).sections;
    assert.deepEqual(section?.columns, columns);
    assert.deepEqual(section?.rows.at(-1), last);
  });
