import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { gcd } from "./gcd.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";
import { type Factors, isSquareFree, squareFree } from "./square-free.ts";

const [x, y, z] = [P.variable(0), P.variable(1), P.variable(2)];
const seed = { seed: 20260104 };
const polynomials = fc
  .array(
    fc.record({
      coefficient: fc.bigInt({ min: -5n, max: 5n }),
      powers: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(P.fromTerms);

const expanded = ({ content, factors }: Factors): Polynomial =>
  factors.reduce<Polynomial>((product, { base, exponent }) => P.multiply(product, P.power(base, exponent)), content);

describe("square-free factorisation", () => {
  test("multiplies out to the polynomial; the bases are square-free and coprime", () => {
    fc.assert(
      fc.property(polynomials, polynomials, polynomials, (a, b, c) => {
        const p = P.multiply(a, P.multiply(P.power(b, 2), P.power(c, 3)));
        const found = squareFree(p);
        assert.deepEqual(expanded(found), p);
        found.factors.forEach(({ base, exponent }, index) => {
          assert.ok(exponent > (found.factors[index - 1]?.exponent ?? 0));
          assert.ok(!P.isConstant(base) && P.integerContent(base) === 1n && P.leadingInteger(base) > 0n);
          assert.ok(isSquareFree(base));
          for (const other of found.factors.slice(index + 1)) assert.equal(gcd(base, other.base), 1n);
        });
      }),
      { ...seed, numRuns: 200 },
    );
  });

  test("a square-free polynomial has no factor in common with its derivatives in all variables", () => {
    fc.assert(
      fc.property(polynomials, polynomials, (a, b) => {
        const p = P.multiply(a, b);
        if (p === 0n) return;
        const primitive = squareFree(p).factors.reduce<Polynomial>((product, { base }) => P.multiply(product, base), 1n);
        const common = P.variablesOf(primitive).reduce((rest, v) => gcd(rest, P.derivative(primitive, v)), primitive);
        assert.ok(P.isConstant(common));
      }),
      seed,
    );
  });

  const table: [string, Polynomial, Factors][] = [
    ["0", 0n, { content: 0n, factors: [] }],
    ["−12", -12n, { content: -12n, factors: [] }],
    ["−2x²", P.scale(P.power(x, 2), -2n), { content: -2n, factors: [{ base: x, exponent: 2 }] }],
    [
      "(x + y)² z",
      P.multiply(P.power(P.add(x, y), 2), z),
      {
        content: 1n,
        factors: [
          { base: z, exponent: 1 },
          { base: P.add(x, y), exponent: 2 },
        ],
      },
    ],
    ["x^1000000", P.power(x, 1_000_000), { content: 1n, factors: [{ base: x, exponent: 1_000_000 }] }],
  ];
  for (const [name, p, expected] of table) test(name, () => assert.deepEqual(squareFree(p), expected));
});
