import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { solutionsOf, turnsOf, turnsWithin } from "../../../../test/solved-equation.ts";
import * as Q from "../../../algebra/rational.ts";

/** Angles in twelfths of π with the values of their sines. */
const sines: readonly (readonly [number, string])[] = [
  [0, "0"],
  [2, "\\frac{1}{2}"],
  [3, "\\frac{\\sqrt{2}}{2}"],
  [4, "\\frac{\\sqrt{3}}{2}"],
  [6, "1"],
  [-2, "-\\frac{1}{2}"],
  [-3, "-\\frac{\\sqrt{2}}{2}"],
  [-4, "-\\frac{\\sqrt{3}}{2}"],
  [-6, "-1"],
];
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
  test("sin ax = c and cos ax = c for the usual values", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sines), fc.integer({ min: 1, max: 4 }), fc.boolean(), ([angle, value], rate, isSine) => {
        const equation = `\\${isSine ? "sin" : "cos"}(${rate}x) = ${value}`;
        const found = turnsWithin(solutionsOf(equation) ?? [], periods);
        assert.deepEqual(found, expected((isSine ? supplements : opposites)(angle), rate), equation);
      }),
      { numRuns: 200 },
    );
  });
});
