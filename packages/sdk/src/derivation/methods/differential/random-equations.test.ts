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

describe("differential equations made from their solutions", async () => {
  const calculus = await loadCalculus();

  test("y″ − (a + b)y′ + ab y = 0 has e^(ax) and e^(bx) among its solutions", () => {
    fc.assert(
      fc.property(integer(-5, 5), integer(-5, 5), (a, b) => {
        const found = solutionOf(`y''${signed(-(a + b))}y'${signed(a * b)}y=0`, calculus);
        for (const [one, other, rate] of [
          [1, 0, a],
          [0, 1, b],
        ] as const) {
          // Either constant belongs to either root: y′ = rate · y for one of the two.
          const solutions = [
            { C_1: one, C_2: other },
            { C_1: other, C_2: one },
          ].map((values) => substitute(found, values));
          const holds = solutions.some((y) => simplify(apply("Subtract", derivative(y), apply("Multiply", rate, y))) === 0);
          assert.ok(holds, `${a}, ${b}`);
        }
      }),
      runs,
    );
  });
});
