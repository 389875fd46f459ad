import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { BudgetError } from "../../errors/budget-error.ts";
import * as Q from "../rational.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";

const [x, y, z] = [P.variable(0), P.variable(1), P.variable(2)];
const seed = { seed: 20260101 };

const terms = fc.array(
  fc.record({
    coefficient: fc.bigInt({ min: -9n, max: 9n }),
    powers: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })), { maxLength: 3 }),
  }),
  { maxLength: 6 },
);
const polynomials = terms.map(P.fromTerms);
const variables = fc.integer({ min: 0, max: 4 });
const rationals = fc.tuple(fc.bigInt({ min: -7n, max: 7n }), fc.bigInt({ min: 1n, max: 4n })).map(([n, d]) => Q.rational(n, d));
const points = fc
  .tuple(rationals, rationals, rationals, rationals)
  .map((values) => new Map(values.map((value, v) => [v, value])));

/** What the type promises beyond the types of its fields. */
function assertCanonical(p: Polynomial, below = Number.POSITIVE_INFINITY): void {
  if (typeof p === "bigint") return;
  assert.ok(p.variable < below && p.terms.length > 0 && (p.terms[0]?.exponent ?? 0) >= 1);
  p.terms.forEach((term, index) => {
    assert.ok(term.exponent >= 0 && term.exponent < (p.terms[index - 1]?.exponent ?? Number.POSITIVE_INFINITY));
    assert.notEqual(term.coefficient, 0n);
    assertCanonical(term.coefficient, p.variable);
  });
}

function assertSame(left: Polynomial, right: Polynomial): void {
  assertCanonical(left);
  assert.deepEqual(left, right);
  assert.ok(P.equal(left, right));
}

