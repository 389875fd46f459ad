import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";

/** Longer periods are not written out. */
const mostDigits = 120;

/** A rational number as a repeating decimal, 0.1(6), by long division; undefined where its digits are too many. */
export function repeatingDecimal(value: Rational): MathJson | undefined {
  const { numerator, denominator } = Q.absolute(value);
  const whole = numerator / denominator;
  const places = new Map<bigint, number>();
  let [rest, digits] = [numerator % denominator, ""];
  while (rest !== 0n && !places.has(rest)) {
    if (digits.length >= mostDigits) return undefined;
    places.set(rest, digits.length);
    digits += ((rest * 10n) / denominator).toString();
    rest = (rest * 10n) % denominator;
  }
  const from = places.get(rest);
  if (rest === 0n || from === undefined) return undefined;
  const sign = value.numerator < 0n ? "-" : "";
  return { num: `${sign}${whole}.${digits.slice(0, from)}(${digits.slice(from)})` };
}
