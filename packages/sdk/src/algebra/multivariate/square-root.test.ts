import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import * as Q from "../rational.ts";
import { spendFreely } from "../spend.ts";
import { integerRoot, rootBounds } from "./integers.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";
import { squareRoot } from "./square-root.ts";

const [x, y] = [P.variable(0), P.variable(1)];
const seed = { seed: 20260109 };
const polynomials = fc
  .array(
    fc.record({
      coefficient: fc.bigInt({ min: -9n, max: 9n }),
      powers: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 })), { maxLength: 2 }),
    }),
    { maxLength: 5 },
  )
  .map(P.fromTerms);

describe("square roots of polynomials", () => {
  test("are found for squares, with a positive leading integer, and only for squares", () => {
    fc.assert(
      fc.property(polynomials, (p) => {
        assert.deepEqual(squareRoot(P.multiply(p, p)), P.leadingInteger(p) < 0n ? P.negate(p) : p);
        const found = squareRoot(p);
        if (found !== undefined) assert.deepEqual(P.multiply(found, found), p);
        if (!P.isConstant(p)) assert.equal(squareRoot(P.add(P.multiply(p, p), 1n)), undefined);
      }),
      seed,
    );
  });

  const table: [string, Polynomial, Polynomial | undefined][] = [
    ["0", 0n, 0n],
    ["9", 9n, 3n],
    ["8", 8n, undefined],
    ["−4", -4n, undefined],
    ["4x²", P.scale(P.power(x, 2), 4n), P.scale(x, 2n)],
    ["2x²", P.scale(P.power(x, 2), 2n), undefined],
    ["−x²", P.negate(P.power(x, 2)), undefined],
    ["x", x, undefined],
    ["x² + y", P.add(P.power(x, 2), y), undefined],
  ];
  for (const [name, p, expected] of table) test(name, () => assert.deepEqual(squareRoot(p), expected));
});

describe("n-th roots of numbers", () => {
  test("integer roots bracket the number", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 80n }), fc.integer({ min: 1, max: 12 }), (value, n) => {
        const root = integerRoot(value, n, spendFreely);
        assert.ok(root ** BigInt(n) <= value && (root + 1n) ** BigInt(n) > value);
      }),
      seed,
    );
  });

  test("bounds of rational roots are tight and exact where they can be", () => {
    const values = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 999n }));
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5 }), ([numerator, denominator], n) => {
        const value = Q.rational(numerator, denominator);
        const { from, to } = rootBounds(value, n, 1n << 40n, spendFreely);
        const raised = (q: Q.Rational): Q.Rational => Array.from({ length: n }, () => q).reduce(Q.multiply);
        assert.ok(Q.compare(raised(from), value) <= 0 && Q.compare(value, raised(to)) <= 0);
        assert.ok(Q.compare(Q.subtract(to, from), Q.rational(1n, 1n << 40n)) <= 0);
      }),
      seed,
    );
    assert.deepEqual(rootBounds(Q.rational(9, 4), 2, 1n << 10n, spendFreely), { from: Q.rational(3, 2), to: Q.rational(3, 2) });
  });
});
