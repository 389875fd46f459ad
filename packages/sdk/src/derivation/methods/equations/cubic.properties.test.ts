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
const polynomialOf = (roots: readonly Q.Rational[], factor: number): U.Univariate =>
  roots.reduce<U.Univariate>(
    (product, root) => U.multiply(product, [N.fromRational(Q.negate(root)), N.one]),
    [N.fromInteger(factor)],
  );
const json = (polynomial: U.Univariate): MathJson => univariateToJson(polynomial, "x");

test("Cubic equations made from three whole solutions have just these", () => {
  fc.assert(
    fc.property(small, small, small, fc.integer({ min: 1, max: 3 }), (a, b, c, factor) => {
      const roots = [a, b, c].map((root) => Q.rational(root));
      assertSolutions(equationProblem(json(polynomialOf(roots, factor)), 0), roots.map(Q.rationalToJson));
    }),
    { numRuns },
  );
});
