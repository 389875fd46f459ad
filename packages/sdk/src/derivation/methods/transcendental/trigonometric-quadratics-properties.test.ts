import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { solutionsOf, turnsOf, turnsWithin } from "../../../../test/solved-equation.ts";
import * as Q from "../../../algebra/rational.ts";

const periods = 2;
const end = Q.rational(2 * periods);
const twelfths = (value: number): Q.Rational => Q.rational(value, 12);
const two = Q.rational(2);

/** All (angle + 2k)/rate within the window, for the angles in fractions of π. */
function expected(angles: readonly Q.Rational[], rate: number): string[] {
  const found = new Map<string, Q.Rational>();
  for (const angle of angles)
    for (const turn of turnsOf(Q.divide(angle, Q.rational(rate)), Q.divide(two, Q.rational(rate)), end))
      found.set(`${turn.numerator}/${turn.denominator}`, turn);
  return [...found.values()].sort(Q.compare).map(({ numerator, denominator }) => `${numerator}/${denominator}`);
}

const supplements = (angle: number): Q.Rational[] => [twelfths(angle), twelfths(12 - angle)];
const opposites = (angle: number): Q.Rational[] => [twelfths(6 - angle), twelfths(angle - 6)];

describe("trigonometric equations with known solutions", () => {
  test("quadratics in the sine or the cosine with known roots", () => {
    const halves = [-2, -1, 0, 1, 2];
    const angleOf = (half: number): number => [-6, -2, 0, 2, 6][half + 2] as number;
    fc.assert(
      fc.property(fc.constantFrom(...halves), fc.constantFrom(...halves), fc.boolean(), (p, q, isSine) => {
        const wave = isSine ? "\\sin x" : "\\cos x";
        const square = isSine ? "\\sin^2 x" : "\\cos^2 x";
        // (2w − p)(2w − q)
        const equation = `4${square} - (${2 * (p + q)})${wave} + (${p * q}) = 0`;
        const angles = [p, q].flatMap((half) => (isSine ? supplements : opposites)(angleOf(half)));
        assert.deepEqual(turnsWithin(solutionsOf(equation) ?? [], periods), expected(angles, 1), equation);
      }),
      { numRuns: 200 },
    );
  });
});
