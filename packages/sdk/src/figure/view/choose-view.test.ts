import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parabolaFacts, parabolaFigure } from "../../../test/parabola-figure.ts";
import * as N from "../../algebra/quadratic-number.ts";
import { rationalToNumber } from "../../algebra/rational.ts";
import type { Layer, MathJson, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { chooseView } from "./choose-view.ts";

const curve = (y: MathJson): Layer => ({ id: "curve", type: "curve", variable: "x", y: expressionOf(y) });
const points = (...at: [MathJson, MathJson][]): Layer => ({
  id: "points",
  type: "points",
  points: at.map(([x, y]) => ({ x: expressionOf(x), y: expressionOf(y) })),
});
const yIntercept = (y: MathJson): Layer => ({ ...points([0, y]), id: "y-intercept", label: { key: "label.y-intercept" } });

describe("the windows of parabolas", () => {
  const table: [name: string, coefficients: [string, string, string], x: [number, number], y: [number, number]][] = [
    ["two zeros", ["1", "-4", "3"], [-0.5, 4.5], [-2, 5.5]],
    ["downward", ["-1", "2", "3"], [-2.5, 4.5], [-8, 6]],
    ["no zeros: with the x-axis", ["1", "2", "3"], [-3.5, 1.5], [-1, 8]],
    ["a double zero", ["1", "-4", "4"], [-0.5, 4.5], [-1, 6.5]],
    ["the plainest", ["1", "0", "0"], [-3, 3], [-2, 11]],
    ["a tiny coefficient", ["1e-8", "0", "0"], [-30000, 30000], [-2, 11]],
    ["a vertex at (10⁶, 10⁻⁶)", ["1e-8", "-0.02", "10000.000001"], [999980, 1000020], [-0.000001, 0.000006]],
    ["zeros 10⁶ apart", ["1", "-1000000", "0"], [-300000, 1300000], [-350000000000, 500000000000]],
    ["a y-intercept near by", ["1", "-10", "21"], [-1, 11], [-10, 40]],
    ["a y-intercept far away is left out", ["1", "-2000", "999999"], [998.4, 1001.6], [-1.4, 2]],
    ["terms that cancel to the last digit", ["1", "-200000000", "10000000000000001"], [99999998, 100000002], [-1, 6]],
  ];
  for (const [name, coefficients, x, y] of table) {
    test(name, () => assert.deepEqual(parabolaFigure(...coefficients).view, { x, y, aspect: "free" }));
  }
});

test("every parabola shows its vertex, its zeros, the x-axis and two arms", () => {
  const coefficient = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9, max: 7 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`);
  const leading = coefficient.filter((text) => !text.startsWith("0"));
  fc.assert(
    fc.property(leading, coefficient, coefficient, (a, b, c) => {
      const { vertex, zeros } = parabolaFacts(a, b, c);
      const [h, k] = vertex.map(rationalToNumber) as [number, number];
      const { x, y } = parabolaFigure(a, b, c).view;
      const inView = ([from, to]: readonly [number, number], value: number): boolean => value >= from && value <= to;
      const said = JSON.stringify({ x, y, h, k });
      assert.ok(inView(x, h) && inView(y, k), `vertex in view: ${said}`);
      assert.ok(inView(y, 0), `x-axis in view: ${said}`);
      for (const zero of zeros.map(N.toNumber)) assert.ok(inView(x, zero), `zero ${zero} in view: ${said}`);
      const height = y[1] - y[0];
      assert.ok(k === 0 || Math.abs(k) >= 0.03 * height, `vertex apart from the axis: ${said}`);
      const rises = x.map((end) => (Math.abs(Number(a)) * (end - h) ** 2) / height);
      assert.ok(Math.min(...rises) > 0.25, `both arms rise: ${rises} ${said}`);
    }),
    { numRuns: 400 },
  );
});

test("everything in a window of a line can be seen: both intercepts and the axes", () => {
  const whole = fc.integer({ min: -100000, max: 100000 }).filter((value) => value !== 0);
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: -6, max: 6 }), (slope, height, exponent) => {
      const [m, n] = [slope * 10 ** exponent, height];
      const zero: MathJson = ["Negate", ["Divide", n, m]];
      const { x, y } = chooseView([curve(["Add", ["Multiply", m, "x"], n]), points([zero, 0]), yIntercept(n)]);
      assert.ok(x[0] < Math.min(0, -n / m) && x[1] > Math.max(0, -n / m), `${x}`);
      assert.ok(y[0] < Math.min(0, n) && y[1] > Math.max(0, n), `${y}`);
      assert.ok(Math.abs(n / m) >= 0.03 * (x[1] - x[0]) || Math.abs(n) >= 0.03 * (y[1] - y[0]));
    }),
  );
});

describe("other windows", () => {
  const table: [name: string, layers: Layer[], x: [number, number], y: [number, number]][] = [
    ["a level line has the x-axis below it", [curve(5), yIntercept(5)], [-3, 3], [-1, 6]],
    ["the x-axis itself", [curve(0), points([0, 0])], [-3, 3], [-1.4, 1.4]],
    ["two periods of a curve without points", [curve(["Sin", "x"])], [-7, 7], [-1.4, 1.4]],
    [
      "a parabola without points",
      [curve(["Subtract", ["Power", "x", 2], ["Multiply", 2000, "x"]])],
      [-600, 2600],
      [-1400000, 2000000],
    ],
    ["a parabola beside a point", [{ ...curve(["Power", "x", 2]), role: "main" }, points([3, 2])], [-5, 5], [-4, 26]],
    ["a line without points", [curve(["Subtract", "x", 2000])], [-600, 2600], [-3000, 1000]],
    ["a pole does not flatten the curve", [curve(["Divide", 1, "x"])], [-4, 4], [-2, 2]],
    ["a curve that is nowhere", [curve(["Sqrt", ["Subtract", -1, ["Power", "x", 2]]])], [-3, 3], [-1.4, 1.4]],
    ["nothing at all", [], [-3, 3], [-1.4, 1.4]],
  ];
  for (const [name, layers, x, y] of table) {
    test(name, () => assert.deepEqual(chooseView(layers), { x, y, aspect: "free" } satisfies View));
  }
});

describe("no window holds", () => {
  const table: [name: string, layers: Layer[], message: RegExp][] = [
    ["a point that is no number", [points(["a", 0])], /a in layer points is not a real number/],
    ["a point that is not real", [points([["Sqrt", -1], 0])], /not a real number/],
    ["points beyond 10^100", [points([["Power", 10, 150], 0], [0, 0])], /beyond 10\^100/],
    [
      "points too close for their size",
      [curve(1), points([{ num: "1000000000000000" }, 0], [{ num: "1000000000000001" }, 0])],
      /too narrow/,
    ],
  ];
  for (const [name, layers, message] of table) {
    test(name, () =>
      assert.throws(
        () => chooseView(layers),
        (error) => error instanceof FigureError && message.test(error.message),
      ),
    );
  }
});
