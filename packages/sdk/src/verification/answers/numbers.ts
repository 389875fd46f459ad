import { isPrime } from "../../algebra/prime-numbers.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { headOf, isNumber, numeral, operandsOf } from "../../expression/mathjson.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { sameValue } from "./values.ts";

type Shape = (answer: MathJson) => boolean;

/** Right where the value is that of the given number and the form is the one asked for. */
const inForm =
  (shape: Shape): AnswerCheck =>
  (checked: Checked) => {
    const verdict = sameValue(checked);
    return verdict.status === "proved" && !shape(checked.answer) ? undecided : verdict;
  };

const isWhole = (json: MathJson): boolean => isNumber(json) && /^-?\d+$/.test(numeral(json));
const isNumeral = (json: MathJson): boolean => isNumber(json) && /^-?\d+(\.\d*(\(\d+\))?)?$/.test(numeral(json));

const withoutSign = (json: MathJson): MathJson => (headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : json);

/** A whole number, or a fraction in lowest terms. */
function isReduced(json: MathJson): boolean {
  const size = withoutSign(json);
  if (isWhole(size)) return true;
  const [above, below] = headOf(size) === "Divide" ? operandsOf(size) : [];
  if (above === undefined || below === undefined || !isWhole(above) || !isWhole(below)) return false;
  const [top, bottom] = [above, below].map((each) => BigInt(numeral(each as number))) as [bigint, bigint];
  return top > 0n && bottom > 1n && Q.greatestCommonDivisor(top, bottom) === 1n;
}

/** A whole number and a proper fraction in lowest terms, or one of the two. */
function isMixed(json: MathJson): boolean {
  const size = withoutSign(json);
  const [whole, fraction, ...more] = headOf(size) === "Add" ? operandsOf(size) : [];
  if (whole === undefined || fraction === undefined) return isReduced(json) && (isWhole(json) || isProper(size));
  return more.length === 0 && isWhole(whole) && isReduced(fraction) && isProper(fraction);
}

function isProper(fraction: MathJson): boolean {
  const [above, below] = headOf(fraction) === "Divide" ? operandsOf(fraction) : [];
  return typeof above === "number" && typeof below === "number" && above < below;
}

/** A product of powers of different primes. */
function isPrimeProduct(json: MathJson): boolean {
  const factors = headOf(json) === "Multiply" ? operandsOf(json) : [json];
  const primes = factors.map((factor) => {
    const [base, exponent] = headOf(factor) === "Power" ? operandsOf(factor) : [factor, 1];
    return base !== undefined && isWhole(base) && typeof exponent === "number" && exponent >= 1
      ? BigInt(numeral(base as number))
      : 0n;
  });
  return primes.every((prime) => prime > 1n && isPrime(prime)) && new Set(primes).size === primes.length;
}

/** a · 10ⁿ with 1 ≤ |a| < 10. */
function isScientific(json: MathJson): boolean {
  const [front, power, ...more] = headOf(withoutSign(json)) === "Multiply" ? operandsOf(withoutSign(json)) : [];
  if (front === undefined || power === undefined || more.length > 0 || !isNumeral(front)) return false;
  const [ten, exponent] = headOf(power) === "Power" ? operandsOf(power) : [];
  const size = Math.abs(Number(numeral(front as number)));
  return ten === 10 && typeof exponent === "number" && Number.isInteger(exponent) && size >= 1 && size < 10;
}

const isPercent = (json: MathJson): boolean => {
  const [inside = ""] = headOf(json) === "Percent" ? operandsOf(json) : [];
  return isNumeral(inside) || isReduced(inside);
};

/** Numbers in a form that is asked for: prime factors, decimals, scientific notation. */
export const numbersChecks: Readonly<Record<string, AnswerCheck>> = {
  "prime-factors": inForm(isPrimeProduct),
  decimal: inForm(isNumeral),
  percent: inForm(isPercent),
  fraction: inForm(isReduced),
  "mixed-number": inForm(isMixed),
  "scientific-notation": inForm(isScientific),
};
