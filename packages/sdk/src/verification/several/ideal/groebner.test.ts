import assert from "node:assert/strict";
import { test } from "node:test";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { shareOf } from "../share.ts";
import { fromRecursive, remainder, toRecursive } from "./distributed.ts";
import { groebnerBasis, isWhole } from "./groebner.ts";

const [x, y, z] = [0, 1, 2].map(P.variable) as [Polynomial, Polynomial, Polynomial];
const variables = [0, 1, 2];
const times = (...factors: Polynomial[]): Polynomial => factors.reduce((left, right) => P.multiply(left, right), 1n);
const plus = (...terms: Polynomial[]): Polynomial => terms.reduce(P.add, 0n);

const basisOf = (...generators: Polynomial[]) =>
  groebnerBasis(
    generators.map((generator) => fromRecursive(generator, variables)),
    { spend: spendFreely },
  );
const isMember = (polynomial: Polynomial, ...generators: Polynomial[]): boolean =>
  remainder(fromRecursive(polynomial, variables), basisOf(...generators).members, spendFreely).length === 0;

test("terms in order, and back", () => {
  const polynomial = plus(times(x, x, y), times(-3n, y, z), 7n);
  const terms = fromRecursive(polynomial, variables);
  assert.deepEqual(
    terms.map(({ monomial }) => monomial),
    [
      [2, 1, 0],
      [0, 1, 1],
      [0, 0, 0],
    ],
  );
  assert.deepEqual(toRecursive(terms, variables), polynomial);
});

test("membership", () => {
  const [circle, line] = [plus(times(x, x), times(y, y), -25n), plus(x, y, -7n)];
  assert.equal(isMember(plus(times(x, y), -12n), circle, line), true);
  assert.equal(isMember(plus(times(x, y), -13n), circle, line), false);
  assert.equal(isMember(x, times(x, x)), false);
  assert.equal(isMember(0n, x), true);
  assert.equal(isMember(1n), false);
});

test("symmetric functions give the elementary polynomial", () => {
  const symmetric = [plus(x, y, z, -6n), plus(times(x, y), times(y, z), times(z, x), -11n), plus(times(x, y, z), -6n)];
  const cubic = times(plus(x, -1n), plus(x, -2n), plus(x, -3n));
  assert.equal(isMember(cubic, ...symmetric), true);
});

test("no common zeros", () => {
  assert.equal(isWhole(basisOf(plus(x, y, -2n), plus(x, y, -3n))), true);
  assert.equal(isWhole(basisOf(plus(times(x, y), -1n), x)), true);
  assert.equal(isWhole(basisOf(plus(times(x, x), 1n))), false);
  assert.equal(isWhole(basisOf()), false);
});

test("a budget that is used up leaves members of the ideal", () => {
  const generators = [
    plus(times(x, x, y), times(z, z), -1n),
    plus(times(x, y, y), times(z, x), 2n),
    plus(times(z, z, z), times(x, y), 5n),
  ];
  const partial = groebnerBasis(
    generators.map((generator) => fromRecursive(generator, variables)),
    { spend: shareOf(spendFreely, 60) },
  );
  assert.equal(partial.complete, false);
  const complete = basisOf(...generators);
  for (const member of partial.members) assert.deepEqual(remainder(member, complete.members, spendFreely), []);
});

test("coefficients that explode end the search", () => {
  const dense = (seed: bigint): Polynomial =>
    plus(times(seed + 3n, x, x, y), times(seed * 7n + 1n, y, y, z), times(seed - 5n, x, z, z), times(seed, x), 11n * seed + 1n);
  const found = groebnerBasis(
    [5n, 13n, 29n].map((seed) => fromRecursive(dense(seed), variables)),
    { spend: shareOf(spendFreely, 2_000_000) },
  );
  assert.ok(found.members.length > 0);
});
