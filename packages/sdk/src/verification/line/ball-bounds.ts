import type { Ball } from "../../algebra/ball/ball.ts";
import { type Rational, rational } from "../../algebra/rational.ts";
import { BudgetError } from "../../errors/budget-error.ts";

/** The ends of a ball as rational numbers. */
export function boundsOfBall({ lower, upper, exponent, exact }: Ball): { from: Rational; to: Rational } {
  if (exact) return { from: exact, to: exact };
  return { from: shifted(lower, exponent), to: shifted(upper, exponent) };
}

/** Numbers of more digits are not worked with. */
const largestExponent = 200_000;

function shifted(value: bigint, exponent: number): Rational {
  if (value === 0n) return rational(0);
  if (Math.abs(exponent) > largestExponent) throw new BudgetError(largestExponent);
  return exponent >= 0 ? rational(value << BigInt(exponent)) : rational(value, 1n << BigInt(-exponent));
}
