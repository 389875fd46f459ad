import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { evaluationCost, scaledValue } from "./dense.ts";
import { absolute } from "./integers.ts";

/**
 * A real root of a square-free polynomial over ℤ with coprime coefficients. A rational one has from = to and a linear polynomial; any other
 * one is the only root in the open interval, at whose ends the polynomial has opposite signs.
 */
export interface RealRoot {
  /** By ascending power. */
  readonly polynomial: Integers;
  readonly from: Rational;
  readonly to: Rational;
}

export const isExact = ({ from, to }: RealRoot): boolean => Q.equal(from, to);

export function rationalRoot(value: Rational): RealRoot {
  return { polynomial: [-value.numerator, value.denominator], from: value, to: value };
}

/** The ends low/denominator and high/denominator of an interval. */
interface Bracket {
  readonly low: bigint;
  readonly high: bigint;
  readonly denominator: bigint;
}

/**
 * The same root, in an interval no wider than `width`.
 * Source: quadratic interval refinement, J. Abbott, ACM Communications in Computer Algebra 48 (2014).
 * @throws RangeError where the width is not positive and the root not exact
 */
export function refine(root: RealRoot, width: Rational, spend: Spend = spendFreely): RealRoot {
  if (isExact(root)) return root;
  if (Q.signOf(width) <= 0) throw new RangeError("the width must be positive");
  if (!isWider(bracketOf(root), width)) return root;
  let bracket = bracketOf(root);
  let bits = 2;
  while (isWider(bracket, width)) {
    const step = refineOnce(root.polynomial, bracket, bits, spend);
    if (step === undefined) bits = Math.max(1, bits >> 1);
    else {
      bracket = step;
      if (bracket.low === bracket.high) return rationalRoot(Q.rational(bracket.low, bracket.denominator));
      bits = Math.min(2 * bits, largestStep);
    }
  }
  const { low, high, denominator } = bracket;
  return { polynomial: root.polynomial, from: Q.rational(low, denominator), to: Q.rational(high, denominator) };
}

const largestStep = 4096;

function bracketOf({ from, to }: RealRoot): Bracket {
  const denominator = Q.leastCommonMultiple(from.denominator, to.denominator);
  return {
    low: from.numerator * (denominator / from.denominator),
    high: to.numerator * (denominator / to.denominator),
    denominator,
  };
}

const isWider = ({ low, high, denominator }: Bracket, width: Rational): boolean =>
  (high - low) * width.denominator > width.numerator * denominator;

/**
 * The interval divided into 2^bits parts, of which the one where the secant crosses zero, or a neighbour, is taken; undefined where the root is
 * in another. With one bit it is halving, which always succeeds.
 */
function refineOnce(polynomial: Integers, { low, high, denominator }: Bracket, bits: number, spend: Spend): Bracket | undefined {
  const parts = 1n << BigInt(bits);
  const fine = denominator * parts;
  const width = high - low;
  const start = low * parts;
  spend(4 * evaluationCost(polynomial, start, fine));
  const atLow = scaledValue(polynomial, low, denominator);
  const atHigh = scaledValue(polynomial, high, denominator);
  const valueAt = (part: bigint): bigint => scaledValue(polynomial, start + part * width, fine);
  const bracket = (from: bigint, to: bigint): Bracket => ({
    low: start + from * width,
    high: start + to * width,
    denominator: fine,
  });
  const [a, b] = [absolute(atLow), absolute(atHigh)];
  const guess = bits === 1 ? 1n : (2n * parts * a + (a + b)) / (2n * (a + b));
  const middle = guess < 1n ? 1n : guess >= parts ? parts - 1n : guess;
  const atMiddle = valueAt(middle);
  if (atMiddle === 0n) return bracket(middle, middle);
  const isRight = atMiddle > 0n === atLow > 0n;
  if (bits === 1) return isRight ? bracket(1n, 2n) : bracket(0n, 1n);
  const beside = isRight ? middle + 1n : middle - 1n;
  const atBeside = beside === 0n ? atLow : beside === parts ? atHigh : valueAt(beside);
  if (atBeside === 0n) return bracket(beside, beside);
  if (atBeside > 0n === atMiddle > 0n) return undefined;
  return isRight ? bracket(middle, beside) : bracket(beside, middle);
}
