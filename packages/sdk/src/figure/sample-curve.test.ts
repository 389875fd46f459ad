import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Branch } from "./clip-branches.ts";
import type { RealMap } from "./curve-function.ts";
import { type Frame, frameOf } from "./frame.ts";
import { sampleCurve } from "./sample-curve.ts";

const margins = { top: 10, right: 10, bottom: 10, left: 10 };
const frame = frameOf({ x: [-5, 5], y: [-4, 4], aspect: "free" }, 620, 420, margins);
const sample = (curve: RealMap, on: Frame = frame): Branch[] => sampleCurve(curve, on.view.x, on);
const count = (branches: readonly Branch[]): number => branches.reduce((sum, branch) => sum + branch.length, 0);

/** The largest vertical distance between the chords and the curve, in pixels, where the curve is inside the window. */
function deviation(curve: RealMap, branches: readonly Branch[], on: Frame = frame): number {
  let worst = 0;
  for (const branch of branches) {
    for (let index = 1; index < branch.length; index++) {
      const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [branch[index - 1] ?? [], branch[index] ?? []];
      for (const share of [0.25, 0.5, 0.75]) {
        const slope = Math.abs((y1 - y0) / (x1 - x0));
        const off = Math.abs(on.pixelY(curve(on.atPixelX(x0 + share * (x1 - x0)))) - (y0 + share * (y1 - y0)));
        worst = Math.max(worst, off / Math.max(1, slope));
      }
    }
  }
  return worst;
}

describe("smooth curves are one branch that nobody can tell from the curve", () => {
  const table: [name: string, curve: RealMap][] = [
    ["a parabola", (x) => x * x - 2],
    ["a sine", Math.sin],
    ["a fast sine", (x) => 3 * Math.sin(9 * x)],
    ["a narrow bell", (x) => 3 * Math.exp(-40 * (x - 0.3) ** 2)],
    ["a corner", (x) => Math.abs(x) - 1],
    ["a line", (x) => 0.3 * x + 0.1],
  ];
  for (const [name, curve] of table) {
    test(name, () => {
      const branches = sample(curve);
      assert.equal(branches.length, 1);
      assert.ok(deviation(curve, branches) < 0.3, `off by ${deviation(curve, branches)} pixels`);
      assert.ok(count(branches) <= 1500, `${count(branches)} points`);
    });
  }
});

test("a straight line needs few points and a parabola not many", () => {
  assert.ok(count(sample((x) => x / 2)) < 90);
  assert.ok(count(sample((x) => x * x - 3)) < 200);
});

describe("branches end where the curve does", () => {
  const ends = (branches: readonly Branch[]): string[] =>
    branches.map((branch) =>
      [branch[0], branch.at(-1)]
        .map((pixel) =>
          frame
            .atPixelX(pixel?.[0] ?? Number.NaN)
            .toFixed(2)
            .replace("-0.00", "0.00"),
        )
        .join("…"),
    );
  const table: [name: string, curve: RealMap, ends: string[]][] = [
    ["at the edge of the domain", (x) => Math.sqrt(x - 1.234), ["1.23…5.00"]],
    ["at both edges", (x) => Math.sqrt(2 - x * x), ["-1.41…1.41"]],
    ["at a pole, where they leave the window", (x) => 1 / x, ["-5.00…-0.25", "0.25…5.00"]],
    ["at a pole that is not a sample", (x) => 1 / (x - 0.123456), ["-5.00…-0.13", "0.37…5.00"]],
    ["at a pole without a change of sign", (x) => 1 / x ** 2, ["-5.00…-0.50", "0.50…5.00"]],
    ["at jumps", (x) => Math.floor(x / 4), ["-5.00…-4.00", "-4.00…0.00", "0.00…4.00", "4.00…5.00"]],
    ["where the window does", (x) => x * x - 2, ["-2.45…2.45"]],
    ["nowhere, for a slope steep as a wall", (x) => 1e9 * (x - 1), ["1.00…1.00"]],
    ["above the window", () => 10, []],
    ["nowhere defined", () => Number.NaN, []],
    ["infinite", () => Number.POSITIVE_INFINITY, []],
  ];
  for (const [name, curve, expected] of table) {
    test(name, () => assert.deepEqual(ends(sample(curve)), expected));
  }
  test("where they leave the window and come back", () => {
    assert.equal(sample((x) => 5 * Math.cos(2 * x)).length, 6);
  });
});

test("all points lie in the window, their number is bounded and x increases, whatever the curve", () => {
  const wild = fc.constantFrom<RealMap>(
    (x) => Math.sin(1 / x),
    (x) => Math.tan(20 * x),
    (x) => Math.sin(2000 * x) * 3,
    (x) => (Math.floor(x * 50) % 2) * 2,
    (x) => Math.sqrt(Math.sin(30 * x)),
    (x) => x ** 9 * 1e200,
    (x) => 1e-300 * x,
  );
  fc.assert(
    fc.property(
      wild,
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: 1e-3, max: 100, noNaN: true }),
      (curve, from, width) => {
        const on = frameOf({ x: [from, from + width], y: [-2, 2], aspect: "free" }, 640, 400, margins);
        const branches = sample(curve, on);
        assert.ok(count(branches) + branches.length <= 1500, `${count(branches)} points`);
        for (const branch of branches) {
          for (const [x, y] of branch)
            assert.ok(x >= 10 - 1e-9 && x <= 630 + 1e-9 && y >= 10 - 1e-9 && y <= 390 + 1e-9, `${x}, ${y}`);
          for (let index = 1; index < branch.length; index++)
            assert.ok((branch[index]?.[0] ?? 0) >= (branch[index - 1]?.[0] ?? 0));
        }
      },
    ),
    { numRuns: 60 },
  );
});
