import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { derived, differentialProblem } from "../../../../../../test/support/derived.ts";
import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

const runs = { numRuns: 200 };
const integer = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });
const signed = (value: number): string => (value < 0 ? `${value}` : `+${value}`);

/** The right side of the answer y = …. */
function solutionOf(text: string, calculus: Awaited<ReturnType<typeof loadCalculus>>): MathJson {
  const { answers, end } = derived(differentialProblem(text), { calculus });
  assert.equal(end.status, "solved", text);
  assert.deepEqual(end.refuted, []);
  assert.equal(answers[0]?.verdict.status, "proved", text);
  return operandsOf(answers[0]?.json ?? 0)[1] as MathJson;
}

const derivative = (json: MathJson): MathJson => differentiate(json, "x") as MathJson;

describe("linear equations with an initial value", async () => {
  const calculus = await loadCalculus();

  test("y′ + ay = kx + m with y(0) given has the one solution with that value", () => {
    fc.assert(
      fc.property(integer(1, 6), integer(-6, 6), integer(-6, 6), integer(-6, 6), (a, k, m, start) => {
        const y = solutionOf(`y'+${a}y=${k}x${signed(m)}, y(0)=${start}`, calculus);
        assert.equal(simplify(substitute(y, { x: 0 })), start);
        const right = apply("Add", apply("Multiply", k, "x"), m);
        assert.equal(simplify(apply("Subtract", apply("Add", derivative(y), apply("Multiply", a, y)), right)), 0);
      }),
      runs,
    );
  });
});
