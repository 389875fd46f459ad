import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mismatch, solveExample } from "../../../../test/equations/solve-example.ts";
import type { MathJson } from "../../../contract.ts";

const numRuns = 200;
const small = fc.integer({ min: -9, max: 9 });

/** Solved with no false line, and just these values. */
function assertSolutions(formula: string, expected: readonly MathJson[]): void {
  assert.equal(mismatch(solveExample(formula), expected), "", formula);
}

test("√(x + k) = x + m has just the solutions with x + m ≥ 0", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), small, (height, root) => {
      const m = height - root;
      const k = height * height - root;
      // The other solution of x + k = (x + m)².
      const other = 1 - 2 * m - root;
      const solutions = [root, ...(other + m >= 0 ? [other] : [])];
      assertSolutions(`\\sqrt{x+(${k})}=x+(${m})`, solutions);
    }),
    { numRuns },
  );
});
