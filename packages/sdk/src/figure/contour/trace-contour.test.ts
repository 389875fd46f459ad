import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { View } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { type Frame, frameOf } from "../frame.ts";
import { differenceOf, type PlaneMap } from "../plane-equation.ts";
import { rootBetween } from "./root-between.ts";
import { traceContour } from "./trace-contour.ts";

const window: View = { x: [-5, 5], y: [-3, 3], aspect: "equal" };
const frame: Frame = frameOf(window, 640, 400, { top: 20, right: 20, bottom: 20, left: 20 });
const mapOf = (equation: string): PlaneMap => compile(differenceOf(parse(equation).json) ?? 0, ["x", "y"]);
const trace = (equation: string): [number, number][][] => traceContour(mapOf(equation), frame);

describe("every point lies on the curve", () => {
  for (const equation of [
    "x^2/9 + y^2/4 = 1",
    "x^3 + y^3 = 6x y",
    "(x^2 + y^2)^2 = 8(x^2 - y^2)",
    "sin(x) + sin(y) = 1",
    "y = 1/x",
    "abs(x) + abs(y) = 2",
    "x^4 + y^4 = 16",
    "e^x = y + 2",
  ]) {
    test(equation, () => {
      const f = mapOf(equation);
      const points = trace(equation).flat();
      assert.ok(points.length > 60, `${points.length}`);
      for (const [x, y] of points) assert.ok(Math.abs(f(x, y)) < 1e-9 * (1 + x ** 4 + y ** 4), `${x} ${y}: ${f(x, y)}`);
    });
  }
});

test("a closed curve is one line that ends where it begins", () => {
  const [line, ...others] = trace("x^4 + y^4 = 16");
  assert.equal(others.length, 0);
  const [first, last] = [line?.[0], line?.at(-1)];
  assert.ok(first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-4);
});

test("poles and jumps are no curves", () => {
  for (const equation of ["1/x = 0", "1/(x^2 + y^2 - 4) = 0", "tan(x) = 1000000", "sgn(x) = 1/2", "floor(x) + 1/2 = 0"]) {
    const points = trace(equation).flat();
    assert.ok(
      points.every(([x, y]) => Math.abs(mapOf(equation)(x, y)) < 1e-6),
      equation,
    );
  }
  assert.deepEqual(trace("1/x = 0"), []);
  assert.deepEqual(trace("1/(x^2 + y^2 - 4) = 0"), []);
});

test("branches on both sides of a pole stay apart", () => {
  for (const line of trace("y = 1/x")) {
    assert.ok(line.every(([x]) => x > 0) || line.every(([x]) => x < 0));
  }
});

test("a curve beside a pole is followed to the edge of the window", () => {
  const lines = trace("y = tan(x)");
  // From −3π/2 to 3π/2 three whole branches.
  const whole = lines.filter((line) => {
    const heights = line.map(([, y]) => y);
    return Math.min(...heights) < -2.95 && Math.max(...heights) > 2.95;
  });
  assert.equal(whole.length, 3);
  const [steep, ...others] = trace("y = tan(40(x - 0.001))/40").filter((line) => line.some(([x, y]) => Math.hypot(x, y) < 0.02));
  assert.equal(others.length, 0);
  assert.ok(Math.max(...(steep ?? []).map(([, y]) => y)) > 1);
});

