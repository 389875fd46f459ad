import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson } from "../src/contract.ts";
import { compile } from "../src/expression/evaluation/compile.ts";

/** Formulas in x, each with pairs of x and the value there; NaN is no value. */
export type ValueTable = readonly [json: MathJson, pairs: readonly [x: number, value: number][]][];

/** A test for each formula: its compiled values are the true ones to the last digits of a double, and exactly NaN where there is none. */
export function hasValues(table: ValueTable): void {
  for (const [json, pairs] of table) {
    test(JSON.stringify(json), () => {
      const evaluate = compile(json, ["x"]);
      for (const [at, value] of pairs) agrees(evaluate(at), value);
    });
  }
}

function agrees(actual: number, expected: number): void {
  assert.ok(
    Object.is(actual, expected) || Math.abs(actual - expected) <= 2e-15 * Math.abs(expected),
    `${actual} is not ${expected}`,
  );
}
