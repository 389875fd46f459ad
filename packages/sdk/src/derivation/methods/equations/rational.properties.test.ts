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

const bracket = (shift: number): string => (shift < 0 ? `(x-${-shift})` : `(x+${shift})`);

test("a/(x + p) = b/(x + q) has its solution unless that is excluded", () => {
  fc.assert(
    fc.property(nonzero, nonzero, small, small, (a, b, p, q) => {
      fc.pre(a !== b && p !== q);
      const root = Q.rational(b * p - a * q, a - b);
      assertSolutions(`\\frac{${a}}{${bracket(p)}}=\\frac{${b}}{${bracket(q)}}`, [Q.rationalToJson(root)]);
    }),
    { numRuns },
  );
});

test("Fractions over x − p lose the solution p", () => {
  fc.assert(
    fc.property(small, small, (p, root) => {
      fc.pre(p !== root);
      // (x − p)(x − root) over x − p
      const numerator = `x^2+(${-p - root})x+(${p * root})`;
      assertSolutions(`\\frac{${numerator}}{${bracket(-p)}}=0`, [root]);
    }),
    { numRuns },
  );
});
