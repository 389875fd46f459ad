import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { solutionsOf } from "../../../../test/solved-equation.ts";

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const minus = (value: number): string => (value < 0 ? `+ ${-value}` : `- ${value}`);

describe("logarithmic equations with known solutions", () => {
  test("of two logarithms whose sum is known: the other root of the product is extraneous", () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 10), whole(-6, 6), whole(-6, 6), whole(1, 9), (base, p, q, above) => {
        const root = Math.max(p, q) + above;
        const product = (root - p) * (root - q);
        const equation = `\\log_{${base}}(x ${minus(p)}) + \\log_{${base}}(x ${minus(q)}) = \\log_{${base}} ${product}`;
        assert.deepEqual(solutionsOf(equation), [root], equation);
      }),
      { numRuns: 200 },
    );
  });
});
