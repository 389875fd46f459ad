import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { degreeOf, leadOf, primitivePart } from "./dense.ts";
import { productCost, wordsIn } from "./ring.ts";

/*
 * Polynomials whose roots are made of the roots of others, through the sums of powers of the roots: they add and multiply where resultants
 * would need polynomials in two variables. Source: A. Bostan, P. Flajolet, B. Salvy, É. Schost, Fast computation of special resultants,
 * J. Symbolic Computation 41 (2006). Roots are first multiplied by a number that makes the polynomial monic over ℤ.
 */

/** The monic polynomial whose roots are factor · root; the leading coefficient divides the factor. */
function monicWith(polynomial: Integers, factor: bigint): Integers {
  const degree = degreeOf(polynomial);
  const lead = leadOf(polynomial);
  return polynomial.map((coefficient, power) =>
    power === degree ? 1n : coefficient * (factor / lead) * factor ** BigInt(degree - 1 - power),
  );
}

/** Σ rootᵏ for k = 0 … count, with multiplicity (Newton's identities). */
function powerSums(monic: Integers, count: number, spend: Spend): bigint[] {
  const degree = degreeOf(monic);
  const sums = [BigInt(degree)];
  for (let k = 1; k <= count; k++) {
    let sum = k <= degree ? -BigInt(k) * (monic[degree - k] as bigint) : 0n;
    const terms = Math.min(k - 1, degree);
    spend(1 + terms * productCost(wordsIn(sums[k - 1] as bigint), wordsIn(monic[0] as bigint)));
    for (let i = 1; i <= terms; i++) sum -= (monic[degree - i] as bigint) * (sums[k - i] as bigint);
    sums.push(sum);
  }
  return sums;
}

/** The monic polynomial with these sums of powers of its roots (Newton's identities the other way round). */
function fromPowerSums(sums: readonly bigint[], degree: number, spend: Spend): Integers {
  const monic: bigint[] = new Array(degree + 1).fill(0n);
  monic[degree] = 1n;
  for (let k = 1; k <= degree; k++) {
    let sum = sums[k] as bigint;
    spend(1 + k * productCost(wordsIn(sum), 1));
    for (let i = 1; i < k; i++) sum += (monic[degree - i] as bigint) * (sums[k - i] as bigint);
    monic[degree - k] = -sum / BigInt(k);
  }
  return monic;
}

/** The primitive polynomial whose roots are those of a monic one divided by the factor. */
const withRootsDividedBy = (monic: Integers, factor: bigint): Integers =>
  primitivePart(monic.map((coefficient, power) => coefficient * factor ** BigInt(power)));

/** The polynomial with the roots α + β, where α are the roots of one and β those of the other. */
export function composedSum(left: Integers, right: Integers, spend: Spend): Integers {
  const factor = leadOf(left) * leadOf(right);
  const degree = degreeOf(left) * degreeOf(right);
  const a = powerSums(monicWith(left, factor), degree, spend);
  const b = powerSums(monicWith(right, factor), degree, spend);
  const sums: bigint[] = [];
  for (let k = 0; k <= degree; k++) {
    spend((k + 1) * 2 * productCost(wordsIn(a[k] as bigint), wordsIn(b[k] as bigint)));
    let [sum, binomial] = [0n, 1n];
    for (let i = 0; i <= k; i++) {
      sum += binomial * (a[i] as bigint) * (b[k - i] as bigint);
      binomial = (binomial * BigInt(k - i)) / BigInt(i + 1);
    }
    sums.push(sum);
  }
  return withRootsDividedBy(fromPowerSums(sums, degree, spend), factor);
}

/** The polynomial with the roots α · β. */
export function composedProduct(left: Integers, right: Integers, spend: Spend): Integers {
  const degree = degreeOf(left) * degreeOf(right);
  const a = powerSums(monicWith(left, leadOf(left)), degree, spend);
  const b = powerSums(monicWith(right, leadOf(right)), degree, spend);
  const sums = a.map((sum, k) => sum * (b[k] as bigint));
  return withRootsDividedBy(fromPowerSums(sums, degree, spend), leadOf(left) * leadOf(right));
}

/** The polynomial with the roots αⁿ, n ≥ 1. */
export function composedPower(polynomial: Integers, exponent: number, spend: Spend): Integers {
  const degree = degreeOf(polynomial);
  const lead = leadOf(polynomial);
  const sums = powerSums(monicWith(polynomial, lead), degree * exponent, spend);
  const chosen = Array.from({ length: degree + 1 }, (_, k) => sums[k * exponent] as bigint);
  return withRootsDividedBy(fromPowerSums(chosen, degree, spend), lead ** BigInt(exponent));
}
