import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { BudgetError } from "../../errors/budget-error.ts";
import type { Spend } from "../spend.ts";
import type { Factorisation } from "./factor.ts";
import { factor, isIrreducible } from "./factor.ts";
import { gcd } from "./gcd.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";

const [x, y, z, w] = [P.variable(0), P.variable(1), P.variable(2), P.variable(3)];
const seed = { seed: 20260105 };
const sum = (...parts: Polynomial[]): Polynomial => parts.reduce((left, right) => P.add(left, right), 0n);
const product = (...parts: Polynomial[]): Polynomial => parts.reduce((left, right) => P.multiply(left, right), 1n);
const inX = (...ascending: bigint[]): Polynomial => P.fromCoefficients(ascending, 0);
const minus = (p: Polynomial): Polynomial => P.negate(p);

const expanded = ({ content, factors }: Factorisation): Polynomial =>
  factors.reduce<Polynomial>((all, { base, exponent }) => P.multiply(all, P.power(base, exponent)), content);

/** The bases with their exponents, in an order of their own. */
const listed = (factors: readonly { base: Polynomial; exponent: number }[]): string[] =>
  factors
    .map(({ base, exponent }) =>
      JSON.stringify([base, exponent], (_, value) => (typeof value === "bigint" ? `${value}` : (value as unknown))),
    )
    .sort();

function assertFactors(p: Polynomial, content: bigint, ...bases: (Polynomial | [Polynomial, number])[]): void {
  const found = factor(p);
  assert.equal(found.complete, true);
  assert.equal(found.content, content);
  const expected = bases.map((base) => (Array.isArray(base) ? { base: base[0], exponent: base[1] } : { base, exponent: 1 }));
  assert.deepEqual(listed(found.factors), listed(expected));
  assert.deepEqual(expanded(found), p);
}

describe("factorisation over ℚ, one variable", () => {
  const table: [string, Polynomial, bigint, ...(Polynomial | [Polynomial, number])[]][] = [
    ["0", 0n, 0n],
    ["−6", -6n, -6n],
    ["−x", minus(x), -1n, x],
    ["6x − 4", inX(-4n, 6n), 2n, inX(-2n, 3n)],
    ["x² − 1", inX(-1n, 0n, 1n), 1n, inX(-1n, 1n), inX(1n, 1n)],
    ["6x² − 5x − 6", inX(-6n, -5n, 6n), 1n, inX(-3n, 2n), inX(2n, 3n)],
    ["x² + 1", inX(1n, 0n, 1n), 1n, inX(1n, 0n, 1n)],
    ["x² − 2", inX(-2n, 0n, 1n), 1n, inX(-2n, 0n, 1n)],
    ["x³ − 2", inX(-2n, 0n, 0n, 1n), 1n, inX(-2n, 0n, 0n, 1n)],
    ["x⁴ + 4", inX(4n, 0n, 0n, 0n, 1n), 1n, inX(2n, 2n, 1n), inX(2n, -2n, 1n)],
    ["x⁴ + 1", inX(1n, 0n, 0n, 0n, 1n), 1n, inX(1n, 0n, 0n, 0n, 1n)],
    ["x⁶ − 1", P.subtract(P.power(x, 6), 1n), 1n, inX(-1n, 1n), inX(1n, 1n), inX(1n, 1n, 1n), inX(1n, -1n, 1n)],
    [
      "x¹² − 1",
      P.subtract(P.power(x, 12), 1n),
      1n,
      inX(-1n, 1n),
      inX(1n, 1n),
      inX(1n, 0n, 1n),
      inX(1n, 1n, 1n),
      inX(1n, -1n, 1n),
      inX(1n, 0n, -1n, 0n, 1n),
    ],
    [
      "Swinnerton-Dyer for √2, √3, √5",
      inX(576n, 0n, -960n, 0n, 352n, 0n, -40n, 0n, 1n),
      1n,
      inX(576n, 0n, -960n, 0n, 352n, 0n, -40n, 0n, 1n),
    ],
    ["x²(x − 1)³", product(x, x, P.power(inX(-1n, 1n), 3)), 1n, [x, 2], [inX(-1n, 1n), 3]],
    ["x^1000000", P.power(x, 1_000_000), 1n, [x, 1_000_000]],
  ];
  for (const [name, p, content, ...bases] of table) test(name, () => assertFactors(p, content, ...bases));

  test("roots that are large or close to each other", () => {
    const big = 10n ** 40n;
    assertFactors(product(inX(-big, 1n), inX(-big - 1n, 1n), inX(1n, big)), 1n, inX(-big, 1n), inX(-big - 1n, 1n), inX(1n, big));
  });
});

