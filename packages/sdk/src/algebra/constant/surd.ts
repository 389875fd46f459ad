import { absolute, bitSize, floorQuotient, rootFloor } from "../ball/integers.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import type { SurdPower } from "./node.ts";

/** coefficient · ∏ base^exponent with exponents between 0 and 1. */
interface Surd {
  readonly coefficient: Rational;
  readonly powers: readonly SurdPower[];
}

/** Primes up to this are found; what is left of an integer is a base of its own, as it is, or as what it is a power of. */
const largestPrime = 1_000n;

/** A power would have more digits than this: it is not formed. */
const mostDigits = 20_000n;

/** The bases whose product, with exponents, an integer > 0 is. */
function factored(value: bigint, spend: Spend): [base: bigint, exponent: bigint][] {
  const factors: [bigint, bigint][] = [];
  let rest = value;
  const take = (prime: bigint): void => {
    let exponent = 0n;
    for (; rest % prime === 0n; rest /= prime) exponent++;
    if (exponent > 0n) factors.push([prime, exponent]);
  };
  take(2n);
  for (let divisor = 3n; divisor <= largestPrime && divisor * divisor <= rest; divisor += 2n) take(divisor);
  spend(100 + (bitSize(value) >> 3));
  if (rest > 1n) factors.push(perfectPower(rest));
  return factors;
}

/** The root of an integer that is a power of another, with the largest exponent that its first roots show. */
function perfectPower(value: bigint): [base: bigint, exponent: bigint] {
  let [base, exponent] = [value, 1n];
  // All prime factors are large, so exponents are at most a tenth of the digits; a few primes are all that occurs.
  for (const degree of [2, 3, 5, 7, 11, 13]) {
    for (;;) {
      if (bitSize(base) < 9 * degree) break;
      const root = rootFloor(base, degree);
      if (root ** BigInt(degree) !== base) break;
      [base, exponent] = [root, exponent * BigInt(degree)];
    }
  }
  return [base, exponent];
}

/** value^exponent for a rational value > 0. undefined where the result would be too long. */
export function surdOf(value: Rational, exponent: Rational, spend: Spend): Surd | undefined {
  const above = factored(value.numerator, spend).map(([base, times]) => powerOf(base, times, exponent));
  const below = factored(value.denominator, spend).map(([base, times]) => powerOf(base, -times, exponent));
  return product([...above, ...below], Q.one);
}

const powerOf = (base: bigint, times: bigint, exponent: Rational): SurdPower => ({
  base,
  exponent: Q.multiply(exponent, Q.rational(times)),
});

/** The product with every exponent brought between 0 and 1. */
export function product(powers: readonly SurdPower[], coefficient: Rational): Surd | undefined {
  const exponents = new Map<bigint, Rational>();
  for (const { base, exponent } of powers) exponents.set(base, Q.add(exponents.get(base) ?? Q.zero, exponent));
  let factor = coefficient;
  const kept: SurdPower[] = [];
  for (const [base, exponent] of exponents) {
    const whole = floorQuotient(exponent.numerator, exponent.denominator);
    const times = absolute(whole);
    const size = BigInt(bitSize(base)) * times;
    if (size > mostDigits) return undefined;
    const power = base ** times;
    factor = Q.multiply(factor, whole < 0n ? Q.rational(1n, power) : Q.rational(power));
    const rest = Q.subtract(exponent, Q.rational(whole));
    if (!Q.isZero(rest)) kept.push({ base, exponent: rest });
  }
  return { coefficient: factor, powers: kept.sort((left, right) => (left.base < right.base ? -1 : 1)) };
}

/** (∏ base^exponent)^times. */
export const raised = (powers: readonly SurdPower[], times: Rational): SurdPower[] =>
  powers.map(({ base, exponent }) => ({ base, exponent: Q.multiply(exponent, times) }));
