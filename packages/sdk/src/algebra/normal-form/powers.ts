import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import * as Q from "../rational.ts";
import { cancel, invert, multiply, negate, power } from "./arithmetic.ts";
import { isOne, sharesOf } from "./combination.ts";
import { conjugate } from "./complex-parts.ts";
import { type Element, fromPolynomial, keyOfElement, one, rationalValue } from "./element.ts";
import { exponentialOf } from "./exponentials.ts";
import type { Field } from "./field.ts";
import { logarithmOf } from "./logarithms.ts";
import { isPositiveNumber } from "./real-numbers.ts";
import { factored, rationalPower } from "./roots.ts";
import { knownSign } from "./signs.ts";

/** Exponents beyond this are not counted with. */
const largestExponent = 1e12;
/** A sum is not multiplied out beyond this power. */
const largestPowerOfSum = 64;

/** Of a + bi, which has only two terms again. */
const largestGaussianPower = 4_096;

/** base^exponent over the real numbers; a base whose sign is not known is taken as positive where the exponent has letters. */
export function powerOf(field: Field, base: Element, exponent: Element): Element | undefined {
  const value = rationalValue(exponent);
  if (value) return constantPower(field, base, value);
  const constant = rationalValue(base);
  if (constant && Q.isZero(constant)) return undefined;
  if (constant && Q.signOf(constant) < 0) return negativePower(field, base, exponent);
  if (field.complex && !isPositiveNumber(field, base)) return undefined;
  const parts = factored(field, base);
  if (!parts) return undefined;
  const sign = parts.factors.reduce<number | undefined>((product, { base: factor, exponent: times }) => {
    const own = times % 2 === 0 ? 1 : knownSign(field, factor);
    return product === undefined || own === undefined ? undefined : product * own;
  }, parts.sign);
  if (sign === -1) return undefined;
  if (sign === undefined) field.takenAsPositive.push(base);
  const logarithm = logarithmOf(field, base);
  return logarithm && exponentialOf(field, multiply(field, exponent, logarithm));
}

function constantPower(field: Field, base: Element, exponent: Q.Rational): Element | undefined {
  if (Math.abs(Number(exponent.numerator)) > largestExponent || exponent.denominator > 100n) return undefined;
  if (exponent.denominator !== 1n)
    return field.complex ? complexRoot(field, base, exponent) : rationalPower(field, base, exponent);
  const times = Number(exponent.numerator);
  const sums = [base.numerator, base.denominator].some((polynomial) => P.termCount(polynomial) > 1);
  if (sums && Math.abs(times) > largestPowerOfSum) return gaussianPower(field, base, times);
  return power(field, base, times);
}

/** (a + bi)ⁿ with rational a and b, by squaring; undefined for other sums, whose powers would have too many terms. */
function gaussianPower(field: Field, base: Element, times: number): Element | undefined {
  if (!field.complex || Math.abs(times) > largestGaussianPower) return undefined;
  const unit = field.imaginary();
  const isGaussian = [base.numerator, base.denominator].every((part) => P.variablesOf(part).every((place) => place === unit));
  const positive = isGaussian && times < 0 ? invert(field, base) : base;
  const below = positive && conjugate(field, { numerator: positive.denominator, denominator: 1n });
  if (!isGaussian || !positive || !below) return undefined;
  const reduced = (left: Polynomial, right: Polynomial): Polynomial => field.reduce(P.multiply(left, right, field.spend));
  const product = (left: Element, right: Element): Element =>
    cancel(field, {
      numerator: reduced(left.numerator, right.numerator),
      denominator: reduced(left.denominator, right.denominator),
    });
  let square = product(positive, { numerator: below.numerator, denominator: below.numerator });
  let result: Element = one;
  for (let rest = Math.abs(times); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = product(result, square);
    if (rest > 1) square = product(square, square);
  }
  return result;
}

/** Principal powers of positive constants, and the square root of a negative rational one: √−4 = 2i. */
function complexRoot(field: Field, base: Element, exponent: Q.Rational): Element | undefined {
  if (isPositiveNumber(field, base)) return rationalPower(field, base, exponent);
  const value = rationalValue(base);
  if (!value || value.numerator >= 0n || exponent.denominator !== 2n) return undefined;
  const size = rationalPower(field, negate(base), exponent);
  const turns = power(field, fromPolynomial(P.variable(field.imaginary())), Number(exponent.numerator));
  return size && turns && multiply(field, size, turns);
}

/** (−a)^n = (−1)ⁿ aⁿ: it has a value for whole numbers n only (and for some fractions, which are not looked at). */
function negativePower(field: Field, base: Element, exponent: Element): Element | undefined {
  const size = powerOf(field, negate(base), exponent);
  const parity = parityOf(field, exponent);
  return size && parity && multiply(field, size, parity);
}

/** (−1)^element for a whole number: even shares drop out where their letters are whole numbers, (−1)^(2n + 1) = −1. */
function parityOf(field: Field, exponent: Element): Element | undefined {
  let result = one;
  for (const { coefficient, part } of sharesOf(field, exponent)) {
    if (!Q.isInteger(coefficient)) return undefined;
    const odd = coefficient.numerator % 2n !== 0n;
    if (isOne(part)) {
      if (odd) result = negate(result);
      continue;
    }
    if (coefficient.numerator !== 1n && coefficient.numerator !== -1n) field.takenAsWhole.push(part);
    if (!odd) continue;
    const place = field.place(
      `parity ${keyOfElement(part)}`,
      () => ({ kind: "parity", exponent: part }),
      () => ({ degree: 2, value: 1n }),
    );
    result = multiply(field, result, fromPolynomial(P.variable(place)));
  }
  return result;
}
