import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { solutionsOf } from "../../../../test/solved-equation.ts";
import * as Q from "../../../algebra/rational.ts";

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const sign = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);

describe("exponential equations with known solutions", () => {
  test("of two powers of one base whose exponents are equal at a known number", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3, 5, 7),
        whole(1, 3),
        whole(1, 3),
        whole(-4, 4),
        whole(-4, 4),
        whole(-9, 9),
        (base, m, n, a, c, b) => {
          fc.pre(m * a !== n * c);
          const equation = `${base ** m}^{${a}x ${sign(b)}} = ${base ** n}^{${c}x + 1}`;
          // m(ax + b) = n(cx + 1)
          const solution = Q.rationalToJson(Q.rational(n - m * b, m * a - n * c));
          assert.deepEqual(solutionsOf(equation), [solution], equation);
        },
      ),
      { numRuns: 200 },
    );
  });
});
