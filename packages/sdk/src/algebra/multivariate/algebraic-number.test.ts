import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { BudgetError } from "../../errors/budget-error.ts";
import * as Q from "../rational.ts";
import { spendFreely } from "../spend.ts";
import type { AlgebraicNumber } from "./algebraic-number.ts";
import * as A from "./algebraic-number.ts";
import { composedPower, composedProduct, composedSum } from "./composed.ts";
import { integersOf, primitivePart } from "./dense.ts";
import * as P from "./polynomial.ts";
import { isolateRealRoots, type RealRoot, refine } from "./real-roots.ts";
import { resultant } from "./resultant.ts";

const seed = { seed: 20260108 };
const rational = (n: number, d = 1): AlgebraicNumber => A.fromRational(Q.rational(n, d));
const root = (radicand: number, n = 2): AlgebraicNumber => A.nthRoot(rational(radicand), n);
const approximately = (number: AlgebraicNumber): number => Q.rationalToNumber(refine(number, Q.rational(1n, 1n << 80n)).from);
const rootsOf = (...ascending: bigint[]): RealRoot[] => isolateRealRoots(ascending);
const same = (left: AlgebraicNumber, right: AlgebraicNumber): void => {
  assert.ok(A.equal(left, right));
  assert.equal(A.compare(left, right), 0);
};

/** Numbers of degree up to 3; two or three of them together stay within degree 12. */
const pool: readonly AlgebraicNumber[] = [
  rational(0),
  rational(1),
  rational(-3),
  rational(2, 5),
  root(2),
  A.negate(root(3)),
  A.add(root(2), rational(1)),
  A.multiply(root(8), rational(-1, 3)),
  ...rootsOf(-1n, -1n, 1n),
  ...rootsOf(1n, -3n, 0n, 1n),
  root(2, 3),
];
const numbers = fc.constantFrom(...pool);
const quadratic = fc.constantFrom(...pool.filter((number) => A.degree(number) <= 2));

