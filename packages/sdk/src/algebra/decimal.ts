import { integerSquareRoot } from "./integer.ts";
import type { QuadraticNumber } from "./quadratic-number.ts";
import { isRational, signOf } from "./quadratic-number.ts";

/** Digits computed beyond those shown, so that the error of the computation stays far below half a unit of the last digit shown. */
const guardDigits = 20;

/**
 * The number as a decimal, correctly rounded (half away from zero) to `digits` significant digits, or to a whole number where that shows
 * more of them, so that every digit shown is right; with U+2212 as minus sign. Exact for
 * every p + q√n: the value is computed in whole numbers with guard digits, and an irrational value never lies on a rounding boundary.
 */
export function decimalOf(value: QuadraticNumber, digits: number): string {
  if (signOf(value) === 0) return "0";
  let decimals = guardDigits + digits;
  let size = absolute(scaled(value, 10n ** BigInt(decimals)));
  while (size.toString().length < guardDigits + digits) {
    decimals *= 2;
    size = absolute(scaled(value, 10n ** BigInt(decimals)));
  }
  const surplus = Math.min(size.toString().length - digits, decimals);
  const unit = 10n ** BigInt(surplus);
  return (signOf(value) < 0 ? "−" : "") + place((size + unit / 2n) / unit, decimals - surplus);
}

/** ⌊value · scale⌋, off by at most 2. */
function scaled({ rational, coefficient, radicand }: QuadraticNumber, scale: bigint): bigint {
  const first = (rational.numerator * scale) / rational.denominator;
  if (isRational({ rational, coefficient, radicand })) return first;
  const size = integerSquareRoot((coefficient.numerator * scale) ** 2n * radicand) / coefficient.denominator;
  return first + (coefficient.numerator < 0n ? -size : size);
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** Puts the decimal point `places` digits from the right. */
function place(digits: bigint, places: number): string {
  if (places <= 0) return (digits * 10n ** BigInt(-places)).toString();
  const text = digits.toString().padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
