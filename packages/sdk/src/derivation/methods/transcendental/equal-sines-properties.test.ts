import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { solutionsOf, turnsOf, turnsWithin } from "../../../../test/solved-equation.ts";
import * as Q from "../../../algebra/rational.ts";

const periods = 2;
const end = Q.rational(2 * periods);
const two = Q.rational(2);

/** All (angle + 2k)/rate within the window, for the angles in fractions of π. */
function expected(angles: readonly Q.Rational[], rate: number): string[] {
  const found = new Map<string, Q.Rational>();
  for (const angle of angles)
    for (const turn of turnsOf(Q.divide(angle, Q.rational(rate)), Q.divide(two, Q.rational(rate)), end))
      found.set(`${turn.numerator}/${turn.denominator}`, turn);
  return [...found.values()].sort(Q.compare).map(({ numerator, denominator }) => `${numerator}/${denominator}`);
}

describe("trigonometric equations with known solutions", () => {
  test("sin ax = sin bx: the angles are equal or add up to π", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (a, b) => {
        fc.pre(a !== b);
        const equation = `\\sin(${a}x) = \\sin(${b}x)`;
        const same = expected([Q.zero], Math.abs(a - b));
        const supplementary = expected([Q.one], a + b);
        const all = [...new Set([...same, ...supplementary])];
        assert.deepEqual(new Set(turnsWithin(solutionsOf(equation) ?? [], periods)), new Set(all), equation);
      }),
      { numRuns: 200 },
    );
  });
});
