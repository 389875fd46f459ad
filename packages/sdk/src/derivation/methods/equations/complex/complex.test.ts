import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { allSteps, worked } from "../../../../../test/worked-problem.ts";

const solved = (given: string) =>
  worked({ kind: "equation.other", ask: "solutions", given, unknowns: ["z"], numbers: "complex" });

describe("equations over ℂ with complex coefficients", () => {
  const rows: [equation: string, answer: string][] = [
    ["z^2=i", "z = -\\frac{\\sqrt{2}}{2} - \\frac{i\\sqrt{2}}{2}, z = \\frac{\\sqrt{2}}{2} + \\frac{i\\sqrt{2}}{2}"],
    ["z^2=3+4i", "z = -2 - i, z = 2 + i"],
    ["z^2=-5-12i", "z = -2 + 3i, z = 2 - 3i"],
    ["z^2=2-2\\sqrt{3}i", "z = -\\sqrt{3} + i, z = \\sqrt{3} - i"],
    ["iz^2=4", "z = -\\sqrt{2} + i\\sqrt{2}, z = \\sqrt{2} - i\\sqrt{2}"],
    ["z^3=8i", "z = \\sqrt{3} + i, z = -\\sqrt{3} + i, z = -2i"],
    ["z^4=-8+8\\sqrt{3}i", "z = \\sqrt{3} + i, z = -1 + i\\sqrt{3}, z = -\\sqrt{3} - i, z = 1 - i\\sqrt{3}"],
    ["(1+i)z=2", "z = 1 - i"],
    ["2z+i=iz+3", "z = \\frac{7}{5} + \\frac{i}{5}"],
    ["z^2-(3+i)z+2+2i=0", "z = 2, z = 1 + i"],
    ["z^2+2iz+3=0", "z = -3i, z = i"],
    ["(z-i)^2=2i", "z = -1, z = 1 + 2i"],
    ["z^2-2iz-1=0", "z = i"],
    ["z^2+iz=0", "z = 0, z = -i"],
  ];
  for (const [equation, answer] of rows) {
    test(`${equation} has the solutions ${answer}, every line proved`, () => {
      const { status, answers, steps, refuted } = solved(equation);
      assert.deepEqual([status, answers.map(({ latex }) => latex)], ["solved", [answer]]);
      assert.equal(answers[0]?.verdict.status, "proved");
      assert.deepEqual(refuted, []);
      for (const step of allSteps(steps))
        assert.match(step.verdict.status, /^(proved|given)$/, `${step.rule}: ${step.after.latex}`);
    });
  }

  test("what has roots within roots is not said to be solved", () => {
    assert.notEqual(solved("z^2+z+i=0").status, "solved");
  });

  test("z² = (p + qi)² has two solutions for all whole p and q that are not 0", () => {
    const part = fc.integer({ min: -9, max: 9 }).filter((value) => value !== 0);
    fc.assert(
      fc.property(part, part, (p, q) => {
        const { status, answers } = solved(`z^2=(${p * p - q * q})+(${2 * p * q})i`);
        assert.equal(status, "solved");
        assert.equal(answers[0]?.verdict.status, "proved");
      }),
      { numRuns: 40 },
    );
  });
});
