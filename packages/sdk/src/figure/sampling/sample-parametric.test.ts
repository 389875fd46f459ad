import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { type Frame, frameOf } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import { parametricCurve } from "../parametric-curve.ts";
import { sampleParametric } from "./sample-parametric.ts";

type Curve = Parameters<typeof parametricCurve>[0];

const frame = frameOf({ x: [-4, 4], y: [-3, 3], aspect: "equal" }, 660, 500, { top: 10, right: 10, bottom: 10, left: 10 });
const over = (from: string, to: string): Curve["over"] => [parse(from), parse(to)];
const polar = (r: string, from = "0", to = "2\\pi"): Curve => ({
  id: "curve",
  type: "polar",
  r: parse(r),
  angle: "t",
  over: over(from, to),
});
const parametric = (x: string, y: string, from = "0", to = "2\\pi"): Curve => ({
  id: "curve",
  type: "parametric",
  x: parse(x),
  y: parse(y),
  parameter: "t",
  over: over(from, to),
});

const places = 400_000;

/** Squares of half a pixel that the curve runs through, by very many places of it. */
function trueSquares(curve: Curve, { pixelX, pixelY, width, height }: Frame): { squares: Set<number>; seen: Pixel[] } {
  const { at, over } = parametricCurve(curve);
  const squares = new Set<number>();
  const seen: Pixel[] = [];
  for (let index = 0; index <= places; index++) {
    const [x, y] = at(over[0] + ((over[1] - over[0]) * index) / places);
    const pixel: Pixel = [pixelX(x), pixelY(y)];
    if (!(pixel[0] >= 0 && pixel[0] <= width && pixel[1] >= 0 && pixel[1] <= height)) continue;
    const key = keyOf(pixel);
    if (!squares.has(key)) seen.push(pixel);
    squares.add(key);
  }
  return { squares, seen };
}

const keyOf = ([x, y]: Pixel): number => Math.floor(2 * x) * 10_000 + Math.floor(2 * y);
const isNear = (squares: ReadonlySet<number>, [x, y]: Pixel): boolean =>
  [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => squares.has(keyOf([x + dx / 2, y + dy / 2]))));

function inkSquares(branches: readonly (readonly Pixel[])[]): { squares: Set<number>; seen: Pixel[] } {
  const squares = new Set<number>();
  const seen: Pixel[] = [];
  for (const branch of branches) {
    branch.slice(1).forEach(([x1, y1], index) => {
      const [x0, y0] = branch[index] as Pixel;
      const steps = Math.max(1, Math.ceil(4 * Math.hypot(x1 - x0, y1 - y0)));
      for (let step = 0; step <= steps; step++) {
        const pixel: Pixel = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps];
        seen.push(pixel);
        squares.add(keyOf(pixel));
      }
    });
  }
  return { squares, seen };
}

describe("curves by a parameter: ink is on the curve, and the curve has ink", () => {
  const table: [curve: Curve, branches: number][] = [
    [polar("2 \\sin 3t"), 1],
    [polar("1 + \\cos t"), 1],
    [polar("1 + 2\\cos t"), 1],
    [polar("t/4", "0", "6\\pi"), 3],
    [polar("\\tan t"), 3],
    [polar("1/\\cos t"), 3],
    [polar("2/(1 + 2\\cos t)"), 3],
    [polar("\\sqrt{\\cos 2t}"), 3],
    [polar("\\sec t + 1"), 3],
    [polar("2"), 1],
    [parametric("\\cos t", "\\sin t"), 1],
    [parametric("3\\sin 3t", "2\\sin 4t"), 1],
    [parametric("t - \\sin t", "1 - \\cos t", "-4", "4"), 1],
    [parametric("t^2", "t^3", "-2", "2"), 1],
    [parametric("1/t", "t", "-3", "3"), 2],
    [parametric("\\cos^3 t", "\\sin^3 t"), 1],
    [parametric("\\tan t", "1/\\cos t"), 3],
    [parametric("t", "\\lfloor t \\rfloor", "-2.9", "2.9"), 6],
    [parametric("|t|", "t", "-2", "2"), 1],
    [parametric("\\sqrt t", "\\ln t", "0", "9"), 1],
    [parametric("3t/(1 + t^3)", "3t^2/(1 + t^3)", "-20", "20"), 2],
    [parametric("3\\sin 50t", "2\\sin 51t"), 1],
  ];
  for (const [curve, count] of table) {
    const name = curve.type === "polar" ? curve.r.latex : `${curve.x.latex}, ${curve.y.latex}`;
    test(name, () => {
      const branches = sampleParametric(parametricCurve(curve), frame);
      assert.equal(branches.length, count);
      assert.ok(branches.reduce((sum, branch) => sum + branch.length, 0) <= 4000);
      const [truth, ink] = [trueSquares(curve, frame), inkSquares(branches)];
      const inside = ([x, y]: Pixel): boolean => x > 12 && x < 648 && y > 12 && y < 488;
      const bare = truth.seen.filter((pixel) => inside(pixel) && !isNear(ink.squares, pixel));
      const astray = ink.seen.filter((pixel) => !isNear(truth.squares, pixel));
      assert.deepEqual([bare.slice(0, 2), astray.slice(0, 2)], [[], []]);
    });
  }
});
