import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { View } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { type Frame, frameOf } from "../frame.ts";
import { differenceOf } from "../plane-equation.ts";
import { arcsOf } from "./arcs.ts";
import { conicCoefficients } from "./coefficients.ts";
import { conicShape, type Vector } from "./shape.ts";
import { traceArc } from "./trace-arc.ts";

const margins = { top: 20, right: 20, bottom: 20, left: 20 };
const frameFor = (x: [number, number], y: [number, number], aspect: View["aspect"] = "equal"): Frame =>
  frameOf({ x, y, aspect }, 640, 400, margins);

function trace(equation: string, frame: Frame): Vector[][] {
  const conic = conicCoefficients(parse(equation).json);
  const shape = conic && conicShape(conic);
  assert.ok(shape?.kind === "ellipse" || shape?.kind === "hyperbola" || shape?.kind === "parabola", equation);
  return arcsOf(shape, 1e4).flatMap((arc) => traceArc(arc, frame));
}

const residual = (equation: string): ((x: number, y: number) => number) =>
  compile(differenceOf(parse(equation).json) ?? 0, ["x", "y"]);

/** How far a point is from the curve, in units: the value by its gradient. */
function distanceFrom(f: (x: number, y: number) => number, [x, y]: Vector): number {
  const step = 1e-5 * (1 + Math.abs(x) + Math.abs(y));
  const gradient = Math.hypot(f(x + step, y) - f(x - step, y), f(x, y + step) - f(x, y - step)) / (2 * step);
  return Math.abs(f(x, y)) / gradient;
}

const has = (branches: Vector[][], [x, y]: Vector): boolean =>
  branches.flat().some((point) => Math.hypot(point[0] - x, point[1] - y) < 1e-12);

test("vertices and outermost points are among the points", () => {
  const frame = frameFor([-10, 10], [-6, 6]);
  const table: [equation: string, points: Vector[]][] = [
    [
      "x^2 + 4y^2 = 64",
      [
        [8, 0],
        [-8, 0],
        [0, 4],
        [0, -4],
      ],
    ],
    [
      "x^2/9 - y^2/16 = 1",
      [
        [3, 0],
        [-3, 0],
      ],
    ],
    ["y^2 = 4x", [[0, 0]]],
    [
      "x y = 1",
      [
        [1, 1],
        [-1, -1],
      ],
    ],
    // Highest and farthest right: 5x² + 4xy + 8y² = 36 has y² ≤ 5 and x² ≤ 8.
    [
      "5x^2 + 4x y + 8y^2 = 36",
      [
        [6 / Math.sqrt(5), -3 / Math.sqrt(5)],
        [-2 / Math.sqrt(5), Math.sqrt(5)],
        [Math.sqrt(8), -Math.sqrt(0.5)],
      ],
    ],
    [
      "(x - y)^2 = 4(x + y)",
      [
        [0, 0],
        [-0.5, 1.5],
        [1.5, -0.5],
      ],
    ],
  ];
  for (const [equation, points] of table) {
    const branches = trace(equation, frame);
    for (const point of points) {
      const near = branches.flat().some((each) => Math.hypot(each[0] - point[0], each[1] - point[1]) < 1e-9);
      assert.ok(near, `${equation}: ${point}`);
    }
  }
  assert.ok(has(trace("x^2 + 4y^2 = 64", frame), [8, 0]), "to the last digit");
});

test("a closed curve ends where it begins, a hyperbola has two branches, a cut ellipse is one line for each part in view", () => {
  const [whole, ...others] = trace("x^2 + 4y^2 = 64", frameFor([-10, 10], [-6, 6]));
  assert.equal(others.length, 0);
  assert.deepEqual(whole?.[0], whole?.at(-1));
  assert.equal(trace("x^2 - y^2 = 1", frameFor([-4, 4], [-3, 3])).length, 2);
  assert.equal(trace("x^2 - y^2 = 1", frameFor([0, 4], [-1, 1], "free")).length, 1);
  assert.equal(trace("x^2 + y^2 = 4", frameFor([-1, 3], [-1, 1], "free")).length, 1, "across the point where it begins");
  assert.equal(trace("x^2 + y^2 = 4", frameFor([-3, 3], [-1, 1], "free")).length, 2);
  assert.equal(trace("x^2 + y^2 = 4", frameFor([-1, 1], [-1, 1], "free")).length, 0);
});

test("every point lies on the conic and in the window, and no chord leaves the curve by a third of a pixel", () => {
  const number = fc.integer({ min: -20, max: 20 });
  const equations = fc
    .tuple(number, number, number, number, number, number)
    .map(([a, b, c, d, e, f]) => `${a}x^2 + (${b})x y + (${c})y^2 + (${d})x + (${e})y + (${f}) = 0`);
  const corner = fc.integer({ min: -12, max: 3 });
  let drawn = 0;
  fc.assert(
    fc.property(
      equations,
      corner,
      corner,
      fc.constantFrom(0.01, 1, 10, 500),
      fc.constantFrom<View["aspect"]>("equal", "free"),
      (equation, x, y, size, aspect) => {
        const conic = conicCoefficients(parse(equation).json);
        const shape = conic && conicShape(conic);
        fc.pre(shape?.kind === "ellipse" || shape?.kind === "hyperbola" || shape?.kind === "parabola");
        const frame = frameFor([x, x + size], [y, y + size], aspect);
        const f = residual(equation);
        const branches = trace(equation, frame);
        const unit = size / 300;
        for (const branch of branches) {
          branch.forEach((point, index) => {
            drawn++;
            assert.ok(
              point[0] >= frame.view.x[0] &&
                point[0] <= frame.view.x[1] &&
                point[1] >= frame.view.y[0] &&
                point[1] <= frame.view.y[1],
            );
            assert.ok(distanceFrom(f, point) < 1e-8 * (size + 60), `${equation} at ${point}`);
            const before = branch[index - 1];
            if (!before) return;
            const middle: Vector = [(before[0] + point[0]) / 2, (before[1] + point[1]) / 2];
            // The distance by the gradient is right where the curve bends little, as between two points so near.
            assert.ok(
              distanceFrom(f, middle) < 0.3 * unit || Math.hypot(point[0] - before[0], point[1] - before[1]) < unit,
              `${equation} at ${middle}`,
            );
          });
        }
        assert.ok(branches.flat().length <= 3000, `${branches.flat().length} points`);
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(drawn > 10_000);
});

test("no branch of a hyperbola is missed or joined to the other, wherever the window is", () => {
  for (const x of [-50, -3, -1, 0, 1, 40]) {
    for (const branch of trace("x^2 - y^2/4 = 1", frameFor([x, x + 6], [-90, 90], "free"))) {
      assert.ok(branch.every((point) => point[0] >= 1) || branch.every((point) => point[0] <= -1));
    }
  }
  assert.equal(trace("x^2 - y^2/4 = 1", frameFor([40, 46], [-95, 95], "free")).length, 2, "both arms of one branch");
});