describe("factorisation over ℚ, several variables", () => {
  const symmetric = sum(P.power(x, 3), P.power(y, 3), P.power(z, 3), P.scale(product(x, y, z), -3n));
  const squares = sum(product(x, x), product(y, y), product(z, z));
  const products = sum(product(x, y), product(y, z), product(z, x));
  const table: [string, Polynomial, bigint, ...(Polynomial | [Polynomial, number])[]][] = [
    ["xy + xz", sum(product(x, y), product(x, z)), 1n, x, sum(y, z)],
    ["x³ + y³", sum(P.power(x, 3), P.power(y, 3)), 1n, sum(x, y), sum(product(x, x), minus(product(x, y)), product(y, y))],
    ["x²y − y³", P.subtract(product(x, x, y), P.power(y, 3)), -1n, y, sum(y, x), sum(y, minus(x))],
    ["(x + y + z)³", P.power(sum(x, y, z), 3), 1n, [sum(x, y, z), 3]],
    ["x³ + y³ + z³ − 3xyz", symmetric, 1n, sum(x, y, z), P.subtract(squares, products)],
    ["x² + y²", sum(product(x, x), product(y, y)), 1n, sum(product(x, x), product(y, y))],
    [
      "x² − 2y²",
      P.subtract(product(x, x), P.scale(product(y, y), 2n)),
      -1n,
      P.subtract(P.scale(product(y, y), 2n), product(x, x)),
    ],
    ["x²y² − 1", P.subtract(product(x, x, y, y), 1n), 1n, P.subtract(product(x, y), 1n), P.add(product(x, y), 1n)],
    [
      "4x² − 12xy + 9y² − 1",
      P.subtract(P.power(sum(P.scale(x, 2n), P.scale(y, -3n)), 2), 1n),
      1n,
      sum(P.scale(y, 3n), P.scale(x, -2n), 1n),
      sum(P.scale(y, 3n), P.scale(x, -2n), -1n),
    ],
    [
      "x⁵ + xy⁴ + y³ + 7",
      sum(P.power(x, 5), product(x, P.power(y, 4)), P.power(y, 3), 7n),
      1n,
      sum(P.power(x, 5), product(x, P.power(y, 4)), P.power(y, 3), 7n),
    ],
  ];
  for (const [name, p, content, ...bases] of table) test(name, () => assertFactors(p, content, ...bases));

  test("factors of degree 3 in every variable with leading coefficients that are no constants", () => {
    const a = sum(product(P.power(x, 3), P.add(y, 2n)), product(x, y, y, y), product(z, z, z), 1n);
    const b = sum(product(P.power(x, 3), P.subtract(y, z)), product(y, y, y), product(z, z, z, x), x, 5n);
    assertFactors(product(a, b, -6n), -6n, a, b);
  });

  test("four variables", () => {
    const a = sum(product(x, x, x, w), product(y, y, y), product(z, z, z), product(w, w, w), 1n);
    const b = sum(product(x, x, x, y), minus(product(y, y, y)), product(z, w), x, 2n, product(z, z, z));
    assertFactors(product(a, b), 1n, a, b);
  });
});

