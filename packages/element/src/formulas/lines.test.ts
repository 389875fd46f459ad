import assert from "node:assert/strict";
import { test } from "node:test";
import { breakAtCommas } from "./lines.ts";

const cases: [string, string][] = [
  ["x = 1, x = 3", "x = 1,\\allowbreak  x = 3"],
  ["(2, -1)", "(2, -1)"],
  ["\\left(2, -1\\right), y", "\\left(2, -1\\right),\\allowbreak  y"],
  ["\\{1, 2\\}, z", "\\{1, 2\\},\\allowbreak  z"],
  ["f{a, b}, [1, 2]", "f{a, b},\\allowbreak  [1, 2]"],
  ["a\\,b", "a\\,b"],
];
for (const [latex, broken] of cases)
  test(`a line may end at the commas of ${latex}`, () => assert.equal(breakAtCommas(latex), broken));
