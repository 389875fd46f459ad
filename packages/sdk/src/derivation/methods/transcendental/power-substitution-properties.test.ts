import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { solutionsOf } from "../../../../test/solved-equation.ts";

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

describe("exponential equations with known solutions", () => {
  test("that are quadratic in a power with known roots", () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 5), whole(0, 3), whole(0, 3), (base, p, q) => {
        fc.pre(p !== q);
        const [r, s] = [base ** p, base ** q];
        const equation = `${base ** 2}^x - ${r + s} \\cdot ${base}^x + ${r * s} = 0`;
        assert.deepEqual(
          solutionsOf(equation),
          [p, q].sort((a, b) => a - b),
          equation,
        );
      }),
      { numRuns: 200 },
    );
  });
});
