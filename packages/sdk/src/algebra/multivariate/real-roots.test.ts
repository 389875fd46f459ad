import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { BudgetError } from "../../errors/budget-error.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { multiply } from "./dense.ts";
import * as P from "./polynomial.ts";
import type { Integers, RealRoot } from "./real-roots.ts";
import { countRealRoots, countRootsBetween, isExact, isolateRealRoots, refine, signAtRoot, sturmChain } from "./real-roots.ts";
import { signAt } from "./sturm.ts";

const seed = { seed: 20260107 };
const product = (...factors: Integers[]): Integers => factors.reduce((left, right) => multiply(left, right, spendFreely), [1n]);
const numbers = fc.tuple(fc.bigInt({ min: -40n, max: 40n }), fc.bigInt({ min: 1n, max: 12n })).map(([n, d]) => Q.rational(n, d));
const linear = ({ numerator, denominator }: Rational): Integers => [-numerator, denominator];
const coefficients = fc
  .array(fc.bigInt({ min: -50n, max: 50n }), { minLength: 1, maxLength: 8 })
  .filter((list) => list.at(-1) !== 0n);

/** Everything that is promised of a list of roots. */
function assertRoots(polynomial: Integers, roots: readonly RealRoot[]): void {
  const chain = sturmChain(polynomial);
  assert.equal(roots.length, countRootsBetween(chain, undefined, undefined));
  assert.equal(roots.length, countRealRoots(polynomial));
  roots.forEach((root, index) => {
    const before = roots[index - 1];
    if (before) assert.ok(Q.compare(before.to, root.from) <= 0);
    assert.equal(signAtRoot(polynomial, root), 0);
    if (isExact(root)) {
      assert.equal(signAt(polynomial, root.from, spendFreely), 0);
      assert.deepEqual(root.polynomial, linear(root.from));
      return;
    }
    assert.ok(root.polynomial.length > 2 && (root.polynomial.at(-1) as bigint) > 0n);
    const [atFrom, atTo] = [signAt(root.polynomial, root.from, spendFreely), signAt(root.polynomial, root.to, spendFreely)];
    assert.ok(atFrom * atTo === -1);
    assert.equal(countRootsBetween(sturmChain(root.polynomial), root.from, root.to), 1);
  });
}

describe("real roots", () => {
  test("are all found, in order, apart, each the only one in its interval", () => {
    fc.assert(
      fc.property(coefficients, coefficients, (a, b) => {
        const polynomial = product(a, b);
        assertRoots(polynomial, isolateRealRoots(polynomial));
      }),
      { ...seed, numRuns: 300 },
    );
  });

  test("are counted rightly between multiple roots, which may be the ends", () => {
    // (x − 1)² (x − 3)³ (x² + 1)
    const chain = sturmChain(product([-1n, 1n], [-1n, 1n], [-3n, 1n], [-3n, 1n], [-3n, 1n], [1n, 0n, 1n]));
    const at = (value: bigint): Rational => Q.rational(value);
    const rows: [from: bigint, to: bigint, count: number][] = [
      [0n, 1n, 1],
      [1n, 2n, 0],
      [1n, 3n, 1],
      [1n, 4n, 1],
      [0n, 4n, 2],
      [0n, 3n, 2],
      [3n, 4n, 0],
    ];
    for (const [from, to, count] of rows) assert.equal(countRootsBetween(chain, at(from), at(to)), count, `(${from}, ${to}]`);
  });

  test("of products of linear factors are exactly the ones put in", () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 6 }), (values) => {
        const roots = isolateRealRoots(product(...values.map(linear)));
        const distinct = values.filter((value, index) => values.findIndex((other) => Q.equal(other, value)) === index);
        assert.deepEqual(
          roots.map(({ from }) => from),
          distinct.sort(Q.compare),
        );
        assert.ok(roots.every(isExact));
      }),
      seed,
    );
  });

  test("refined, stay the same roots within the width", () => {
    fc.assert(
      fc.property(coefficients, fc.integer({ min: 0, max: 200 }), (polynomial, bits) => {
        const width = Q.rational(1n, 1n << BigInt(bits));
        for (const root of isolateRealRoots(polynomial)) {
          const narrow = refine(root, width);
          assert.ok(Q.compare(Q.subtract(narrow.to, narrow.from), width) <= 0);
          assert.ok(Q.compare(narrow.from, root.from) >= 0 && Q.compare(narrow.to, root.to) <= 0);
          if (!isExact(narrow))
            assert.ok(signAt(root.polynomial, narrow.from, spendFreely) * signAt(root.polynomial, narrow.to, spendFreely) < 0);
        }
      }),
      seed,
    );
  });

  const table: [string, Integers, number][] = [
    ["a constant", [5n], 0],
    ["x", [0n, 1n], 1],
    ["x² + 1", [1n, 0n, 1n], 0],
    ["x² − 2", [-2n, 0n, 1n], 2],
    ["x³ − 2x", [0n, -2n, 0n, 1n], 3],
    ["(x² − 2)²", [4n, 0n, -4n, 0n, 1n], 2],
    ["x⁵ − x − 1", [-1n, -1n, 0n, 0n, 0n, 1n], 1],
    ["Wilkinson's polynomial of degree 12", product(...Array.from({ length: 12 }, (_, i) => [-BigInt(i + 1), 1n])), 12],
    ["Mignotte's polynomial x⁹ − 2(50x − 1)²: two roots closer than 10⁻⁸", [-2n, 200n, -5000n, 0n, 0n, 0n, 0n, 0n, 0n, 1n], 3],
    ["zeros at the end of the list do not count", [-2n, 0n, 1n, 0n], 2],
  ];
  for (const [name, polynomial, count] of table) {
    test(name, () => {
      const roots = isolateRealRoots(polynomial);
      assert.equal(roots.length, count);
      if (polynomial.at(-1) !== 0n) assertRoots(polynomial, roots);
    });
  }

  test("of a polynomial in the general form, in whatever variable", () => {
    const z = P.variable(7);
    assert.equal(isolateRealRoots(P.subtract(P.power(z, 2), 2n)).length, 2);
    assert.equal(countRealRoots(P.power(z, 2)), 1);
    assert.deepEqual(isolateRealRoots(4n), []);
  });

  test("zero and polynomials in several variables are refused", () => {
    assert.throws(() => isolateRealRoots([]), RangeError);
    assert.throws(() => isolateRealRoots([0n, 0n]), RangeError);
    assert.throws(() => countRealRoots(0n), RangeError);
    assert.throws(() => isolateRealRoots(P.add(P.variable(0), P.variable(1))), RangeError);
  });

  test("multiple roots are found once also where nothing was factored", () => {
    const high = P.subtract(P.power(P.variable(0), 1_001), 1n);
    const roots = isolateRealRoots(P.multiply(P.power(high, 2), P.subtract(P.power(P.variable(0), 2), 2n)));
    assert.deepEqual(roots.map(isExact), [false, true, false]);
  });

  test("rational roots are exact also where factoring gave up", () => {
    // x^420 − 1 is beyond the degree that is factored; (3x − 2) beside it.
    const high: bigint[] = [-1n, ...new Array<bigint>(419).fill(0n), 1n];
    const roots = isolateRealRoots(product(high, [-2n, 3n]));
    assert.deepEqual(
      roots.map(({ from, to }) => [from, to]),
      [Q.rational(-1), Q.rational(2, 3), Q.one].map((value) => [value, value]),
    );
  });
});

