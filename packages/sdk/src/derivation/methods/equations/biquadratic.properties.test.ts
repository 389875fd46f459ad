import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mismatch, solveExample } from "../../../../test/equations/solve-example.ts";

const numRuns = 200;

test("x⁴ + bx² + c with x² = p² or x² = −q² has ±p over ℝ and ±qi besides over ℂ", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (p, q) => {
      const formula = `x^4+(${q * q - p * p})x^2-(${p * p * q * q})=0`;
      assert.equal(mismatch(solveExample(formula), [-p, p]), "", formula);
      const unit = q === 1 ? "ImaginaryUnit" : (["Multiply", q, "ImaginaryUnit"] as const);
      const expected = [-p, p, ["Negate", unit] as const, unit];
      assert.equal(mismatch(solveExample(formula, { numbers: "complex" }), expected), "", formula);
    }),
    { numRuns: numRuns / 2 },
  );
});

test("x = r is among the solutions of a formula solved for x by undoing what was done to it", () => {
  const formula = fc.record({
    a: fc.integer({ min: 2, max: 9 }),
    b: fc.integer({ min: -9, max: 9 }),
    c: fc.integer({ min: 1, max: 9 }),
    d: fc.integer({ min: -9, max: 9 }),
  });
  fc.assert(
    fc.property(formula, fc.constantFrom("p", "q", "m"), ({ a, b, c, d }, letter) => {
      // (a(x + b letter))/c + d = y for x: x = (c(y − d))/a − b letter.
      const text = `\\frac{${a}(x+(${b})${letter})}{${c}}+(${d})=y`;
      const { status, answers, refuted } = solveExample(text);
      assert.deepEqual([status, answers[0]?.verdict.status, refuted.length], ["solved", "proved", 0], text);
    }),
    { numRuns },
  );
});
