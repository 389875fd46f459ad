import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mismatch, solveExample } from "../../../../test/equations/solve-example.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";

const numRuns = 200;
const small = fc.integer({ min: -9, max: 9 });
const nonzero = small.filter((value) => value !== 0);

/** Solved with no false line, and just these values. */
function assertSolutions(formula: string, expected: readonly MathJson[]): void {
  assert.equal(mismatch(solveExample(formula), expected), "", formula);
}

test("|ax + b| = c has two solutions, one or none", () => {
  fc.assert(
    fc.property(nonzero, small, small, (a, b, c) => {
      const values = c < 0 ? [] : [Q.rational(c - b, a), Q.rational(-c - b, a)];
      const formula = `|${a}x+(${b})|=${c}`;
      if (c < 0) assert.equal(solveExample(formula).answers[0]?.kind, "none", formula);
      else assertSolutions(formula, values.map(Q.rationalToJson));
    }),
    { numRuns },
  );
});

test("|x − p| + |x − q| = d is solved by intervals", () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), (p, width, more) => {
      const [q, d] = [p + width, width + more];
      const formula = `|x-(${p})|+|x-(${q})|=${d}`;
      assertSolutions(formula, [Q.rationalToJson(Q.rational(p + q - d, 2)), Q.rationalToJson(Q.rational(p + q + d, 2))]);
    }),
    { numRuns: numRuns / 2 },
  );
});
