import type { Ball } from "../../algebra/ball/ball.ts";
import { type Rational, rational } from "../../algebra/rational.ts";

/** The ends of a ball as rational numbers. */
export function boundsOfBall({ lower, upper, exponent, exact }: Ball): { from: Rational; to: Rational } {
  if (exact) return { from: exact, to: exact };
  return { from: shifted(lower, exponent), to: shifted(upper, exponent) };
}

function shifted(value: bigint, exponent: number): Rational {
  return exponent >= 0 ? rational(value << BigInt(exponent)) : rational(value, 1n << BigInt(-exponent));
}
