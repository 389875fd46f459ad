import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer, Parameter } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { solve } from "../solve.ts";
import { composeFigure } from "./compose-figure.ts";

const curve = (formula: string): Layer => ({ id: "curve", type: "curve", variable: "x", y: parse(formula) });
const implicit = (relation: string): Layer => ({ id: "curve", type: "implicit", relation: parse(relation) });
const slider = (name: string): Parameter => ({ name, value: 1, from: -5, to: 5, step: 0.1 });

test("a slider drawn to its end leaves something to be seen, and what is seen first is not made small for it", () => {
  const rows: [layer: Layer, names: string[], x: [number, number], mostHigh: number][] = [
    [implicit("x^2/a^2 + y^2/b^2 = 1"), ["a", "b"], [-5, 5], 12],
    [curve("\\sqrt{a - x^2}"), ["a"], [-2, 2], 6],
    [curve("a x^2"), ["a"], [-1, 1], 60],
    [curve("a\\sin x"), ["a"], [-6, 6], 12],
    [curve("\\sin(ax)"), ["a"], [-6, 6], 3],
  ];
  for (const [layer, names, [from, to], mostHigh] of rows) {
    const { view } = composeFigure({ id: "f", title: { key: "k" }, layers: [layer], parameters: names.map(slider) });
    const said = `${JSON.stringify(layer)}: ${view.x}; ${view.y}`;
    assert.ok(view.x[0] <= from && view.x[1] >= to, said);
    assert.ok(view.y[1] - view.y[0] <= mostHigh, said);
  }
});

test("a surface that a slider turns upside down is still in its box", () => {
  const layer: Layer = { id: "bowl", type: "surface", variables: ["x", "y"], z: parse("a x^2 + b y^2") };
  const { view } = composeFigure({ id: "f", title: { key: "k" }, layers: [layer], parameters: ["a", "b"].map(slider) });
  assert.deepEqual(
    [view.x, view.y],
    [
      [-3, 3],
      [-3, 3],
    ],
  );
  assert.ok(view.z && view.z[0] <= -20 && view.z[1] >= 40, `${view.z}`);
  assert.ok(view.z[1] - view.z[0] <= 80, `${view.z}`);
});

test("solutions in a slope field over x go to both sides, over time onwards", async () => {
  for (const [text, least, most] of [
    ["plot the slope field of dy/dx = -x/y", -1.5, -4],
    ["draw the slope field of dy/dx = x - y", -0.5, -12],
  ] as const) {
    const { figures } = await solve({ text }).result;
    const [from] = figures[0]?.view.x ?? [0];
    assert.ok(from <= least && from >= most, `${text}: from ${from}`);
  }
});

test("graphs drawn with equal units are no needles", () => {
  const points: Layer = { id: "points", type: "points", points: [{ x: parse("0"), y: parse("1") }] };
  const rows: [layers: Layer[], from: number, to: number, mostHigh: number][] = [
    [[curve("x^2"), curve("\\sqrt x"), curve("x")], 0, 2, 14],
    [[curve("2^x"), curve("\\log_2 x"), curve("x")], -3, 4, 18],
    [[curve("x^3"), curve("\\sqrt[3]x")], -2, 2, 9],
    [[curve("x^2 + 1"), points], 1, 3, 12],
    [[curve("\\sin x")], -1, 1, 3],
  ];
  for (const [layers, from, to, mostHigh] of rows) {
    const { view } = composeFigure({ id: "f", title: { key: "k" }, layers, view: { aspect: "equal" } });
    const said = `${JSON.stringify(layers)}: ${view.x}; ${view.y}`;
    assert.ok(view.y[0] <= from && view.y[1] >= to, said);
    assert.ok(view.y[1] - view.y[0] <= mostHigh, said);
  }
});
