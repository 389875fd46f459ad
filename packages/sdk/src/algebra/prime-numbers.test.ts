import assert from "node:assert/strict";
import { test } from "node:test";
import { isPrime } from "./prime-numbers.ts";

test("Primes up to 2000 are those of the sieve", () => {
  const composite = new Set<number>();
  for (let base = 2; base <= 2000; base++) {
    assert.equal(isPrime(BigInt(base)), !composite.has(base), String(base));
    for (let multiple = 2 * base; multiple <= 2000; multiple += base) composite.add(multiple);
  }
});

test("Numbers that weaker tests take for primes are told apart", () => {
  for (const value of [0n, 1n, 561n, 2047n, 25326001n, 3215031751n, 3825123056546413051n])
    assert.equal(isPrime(value), false, String(value));
  for (const value of [1000000007n, 67280421310721n, 2n ** 61n - 1n]) assert.equal(isPrime(value), true, String(value));
});

test("What is not decided is refused", () => {
  assert.throws(() => isPrime(10n ** 25n), RangeError);
});
