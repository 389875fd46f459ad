import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { type EnclosedCurve, enclosedCurve } from "../curve-function.ts";
import { frameOf } from "../frame.ts";
import { drawCurve } from "../layers/curve.ts";
import type { Drawing, LayerOf } from "../layers/drawing.ts";
import { sampleFunction } from "./sample-function.ts";

const margins = { top: 10, right: 10, bottom: 10, left: 10 };
const layerOf = (formula: string): LayerOf<"curve"> => ({ id: "curve", type: "curve", variable: "x", y: parse(formula) });

/** How often bounds and values are computed for one drawing, and how many points it has. */
function workOf(formula: string, x: [number, number], y: [number, number]) {
  const work = { bounds: 0, values: 0, points: 0 };
  const curve = enclosedCurve(layerOf(formula), x[0] + (x[1] - x[0]) / 2);
  const counted: EnclosedCurve = {
    ...curve,
    at: (value) => {
      work.values++;
      return curve.at(value);
    },
    over:
      curve.over &&
      ((lo, hi) => {
        work.bounds++;
        return (curve.over as NonNullable<EnclosedCurve["over"]>)(lo, hi);
      }),
  };
  const frame = frameOf({ x, y, aspect: "free" }, 640, 400, margins);
  const { branches, bands } = sampleFunction(counted, x, frame);
  work.points = [...branches, ...bands].reduce((sum, line) => sum + line.length, 0);
  return { ...work, branches, bands, frame };
}

describe("no function and no window takes more than a bounded amount of work", () => {
  const formulas = [
    "\\sin(10^9 \\cdot x)",
    "\\tan(10^6 \\cdot x)",
    "\\lfloor 10^5 \\cdot x \\rfloor",
    "\\sin(1/\\sin(1/x))",
    "\\sin(x^{20})",
    "x^x^x",
    "\\frac{\\sin(300x)}{\\cos(299x)}",
    "1/(x^{10} - 10x^9 + 45x^8 - 120x^7 + 210x^6 - 252x^5 + 210x^4 - 120x^3 + 45x^2 - 10x + 1)",
    "\\sum_{k=1}^{30} \\sin(k^2 x)/k^2",
    "x! + \\sin x",
    "\\ln(\\sin(1000x))",
    "e^{e^{e^x}}",
    "x \\bmod 10^{-6}",
  ];
  const windows: [number, number][] = [
    [-5, 5],
    [-1e99, 1e99],
    [1e8, 1e8 + 1e-2],
  ];
  for (const formula of formulas) {
    test(formula, () => {
      for (const x of windows) {
        const { bounds, values, points } = workOf(formula, x, [-3, 3]);
        assert.ok(bounds <= 130_000 && values <= 400_000 && points <= 4000, JSON.stringify({ x, bounds, values, points }));
      }
    });
  }
});

test("what is drawn at once takes few bounds", () => {
  const table: [formula: string, most: number][] = [
    ["x^2", 200],
    ["2x + 1", 70],
    ["1/x", 300],
    ["\\tan x", 700],
    ["\\sin x", 300],
    ["\\sin(100x)", 6000],
  ];
  for (const [formula, most] of table) {
    const { bounds } = workOf(formula, [-5, 5], [-4, 4]);
    assert.ok(bounds <= most, `${formula}: ${bounds}`);
  }
});

test("zooming in to the last digits the curve is still where it is", () => {
  const { branches, frame } = workOf("x^2 - 2", [Math.SQRT2 - 1e-9, Math.SQRT2 + 1e-9], [-3e-9, 3e-9]);
  const [first] = branches;
  assert.equal(branches.length, 1);
  const middle = first?.find(([x]) => x >= 320) ?? first?.at(-1);
  assert.ok(Math.abs(frame.atPixelX(middle?.[0] ?? 0) - Math.SQRT2) < 2.1e-9);
});

test("a curve that is nowhere is refused with a sentence, unless there is something else to see", () => {
  const frame = frameOf({ x: [-5, 5], y: [-4, 4], aspect: "free" }, 640, 400, margins);
  const axisNames = { horizontal: "x", vertical: "y" };
  const draw = (formula: string, others: LayerOf<"curve">[] = []) => {
    const layer = layerOf(formula);
    return drawCurve(layer, { frame, wording: {}, axisNames, colour: "blue", layers: [layer, ...others] });
  };
  for (const formula of ["\\ln(-1 - x^2)", "\\sqrt{-2 - \\sin x}", "\\arcsin(2 + x^2)"]) {
    assert.throws(
      () => draw(formula),
      (error) => error instanceof FigureError && error.said?.key === "figure-error.nowhere",
      formula,
    );
  }
  const over = (formula: string, from: number, to: number): void => {
    const layer: LayerOf<"curve"> = { ...layerOf(formula), over: [expressionOf(from), expressionOf(to)] };
    drawCurve(layer, { frame, wording: {}, axisNames, colour: "blue", layers: [layer] });
  };
  for (const [formula, from, to] of [
    ["\\ln x", -3, -1],
    ["\\ln x", -3, 0],
    ["\\sqrt{x^2 - 1}", -0.5, 0.5],
    ["\\arcsin x", 2, 3],
  ] as const)
    assert.throws(() => over(formula, from, to), FigureError, `${formula} from ${from} to ${to}`);
  for (const [formula, from, to] of [
    ["\\sqrt x", -1, 0],
    ["\\ln x", -1, 1e-3],
    ["\\arcsin x", 1, 2],
  ] as const)
    assert.doesNotThrow(() => over(formula, from, to));
  assert.deepEqual(draw("\\ln(-1 - x^2)", [layerOf("x")]).lines, []);
  assert.deepEqual(draw("\\sqrt{x - 100}").lines, []);
});

test("a curve with values at scattered places only is refused, whatever is beside it", () => {
  const draw = (formula: string, over?: readonly [number, number]): Drawing => {
    const frame = frameOf({ x: [-5, 5], y: [-4, 4], aspect: "free" }, 640, 400, margins);
    const layer: LayerOf<"curve"> = {
      ...layerOf(formula),
      ...(over ? { over: [expressionOf(over[0]), expressionOf(over[1])] as const } : {}),
    };
    const axisNames = { horizontal: "x", vertical: "y" };
    return drawCurve(layer, { frame, wording: {}, axisNames, colour: "blue", layers: [layer, layerOf("x")] });
  };
  const isScattered = (error: unknown): boolean => error instanceof FigureError && error.said?.key === "figure-error.scattered";
  for (const formula of ["(-2)^x", "(-1)^x", "3(-2)^x + 1", "(-2)^{2x}", "(-3)^{x/2}", "(-\\frac{1}{2})^x"])
    assert.throws(() => draw(formula), isScattered, formula);
  assert.throws(() => draw("(-2)^x", [0, 3]), isScattered);
  for (const formula of [
    "x!",
    "x^x",
    "2^x",
    "\\sqrt{-x^2}",
    "\\sqrt{-(x^2 - 1)^2}",
    "\\ln(-1 - x^2)",
    "(-8)^{1/3} x",
    "\\lfloor x \\rfloor",
    "\\sqrt{\\cos(2\\pi x) - 1}",
  ])
    assert.doesNotThrow(() => draw(formula), formula);
});
