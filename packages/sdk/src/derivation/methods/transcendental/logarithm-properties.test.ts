import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { solutionsOf } from "../../../../test/solved-equation.ts";

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const minus = (value: number): string => (value < 0 ? `+ ${-value}` : `- ${value}`);

describe("logarithmic equations with known solutions", () => {
  test("of one logarithm of a linear argument", () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 5, 10), whole(1, 5), whole(-9, 9), whole(-2, 3), (base, a, root, exponent) => {
        fc.pre(exponent >= 0);
        const b = base ** exponent - a * root;
        const equation = `\\log_{${base}}(${a}x ${minus(-b)}) = ${exponent}`;
        assert.deepEqual(solutionsOf(equation), [root], equation);
      }),
      { numRuns: 200 },
    );
  });
});
