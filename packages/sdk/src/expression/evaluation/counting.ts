/** Functions of whole numbers. Products are formed exactly, so that every value below 2⁵³ is exact and every other one correctly rounded. */

/** Beyond this many factors a product is not formed: its value would exceed every double, or take too long. */
const mostFactors = 1_030;

/** The product first · (first − step) · …, `count` factors. */
function fallingProduct(first: bigint, count: number, step = 1n): bigint {
  let product = 1n;
  for (let index = 0n; index < count; index++) product *= first - index * step;
  return product;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** n! for a whole number n ≥ 0, NaN else: between whole numbers a factorial is not defined, and no Γ is slipped in. Infinite from 171 on. */
export function factorial(value: number): number {
  if (!isCount(value)) return Number.NaN;
  return value > 170 ? Number.POSITIVE_INFINITY : Number(fallingProduct(BigInt(value), value));
}

/** n!! = n (n − 2) (n − 4) …; (−1)!! = 1 as usual. */
export function doubleFactorial(value: number): number {
  if (value === -1) return 1;
  if (!isCount(value)) return Number.NaN;
  return value > 300 ? Number.POSITIVE_INFINITY : Number(fallingProduct(BigInt(value), Math.ceil(value / 2), 2n));
}

/** n(n − 1)…(n − k + 1)/k! for whole n ≥ 0 and k ≥ 0: 0 where k > n. NaN for everything else. */
export function binomial(n: number, k: number): number {
  if (!isCount(n) || !isCount(k)) return Number.NaN;
  const chosen = Math.min(k, n - k);
  if (chosen < 0) return 0;
  // From 1,030 on even the smallest such number exceeds every double.
  if (chosen > mostFactors) return Number.POSITIVE_INFINITY;
  return Number(fallingProduct(BigInt(n), chosen) / fallingProduct(BigInt(chosen), chosen));
}

/** n(n − 1)…(n − k + 1) for whole n ≥ 0 and k ≥ 0: 0 where k > n. NaN for everything else. */
export function permutations(n: number, k: number): number {
  if (!isCount(n) || !isCount(k)) return Number.NaN;
  if (k > n) return 0;
  return k > mostFactors ? Number.POSITIVE_INFINITY : Number(fallingProduct(BigInt(n), k));
}

/** Of whole numbers, never negative; gcd(0, 0) = 0. NaN where one is not whole or beyond 2⁵³. */
export function greatestCommonDivisor(left: number, right: number): number {
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return Number.NaN;
  let [a, b] = [Math.abs(left), Math.abs(right)];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** Of whole numbers, never negative; 0 where one is 0. */
export function leastCommonMultiple(left: number, right: number): number {
  const divisor = greatestCommonDivisor(left, right);
  if (!(divisor > 0)) return divisor;
  return Number((BigInt(Math.abs(left)) / BigInt(divisor)) * BigInt(Math.abs(right)));
}
