import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { equationProblem, mismatch, solveProblem } from "../../../../test/equations/solve-example.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import * as U from "../../../algebra/univariate.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { MathJson, Problem } from "../../../contract.ts";

const numRuns = 200;

/** Solved with no false line, and just these values. */
function assertSolutions(question: Problem, expected: readonly MathJson[]): void {
  assert.equal(mismatch(solveProblem(question), expected), "", question.given[0]?.latex);
}

const small = fc.integer({ min: -9, max: 9 });
const nonzero = small.filter((value) => value !== 0);
const rational = fc.tuple(small, fc.integer({ min: 1, max: 6 })).map(([above, below]) => Q.rational(above, below));
const polynomialOf = (roots: readonly Q.Rational[], factor: number): U.Univariate =>
  roots.reduce<U.Univariate>(
    (product, root) => U.multiply(product, [N.fromRational(Q.negate(root)), N.one]),
    [N.fromInteger(factor)],
  );
const json = (polynomial: U.Univariate): MathJson => univariateToJson(polynomial, "x");

test("Linear equations made from their solution have it, and no other", () => {
  fc.assert(
    fc.property(small, nonzero, small, rational, (a, difference, b, root) => {
      const [left, right] = [a + difference, a];
      const constant = Q.add(Q.rational(b), Q.multiply(Q.rational(difference), root));
      const side = (slope: number, free: Q.Rational): MathJson => json(U.add([], [N.fromRational(free), N.fromInteger(slope)]));
      assertSolutions(equationProblem(side(left, Q.rational(b)), side(right, constant)), [Q.rationalToJson(root)]);
    }),
    { numRuns },
  );
});

test("Quadratic equations made from two rational solutions have just these", () => {
  fc.assert(
    fc.property(rational, rational, nonzero, (first, second, factor) => {
      const roots = [first, second];
      assertSolutions(equationProblem(json(polynomialOf(roots, factor)), 0), roots.map(Q.rationalToJson));
    }),
    { numRuns },
  );
});
