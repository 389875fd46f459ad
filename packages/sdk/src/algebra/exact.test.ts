import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decimalOf } from "./decimal.ts";
import { extractSquare, integerSquareRoot, isPerfectSquare } from "./integer.ts";
import * as N from "./quadratic-number.ts";
import * as Q from "./rational.ts";
import { isolateRoots } from "./real-roots.ts";
import type { Univariate } from "./univariate.ts";
import * as U from "./univariate.ts";

const integers = fc.bigInt({ min: -1000n, max: 1000n });
const rationals = fc.tuple(integers, fc.bigInt({ min: 1n, max: 60n })).map(([n, d]) => Q.rational(n, d));
const radicands = fc.constantFrom(2n, 3n, 5n, 6n, 7n, 13n, 101n);
/** Three numbers of one field. */
const triples = radicands.chain((radicand) => {
  const number = fc
    .tuple(rationals, rationals)
    .map(([p, q]) => N.add(N.fromRational(p), N.multiply(N.fromRational(q), N.squareRoot(Q.rational(radicand)))));
  return fc.tuple(number, number, number);
});

describe("integers", () => {
  test("integer square roots bracket the number", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (value) => {
        const root = integerSquareRoot(value);
        assert.ok(root * root <= value && (root + 1n) ** 2n > value);
      }),
    );
  });

  test("what is taken out of a root is a square, and nothing square stays", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (value) => {
        const { square, rest } = extractSquare(value);
        assert.equal(square * square * rest, value);
        for (let factor = 2n; factor < 1000n; factor++) assert.notEqual(rest % (factor * factor), 0n);
        assert.ok(rest === 1n || !isPerfectSquare(rest));
      }),
      { numRuns: 40 },
    );
  });
});

describe("quadratic numbers", () => {
  test("are a field", () => {
    fc.assert(
      fc.property(triples, ([a, b, c]) => {
        assert.deepEqual(N.multiply(a, N.add(b, c)), N.add(N.multiply(a, b), N.multiply(a, c)));
        assert.deepEqual(N.multiply(N.multiply(a, b), c), N.multiply(a, N.multiply(b, c)));
        if (!N.isZero(a)) assert.deepEqual(N.multiply(a, N.invert(a)), N.one);
      }),
    );
  });

  test("are ordered as their decimals are", () => {
    fc.assert(
      fc.property(triples, ([a, b]) => {
        const difference = N.toNumber(a) - N.toNumber(b);
        if (Math.abs(difference) > 1e-6) assert.equal(N.compare(a, b), Math.sign(difference));
      }),
    );
  });

  test("of different fields do not mix", () => {
    assert.throws(() => N.add(N.squareRoot(Q.rational(2)), N.squareRoot(Q.rational(3))), N.DifferentFieldsError);
  });
});

describe("decimals", () => {
  const rows: [N.QuadraticNumber, number, string][] = [
    [N.squareRoot(Q.rational(2)), 5, "1.4142"],
    [N.negate(N.squareRoot(Q.rational(2))), 5, "−1.4142"],
    [N.fromRational(Q.rational(2, 3)), 4, "0.6667"],
    [N.fromRational(Q.rational(1, 8)), 2, "0.13"],
    [N.fromRational(Q.rational(123456)), 3, "123456"],
    [N.fromRational(Q.rational(9999, 1000)), 3, "10.00"],
    [N.multiply(N.fromInteger(3), N.squareRoot(Q.rational(13717421013717421n))), 5, "351364183"],
    [N.squareRoot(Q.rational(1n, 10n ** 101n)), 3, `0.${"0".repeat(50)}316`],
    // 10^15 − √(10^30 − 1): all but the last digits cancel.
    [N.subtract(N.fromInteger(10n ** 15n), N.squareRoot(Q.rational(10n ** 30n - 1n))), 3, "0.000000000000000500"],
  ];
  for (const [value, digits, expected] of rows) test(expected, () => assert.equal(decimalOf(value, digits), expected));
});

describe("real roots", () => {
  const fromRoots = (roots: readonly Q.Rational[]): Univariate =>
    roots
      .map((root) => [N.fromRational(Q.negate(root)), N.one])
      .reduce<Univariate>((left, right) => U.multiply(left, right), [N.one]);

  test("each distinct root has its own interval, and there are no others", () => {
    fc.assert(
      fc.property(fc.array(rationals, { maxLength: 5 }), (roots) => {
        const withoutReal = U.multiply(fromRoots(roots), [N.one, N.one, N.one]); // times x² + x + 1
        const distinct = roots
          .filter((root, index) => roots.findIndex((other) => Q.equal(root, other)) === index)
          .sort(Q.compare);
        const intervals = isolateRoots(withoutReal);
        assert.equal(intervals.length, distinct.length);
        intervals.forEach(({ from, to }, index) => {
          const root = distinct[index] as Q.Rational;
          assert.ok(Q.compare(from, root) < 0 && Q.compare(root, to) < 0);
        });
      }),
    );
  });

  test("dividing gives back quotient and remainder", () => {
    const polynomials = fc.array(rationals, { minLength: 1, maxLength: 6 }).map((parts) => U.add(parts.map(N.fromRational), []));
    fc.assert(
      fc.property(polynomials, polynomials, (dividend, divisor) => {
        fc.pre(divisor.length > 0);
        const { quotient, remainder } = U.divide(dividend, divisor);
        assert.deepEqual(U.add(U.multiply(quotient, divisor), remainder), dividend);
        assert.ok(remainder.length < divisor.length);
      }),
    );
  });
});

describe("decimals as exact numbers", () => {
  const table: [text: string, numerator: bigint, denominator: bigint][] = [
    ["12", 12n, 1n],
    ["-0.125", -1n, 8n],
    ["3e-2", 3n, 100n],
    ["0.(3)", 1n, 3n],
    ["-0.(3)", -1n, 3n],
    ["0.1(6)", 1n, 6n],
    ["12.3(45)", 679n, 55n],
    ["0.(142857)", 1n, 7n],
    ["0.(9)", 1n, 1n],
    ["0.(0)", 0n, 1n],
    ["1.(3)e2", 400n, 3n],
    [".(6)", 2n, 3n],
  ];
  for (const [text, numerator, denominator] of table) {
    test(text, () => assert.deepEqual(Q.rationalFromText(text), { numerator, denominator }));
  }

  test("what is no decimal", () => {
    for (const text of ["", ".", "-", "(3)", "0.()", "0.(3", "0.(3)4", "1/3", "1e999"])
      assert.equal(Q.rationalFromText(text), undefined, text);
  });

  test("a repeating decimal is the series of its digits", () => {
    const digits = fc.stringMatching(/^[0-9]{1,6}$/);
    fc.assert(
      fc.property(digits, fc.stringMatching(/^[0-9]{0,6}$/), digits, (whole, fraction, period) => {
        const value = Q.rationalFromText(`${whole}.${fraction}(${period})`);
        const written = Q.rationalFromText(`${whole}.${fraction}${period.repeat(20)}`);
        assert.ok(value && written);
        // What the digits shown leave out is the value of the period, so many places further on.
        const rest = Q.rational(
          BigInt(period),
          (10n ** BigInt(period.length) - 1n) * 10n ** BigInt(fraction.length + 20 * period.length),
        );
        assert.deepEqual(Q.subtract(value, written), rest);
      }),
    );
  });
});
