import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { derived, systemProblem } from "../../../../../../test/support/derived.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";

/** Systems made from a solution that is known; each family is tried two hundred times. */
const runs = { numRuns: 200 };
const integer = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });

/** The points of an answer, in order. */
function pointsOf(equations: readonly MathJson[], letters: string, method?: string): number[][] {
  const { answers, end } = derived(systemProblem(letters, equations), method ? { method } : {});
  assert.equal(end.status, "solved", JSON.stringify(equations));
  assert.deepEqual(end.refuted, []);
  const json = answers[0]?.json as readonly MathJson[];
  const tuples = (json[0] === "Tuple" ? [json] : json.slice(1)) as readonly (readonly MathJson[])[];
  return tuples.map((tuple) => tuple.slice(1).map(Number));
}

const ordered = (points: readonly (readonly number[])[]): number[][] =>
  [...new Set(points.map((point) => JSON.stringify(point)))]
    .map((text) => JSON.parse(text) as number[])
    .sort((left, right) => (left[0] as number) - (right[0] as number) || (left[1] as number) - (right[1] as number));

describe("numbers made into their sum and product", () => {
  test("a sum and a product have the two numbers in either order", () => {
    fc.assert(
      fc.property(integer(-9, 9), integer(-9, 9), (a, b) => {
        const equations = [apply("Equal", apply("Add", "x", "y"), a + b), apply("Equal", apply("Multiply", "x", "y"), a * b)];
        assert.deepEqual(
          pointsOf(equations, "x,y"),
          ordered([
            [a, b],
            [b, a],
          ]),
        );
      }),
      runs,
    );
  });
});
