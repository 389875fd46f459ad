import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { toCsv } from "./to-csv.ts";
import { toMatplotlib } from "./to-matplotlib.ts";

const figure = (...layers: Layer[]): Figure => ({
  id: "figure",
  title: { key: "figure.graph-of", params: { function: "f" } },
  alt: [],
  view: { x: [-5, 5], y: [-5, 5], aspect: "free" },
  layers,
});
const curve = (formula: string, more: object = {}): Layer => ({
  id: "f",
  type: "curve",
  variable: "x",
  y: parse(formula),
  ...more,
});

test("a formula is written as a formula", () => {
  const program = toMatplotlib(figure(curve("x^2 - 4x + 3")));
  assert.match(program, /^x = np\.linspace\(-5, 5, \d+\)\ny = x\*\*2 - 4 \* x \+ 3\nax\.plot\(x, y, color="C0"\)$/m);
});

test("no line across a pole", () => {
  const program = toMatplotlib(figure(curve("\\frac1x")));
  assert.match(program, /np\.concatenate\(\[np\.linspace\(-5, -0\.\d+, \d+\), \[np\.nan\], np\.linspace\(0\.\d+, 5, \d+\)\]\)/);
});

test("parameters keep their names", () => {
  const { layers, ...rest } = figure(curve("a x"));
  const program = toMatplotlib(
    { ...rest, layers, parameters: [{ name: "a", value: 2, from: 0, to: 5, step: 1 }] },
    { values: { a: 3 } },
  );
  assert.match(program, /^a = 3 {2}# from 0 to 5$/m);
  assert.match(program, /^y = a \* x$/m);
});

test("what NumPy has no words for is written by its places, and says so", () => {
  const program = toMatplotlib(figure(curve("\\int_0^x e^{-t^2} dt")));
  assert.match(program, /# f: by its places, since NumPy has no formula/);
});

test("labels are text and never more", () => {
  const hostile = 'x"]);\nimport os; os.system("$HOME")\u2028\ud800#';
  const program = toMatplotlib(
    figure(curve("x", { id: hostile, label: { key: "seen.named", params: { name: hostile, what: hostile } } })),
  );
  const lines = program.split("\n");
  assert.ok(lines.every((line) => !/^\s*import os/.test(line)));
  const label = lines.find((line) => line.startsWith("ax.plot")) ?? "";
  assert.ok(label.includes('\\"]);\\nimport os; os.system(\\"\\\\$HOME\\") ') && label.endsWith('")'), label);
});

test("a file of values is rectangular, and text in it is no formula of a spreadsheet", () => {
  const csv = toCsv(
    figure({ id: "=1+1", type: "bars", samples: { x: ['=cmd|"/C calc"!A0', "-1", "plain, with comma"], y: [1, -2.5, 3] } }),
  );
  assert.equal(csv, 'layer,group,y\r\n\'=1+1,"\'=cmd|""/C calc""!A0",1\r\n\'=1+1,\'-1,-2.5\r\n\'=1+1,"plain, with comma",3\r\n');
});

test("a function over an interval has no rows beyond it", () => {
  const csv = toCsv(figure(curve("x^2", { over: [parse("0"), parse("1")] })));
  assert.ok(csv.startsWith("layer,x,y\r\nf,0,0\r\n") && csv.endsWith("f,1,1\r\n"));
});

test("a place without a value is an empty cell", () => {
  const lines = toCsv(figure(curve("\\frac1x"))).split("\r\n");
  assert.ok(lines.includes("f,0,"));
  assert.ok(lines.every((line) => line === "" || line.split(",").length === 3));
});