/** Known to be irreducible: linear in a variable with coprime coefficients, Eisenstein polynomials, norms. */
const irreducibles: readonly Polynomial[] = [
  x,
  y,
  inX(-1n, 1n),
  inX(3n, 5n),
  inX(1n, 0n, 1n),
  inX(-2n, 0n, 1n),
  inX(2n, 2n, 0n, 1n),
  inX(3n, 0n, 0n, 6n, 0n, 2n),
  sum(x, y, 1n),
  sum(x, minus(y)),
  sum(product(x, y), z, -3n),
  sum(product(x, x), product(y, y)),
  sum(product(x, x), minus(product(y, y, y))),
  sum(product(x, x, x), product(y, z, 2n), 4n),
  sum(product(x, y, z), w),
  sum(P.power(x, 3), P.power(y, 4), 2n),
  sum(P.power(x, 3), P.scale(P.power(y, 3), 2n), P.scale(P.power(z, 3), 4n)),
  sum(P.power(z, 3), P.scale(product(x, y, y), 3n), P.scale(P.power(x, 4), 3n), 3n),
].map((p) => (P.leadingInteger(p) < 0n ? P.negate(p) : p));

describe("factor and expand", () => {
  test("are inverse on products of known irreducible polynomials", () => {
    const chosen = fc.array(fc.tuple(fc.constantFrom(...irreducibles), fc.integer({ min: 1, max: 2 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        chosen,
        fc.bigInt({ min: -12n, max: 12n }).filter((n) => n !== 0n),
        (choice, content) => {
          const exponents = new Map<Polynomial, number>();
          for (const [base, exponent] of choice) exponents.set(base, (exponents.get(base) ?? 0) + exponent);
          const bases = [...exponents].map(([base, exponent]): [Polynomial, number] => [base, exponent]);
          const p = bases.reduce<Polynomial>((all, [base, exponent]) => P.multiply(all, P.power(base, exponent)), content);
          assertFactors(p, content, ...bases);
        },
      ),
      { ...seed, numRuns: 150 },
    );
  });

  test("hold for random products: distinct coprime normalised bases, each of which is its own factorisation", () => {
    const polynomials = fc
      .array(
        fc.record({
          coefficient: fc.bigInt({ min: -9n, max: 9n }),
          powers: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 })), { maxLength: 2 }),
        }),
        { minLength: 2, maxLength: 4 },
      )
      .map(P.fromTerms);
    fc.assert(
      fc.property(polynomials, polynomials, (a, b) => {
        const found = factor(P.multiply(a, b));
        assert.ok(found.complete);
        assert.deepEqual(expanded(found), P.multiply(a, b));
        found.factors.forEach(({ base }, index) => {
          assert.ok(P.integerContent(base) === 1n && P.leadingInteger(base) > 0n && !P.isConstant(base));
          assert.equal(isIrreducible(base), true);
          for (const other of found.factors.slice(index + 1)) assert.equal(gcd(base, other.base), 1n);
        });
      }),
      { ...seed, numRuns: 150 },
    );
  });
});

describe("a factorisation that is not finished", () => {
  const limited = (limit: number): Spend => {
    let left = limit;
    return (operations) => {
      left -= operations;
      if (left < 0) throw new BudgetError(limit);
    };
  };

  test("says so, and multiplies out all the same, wherever the budget ends", () => {
    const p = product(
      P.power(sum(P.power(x, 3), product(x, y), 1n), 2),
      sum(P.power(y, 3), product(x, x, x), product(y, z, z, z), -2n),
      inX(-2n, 0n, 3n, 0n, 1n),
    );
    let finished = 0;
    for (let limit = 0; limit < 60_000; limit += 997) {
      const found = factor(p, limited(limit));
      assert.deepEqual(expanded(found), p);
      if (found.complete) finished++;
    }
    assert.ok(finished > 0);
    assert.equal(factor(p, limited(10)).complete, false);
  });

  test("a degree beyond the cap stays in one piece", () => {
    const p = sum(P.power(x, 401), x, 1n);
    assert.deepEqual(factor(p), { content: 1n, factors: [{ base: p, exponent: 1 }], complete: false });
    assert.equal(isIrreducible(p), undefined);
  });
});
