import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mismatch, solveExample } from "../../../../test/equations/solve-example.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";

const numRuns = 200;
const small = fc.integer({ min: -9, max: 9 });

/** Solved with no false line, and just these values. */
function assertSolutions(formula: string, expected: readonly MathJson[]): void {
  assert.equal(mismatch(solveExample(formula), expected), "", formula);
}

test("A quadratic equation made from two rational numbers has these solutions", () => {
  const rational = fc.tuple(small, fc.integer({ min: 1, max: 6 })).map(([above, below]) => Q.rational(above, below));
  fc.assert(
    fc.property(rational, rational, (first, second) => {
      const latex = (value: Q.Rational): string => expressionOf(Q.rationalToJson(value)).latex;
      const made = solveExample(`${latex(first)} ;; ${latex(second)}`, { what: "equation" });
      assert.equal(made.answers[0]?.verdict.status, "proved");
      assertSolutions(made.answers[0]?.latex ?? "", [first, second].map(Q.rationalToJson));
    }),
    { numRuns },
  );
});
