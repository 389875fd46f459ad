import type { Rational } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { contentOf, derivative, divideExact, evaluationCost, leadOf, scaledValue, trimmed } from "./dense.ts";
import { productCost, wordsIn } from "./ring.ts";

/**
 * Sturm's chain: p, p′, then negated remainders, each times a positive number that leaves it whole with coprime coefficients. For a polynomial
 * that is not square-free all are divided by the last one, gcd(p, p′): then each root counts once, and no end of an interval makes all zero.
 * Source: C. Sturm, 1829; S. Basu, R. Pollack, M.-F. Roy, Algorithms in Real Algebraic Geometry, section 2.2.
 */
export function sturmChain(polynomial: Integers, spend: Spend = spendFreely): Integers[] {
  const chain = [trimmed([...polynomial])];
  let next = withoutContent(derivative(chain[0] as Integers));
  while (next.length > 0) {
    chain.push(next);
    next = withoutContent(negatedRemainder(chain.at(-2) as Integers, next, spend));
  }
  const common = chain.at(-1) as Integers;
  return common.length <= 1 ? chain : chain.map((member) => divideExact(member, common, spend) as Integers);
}

function withoutContent(polynomial: Integers): Integers {
  const content = contentOf(polynomial);
  return content <= 1n ? polynomial : polynomial.map((coefficient) => coefficient / content);
}

/** −1 times the remainder, times a positive number. */
function negatedRemainder(dividend: Integers, divisor: Integers, spend: Spend): Integers {
  const lead = leadOf(divisor);
  const [size, sign] = lead < 0n ? [-lead, -1n] : [lead, 1n];
  let remainder = [...dividend];
  while (remainder.length >= divisor.length) {
    spend(2 * remainder.length * productCost(wordsIn(lead), wordsIn(remainder.at(-1) as bigint)));
    const shift = remainder.length - divisor.length;
    const top = sign * (remainder.pop() as bigint);
    remainder = remainder.map((coefficient, index) =>
      index < shift ? coefficient * size : coefficient * size - top * (divisor[index - shift] as bigint),
    );
    trimmed(remainder);
  }
  return remainder.map((coefficient) => -coefficient);
}

/** The number of distinct real roots in the half-open interval (from, to]; an end left out is infinite. */
export function countRootsBetween(
  chain: readonly Integers[],
  from: Rational | undefined,
  to: Rational | undefined,
  spend: Spend = spendFreely,
): number {
  const leftSigns = chain.map((member) => (from ? signAt(member, from, spend) : signAtInfinity(member, true)));
  const rightSigns = chain.map((member) => (to ? signAt(member, to, spend) : signAtInfinity(member, false)));
  return changes(leftSigns) - changes(rightSigns);
}

const signOf = (value: bigint): -1 | 0 | 1 => (value === 0n ? 0 : value < 0n ? -1 : 1);

/** The sign of a polynomial at a rational number. */
export function signAt(polynomial: Integers, { numerator, denominator }: Rational, spend: Spend): -1 | 0 | 1 {
  spend(evaluationCost(polynomial, numerator, denominator));
  return signOf(scaledValue(polynomial, numerator, denominator));
}

function signAtInfinity(polynomial: Integers, negative: boolean): -1 | 0 | 1 {
  const lead = leadOf(polynomial);
  return signOf(negative && polynomial.length % 2 === 0 ? -lead : lead);
}

function changes(signs: readonly number[]): number {
  const seen = signs.filter((sign) => sign !== 0);
  return seen.slice(1).filter((sign, index) => sign !== seen[index]).length;
}
