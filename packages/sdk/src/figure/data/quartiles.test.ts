import assert from "node:assert/strict";
import { test } from "node:test";
import type { Quartiles } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { fiveNumbersOf } from "./quartiles.ts";

/** Observations with the whiskers, the quartiles and the median between them, and the outliers. */
const rows: readonly [Quartiles, number[], five: number[], outliers: number[]][] = [
  ["halves", [1, 2, 3, 4, 5], [1, 1.5, 3, 4.5, 5], []],
  ["interpolated", [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], []],
  ["interpolated", [4, 1, 3, 2], [1, 1.75, 2.5, 3.25, 4], []],
  ["interpolated", [7], [7, 7, 7, 7, 7], []],
  ["interpolated", [1, 2, 2, 3, 30], [1, 2, 2, 3, 3], [30]],
  ["interpolated", [0, 10, 10, 10], [7.5, 7.5, 10, 10, 10], [0]],
  ["given", [1, 3, 5, 8, 40], [1, 3, 5, 8, 40], []],
];

test("quartiles by halves, interpolated and given", () => {
  for (const [way, observations, five, outliers] of rows) {
    const { whiskers, lowerQuartile, median, upperQuartile, outliers: own } = fiveNumbersOf(observations, way);
    assert.deepEqual([whiskers[0], lowerQuartile, median, upperQuartile, whiskers[1]], five, `${way} ${observations}`);
    assert.deepEqual(own, outliers);
  }
});

test("five given numbers are five, and ascend", () => {
  for (const numbers of [
    [1, 2, 3],
    [1, 2, 3, 4, 5, 6],
    [5, 4, 3, 2, 1],
    [1, 3, 2, 4, 5],
  ])
    assert.throws(() => fiveNumbersOf(numbers, "given"), FigureError, String(numbers));
  assert.equal(fiveNumbersOf([2, 2, 2, 2, 2], "given").median, 2);
});