describe("polynomials in several variables", () => {
  test("form a commutative ring", () => {
    fc.assert(
      fc.property(polynomials, polynomials, polynomials, (a, b, c) => {
        assertSame(P.add(a, b), P.add(b, a));
        assertSame(P.add(P.add(a, b), c), P.add(a, P.add(b, c)));
        assertSame(P.multiply(a, b), P.multiply(b, a));
        assertSame(P.multiply(P.multiply(a, b), c), P.multiply(a, P.multiply(b, c)));
        assertSame(P.multiply(a, P.add(b, c)), P.add(P.multiply(a, b), P.multiply(a, c)));
        assertSame(P.subtract(a, a), 0n);
        assertSame(P.subtract(a, b), P.negate(P.subtract(b, a)));
        assertSame(P.add(a, 0n), a);
        assertSame(P.multiply(a, 1n), a);
        assertSame(P.multiply(a, 0n), 0n);
        assertSame(P.scale(a, 3n), P.multiply(a, 3n));
        assertSame(P.scale(a, 0n), 0n);
      }),
      seed,
    );
  });

  test("have values, which the operations respect", () => {
    fc.assert(
      fc.property(polynomials, polynomials, points, (a, b, at) => {
        const [valueA, valueB] = [P.evaluate(a, at), P.evaluate(b, at)];
        assert.deepEqual(P.evaluate(P.add(a, b), at), Q.add(valueA, valueB));
        assert.deepEqual(P.evaluate(P.multiply(a, b), at), Q.multiply(valueA, valueB));
        assert.deepEqual(P.evaluate(P.power(a, 3), at), Q.multiply(valueA, Q.multiply(valueA, valueA)));
      }),
      seed,
    );
  });

  test("are the sum of their coefficients times powers, for any variable", () => {
    fc.assert(
      fc.property(polynomials, variables, (a, v) => {
        const coefficients = P.coefficientsIn(a, v);
        for (const coefficient of coefficients) assertCanonical(coefficient);
        assert.equal(coefficients.length, P.degreeIn(a, v) + 1);
        assert.notEqual(coefficients.at(-1), 0n);
        assertSame(P.fromCoefficients(coefficients, v), a);
        assert.ok(coefficients.every((coefficient) => !P.variablesOf(coefficient).includes(v)));
      }),
      seed,
    );
  });

  test("are the sum of their terms", () => {
    fc.assert(
      fc.property(polynomials, (a) => {
        assertSame(P.fromTerms(P.toTerms(a)), a);
        assert.equal(P.toTerms(a).length, P.termCount(a));
        assert.equal(P.leadingInteger(a), P.toTerms(a)[0]?.coefficient ?? 0n);
        const degrees = P.toTerms(a).map(({ powers }) => powers.reduce((sum, [, exponent]) => sum + exponent, 0));
        assert.equal(P.totalDegree(a), Math.max(-1, ...degrees));
      }),
      seed,
    );
  });

  test("substitution respects the operations, whatever variables the value has", () => {
    fc.assert(
      fc.property(polynomials, polynomials, polynomials, variables, (a, b, value, v) => {
        const put = (p: Polynomial): Polynomial => P.substitute(p, v, value);
        assertSame(put(P.add(a, b)), P.add(put(a), put(b)));
        assertSame(put(P.multiply(a, b)), P.multiply(put(a), put(b)));
        assertSame(put(P.variable(v)), value);
        assertSame(P.substitute(a, v, P.variable(v)), a);
      }),
      { ...seed, numRuns: 60 },
    );
  });

  test("derivatives obey Leibniz' rule", () => {
    fc.assert(
      fc.property(polynomials, polynomials, variables, (a, b, v) => {
        const product = P.add(P.multiply(P.derivative(a, v), b), P.multiply(a, P.derivative(b, v)));
        assertSame(P.derivative(P.multiply(a, b), v), product);
      }),
      seed,
    );
  });

  test("the integer content divides every coefficient and leaves nothing in common", () => {
    fc.assert(
      fc.property(polynomials, fc.bigInt({ min: -20n, max: 20n }), (a, factor) => {
        const content = P.integerContent(a);
        assert.ok(content >= 0n);
        assert.equal(P.integerContent(P.scale(a, factor)), content * (factor < 0n ? -factor : factor));
        if (content !== 0n) assert.ok(P.toTerms(a).every(({ coefficient }) => coefficient % content === 0n));
      }),
      seed,
    );
  });

  test("constants, zero and single variables", () => {
    assert.equal(P.degreeIn(0n, 0), -1);
    assert.equal(P.degreeIn(5n, 0), 0);
    assert.deepEqual(P.coefficientsIn(0n, 0), []);
    assert.deepEqual(P.coefficientsIn(x, 1), [x]);
    assert.deepEqual(P.coefficientsIn(z, 1), [z]);
    assert.deepEqual(P.toTerms(0n), []);
    assert.equal(P.power(0n, 0), 1n);
    assert.equal(P.power(-1n, 2 ** 50 + 1), -1n);
    assert.equal(P.degreeIn(P.power(x, 10 ** 12), 0), 10 ** 12);
    assert.deepEqual(P.variablesOf(P.multiply(P.add(x, z), y)), [0, 1, 2]);
    assert.equal(P.isConstant(7n) && !P.isConstant(x), true);
    assert.deepEqual(P.fromCoefficients([0n, 0n], 3), 0n);
    assert.deepEqual(P.fromCoefficients([y, x], 0), P.add(y, P.power(x, 2)));
  });

  test("sparse products of high degree stay sparse", () => {
    const a = P.add(P.power(x, 1_000_000), 1n);
    assert.equal(P.termCount(P.multiply(a, P.subtract(P.power(x, 999), y))), 4);
  });

  test("refuse exponents that are no whole numbers, values that are missing and lists that are too long", () => {
    assert.throws(() => P.power(x, -1), RangeError);
    assert.throws(() => P.power(x, 0.5), RangeError);
    assert.throws(() => P.evaluate(x, new Map()), RangeError);
    assert.throws(() => P.coefficientsIn(P.power(x, 10 ** 9), 0), BudgetError);
  });

  test("count their work, before it is done where it may be large", () => {
    const stop = (limit: number) => {
      let left = limit;
      return (operations: number): void => {
        left -= operations;
        if (left < 0) throw new Error("used up");
      };
    };
    assert.throws(() => P.power(P.add(x, y), 10 ** 6, stop(10 ** 5)), /used up/);
    assert.throws(() => P.power(7n, 10 ** 9, stop(10 ** 5)), /used up/);
    assert.throws(() => P.substitute(P.power(x, 10 ** 9), 0, 7n, stop(10 ** 5)), /used up/);
    assert.throws(() => P.evaluate(P.power(x, 10 ** 9), new Map([[0, Q.rational(7)]]), stop(10 ** 5)), /used up/);
  });
});
