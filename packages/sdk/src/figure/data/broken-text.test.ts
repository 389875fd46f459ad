import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenText } from "./broken-text.ts";
import { layOutNames } from "./name-row.ts";

const rows: readonly (readonly [text: string, width: number, most: number, lines: string | undefined])[] = [
  ["apples", 60, 1, "apples"],
  ["New York City", 60, 2, "New\nYork City"],
  ["New York City", 20, 3, undefined],
  ["New York City", 40, 1, undefined],
  ["共 5 个点：颜色越浓，点越多", 90, 3, "共 5 个点：颜\n色越浓，点越多"],
];
for (const [text, width, most, lines] of rows)
  test(`${text} in ${width} pixels`, () => assert.equal(brokenText(text, width, 12, most), lines));

test("names side by side, in two lines, turned, thinned, as room gets less", () => {
  const names = ["New York", "Los Angeles", "San Francisco"];
  const [wide, less, little, none] = [120, 70, 30, 6].map((slot) => layOutNames(names, slot, 11, 120));
  assert.deepEqual(wide?.texts, names);
  assert.deepEqual(less?.texts, ["New York", "Los\nAngeles", "San\nFrancisco"]);
  assert.deepEqual(
    [wide, less, little, none].map((row) => row?.rotate),
    [0, 0, -40, -40],
  );
  assert.deepEqual([little?.every, none?.every], [1, 4]);
});
