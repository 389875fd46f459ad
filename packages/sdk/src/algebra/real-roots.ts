import { bitLength } from "./integer.ts";
import type { QuadraticNumber } from "./quadratic-number.ts";
import * as N from "./quadratic-number.ts";
import type { Rational } from "./rational.ts";
import * as Q from "./rational.ts";
import { type Spend, spendFreely } from "./spend.ts";
import type { Univariate } from "./univariate.ts";
import * as U from "./univariate.ts";

/** An open interval with rational ends that holds exactly one real root of a polynomial; neither end is a root. */
export interface RootInterval {
  readonly from: Rational;
  readonly to: Rational;
}

/**
 * Sturm's chain of a square-free polynomial: p, p′, then negated remainders, each scaled by a positive number.
 * Source: C. Sturm, 1829; see Basu, Pollack, Roy, Algorithms in Real Algebraic Geometry, section 2.2.
 */
export function sturmChain(polynomial: Univariate, spend: Spend = spendFreely): Univariate[] {
  const chain = [polynomial, U.derivative(polynomial)];
  for (;;) {
    const last = chain.at(-1) as Univariate;
    if (last.length === 0) return chain.slice(0, -1);
    const { remainder } = U.divide(chain.at(-2) as Univariate, last, spend);
    const size = N.signOf(U.leadingCoefficient(remainder));
    const scaled = size === 0 ? remainder : U.monic(remainder);
    // monic() divided by the leading coefficient; put its sign back, then negate.
    chain.push(scaled.map((coefficient) => (size > 0 ? N.negate(coefficient) : coefficient)));
  }
}

function signChanges(signs: readonly number[]): number {
  const seen = signs.filter((sign) => sign !== 0);
  return seen.slice(1).filter((sign, index) => sign !== seen[index]).length;
}

/** The number of distinct real roots in the half-open interval (from, to]. */
export function countRoots(chain: readonly Univariate[], from: Rational, to: Rational, spend: Spend = spendFreely): number {
  const changesAt = (at: Rational): number => {
    spend(chain.length * chain.length);
    return signChanges(chain.map((member) => U.signAt(member, N.fromRational(at))));
  };
  return changesAt(from) - changesAt(to);
}

/**
 * All real roots lie strictly between −bound and bound, a power of two: twice the largest |aₙ₋ₖ/aₙ|^(1/k) (Fujiwara 1916), each root rounded up to a
 * power of two by its number of bits.
 */
export function rootBound(polynomial: Univariate): Rational {
  const inverse = N.invert(U.leadingCoefficient(polynomial));
  const degree = polynomial.length - 1;
  let exponent = 0;
  polynomial.slice(0, -1).forEach((coefficient, power) => {
    if (N.isZero(coefficient)) return;
    const size = upperBound(N.multiply(coefficient, inverse));
    const whole = size.numerator / size.denominator + 1n;
    exponent = Math.max(exponent, Math.ceil(bitLength(whole) / (degree - power)));
  });
  return Q.rational(1n << BigInt(exponent + 2));
}

/** A rational number ≥ |p + q√n|, using √n ≤ (n + 1)/2. */
function upperBound(value: QuadraticNumber): Rational {
  const root = Q.rational(value.radicand + 1n, 2n);
  return Q.add(Q.absolute(value.rational), Q.multiply(Q.absolute(value.coefficient), root));
}

/** Isolating intervals of all distinct real roots, ascending, disjoint, with a gap or a shared end between neighbours. */
export function isolateRoots(polynomial: Univariate, spend: Spend = spendFreely): RootInterval[] {
  const reduced = U.squareFree(polynomial, spend);
  if (reduced.length <= 1) return [];
  const chain = sturmChain(reduced, spend);
  const bound = rootBound(reduced);
  const found: RootInterval[] = [];
  const search = (from: Rational, to: Rational, count: number): void => {
    if (count === 0) return;
    if (count === 1) {
      found.push({ from, to });
      return;
    }
    const middle = notARoot(reduced, from, to);
    const left = countRoots(chain, from, middle, spend);
    search(from, middle, left);
    search(middle, to, count - left);
  };
  search(Q.negate(bound), bound, countRoots(chain, Q.negate(bound), bound, spend));
  return found;
}

/** A number inside (from, to), near the middle, that is no root: there are only finitely many to avoid. */
export function notARoot(polynomial: Univariate, from: Rational, to: Rational): Rational {
  for (let parts = 2n; ; parts++) {
    const step = Q.divide(Q.subtract(to, from), Q.rational(parts));
    const candidate = Q.add(from, Q.multiply(step, Q.rational(parts / 2n)));
    if (U.signAt(polynomial, N.fromRational(candidate)) !== 0) return candidate;
  }
}

/** The same root in an interval no wider than `width`, by halving. `simple` is square-free and changes sign over the interval. */
export function refineRoot(
  simple: Univariate,
  { from, to }: RootInterval,
  width: Rational,
  spend: Spend = spendFreely,
): RootInterval {
  let [low, high] = [from, to];
  const atLow = U.signAt(simple, N.fromRational(from));
  while (Q.compare(Q.subtract(high, low), width) > 0) {
    spend(simple.length * (1 + bitLength(low.denominator) / 32));
    const middle = Q.divide(Q.add(low, high), Q.rational(2));
    const sign = U.signAt(simple, N.fromRational(middle));
    if (sign === 0) return { from: middle, to: middle };
    if (sign === atLow) low = middle;
    else high = middle;
  }
  return { from: low, to: high };
}

/**
 * The root in an isolating interval where it is rational. With whole coefficients its denominator divides the leading one (rational root
 * theorem), so an interval narrower than one step of that denominator leaves one candidate.
 */
export function rationalRoot(simple: Univariate, within: RootInterval, spend: Spend = spendFreely): Rational | undefined {
  if (!simple.every(N.isRational)) return undefined;
  const denominator = simple.reduce((multiple, { rational }) => Q.leastCommonMultiple(multiple, rational.denominator), 1n);
  const leading = Q.multiply(Q.absolute(U.leadingCoefficient(simple).rational), Q.rational(denominator)).numerator;
  if (bitLength(leading) + bitLength(within.to.numerator) + bitLength(within.from.numerator) > 600) return undefined;
  const { from, to } = refineRoot(simple, within, Q.rational(1n, 2n * leading), spend);
  if (Q.equal(from, to)) return from;
  const scaled = Q.multiply(to, Q.rational(leading));
  const floor = scaled.numerator / scaled.denominator - (scaled.numerator < 0n && !Q.isInteger(scaled) ? 1n : 0n);
  const candidate = Q.rational(floor, leading);
  if (Q.compare(candidate, from) <= 0) return undefined;
  return U.signAt(simple, N.fromRational(candidate)) === 0 ? candidate : undefined;
}
