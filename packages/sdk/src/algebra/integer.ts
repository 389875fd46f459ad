/** Whole-number facts that exact roots need. */

/** How many binary digits a whole number has; its sign does not count. */
export function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(16).length * 4;
}

/** The largest integer whose square does not exceed `value` (Newton's iteration on integers). `value` ≥ 0. */
export function integerSquareRoot(value: bigint): bigint {
  if (value < 0n) throw new RangeError("square root of a negative integer");
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

export function isPerfectSquare(value: bigint): boolean {
  return value >= 0n && integerSquareRoot(value) ** 2n === value;
}

/** Trial division stops here. What square is left has a larger base, so numbers below the cube of the first limit are done fully. */
const largestDivisor = (value: bigint): bigint => (bitLength(value) <= 128 ? 100_000n : 2_000n);

/**
 * `value` = square² · rest, with rest free of squares whenever value < 10^15. Beyond that a square of two large primes may stay inside
 * `rest`; the equation still holds exactly, and `rest` is never itself a perfect square unless it is 1.
 */
export function extractSquare(value: bigint): { square: bigint; rest: bigint } {
  if (value <= 0n) throw new RangeError("a positive integer is needed");
  let [square, rest, remaining] = [1n, 1n, value];
  const limit = largestDivisor(value);
  for (let divisor = 2n; divisor <= limit && divisor ** 3n <= remaining; divisor += divisor === 2n ? 1n : 2n) {
    while (remaining % (divisor * divisor) === 0n) {
      square *= divisor;
      remaining /= divisor * divisor;
    }
    if (remaining % divisor === 0n) {
      rest *= divisor;
      remaining /= divisor;
    }
  }
  const root = integerSquareRoot(remaining);
  if (root * root === remaining) return { square: square * root, rest };
  return { square, rest: rest * remaining };
}
