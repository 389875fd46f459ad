import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { derived, systemProblem } from "../../../../../../test/support/derived.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";

/** Systems made from a solution that is known; each family is tried two hundred times. */
const runs = { numRuns: 200 };
const integer = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });
const unknowns = ["x", "y", "z"];

const linear = (row: readonly number[], values: readonly number[]): MathJson =>
  apply(
    "Equal",
    apply("Add", ...row.map((coefficient, index) => apply("Multiply", coefficient, unknowns[index] as string))),
    row.reduce((total, coefficient, index) => total + coefficient * (values[index] as number), 0),
  );

function determinant(rows: readonly (readonly number[])[]): number {
  const [first] = rows;
  if (!first || rows.length === 1) return first?.[0] ?? 1;
  return first.reduce(
    (total, entry, column) =>
      total +
      (column % 2 === 0 ? 1 : -1) * entry * determinant(rows.slice(1).map((row) => row.filter((_, index) => index !== column))),
    0,
  );
}

/** The points of an answer, in order. */
function pointsOf(equations: readonly MathJson[], letters: string, method?: string): number[][] {
  const { answers, end } = derived(systemProblem(letters, equations), method ? { method } : {});
  assert.equal(end.status, "solved", JSON.stringify(equations));
  assert.deepEqual(end.refuted, []);
  const json = answers[0]?.json as readonly MathJson[];
  const tuples = (json[0] === "Tuple" ? [json] : json.slice(1)) as readonly (readonly MathJson[])[];
  return tuples.map((tuple) => tuple.slice(1).map(Number));
}

describe("linear systems made from their solutions", () => {
  for (const size of [2, 3]) {
    test(`${size} linear equations have the one solution they were made from`, () => {
      const row = fc.array(integer(-6, 6), { minLength: size, maxLength: size });
      const system = fc.record({
        rows: fc.array(row, { minLength: size, maxLength: size }).filter((rows) => determinant(rows) !== 0),
        values: fc.array(integer(-9, 9), { minLength: size, maxLength: size }),
      });
      fc.assert(
        fc.property(system, ({ rows, values }) => {
          const equations = rows.map((one) => linear(one, values));
          assert.deepEqual(pointsOf(equations, unknowns.slice(0, size).join(",")), [values]);
        }),
        runs,
      );
    });
  }

  test("Cramer's rule finds what elimination finds", () => {
    const system = fc
      .tuple(integer(-5, 5), integer(-5, 5), integer(-5, 5), integer(-5, 5), integer(-9, 9), integer(-9, 9))
      .filter(([a, b, c, d]) => a * d !== b * c);
    fc.assert(
      fc.property(system, ([a, b, c, d, x, y]) => {
        const equations = [linear([a, b], [x, y]), linear([c, d], [x, y])];
        assert.deepEqual(pointsOf(equations, "x,y", "system.cramer"), [[x, y]]);
      }),
      runs,
    );
  });
});
