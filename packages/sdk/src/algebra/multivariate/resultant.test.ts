import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { gcd } from "./gcd.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";
import { discriminant, resultant } from "./resultant.ts";

const [x, y, z] = [P.variable(0), P.variable(1), P.variable(2)];
const seed = { seed: 20260106 };
const polynomials = fc
  .array(
    fc.record({
      coefficient: fc.bigInt({ min: -7n, max: 7n }),
      powers: fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 3 })), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(P.fromTerms);
const nonZero = polynomials.filter((p) => !P.isZero(p));

/** The determinant of the Sylvester matrix, by expansion along the first column. */
function sylvester(a: readonly Polynomial[], b: readonly Polynomial[]): Polynomial {
  const size = a.length + b.length - 2;
  const rowsOf = (coefficients: readonly Polynomial[], count: number): Polynomial[][] =>
    Array.from({ length: count }, (_, shift) =>
      Array.from({ length: size }, (_, column) => [...coefficients].reverse()[column - shift] ?? 0n),
    );
  return determinant([...rowsOf(a, b.length - 1), ...rowsOf(b, a.length - 1)]);
}

function determinant(rows: readonly (readonly Polynomial[])[]): Polynomial {
  if (rows.length === 0) return 1n;
  return rows.reduce<Polynomial>((sum, row, index) => {
    const [first = 0n] = row;
    if (first === 0n) return sum;
    const minor = determinant(rows.filter((_, other) => other !== index).map((other) => other.slice(1)));
    const term = P.multiply(first, minor);
    return index % 2 === 0 ? P.add(sum, term) : P.subtract(sum, term);
  }, 0n);
}

describe("resultants", () => {
  test("are the determinants of Sylvester matrices", () => {
    fc.assert(
      fc.property(nonZero, nonZero, fc.integer({ min: 0, max: 1 }), (a, b, v) => {
        assert.deepEqual(resultant(a, b, v), sylvester(P.coefficientsIn(a, v), P.coefficientsIn(b, v)));
      }),
      { ...seed, numRuns: 200 },
    );
  });

  test("vanish where, and only where, there is a common factor with the variable", () => {
    fc.assert(
      fc.property(nonZero, nonZero, nonZero, fc.boolean(), (a, b, c, share) => {
        const [left, right] = share ? [P.multiply(a, c), P.multiply(b, c)] : [a, b];
        const common = P.degreeIn(gcd(left, right), 0) > 0;
        assert.equal(P.isZero(resultant(left, right, 0)), common);
      }),
      { ...seed, numRuns: 200 },
    );
  });

  test("are multiplicative", () => {
    fc.assert(
      fc.property(nonZero, nonZero, nonZero, (a, b, c) => {
        assert.deepEqual(resultant(P.multiply(a, b), c, 0), P.multiply(resultant(a, c, 0), resultant(b, c, 0)));
      }),
      seed,
    );
  });

  const table: [string, Polynomial, Polynomial, Polynomial][] = [
    ["0 and x", 0n, x, 0n],
    ["3 and x² + 1", 3n, P.add(P.power(x, 2), 1n), 9n],
    ["3 and 5", 3n, 5n, 1n],
    ["y and x³ + z", y, P.add(P.power(x, 3), z), P.power(y, 3)],
    ["x − y and x − z", P.subtract(x, y), P.subtract(x, z), P.subtract(y, z)],
    ["x² − 2 and x² − 3", P.subtract(P.power(x, 2), 2n), P.subtract(P.power(x, 2), 3n), 1n],
  ];
  for (const [name, a, b, expected] of table) test(name, () => assert.deepEqual(resultant(a, b, 0), expected));
});

describe("discriminants", () => {
  const [a, b, c, d] = [P.variable(1), P.variable(2), P.variable(3), P.variable(4)];
  test("of a x² + b x + c", () => {
    const expected = P.subtract(P.power(b, 2), P.scale(P.multiply(a, c), 4n));
    assert.deepEqual(discriminant(P.fromCoefficients([c, b, a], 0), 0), expected);
  });
  test("of x³ + c x + d", () => {
    const expected = P.subtract(P.scale(P.power(c, 3), -4n), P.scale(P.power(d, 2), 27n));
    assert.deepEqual(discriminant(P.fromCoefficients([d, c, 0n, 1n], 0), 0), expected);
  });
  test("of linear polynomials, squares and constants", () => {
    assert.equal(discriminant(P.add(P.scale(x, 3n), 7n), 0), 1n);
    assert.equal(discriminant(P.power(P.add(x, y), 2), 0), 0n);
    assert.equal(discriminant(y, 0), 0n);
    assert.equal(discriminant(0n, 0), 0n);
  });
});
