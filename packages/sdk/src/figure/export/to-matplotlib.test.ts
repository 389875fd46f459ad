import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { toCsv } from "./to-csv.ts";
import { toMatplotlib } from "./to-matplotlib.ts";
import { toPgfplots } from "./to-pgfplots.ts";

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

const dots: [what: string, layer: Layer, written: readonly string[]][] = [
  [
    "an end",
    curve("x^2", { over: [parse("0"), parse("2")], ends: ["closed", "open"] }),
    ["[0], [0]", '[2], [4], "o", color="C0", markerfacecolor="white"'],
  ],
  [
    "a jump",
    curve("\\begin{cases} x & x < 1 \\\\ 3 & x \\ge 1 \\end{cases}"),
    ["[1], [3]", '[1], [1], "o", color="C0", markerfacecolor="white"'],
  ],
  [
    "steps",
    curve("\\lfloor x/4 \\rfloor"),
    ["[-4, 0, 4], [-1, 0, 1]", '[-4, 0, 4], [-2, -1, 0], "o", color="C0", markerfacecolor="white"'],
  ],
  ["a hole", curve("\\frac{x^2-1}{x-1}"), ['[1], [2], "o", color="C0", markerfacecolor="white"']],
  ["a point alone", { id: "f", type: "implicit", relation: parse("x^2 + y^2 = 0") }, ["[0], [0]"]],
];
for (const [what, layer, written] of dots)
  test(`full and hollow dots as we draw them: ${what}`, () => {
    const program = toMatplotlib(figure(layer));
    for (const part of written) assert.ok(program.includes(`ax.plot(${part}`), `${part} in ${program}`);
    const found = program.split("\n").filter((line) => /^ax\.plot\(\[.*"o"/.test(line));
    assert.equal(found.length, written.length);
    const places = toPgfplots(figure(layer)).match(/only marks, mark=\*(, mark options=\{fill=white\})?\]/g) ?? [];
    assert.deepEqual(
      places.map((place) => place.includes("white")),
      written.map((part) => part.includes("white")),
    );
  });

test("a complex number is named as one beside its point", () => {
  const z = parse("3+4i");
  const points: Layer = {
    id: "z",
    type: "points",
    points: [{ x: parse("3"), y: parse("4"), label: { key: "z", params: { number: z } } }],
  };
  const whole: Figure = { ...figure(points), view: { x: [-5, 5], y: [-5, 5], aspect: "equal", plane: "complex" } };
  assert.match(toMatplotlib(whole), /annotate\("3 \+ 4i", \(3, 4\)/);
  assert.match(toPgfplots(whole), /\{\$3 \+ 4 ?i\$\};/);
});

test("Chinese words in an English figure get fonts that have them", () => {
  const named = { ...figure(curve("x")), title: { key: "given", params: { text: "面积" } } };
  const options = { lang: "en", wording: { given: "{text}" } };
  assert.match(toMatplotlib(named, options), /font\.sans-serif/);
  assert.match(toPgfplots(named, options), /^% compile with xelatex\n(?:.*\n)*\\usepackage\{ctex\}/);
  assert.doesNotMatch(toMatplotlib(figure(curve("x"))), /font\.sans-serif/);
  assert.doesNotMatch(toPgfplots(figure(curve("x"))), /ctex/);
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

const equations: [formula: string, has: RegExp, places: number][] = [
  ["x^2 + y^2 = 9", /^f,,3,0,$/m, 40],
  ["x = 3", /^f,,3,-5,$/m, 2],
  ["x y = 1", /^f,,,,$/m, 40],
  ["x^2 + y^2 = 0", /^f,,0,0,$/m, 1],
];
for (const [formula, has, places] of equations)
  test(`a file of values has the places of ${formula}`, () => {
    const [headings, relation, ...rows] = toCsv(figure({ id: "f", type: "implicit", relation: parse(formula) }))
      .replaceAll("\r", "")
      .trim()
      .split("\n");
    assert.deepEqual([headings, relation?.startsWith("f,f,,,")], ["layer,name,x,y,relation", true]);
    assert.match(rows.join("\n"), has);
    assert.ok(rows.length >= places, String(rows.length));
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

test("a border that belongs to a region nowhere is dashed, one that does in parts is said to", () => {
  const program = (...conditions: string[]): string =>
    toMatplotlib(figure({ id: "r", type: "region", conditions: conditions.map((condition) => parse(condition)) }));
  const both = parse("x + y < 1");
  const joined = { latex: "", json: ["And", both.json, parse("x > 0").json] } as typeof both;
  assert.match(toMatplotlib(figure({ id: "r", type: "region", conditions: [joined] })), /linestyles="dashed"/);
  assert.match(program("x + y < 1", "x > 0"), /linestyles="dashed"/);
  assert.match(program("x + y < 1", "x \\ge 0"), /# its border belongs to it in parts only/);
  assert.doesNotMatch(program("x + y \\le 1", "x \\ge 0"), /dashed|in parts/);
});

test("a program, a document and a file of values carry the values that sliders were moved to", () => {
  const moved: Figure = {
    ...figure(
      { id: "f", type: "curve", variable: "x", y: parse("a x + 1") },
      { id: "p", type: "points", points: [{ x: parse("2a"), y: parse("a^2"), label: { key: "p", params: { name: "P" } } }] },
      { id: "e", type: "implicit", relation: parse("x^2 + y^2 = a") },
    ),
    parameters: [{ name: "a", value: 1, from: -4, to: 4, step: 0.1 }],
  };
  const options = { values: { a: 0.3 } };
  const program = toMatplotlib(moved, options);
  for (const part of ["\na = 0.3  #", "a * x + 1", 'annotate("P(0.6, 0.09)", (2 * a, a**2)'])
    assert.ok(program.includes(part), `${part} in ${program}`);
  const document = toPgfplots(moved, options);
  for (const part of ["% a = 0.3", "{0.3*x + 1}", "(0.6,0.09)", "P$(0.6, 0.09)$"])
    assert.ok(document.includes(part), `${part} in ${document}`);
  const rows = toCsv(moved, options).split("\r\n");
  assert.ok(rows.includes('p,P,0.6,0.09,"(0.6, 0.09)",'), rows.filter((row) => row.startsWith("p")).join("\n"));
  const places = rows.filter((row) => /^e,,-?\d/.test(row)).map((row) => row.split(",").slice(2, 4).map(Number));
  assert.ok(places.length > 40);
  for (const [x = 0, y = 0] of places) assert.ok(Math.abs(x * x + y * y - 0.3) < 1e-4, `${x} ${y}`);
});
