import assert from "node:assert/strict";
import { test } from "node:test";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { isExact, refine } from "../../../algebra/multivariate/real-roots.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { commonZeros } from "./common-zeros.ts";

const [x, y, z] = [0, 1, 2].map(P.variable) as [Polynomial, Polynomial, Polynomial];
const times = (...factors: Polynomial[]): Polynomial => factors.reduce((left, right) => P.multiply(left, right), 1n);
const plus = (...terms: Polynomial[]): Polynomial => terms.reduce(P.add, 0n);

/** The zeros as doubles, in order. */
function zerosOf(variables: number[], ...equations: Polynomial[]): number[][] | undefined {
  return commonZeros(equations, variables, spendFreely)
    ?.map(({ root, values }) => {
      const { from } = isExact(root) ? root : refine(root, Q.rational(1n, 1n << 60n), spendFreely);
      const at = Q.rationalToNumber(from);
      return variables.map((variable) =>
        (values.get(variable) ?? []).reduceRight((sum, coefficient) => sum * at + Q.rationalToNumber(coefficient), 0),
      );
    })
    .map((zero) => zero.map((value) => Math.round(value * 1e6) / 1e6 + 0))
    .sort((left, right) => (left[0] ?? 0) - (right[0] ?? 0));
}

test("a circle and a line", () => {
  assert.deepEqual(zerosOf([0, 1], plus(times(x, x), times(y, y), -25n), plus(x, y, -7n)), [
    [3, 4],
    [4, 3],
  ]);
});

test("irrational zeros", () => {
  assert.deepEqual(zerosOf([0, 1], plus(times(x, x), -3n), plus(y, P.negate(x))), [
    [-1.732051, -1.732051],
    [1.732051, 1.732051],
  ]);
});

test("zeros that no variable alone separates", () => {
  const found = zerosOf([0, 1], plus(times(x, x), -1n), plus(times(y, y), -1n));
  assert.deepEqual(new Set(found?.map(String)), new Set(["-1,-1", "-1,1", "1,-1", "1,1"]));
});

test("multiple zeros count once", () => {
  assert.deepEqual(zerosOf([0, 1], times(x, x), times(plus(y, -1n), plus(y, -1n), plus(y, -1n))), [[0, 1]]);
  assert.deepEqual(zerosOf([0, 1], plus(times(x, x), P.negate(y)), y), [[0, 0]]);
});

test("three variables", () => {
  const found = zerosOf([0, 1, 2], plus(times(x, y), -6n), plus(times(y, z), -12n), plus(times(z, x), -8n));
  assert.deepEqual(found, [
    [-2, -3, -4],
    [2, 3, 4],
  ]);
});

test("none, none real, infinitely many", () => {
  assert.deepEqual(zerosOf([0, 1], plus(x, y), plus(x, y, 1n)), []);
  assert.deepEqual(zerosOf([0, 1], plus(times(x, x), 1n), y), []);
  assert.equal(zerosOf([0, 1], plus(x, y)), undefined);
  assert.equal(zerosOf([0, 1]), undefined);
});
