import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { derived, systemProblem } from "../../../../../../test/support/derived.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";

const runs = { numRuns: 200 };
const integer = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });
const square = (letter: string): MathJson => apply("Power", letter, 2);

describe("systems in squares", () => {
  test("sums of multiples of squares have all pairs of roots", () => {
    const system = fc
      .tuple(integer(1, 5), integer(1, 5), integer(1, 5), integer(1, 5), integer(1, 6), integer(1, 6))
      .filter(([a, b, c, d]) => a * d !== b * c);
    fc.assert(
      fc.property(system, ([a, b, c, d, x, y]) => {
        const equation = (p: number, q: number): MathJson =>
          apply(
            "Equal",
            apply("Add", apply("Multiply", p, square("x")), apply("Multiply", q, square("y"))),
            p * x * x + q * y * y,
          );
        const { answers, end } = derived(systemProblem("x,y", [equation(a, b), equation(c, d)]));
        assert.equal(end.status, "solved");
        const pairs = [
          [-x, -y],
          [-x, y],
          [x, -y],
          [x, y],
        ];
        assert.deepEqual(answers[0]?.json, ["Set", ...pairs.map((pair) => ["Tuple", ...pair])]);
      }),
      runs,
    );
  });
});
