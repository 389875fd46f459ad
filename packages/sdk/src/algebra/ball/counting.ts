import { greatestCommonDivisor as commonDivisor } from "../multivariate/integers.ts";
import { type Ball, type Enclosed, ofInteger } from "./ball.ts";
import { mostDigits } from "./exact.ts";
import { absolute, bitSize } from "./integers.ts";

/**
 * Functions of whole numbers, exactly. Between whole numbers they are not said to have a value (there is Γ), nor not to have one.
 * Results of more than `mostDigits` binary digits are unknown.
 */
const wholeOf = ({ exact }: Ball): bigint | undefined => (exact?.denominator === 1n ? exact.numerator : undefined);

const countOf = (ball: Ball): bigint | undefined => {
  const whole = wholeOf(ball);
  return whole !== undefined && whole >= 0n ? whole : undefined;
};

/** first · (first − step) · …, `count` factors; undefined where that is too long. */
function fallingProduct(first: bigint, count: bigint, step = 1n): bigint | undefined {
  if (count > BigInt(mostDigits)) return undefined;
  let product = 1n;
  for (let index = 0n; index < count; index++) {
    product *= first - index * step;
    if (index % 64n === 0n && bitSize(product) > mostDigits) return undefined;
  }
  return bitSize(product) > mostDigits ? undefined : product;
}

const enclosed = (value: bigint | undefined, bits: number): Enclosed =>
  value === undefined ? "unknown" : ofInteger(value, bits);

export function factorial(ball: Ball, bits: number): Enclosed {
  const n = countOf(ball);
  return n === undefined ? "unknown" : enclosed(fallingProduct(n, n), bits);
}

/** n!! = n(n − 2)(n − 4)…; (−1)!! = 1 as usual. */
export function doubleFactorial(ball: Ball, bits: number): Enclosed {
  if (wholeOf(ball) === -1n) return ofInteger(1, bits);
  const n = countOf(ball);
  return n === undefined ? "unknown" : enclosed(fallingProduct(n, (n + 1n) / 2n, 2n), bits);
}

/** n(n − 1)…(n − k + 1)/k! for whole n ≥ 0 and k ≥ 0: 0 where k > n. */
export function binomial(first: Ball, second: Ball, bits: number): Enclosed {
  const [n, k] = [countOf(first), countOf(second)];
  if (n === undefined || k === undefined) return "unknown";
  const chosen = k < n - k ? k : n - k;
  if (chosen < 0n) return ofInteger(0, bits);
  const [above, below] = [fallingProduct(n, chosen), fallingProduct(chosen, chosen)];
  return enclosed(above === undefined || below === undefined ? undefined : above / below, bits);
}

/** n(n − 1)…(n − k + 1) for whole n ≥ 0 and k ≥ 0: 0 where k > n. */
export function permutations(first: Ball, second: Ball, bits: number): Enclosed {
  const [n, k] = [countOf(first), countOf(second)];
  if (n === undefined || k === undefined) return "unknown";
  return k > n ? ofInteger(0, bits) : enclosed(fallingProduct(n, k), bits);
}

/** Of whole numbers, never negative; gcd(0, 0) = 0. */
export function greatestCommonDivisor(first: Ball, second: Ball, bits: number): Enclosed {
  const [left, right] = [wholeOf(first), wholeOf(second)];
  return enclosed(left === undefined || right === undefined ? undefined : commonDivisor(left, right), bits);
}

/** Of whole numbers, never negative; 0 where one is 0. */
export function leastCommonMultiple(first: Ball, second: Ball, bits: number): Enclosed {
  const [left, right] = [wholeOf(first), wholeOf(second)];
  if (left === undefined || right === undefined) return "unknown";
  const divisor = commonDivisor(left, right);
  return ofInteger(divisor === 0n ? 0n : absolute((left / divisor) * right), bits);
}
