import { integerSquareRoot } from "../integer.ts";
import type { Spend } from "../spend.ts";

/** A prime, or what trial division left, and how often it divides. */
interface PrimePower {
  readonly prime: bigint;
  readonly exponent: number;
}

/** Trial division stops here; what is left is kept whole. It may be composite, which makes no statement about it wrong. */
const largestDivisor = 20_000n;

/** The factors of a positive integer by trial division; a perfect power that is left over is taken apart. */
export function primeFactors(value: bigint, spend: Spend): PrimePower[] {
  const found: PrimePower[] = [];
  let rest = value;
  for (let divisor = 2n; divisor <= largestDivisor && divisor * divisor <= rest; divisor += divisor === 2n ? 1n : 2n) {
    let exponent = 0;
    while (rest % divisor === 0n) {
      rest /= divisor;
      exponent += 1;
    }
    if (exponent > 0) found.push({ prime: divisor, exponent });
    if (divisor % 512n === 1n) spend(16);
  }
  if (rest > 1n) found.push(squareRooted(rest, 1));
  return found;
}

function squareRooted(value: bigint, exponent: number): PrimePower {
  const root = integerSquareRoot(value);
  return root > 1n && root * root === value ? squareRooted(root, exponent * 2) : { prime: value, exponent };
}
