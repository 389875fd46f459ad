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

describe("parabolas and lines made from their common points", () => {
  test("a parabola and a line through two of its points meet in these", () => {
    fc.assert(
      fc.property(integer(-6, 6), integer(-6, 6), (a, b) => {
        // y = x² and y = (a + b)x − ab meet where (x − a)(x − b) = 0.
        const line = apply("Subtract", apply("Multiply", a + b, "x"), a * b);
        const equations = [apply("Equal", "y", apply("Power", "x", 2)), apply("Equal", "y", line)];
        assert.deepEqual(
          pointsOf(equations, "x,y"),
          ordered([
            [a, a * a],
            [b, b * b],
          ]),
        );
      }),
      runs,
    );
  });
});