describe("real algebraic numbers", () => {
  test("form a field", () => {
    fc.assert(
      fc.property(numbers, numbers, quadratic, (a, b, c) => {
        same(A.add(a, b), A.add(b, a));
        same(A.multiply(a, b), A.multiply(b, a));
        same(A.subtract(A.add(a, b), b), a);
        same(A.add(A.add(a, b), c), A.add(a, A.add(b, c)));
        same(A.add(a, A.negate(a)), rational(0));
        if (A.signOf(b) !== 0) same(A.multiply(A.divide(a, b), b), a);
        if (A.signOf(a) !== 0) same(A.multiply(a, A.invert(a)), rational(1));
      }),
      { ...seed, numRuns: 40 },
    );
    fc.assert(
      fc.property(quadratic, quadratic, quadratic, (a, b, c) => {
        same(A.multiply(A.multiply(a, b), c), A.multiply(a, A.multiply(b, c)));
        same(A.multiply(a, A.add(b, c)), A.add(A.multiply(a, b), A.multiply(a, c)));
      }),
      { ...seed, numRuns: 40 },
    );
  });

  test("agree with doubles, in value and in order", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [x, y] = [approximately(a), approximately(b)];
        const close = (value: number, expected: number): void =>
          assert.ok(Math.abs(value - expected) < 1e-9 * (1 + Math.abs(expected)));
        close(approximately(A.add(a, b)), x + y);
        close(approximately(A.multiply(a, b)), x * y);
        if (x !== 0) close(approximately(A.invert(a)), 1 / x);
        if (Math.abs(x - y) > 1e-9) assert.equal(A.compare(a, b), Math.sign(x - y));
        else same(a, b);
        assert.equal(A.signOf(a), Math.sign(x));
      }),
      seed,
    );
  });

  test("are roots of the powers they are roots of", () => {
    fc.assert(
      fc.property(quadratic, fc.integer({ min: 1, max: 4 }), (a, n) => {
        const raised = A.power(a, n);
        same(
          raised,
          Array.from({ length: n }, () => a).reduce((product, factor) => A.multiply(product, factor), rational(1)),
        );
        const size = A.signOf(a) < 0 && n % 2 === 0 ? A.negate(a) : a;
        same(A.nthRoot(raised, n), size);
        if (A.signOf(a) !== 0) same(A.power(a, -n), A.invert(raised));
      }),
      { ...seed, numRuns: 40 },
    );
  });

  const table: [string, () => AlgebraicNumber, () => AlgebraicNumber][] = [
    ["√2 · √8 = 4", () => A.multiply(root(2), root(8)), () => rational(4)],
    ["√2 · √3 = √6", () => A.multiply(root(2), root(3)), () => root(6)],
    [
      "(√2 + √3)² = 5 + 2√6",
      () => A.power(A.add(root(2), root(3)), 2),
      () => A.add(rational(5), A.multiply(rational(2), root(6))),
    ],
    [
      "√(5 + 2√6) = √2 + √3",
      () => A.nthRoot(A.add(rational(5), A.multiply(rational(2), root(6))), 2),
      () => A.add(root(2), root(3)),
    ],
    [
      "∛(2 + √5) + ∛(2 − √5) = 1",
      () => A.add(A.nthRoot(A.add(rational(2), root(5)), 3), A.nthRoot(A.subtract(rational(2), root(5)), 3)),
      () => rational(1),
    ],
    ["∛−8 = −2", () => root(-8, 3), () => rational(-2)],
    ["1/(√2 − 1) = √2 + 1", () => A.invert(A.subtract(root(2), rational(1))), () => A.add(root(2), rational(1))],
    ["√(4/9) = 2/3", () => A.nthRoot(rational(4, 9), 2), () => rational(2, 3)],
    ["√0 = 0", () => root(0), () => rational(0)],
    [
      "√2 + √3 + √5 − √5 = √2 + √3",
      () => A.subtract(A.add(A.add(root(2), root(3)), root(5)), root(5)),
      () => A.add(root(2), root(3)),
    ],
  ];
  for (const [name, left, right] of table) test(name, () => same(left(), right()));

  test("are told apart where doubles are not", () => {
    // √(n² + 1) + … : √10000000000000001 against 100000000 + 1/200000000, closer than 10⁻²⁴.
    const near = rational(1);
    const left = A.nthRoot(A.fromRational(Q.rational(10n ** 16n + 1n)), 2);
    const right = A.fromRational(Q.rational(2n * 10n ** 16n + 1n, 2n * 10n ** 8n));
    assert.equal(A.compare(left, right), -1);
    assert.equal(A.compare(A.add(left, near), A.add(right, near)), -1);
  });

  test("√2 + √3 + √5 + √7 has degree 16", () => {
    const sum = [3, 5, 7].reduce((partial, n) => A.add(partial, root(n)), root(2));
    assert.equal(A.degree(sum), 16);
    assert.ok(Math.abs(approximately(sum) - (Math.SQRT2 + Math.sqrt(3) + Math.sqrt(5) + Math.sqrt(7))) < 1e-12);
  });

  test("rational ones are known as such", () => {
    assert.ok(A.isRational(A.multiply(root(2), root(2))) && !A.isRational(root(2)));
    assert.deepEqual(A.rationalValue(A.multiply(root(2), root(18))), Q.rational(6));
    const hidden: AlgebraicNumber = { polynomial: [-2n, -3n, 2n], from: Q.rational(1), to: Q.rational(3) };
    assert.deepEqual(A.rationalValue(hidden), Q.rational(2));
  });

  test("polynomials that are not irreducible do no harm", () => {
    // (x² − 2)(x² − 3) between 1 and 3/2 is √2.
    const number: AlgebraicNumber = { polynomial: [6n, 0n, -5n, 0n, 1n], from: Q.one, to: Q.rational(3, 2) };
    same(number, root(2));
    assert.ok(!A.equal(number, root(3)));
    same(A.multiply(number, number), rational(2));
    same(A.add(number, root(3)), A.add(root(2), root(3)));
    const straddling: AlgebraicNumber = { polynomial: [0n, -2n, 0n, 1n], from: Q.rational(-1), to: Q.rational(1) };
    assert.equal(A.signOf(straddling), 0);
    assert.throws(() => A.invert(straddling), RangeError);
    same(A.nthRoot(straddling, 2), rational(0));
    same(A.invert({ polynomial: [0n, -2n, 0n, 1n], from: Q.one, to: Q.rational(2) }), A.invert(root(2)));
  });

  test("what has no value is refused", () => {
    assert.throws(() => root(-1), RangeError);
    assert.throws(() => A.nthRoot(A.negate(root(2)), 4), RangeError);
    assert.throws(() => root(2, 0), RangeError);
    assert.throws(() => A.invert(rational(0)), RangeError);
    assert.throws(() => A.power(rational(0), -1), RangeError);
    assert.throws(() => A.power(root(2), 0.5), RangeError);
  });

  test("work is counted", () => {
    let left = 3_000;
    const spend = (operations: number): void => {
      left -= operations;
      if (left < 0) throw new BudgetError(3_000);
    };
    const a = A.add(root(2), root(3));
    const b = A.add(root(5), root(7, 3));
    assert.throws(() => A.add(a, b, spend), BudgetError);
  });
});

describe("composed polynomials", () => {
  const polynomials = fc
    .array(fc.bigInt({ min: -6n, max: 6n }), { minLength: 2, maxLength: 4 })
    .filter((list) => list.at(-1) !== 0n)
    .map((list) => primitivePart(list));
  const [x, y] = [P.variable(0), P.variable(1)];
  const inY = (list: readonly bigint[]): P.Polynomial => P.fromCoefficients(list, 1);

  test("are the resultants they stand for", () => {
    fc.assert(
      fc.property(polynomials, polynomials, (a, b) => {
        const shifted = P.substitute(P.fromCoefficients(b, 0), 0, P.subtract(x, y));
        assert.deepEqual(composedSum(a, b, spendFreely), primitivePart(integersOf(resultant(inY(a), shifted, 1), 0)));
        const homogeneous = b.reduce<P.Polynomial>((sum, coefficient, power) => {
          const monomial = P.multiply(P.power(x, power), P.power(y, b.length - 1 - power));
          return P.add(sum, P.scale(monomial, coefficient));
        }, 0n);
        if (a[0] !== 0n) {
          assert.deepEqual(composedProduct(a, b, spendFreely), primitivePart(integersOf(resultant(inY(a), homogeneous, 1), 0)));
        }
        const cubed = P.subtract(x, P.power(y, 3));
        assert.deepEqual(composedPower(a, 3, spendFreely), primitivePart(integersOf(resultant(inY(a), cubed, 1), 0)));
      }),
      seed,
    );
  });
});
