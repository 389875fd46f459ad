import { type Ball, endsOf } from "../../ball/ball.ts";
import type { Rational } from "../../rational.ts";

/** Numbers of more binary digits, before or after the point, are not written out. */
const largestExponent = 20_000;

/** The ends of a ball as rational numbers; undefined where they are too large or too small to be worth it. */
export function endsIfShort(ball: Ball): { from: Rational; to: Rational } | undefined {
  return Math.abs(ball.exponent) > largestExponent ? undefined : endsOf(ball);
}
