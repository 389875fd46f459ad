import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { coversByForm } from "./covering.ts";

describe("conditions of which one holds whatever the letters are", () => {
  const rows: readonly (readonly [conditions: readonly string[], covers: boolean])[] = [
    [["a<b", "a\\ge b"], true],
    [["a<b", "a>b"], false],
    [["a+b\\le 2", "a-b\\le 2\\land a+b>2", "a-b>2"], true],
    [["a+b\\le 2", "a-b\\le 2\\land a+b>2"], false],
    // For b < 0 neither has a value.
    [["a<\\sqrt b", "a\\ge\\sqrt b"], false],
    [["b\\ge 0\\land a<\\sqrt b", "b\\ge 0\\land a\\ge\\sqrt b", "b<0"], true],
    [["a<\\frac1b", "a\\ge\\frac1b"], false],
    [["a=0", "a\\ne 0"], false],
  ];
  for (const [conditions, covers] of rows)
    test(`${conditions.join("; ")}: ${covers}`, () => {
      assert.equal(coversByForm(conditions.map((condition) => parse(condition).json)), covers);
    });
});
