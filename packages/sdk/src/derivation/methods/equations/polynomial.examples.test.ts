import assert from "node:assert/strict";
import { test } from "node:test";
import { polynomialExamples } from "../../../../test/equations/polynomial.ts";
import { faultOf } from "../../../../test/equations/solve-example.ts";

for (const example of polynomialExamples) {
  const [formula, answer, options] = example;
  test(`${formula}${options ? ` ${JSON.stringify(options)}` : ""} has the answer ${answer}, every line proved`, () => {
    assert.equal(faultOf(example), "");
  });
}
