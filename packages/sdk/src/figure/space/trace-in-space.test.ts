import assert from "node:assert/strict";
import { test } from "node:test";
import { traceInSpace } from "./trace-in-space.ts";
import type { Vector } from "./turn.ts";

const half: Vector = [100, 100, 100];
const traced = (line: (t: number) => Vector, from: number, to: number) => traceInSpace(line, from, to, half);

test("a chord is nowhere farther from a line than a fraction of a pixel", () => {
  const lines: readonly ((t: number) => Vector)[] = [
    (t) => [80 * Math.cos(t), 80 * Math.sin(t), 10 * t],
    (t) => [80 * Math.cos(40 * t), 80 * Math.sin(40 * t), 20 * t],
    (t) => [30 * (2 + Math.cos(3 * t)) * Math.cos(2 * t), 30 * (2 + Math.cos(3 * t)) * Math.sin(2 * t), 50 * Math.sin(3 * t)],
    (t) => [10 * t, 90 * Math.sin(25 * t * t), 0],
  ];
  for (const line of lines) {
    const runs = traced(line, -2, 2);
    assert.equal(runs.length, 1);
    const { t, points } = runs[0] as (typeof runs)[number];
    for (let index = 1; index < t.length; index++) {
      const [a, b] = [points.subarray(3 * index - 3, 3 * index), points.subarray(3 * index, 3 * index + 3)];
      for (const share of [0.25, 0.5, 0.75]) {
        const at = line((t[index - 1] as number) + share * ((t[index] as number) - (t[index - 1] as number)));
        const chord = [0, 1, 2].map((axis) => (b[axis] as number) - (a[axis] as number));
        const way = at.map((value, axis) => value - (a[axis] as number));
        const square = chord.reduce((sum, value) => sum + value * value, 0);
        const along = square === 0 ? 0 : chord.reduce((sum, value, axis) => sum + value * (way[axis] as number), 0) / square;
        const off = Math.hypot(...way.map((value, axis) => value - along * (chord[axis] as number)));
        assert.ok(off < 0.2, `${off} at ${t[index]}`);
      }
    }
  }
});

const broken: readonly [what: string, line: (t: number) => Vector, runs: number][] = [
  ["a pole", (t) => [50 * t, 20 / t, 0], 2],
  ["poles of a tangent", (t) => [20 * t, 20 * Math.tan(t), 10 * t], 3],
  ["jumps", (t) => [40 * t, 40 * Math.floor(t), 0], 5],
  ["places without a value", (t) => [40 * t, 40 * Math.sqrt(t * t - 1), 0], 2],
  ["a gap in a single place", (t) => [40 * t, (40 * Math.sin(t)) / t, 0], 1],
  ["nothing", () => [Number.NaN, 0, 0], 0],
];
for (const [what, line, count] of broken)
  test(`a line with ${what} has ${count} parts`, () => {
    const runs = traced(line, -2, 2);
    assert.equal(runs.length, count);
    // Within a part two places are near each other or joined by a line that is.
    for (const { t, points } of runs)
      for (let index = 1; index < t.length; index++) {
        const middle = line(((t[index - 1] as number) + (t[index] as number)) / 2);
        const [low, high] = [points[3 * index - 2] as number, points[3 * index + 1] as number].sort((a, b) => a - b) as [
          number,
          number,
        ];
        if (middle.every(Number.isFinite) && Math.max(Math.abs(low), Math.abs(high)) < 150)
          assert.ok(middle[1] >= low - 1 && middle[1] <= high + 1, `${what} at ${t[index]}`);
      }
  });
