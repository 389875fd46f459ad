import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { enclosedCurve } from "../curve-function.ts";
import { frameOf } from "../frame.ts";
import { drawCurve } from "../layers/curve.ts";
import { toPlotSpec } from "../to-plot-spec.ts";
import { sampleFunction } from "./sample-function.ts";

const frame = frameOf({ x: [-5, 5], y: [-4, 4], aspect: "free" }, 640, 400, { top: 10, right: 10, bottom: 10, left: 10 });

function marksOf(formula: string): string {
  const curve = enclosedCurve({ id: "curve", type: "curve", variable: "x", y: parse(formula) }, 0);
  const shown = (value: number): number => Number(value.toFixed(2)) + 0;
  return sampleFunction(curve, frame.view.x, frame)
    .marks.filter(({ y }) => Math.abs(y) <= 4)
    .map(({ x, y, open }) => `${open ? "○" : "●"}(${shown(x)}, ${shown(y)})`)
    .join(" ");
}

test("steps narrower than half a pixel are drawn, all of them", () => {
  const view = { x: [-0.04, 0.04], y: [-250, 250], aspect: "free" } as const;
  const steps = frameOf({ ...view, x: [...view.x], y: [...view.y] }, 640, 400, { top: 10, right: 10, bottom: 10, left: 10 });
  const curve = enclosedCurve({ id: "curve", type: "curve", variable: "x", y: parse("\\lfloor 1/x \\rfloor") }, 0);
  const { branches, bands } = sampleFunction(curve, steps.view.x, steps);
  const rows = new Set<number>();
  for (const line of [...branches, ...bands]) {
    const heights = line.map(([, y]) => y);
    for (let row = Math.floor(Math.min(...heights)); row <= Math.max(...heights); row++) rows.add(row);
  }
  for (let height = 30; height < 245; height += 5) {
    const row = Math.floor(steps.pixelY(height));
    assert.ok(
      [-2, -1, 0, 1, 2].some((by) => rows.has(row + by)),
      `nothing at height ${height}`,
    );
  }
});

describe("dots at gaps, jumps, ends and single values", () => {
  const table: [formula: string, marks: string][] = [
    ["(x^2 - 1)/(x - 1)", "○(1, 2)"],
    ["(9x^2 - 1)/(3x - 1)", "○(0.33, 2)"],
    ["(x^2 - 4)/(x^2 - 5x + 6)", "○(2, -4)"],
    ["(x^2 - 1)/(x^2 - 5x + 4)", "○(1, -0.67)"],
    ["(x^2 - x)/(x^2 - x)", "○(0, 1) ○(1, 1)"],
    ["(x^2 + 6x + 8)/(x^2 + 3x + 2)", "○(-2, -2)"],
    ["(x^2 - 5x)/(x^2 - 7x + 10)", ""],
    ["\\sin x/x", "○(0, 1)"],
    ["(1 - \\cos x)/x^2", "○(0, 0.5)"],
    ["x/x", "○(0, 1)"],
    ["1/(1 + 1/x)", "○(0, 0)"],
    ["1/x", ""],
    ["1/x^2", ""],
    ["\\tan x", ""],
    ["|x|", ""],
    ["x \\operatorname{sgn}(x)", ""],
    ["|x|/x", "○(0, -1) ○(0, 1)"],
    ["\\operatorname{sgn}(x)", "○(0, -1) ○(0, 1) ●(0, 0)"],
    ["\\lfloor x/3 \\rfloor", "○(-3, -2) ●(-3, -1) ○(0, -1) ●(0, 0) ○(3, 0) ●(3, 1)"],
    ["\\lfloor (2x - x^2)/16 + 15/16 \\rfloor", "○(-4.66, -2) ●(-4.66, -1) ○(-3, -1) ●(-3, 0) ○(1, 0) ●(1, 1)"],
    ["\\lceil (x(x - 2) - 15)/16 \\rceil", "○(-4.66, 2) ●(-4.66, 1) ○(-3, 1) ●(-3, 0) ○(1, 0) ●(1, -1)"],
    [
      "\\lfloor x(4 - x)/16 + 3/4 \\rfloor",
      "○(-4.93, -3) ●(-4.93, -2) ○(-3.66, -2) ●(-3.66, -1) ○(-2, -1) ●(-2, 0) ○(2, 0) ●(2, 1)",
    ],
    ["\\operatorname{sgn}(x(2 - x) - 1)", "○(1, -1) ●(1, 0)"],
    ["\\lceil x/4 \\rceil", "●(-4, -1) ○(-4, 0) ●(0, 0) ○(0, 1) ●(4, 1) ○(4, 2)"],
    [
      "\\lfloor \\sin x \\rfloor",
      "○(-4.71, 0) ●(-4.71, 1) ●(-3.14, 0) ○(-3.14, -1) ○(0, -1) ●(0, 0) ○(1.57, 0) ●(1.57, 1) ●(3.14, 0) ○(3.14, -1)",
    ],
    ["\\begin{cases} x^2 & x < 1 \\\\ 3 - x & x \\ge 1 \\end{cases}", "○(1, 1) ●(1, 2)"],
    ["\\begin{cases} x & x \\le 0 \\\\ x^2 & x > 0 \\end{cases}", ""],
    ["\\begin{cases} x + 1 & x < 0 \\\\ 2 & x = 0 \\\\ 1 - x & x > 0 \\end{cases}", "○(0, 1) ●(0, 2)"],
    ["\\begin{cases} x^2 & -1 < x \\le 1.5 \\end{cases}", "○(-1, 1) ●(1.5, 2.25)"],
    ["\\sqrt{x}", ""],
    ["\\sqrt{x}/\\sqrt{x}", "○(0, 1)"],
    ["x \\ln x", "○(0, 0)"],
    ["\\ln x", ""],
    ["e^{1/x}", "○(0, 0)"],
    ["e^{-1/x^2}", "○(0, 0)"],
    ["\\arctan(1/x)", "○(0, -1.57) ○(0, 1.57)"],
    ["1/(1 + 2^{1/x})", "○(0, 1) ○(0, 0)"],
    ["x \\sin(1/x)", ""],
    ["\\sqrt{-x^2}", "●(0, 0)"],
    ["\\sqrt{x - 1} + \\sqrt{1 - x}", "●(1, 0)"],
    ["\\sqrt{x^2 (x - 2)}", "●(0, 0)"],
    ["x^x", "○(0, 1)"],
    ["x!", "●(0, 1) ●(1, 1) ●(2, 2)"],
  ];
  for (const [formula, marks] of table) test(formula, () => assert.equal(marksOf(formula), marks));
});

