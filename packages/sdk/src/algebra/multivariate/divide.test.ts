import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { divideExact, pseudoRemainder } from "./divide.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";

const [x, y] = [P.variable(0), P.variable(1)];
const seed = { seed: 20260102 };
const polynomials = fc
  .array(
    fc.record({
      coefficient: fc.bigInt({ min: -9n, max: 9n }),
      powers: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 })), { maxLength: 2 }),
    }),
    { maxLength: 6 },
  )
  .map(P.fromTerms);
const nonZero = polynomials.filter((p) => !P.isZero(p));

describe("exact division", () => {
  test("takes a factor out of a product", () => {
    fc.assert(
      fc.property(polynomials, nonZero, (a, b) => {
        assert.deepEqual(divideExact(P.multiply(a, b), b), a);
      }),
      seed,
    );
  });

  test("what it returns is the quotient, whatever it is given", () => {
    fc.assert(
      fc.property(polynomials, nonZero, (a, b) => {
        const quotient = divideExact(a, b);
        if (quotient !== undefined) assert.deepEqual(P.multiply(quotient, b), a);
        const withRest = P.add(P.multiply(a, b), 1n);
        if (!P.isConstant(b)) assert.equal(divideExact(withRest, b), undefined);
      }),
      seed,
    );
  });

  const table: [string, Polynomial, Polynomial, Polynomial | undefined][] = [
    ["2x by 4 is not over ℤ", P.scale(x, 2n), 4n, undefined],
    ["4x by −2", P.scale(x, 4n), -2n, P.scale(x, -2n)],
    ["0 by x", 0n, x, 0n],
    ["5 by x", 5n, x, undefined],
    ["x by y", x, y, undefined],
    ["y by x", y, x, undefined],
    ["xy by x", P.multiply(x, y), x, y],
    ["x² + 1 by x − 1", P.add(P.power(x, 2), 1n), P.subtract(x, 1n), undefined],
    ["x by x²", x, P.power(x, 2), undefined],
    ["x^1000000 by x^999999", P.power(x, 1_000_000), P.power(x, 999_999), x],
  ];
  for (const [name, dividend, divisor, expected] of table) {
    test(name, () => assert.deepEqual(divideExact(dividend, divisor), expected));
  }

  test("by zero is refused", () => assert.throws(() => divideExact(x, 0n), RangeError));
});

describe("pseudo-remainders", () => {
  test("differ from lc(b)^(δ+1) · a by a multiple of b, and are of lower degree", () => {
    fc.assert(
      fc.property(polynomials, nonZero, fc.integer({ min: 0, max: 2 }), (a, b, v) => {
        const remainder = pseudoRemainder(a, b, v);
        const lead = P.coefficientsIn(b, v).at(-1) as Polynomial;
        const difference = P.degreeIn(a, v) - P.degreeIn(b, v);
        const multiple = P.subtract(P.multiply(P.power(lead, Math.max(0, difference + 1)), a), remainder);
        assert.ok(P.degreeIn(remainder, v) < P.degreeIn(b, v));
        assert.notEqual(divideExact(multiple, b), undefined);
      }),
      seed,
    );
  });

  test("by zero is refused", () => assert.throws(() => pseudoRemainder(x, 0n, 0), RangeError));
});
