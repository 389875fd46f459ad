import assert from "node:assert/strict";
import { test } from "node:test";
import { clipToBox } from "./clip.ts";

const half = [10, 10, 10] as const;
const along = (...x: number[]): Float64Array => Float64Array.from(x.flatMap((value) => [value, 0, 0]));
const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const cases: [what: string, x: number[], runs: { t: number[]; x: number[] }[]][] = [
  ["inside stays as it is", [1, 5, -3], [{ t: [0, 1, 2], x: [1, 5, -3] }]],
  ["what leaves is cut at the face, at its time", [0, 20], [{ t: [0, 0.5], x: [0, 10] }]],
  [
    "what leaves and returns becomes two",
    [0, 20, 0],
    [
      { t: [0, 0.5], x: [0, 10] },
      { t: [1.5, 2], x: [10, 0] },
    ],
  ],
  ["what passes through is cut twice", [-20, 20], [{ t: [0.25, 0.75], x: [-10, 10] }]],
  ["outside there is nothing", [11, 30], []],
  [
    "a gap breaks the line",
    [0, 1, Number.NaN, 3, 4],
    [
      { t: [0, 1], x: [0, 1] },
      { t: [3, 4], x: [3, 4] },
    ],
  ],
  ["what stands still is a point", [2, 2], [{ t: [0, 1], x: [2, 2] }]],
];
for (const [what, x, expected] of cases) {
  test(what, () => {
    const runs = clipToBox(times(x.length), along(...x), half).map(({ t, points }) => ({
      t: t.map((time) => Math.round(time * 1e6) / 1e6),
      x: [...points].filter((_, index) => index % 3 === 0).map((value) => Math.round(value * 1e6) / 1e6),
    }));
    assert.deepEqual(runs, expected);
  });
}
