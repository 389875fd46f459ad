import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { equationProblem, mismatch, solveProblem } from "../../../../test/equations/solve-example.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import type * as U from "../../../algebra/univariate.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { conjugatePair } from "../../conjugate-pair.ts";

const numRuns = 200;

/** Solved with no false line, and just these values. */
function assertSolutions(question: Problem, expected: readonly MathJson[]): void {
  assert.equal(mismatch(solveProblem(question), expected), "", question.given[0]?.latex);
}

const small = fc.integer({ min: -9, max: 9 });
const rational = fc.tuple(small, fc.integer({ min: 1, max: 6 })).map(([above, below]) => Q.rational(above, below));
const json = (polynomial: U.Univariate): MathJson => univariateToJson(polynomial, "x");

test("Quadratic equations made from p ± q√n have these two solutions", () => {
  fc.assert(
    fc.property(rational, fc.integer({ min: 1, max: 5 }), fc.constantFrom(2n, 3n, 5n, 6n, 7n), (middle, times, radicand) => {
      const part: N.QuadraticNumber = { rational: Q.zero, coefficient: Q.rational(times), radicand };
      const square = N.multiply(part, part).rational;
      const constant = Q.subtract(Q.multiply(middle, middle), square);
      const polynomial = [constant, Q.multiply(Q.rational(-2), middle), Q.one].map(N.fromRational);
      const roots = [N.subtract(N.fromRational(middle), part), N.add(N.fromRational(middle), part)];
      assertSolutions(equationProblem(json(polynomial), 0), roots.map(N.toJson));
    }),
    { numRuns },
  );
});

test("Quadratic equations made from conjugate complex numbers have just these over ℂ and none over ℝ", () => {
  fc.assert(
    fc.property(rational, fc.integer({ min: 1, max: 30 }), (real, size) => {
      const square = Q.rational(size);
      const constant = Q.add(Q.multiply(real, real), square);
      const polynomial = json([constant, Q.multiply(Q.rational(-2), real), Q.one].map(N.fromRational));
      assertSolutions(equationProblem(polynomial, 0, "complex"), conjugatePair(real, N.squareRoot(square)));
      assert.equal(solveProblem(equationProblem(polynomial, 0)).answers[0]?.kind, "none");
    }),
    { numRuns: numRuns / 2 },
  );
});