test("an end over an interval has a dot where the curve comes to it", () => {
  const layer = {
    id: "curve",
    type: "curve",
    variable: "x",
    y: parse("\\sin x/x"),
    over: [parse("0"), parse("3")],
    ends: ["open", "closed"],
  } as const satisfies Layer;
  const { dots = [] } = drawCurve(
    { ...layer, over: [...layer.over], ends: [...layer.ends] },
    { frame, wording: {}, axisNames: { horizontal: "x", vertical: "y" }, colour: "blue", layers: [] },
  );
  assert.deepEqual(
    dots.map(({ data }) => [data?.x, data?.y].flat().map(Number)),
    [
      [3, 0.047],
      [0, 1],
    ],
  );
});

test("of a curve that is a single place at an end of its interval that place is seen", () => {
  const layer: Layer = { id: "f", type: "curve", variable: "x", y: parse("\\sqrt{-x}"), over: [parse("0"), parse("3")] };
  const { marks } = toPlotSpec(composeFigure({ id: "f", title: { key: "f" }, layers: [layer] }));
  const drawn = marks.filter(({ source }) => source === "f").map(({ mark, data }) => [mark, data?.x, data?.y]);
  assert.equal(JSON.stringify(drawn), JSON.stringify([["dot", [0], [0]]]));
});

test("values at whole numbers are all there, however close, up to where they run together", () => {
  const figure = composeFigure({
    id: "f",
    title: { key: "f" },
    layers: [{ id: "curve", type: "curve", variable: "x", y: parse("\\frac{x!}{x!}") }],
  });
  const dotsUpTo = (to: number): number => {
    const { marks } = toPlotSpec(figure, { view: { x: [0, to], y: [-1, 2], aspect: "free" } });
    return marks.filter(({ mark, source }) => mark === "dot" && source === "curve").flatMap(({ data }) => data?.x ?? []).length;
  };
  assert.deepEqual([5, 60, 170].map(dotsUpTo), [6, 61, 171]);
  assert.throws(() => dotsUpTo(5000), FigureError);
});
