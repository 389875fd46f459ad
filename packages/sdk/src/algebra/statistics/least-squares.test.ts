import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import * as Q from "../rational.ts";
import { leastSquares } from "./least-squares.ts";

const q = (text: string | number): Q.Rational => Q.rationalFromText(String(text)) as Q.Rational;
const places = (...given: readonly (readonly [string | number, string | number])[]) =>
  given.map(([x, y]) => [q(x), q(y)] as const);
const text = ({ numerator, denominator }: Q.Rational): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

describe("the line of least squares", () => {
  const rows: readonly (readonly [given: ReturnType<typeof places>, slope: string, intercept: string])[] = [
    [places([1, 2], [2, 4], [3, 5], [4, 4], [5, 5]), "3/5", "11/5"],
    [places([0, 1], [1, 3]), "2", "1"],
    [places([1, 2], [2, 3], [3, 5]), "3/2", "1/3"],
    [places(["0.1", "0.3"], ["0.2", "0.1"], ["0.3", "0.2"]), "-1/2", "3/10"],
    [places([-1, 7], [1, 7]), "0", "7"],
  ];
  for (const [given, slope, intercept] of rows) {
    test(`y = ${slope}x + ${intercept}`, () => {
      const line = leastSquares(given);
      assert.deepEqual(line && [text(line.slope), text(line.intercept)], [slope, intercept]);
    });
  }

  test("there is none above one x alone", () => {
    assert.equal(leastSquares(places([1, 2], [1, 3])), undefined);
    assert.equal(leastSquares(places([1, 2])), undefined);
    assert.equal(leastSquares([]), undefined);
  });
});

test("residuals have the sum 0, and so have their products with x: no other line is nearer", () => {
  const numbers = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 2, maxLength: 12 }), (given) => {
      const exact = places(...given);
      const line = leastSquares(exact);
      if (!line) return;
      const residuals = exact.map(([x, y]) => [x, Q.subtract(y, Q.add(Q.multiply(line.slope, x), line.intercept))] as const);
      const sum = (terms: readonly Q.Rational[]): Q.Rational => terms.reduce((all, term) => Q.add(all, term), Q.zero);
      assert.ok(Q.isZero(sum(residuals.map(([, residual]) => residual))));
      assert.ok(Q.isZero(sum(residuals.map(([x, residual]) => Q.multiply(x, residual)))));
    }),
  );
});
