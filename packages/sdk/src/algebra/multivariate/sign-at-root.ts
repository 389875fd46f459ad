import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { degreeOf, evaluationCost, integersOf, mirrored, polynomialOf } from "./dense.ts";
import { gcd } from "./gcd.ts";
import type { RealRoot } from "./real-root.ts";
import { isExact, rationalRoot, refine } from "./real-root.ts";
import { signAt } from "./sturm.ts";

/** The exact sign of another polynomial at a root. The zero polynomial gives 0. */
export function signAtRoot(polynomial: Integers, root: RealRoot, spend: Spend = spendFreely): -1 | 0 | 1 {
  if (polynomial.length <= 1) return signAt(polynomial, Q.zero, spend);
  let narrow = awayFromZero(root, spend);
  if (isExact(narrow)) return signAt(polynomial, narrow.from, spend);
  const atOnce = signOnInterval(polynomial, narrow, spend);
  if (atOnce !== 0) return atOnce;
  if (isCommonRoot(polynomial, root, spend)) return 0;
  // The value is not zero, so some interval shows its sign.
  for (let bits = 8; ; bits *= 2) {
    const width = Q.subtract(narrow.to, narrow.from);
    narrow = refine(narrow, Q.rational(width.numerator, width.denominator << BigInt(bits)), spend);
    if (isExact(narrow)) return signAt(polynomial, narrow.from, spend);
    const sign = signOnInterval(polynomial, narrow, spend);
    if (sign !== 0) return sign;
  }
}

/** Whether a polynomial, not constant, vanishes at a root: the greatest common divisor does, which has only simple roots. */
export function isCommonRoot(polynomial: Integers, root: RealRoot, spend: Spend): boolean {
  if (isExact(root)) return signAt(polynomial, root.from, spend) === 0;
  const common = gcd(polynomialOf(polynomial, 0), polynomialOf(root.polynomial, 0), spend);
  const factor = integersOf(common, 0);
  if (degreeOf(factor) < 1) return false;
  return signAt(factor, root.from, spend) !== signAt(factor, root.to, spend);
}

/** The same root in an interval that 0 is not inside, so that all powers are monotone there. */
export function awayFromZero(root: RealRoot, spend: Spend): RealRoot {
  if (Q.signOf(root.from) >= 0 || Q.signOf(root.to) <= 0) return root;
  const atZero = signAt(root.polynomial, Q.zero, spend);
  if (atZero === 0) return rationalRoot(Q.zero);
  const isRight = atZero === signAt(root.polynomial, root.from, spend);
  return isRight ? { ...root, from: Q.zero } : { ...root, to: Q.zero };
}

/** The sign that a polynomial has in a whole interval without 0 inside, or 0 where its bounds do not tell. */
function signOnInterval(polynomial: Integers, { from, to }: RealRoot, spend: Spend): -1 | 0 | 1 {
  const isNegative = Q.signOf(to) <= 0;
  const [low, high] = isNegative ? [Q.negate(to), Q.negate(from)] : [from, to];
  const { least, greatest } = boundsOnPositive(isNegative ? mirrored(polynomial) : polynomial, low, high, spend);
  return least > 0n ? 1 : greatest < 0n ? -1 : 0;
}

/** Bounds of the values between two numbers ≥ 0, times a positive number: terms of either sign grow with the argument. */
function boundsOnPositive(
  polynomial: Integers,
  low: Rational,
  high: Rational,
  spend: Spend,
): { least: bigint; greatest: bigint } {
  const denominator = Q.leastCommonMultiple(low.denominator, high.denominator);
  const a = low.numerator * (denominator / low.denominator);
  const b = high.numerator * (denominator / high.denominator);
  spend(4 * evaluationCost(polynomial, b, denominator));
  let [least, greatest, scale] = [0n, 0n, 1n];
  const [powersA, powersB] = [powersOf(a, polynomial.length), powersOf(b, polynomial.length)];
  for (let power = degreeOf(polynomial); power >= 0; power--) {
    const coefficient = (polynomial[power] as bigint) * scale;
    const [small, large] = coefficient < 0n ? [powersB, powersA] : [powersA, powersB];
    least += coefficient * (small[power] as bigint);
    greatest += coefficient * (large[power] as bigint);
    scale *= denominator;
  }
  return { least, greatest };
}

function powersOf(base: bigint, count: number): bigint[] {
  const powers = [1n];
  while (powers.length < count) powers.push((powers.at(-1) as bigint) * base);
  return powers;
}
