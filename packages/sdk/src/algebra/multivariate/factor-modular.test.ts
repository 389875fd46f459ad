import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { spendFreely } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { multiplyModulo, reduce, residue } from "./dense-modular.ts";
import { distinctDegreeFactors, equalDegreeFactors, productOf } from "./factor-modular.ts";
import { liftFactors } from "./hensel.ts";
import * as M from "./modular.ts";

const seed = { seed: 20260110 };
const primes = fc.constantFrom(3, 5, 7, 13, 101, 65_537);
/** A monic square-free polynomial modulo a prime, if the random one is. */
const polynomials = fc
  .tuple(primes, fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 9 }))
  .map(([prime, list]) => ({ prime, polynomial: [...list.map((value) => value % prime), 1] }))
  .filter(({ prime, polynomial }) => M.gcd(polynomial, M.derivative(polynomial, prime), prime, spendFreely).length === 1);

const factorsOf = (polynomial: M.Residues, prime: number): M.Residues[] =>
  distinctDegreeFactors(polynomial, prime, spendFreely).flatMap((part) => equalDegreeFactors(part, prime, spendFreely));

describe("polynomials modulo a prime", () => {
  test("division leaves a remainder of lower degree", () => {
    fc.assert(
      fc.property(polynomials, polynomials, ({ prime, polynomial: a }, { polynomial: other }) => {
        const b = M.trimmed(other.map((value) => value % prime));
        const { quotient, remainder } = M.divide(a, b, prime, spendFreely);
        assert.ok(remainder.length < b.length);
        assert.deepEqual(M.add(M.multiply(quotient, b, prime, spendFreely), remainder, prime), a);
      }),
      seed,
    );
  });

  test("the extended algorithm writes the greatest common divisor as a combination", () => {
    fc.assert(
      fc.property(polynomials, polynomials, ({ prime, polynomial: a }, { polynomial: other }) => {
        const b = M.trimmed(other.map((value) => value % prime));
        const { gcd, s, t } = M.extendedGcd(a, b, prime, spendFreely);
        const combination = M.add(M.multiply(s, a, prime, spendFreely), M.multiply(t, b, prime, spendFreely), prime);
        assert.deepEqual(combination, gcd);
        assert.deepEqual(M.divide(a, gcd, prime, spendFreely).remainder, []);
      }),
      seed,
    );
  });

  test("factors multiply to the polynomial and are irreducible (Rabin's test)", () => {
    fc.assert(
      fc.property(polynomials, ({ prime, polynomial }) => {
        const factors = factorsOf(polynomial, prime);
        assert.deepEqual(productOf(factors, prime, spendFreely), polynomial);
        for (const factor of factors) {
          const degree = factor.length - 1;
          const frobenius = (power: number): M.Residues =>
            M.powerModulo([0, 1], BigInt(prime) ** BigInt(power), factor, prime, spendFreely);
          const x = M.divide([0, 1], factor, prime, spendFreely).remainder;
          assert.deepEqual(frobenius(degree), x);
          for (let power = 1; power < degree; power++) {
            if (degree % power !== 0) continue;
            const difference = M.subtract(frobenius(power), x, prime);
            assert.equal(M.gcd(difference, factor, prime, spendFreely).length, 1);
          }
        }
      }),
      { ...seed, numRuns: 60 },
    );
  });

  test("lifted factors multiply to the polynomial modulo the large power, and reduce to those they came from", () => {
    fc.assert(
      fc.property(polynomials, fc.bigInt({ min: 1n, max: 10n ** 30n }), ({ prime, polynomial }, lead) => {
        const integers: Integers = polynomial.map((value) => BigInt(value) * (lead * BigInt(prime) + 1n));
        const factors = factorsOf(polynomial, prime);
        const lifted = liftFactors(integers, factors, prime, 10n ** 25n, spendFreely);
        assert.ok(lifted.modulus > 10n ** 25n);
        const product = lifted.factors.reduce(
          (partial, factor) => multiplyModulo(partial, factor, lifted.modulus, spendFreely),
          [residue(lead * BigInt(prime) + 1n, lifted.modulus)],
        );
        assert.deepEqual(product, reduce(integers, lifted.modulus));
        lifted.factors.forEach((factor, index) => {
          assert.deepEqual(M.residuesOf(factor, prime), factors[index]);
        });
      }),
      { ...seed, numRuns: 60 },
    );
  });
});