test("where a curve crosses itself, all arms go to the crossing", () => {
  const arms = trace("(x^2 + y^2)^2 = 8(x^2 - y^2)").flat();
  const pixel = frame.pixelX(1) - frame.pixelX(0);
  for (const [dx, dy] of [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const) {
    const nearest = Math.min(...arms.filter(([x, y]) => x * dx >= 0 && y * dy >= 0).map(([x, y]) => Math.hypot(x, y) * pixel));
    assert.ok(nearest < 1, `${dx} ${dy}: ${nearest}`);
  }
});

test("a crossing that lies in no corner of the grid is one place of both lines", () => {
  for (const line of [...trace("((x-0.013)^2 + (y-0.027)^2)^2 = 4((x-0.013)^2 - (y-0.027)^2)")]) {
    const pixel = frame.pixelX(1) - frame.pixelX(0);
    const near = line.filter(([x, y]) => Math.hypot(x - 0.013, y - 0.027) * pixel < 3);
    assert.ok(near.length > 0 && near.every(([x, y]) => Math.hypot(x - 0.013, y - 0.027) * pixel < 0.3), `${near}`);
  }
});

test("corners are reached", () => {
  const pixel = frame.pixelX(1) - frame.pixelX(0);
  const points = trace("abs(x - 0.013) + abs(y - 0.027) = 1").flat();
  for (const [x, y] of [
    [1.013, 0.027],
    [-0.987, 0.027],
    [0.013, 1.027],
    [0.013, -0.973],
  ] as const) {
    const nearest = Math.min(...points.map((point) => Math.hypot(point[0] - x, point[1] - y) * pixel));
    assert.ok(nearest < 0.5, `${x} ${y}: ${nearest}`);
  }
});

test("a curve that ends where a formula has no value is drawn to its end", () => {
  const points = trace("sqrt(x) + sqrt(y) = 1").flat();
  const pixel = frame.pixelX(1) - frame.pixelX(0);
  for (const [x, y] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const nearest = Math.min(...points.map((point) => Math.hypot(point[0] - x, point[1] - y) * pixel));
    assert.ok(nearest < 1, `${x} ${y}: ${nearest}`);
  }
});

test("chords follow a bend", () => {
  // A circle of two thirds of a cell and one of six cells: a chord is never a third of a pixel off.
  for (const radius of [0.4, 0.1]) {
    const pixel = frame.pixelX(1) - frame.pixelX(0);
    for (const line of trace(`(x - 0.013)^2 + y^2 = ${radius ** 2}`)) {
      line.slice(1).forEach(([x, y], index) => {
        const [x0, y0] = line[index] as [number, number];
        const middle = Math.hypot((x + x0) / 2 - 0.013, (y + y0) / 2);
        assert.ok((radius - middle) * pixel < 0.3, `${radius}: ${(radius - middle) * pixel}`);
      });
    }
  }
});

describe("a change of sign", () => {
  const table: [name: string, f: (t: number) => number, root: number | undefined][] = [
    ["of a line", (t) => t - 0.25, 0.25],
    ["of a steep curve", (t) => Math.tanh(1e6 * (t - 0.75)), 0.75],
    ["of a cube", (t) => (t - 0.5) ** 3, 0.5],
    ["of a cube root", (t) => Math.cbrt(t - 0.3), 0.3],
    ["at an end", (t) => t, 0],
    ["of a pole", (t) => 1 / (t - 0.3), undefined],
    ["of a jump", (t) => (t < 0.3 ? -1 : 1), undefined],
    ["across a gap", (t) => (Math.abs(t - 0.5) < 0.4 ? Number.NaN : t - 0.5), undefined],
    ["of a root of the ninth degree", (t) => Math.sign(t - 0.3) * Math.abs(t - 0.3) ** (1 / 9), 0.3],
    ["of a jump between slopes", (t) => (t < 0.3 ? -1 - t : 2 * t), undefined],
  ];
  for (const [name, f, root] of table) {
    test(name, () => {
      const found = rootBetween(f, f(0), f(1));
      if (root === undefined) assert.equal(found, undefined);
      else assert.ok(found !== undefined && Math.abs(found - root) < 1e-5, `${found}`);
    });
  }
});

test("the arms of a cusp go to its tip", () => {
  for (const [equation, x, y] of [
    ["y^2 = x^3", 0, 0],
    ["(y - 0.3)^2 = (x + 0.7)^3", -0.7, 0.3],
    ["(x - 0.2)^2 = -(y - 1)^3", 0.2, 1],
  ] as const) {
    const nearest = Math.min(
      ...trace(equation)
        .flat()
        .map((point) => Math.hypot(point[0] - x, point[1] - y)),
    );
    assert.ok(nearest < 0.01, `${equation}: ${nearest}`);
  }
});
