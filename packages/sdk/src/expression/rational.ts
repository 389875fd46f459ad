/** An exact rational number, always in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** @throws {RangeError} when the denominator is zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 1n) return { numerator: n, denominator: d };
  if (d === 0n) throw new RangeError("denominator is zero");
  const common = greatestCommonDivisor(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { numerator: (sign * n) / common, denominator: (sign * d) / common };
}

/**
 * "12", "-0.125", "3e-2", "0.1(6)" (a repeating decimal with its period in brackets) as an exact number; undefined for text that is no such
 * decimal or whose exponent exceeds 400.
 */
export function rationalFromText(text: string): Rational | undefined {
  // Most are short whole numbers.
  if (text.length < 16 && /^\d+$/.test(text)) return { numerator: BigInt(text), denominator: 1n };
  const match = /^([+-]?)(\d*)(?:\.(\d*)(?:\((\d+)\))?)?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match || (match[2] === "" && !match[3] && !match[4])) return undefined;
  const [, sign, whole = "", fraction = "", period = "", exponentText = "0"] = match;
  const exponent = Number(exponentText) - fraction.length;
  if (Math.abs(exponent) > 400 + fraction.length) return undefined;
  // 0.1(6) = (16 − 1)/90: shifted by one period, the digits that repeat cancel.
  const [start, shifted] = [BigInt(whole + fraction || "0"), BigInt(whole + fraction + period || "0")];
  const [digits, nines] = period === "" ? [start, 1n] : [shifted - start, 10n ** BigInt(period.length) - 1n];
  const signed = sign === "-" ? -digits : digits;
  return exponent >= 0 ? rational(signed * 10n ** BigInt(exponent), nines) : rational(signed, nines * 10n ** BigInt(-exponent));
}

export const isZero = (value: Rational): boolean => value.numerator === 0n;

export function negate(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

/** @throws {RangeError} when the divisor is zero. */
export function divide(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function add(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator);
}

export function multiply(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.numerator, left.denominator * right.denominator);
}
