import assert from "node:assert/strict";
import { test } from "node:test";
import { median, percentile } from "./statistics.ts";

const medians: [number[], number][] = [
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 2, 4, 8], 6],
  [[], Number.NaN],
];

for (const [values, expected] of medians) {
  test(`the median of ${JSON.stringify(values)} is ${expected}`, () => assert.equal(median(values), expected));
}

const percentiles: [number, number, number][] = [
  [20, 0.95, 19],
  [21, 0.95, 20],
  [1, 0.95, 1],
  [20, 0, 1],
];

for (const [count, part, expected] of percentiles) {
  test(`${part} of 1 to ${count} do not exceed ${expected}`, () => {
    const values = Array.from({ length: count }, (_, index) => count - index);
    assert.equal(percentile(values, part), expected);
  });
}