describe("the sign of a polynomial at a root", () => {
  test("is that of its value nearby, or 0 for a common root", () => {
    fc.assert(
      fc.property(coefficients, coefficients, fc.boolean(), (a, b, share) => {
        const other = share ? product(a, b) : b;
        for (const root of isolateRealRoots(a)) {
          const sign = signAtRoot(other, root);
          if (share) assert.equal(sign, 0);
          else if (sign !== 0) {
            const narrow = refine(root, Q.rational(1n, 10n ** 60n));
            assert.equal(sign, signAt(other, narrow.from, spendFreely));
          }
        }
      }),
      seed,
    );
  });

  test("√2 is a little less than 1.41421356237309504880168872420969808", () => {
    const [, root] = isolateRealRoots([-2n, 0n, 1n]);
    const above = [-141421356237309504880168872420969808n, 10n ** 35n];
    assert.equal(signAtRoot(above, root as RealRoot), -1);
    assert.equal(signAtRoot([1n + (above[0] as bigint), above[1] as bigint], root as RealRoot), 1);
    assert.equal(signAtRoot([0n, -2n, 0n, 1n], root as RealRoot), 0);
    assert.equal(signAtRoot([], root as RealRoot), 0);
    assert.equal(signAtRoot([-3n], root as RealRoot), -1);
  });

  test("an interval with 0 inside is no obstacle", () => {
    const wide: RealRoot = { polynomial: [-2n, 0n, 0n, 1n], from: Q.rational(-5), to: Q.rational(5) };
    assert.equal(signAtRoot([0n, 1n], wide), 1);
    assert.equal(signAtRoot([-2n, 0n, 0n, 1n], wide), 0);
    assert.equal(signAtRoot([0n, 3n, 1n], { polynomial: [0n, 1n, 0n, 1n], from: Q.rational(-5), to: Q.rational(5) }), 0);
  });
});

test("work on roots is counted", () => {
  let left = 2_000;
  const spend: Spend = (operations) => {
    left -= operations;
    if (left < 0) throw new BudgetError(2_000);
  };
  const [root] = isolateRealRoots([-1n, -1n, 0n, 0n, 0n, 1n]);
  assert.throws(() => refine(root as RealRoot, Q.rational(1n, 1n << 5000n), spend), BudgetError);
  assert.throws(() => refine(root as RealRoot, Q.zero), RangeError);
});
