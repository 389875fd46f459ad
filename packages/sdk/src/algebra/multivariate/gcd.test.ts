import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { spendFreely } from "../spend.ts";
import { divideExact } from "./divide.ts";
import { cofactors, content, gcd, lcm, normalised, primitivePart } from "./gcd.ts";
import { heuristicGcd } from "./heuristic-gcd.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";
import { subresultantSequence } from "./remainder-sequence.ts";

const [x, y, z] = [P.variable(0), P.variable(1), P.variable(2)];
const seed = { seed: 20260103 };
const polynomials = fc
  .array(
    fc.record({
      coefficient: fc.bigInt({ min: -9n, max: 9n }),
      powers: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 })), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(P.fromTerms);
const nonZero = polynomials.filter((p) => !P.isZero(p));
const product = (...factors: Polynomial[]): Polynomial => factors.reduce((left, right) => P.multiply(left, right), 1n);
const divides = (divisor: Polynomial, p: Polynomial): boolean => divideExact(p, divisor) !== undefined;

describe("greatest common divisors", () => {
  test("divide both, hold every common factor, and leave coprime cofactors", () => {
    fc.assert(
      fc.property(nonZero, nonZero, nonZero, (a, b, c) => {
        const [left, right] = [P.multiply(a, c), P.multiply(b, c)];
        const found = cofactors(left, right);
        assert.deepEqual(P.multiply(found.gcd, found.left), left);
        assert.deepEqual(P.multiply(found.gcd, found.right), right);
        assert.ok(divides(c, found.gcd));
        assert.ok(P.leadingInteger(found.gcd) > 0n);
        assert.equal(gcd(found.left, found.right), 1n);
        assert.deepEqual(gcd(right, left), found.gcd);
      }),
      { ...seed, numRuns: 300 },
    );
  });

  test("are the same by remainder sequences and by values at large numbers", () => {
    fc.assert(
      fc.property(nonZero, nonZero, nonZero, (a, b, c) => {
        const [left, right] = [product(a, c, P.add(x, 2n)), product(b, c, P.add(x, 2n))];
        const { last } = subresultantSequence(P.coefficientsIn(left, 0), P.coefficientsIn(right, 0), spendFreely);
        const byRemainders = normalised(primitivePart(P.fromCoefficients(last, 0), 0)).primitive;
        const byValues = heuristicGcd(left, right, spendFreely);
        if (byValues !== undefined) assert.deepEqual(normalised(byValues).primitive, normalised(gcd(left, right)).primitive);
        assert.deepEqual(normalised(primitivePart(gcd(left, right), 0)).primitive, byRemainders);
      }),
      { ...seed, numRuns: 60 },
    );
  });

  test("the least common multiple times the greatest common divisor is the product", () => {
    fc.assert(
      fc.property(nonZero, nonZero, (a, b) => {
        const both = P.multiply(lcm(a, b), gcd(a, b));
        assert.deepEqual(both, P.leadingInteger(P.multiply(a, b)) < 0n ? P.negate(P.multiply(a, b)) : P.multiply(a, b));
      }),
      seed,
    );
  });

  test("content times primitive part is the polynomial, and the primitive part has content 1", () => {
    fc.assert(
      fc.property(nonZero, fc.integer({ min: 0, max: 3 }), (a, v) => {
        assert.deepEqual(P.multiply(content(a, v), primitivePart(a, v)), a);
        assert.equal(content(primitivePart(a, v), v), 1n);
      }),
      seed,
    );
  });

  const difference = (left: Polynomial, right: Polynomial): Polynomial => P.subtract(left, right);
  const table: [string, Polynomial, Polynomial, Polynomial][] = [
    ["0 and 0", 0n, 0n, 0n],
    ["0 and −2x", 0n, P.scale(x, -2n), P.scale(x, 2n)],
    ["12 and −18", 12n, -18n, 6n],
    ["6x and 4", P.scale(x, 6n), 4n, 2n],
    ["x and y", x, y, 1n],
    ["6x²y and 4xz", product(6n, x, x, y), product(4n, x, z), product(2n, x)],
    ["x − y and y − x", difference(x, y), difference(y, x), difference(y, x)],
    ["x² − y² and x³ − y³", difference(P.power(x, 2), P.power(y, 2)), difference(P.power(x, 3), P.power(y, 3)), difference(y, x)],
    ["xz + yz and x² − y²", P.add(product(x, z), product(y, z)), difference(P.power(x, 2), P.power(y, 2)), P.add(x, y)],
    ["x^1000000 and x^999y", P.power(x, 1_000_000), product(P.power(x, 999), y), P.power(x, 999)],
    ["x^100 − 1 and x^60 − 1", difference(P.power(x, 100), 1n), difference(P.power(x, 60), 1n), difference(P.power(x, 20), 1n)],
  ];
  for (const [name, left, right, expected] of table) {
    test(name, () => assert.deepEqual(gcd(left, right), expected));
  }

  test("of large coprime polynomials (Knuth's example)", () => {
    const a = P.fromCoefficients([-5n, 2n, 8n, -3n, -3n, 0n, 1n, 0n, 1n], 0);
    const b = P.fromCoefficients([21n, -9n, -4n, 0n, 5n, 0n, 3n], 0);
    assert.equal(gcd(a, b), 1n);
    assert.deepEqual(gcd(P.multiply(a, b), P.multiply(b, b)), b);
  });
});
