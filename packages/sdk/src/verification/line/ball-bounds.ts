import { type Ball, endsOf } from "../../algebra/ball/ball.ts";
import type { Rational } from "../../algebra/rational.ts";
import { BudgetError } from "../../errors/budget-error.ts";

/** Numbers of more digits are not worked with. */
const largestExponent = 200_000;

/** The ends of a ball as rational numbers, one number where it is known. @throws BudgetError for ends of too many digits */
export function boundsOfBall(ball: Ball): { from: Rational; to: Rational } {
  if (ball.exact) return { from: ball.exact, to: ball.exact };
  if (Math.abs(ball.exponent) > largestExponent) throw new BudgetError(largestExponent);
  return endsOf(ball);
}
