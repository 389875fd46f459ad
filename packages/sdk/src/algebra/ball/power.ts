import type { Rational } from "../rational.ts";
import { divide, integerPower, multiply, negate } from "./arithmetic.ts";
import { type Ball, containsZero, type Enclosed, hull, isBall, isExactZero, ofRational, one, topOf, zero } from "./ball.ts";
import { exponential, logarithm } from "./exponential.ts";
import { root } from "./roots.ts";

/** Degrees of roots and whole exponents beyond this are left to powers with base e. */
const largestDegree = 1n << 20n;

/**
 * base^exponent for an exponent that is written as a rational number, by the convention of the real numbers: of a negative base
 * where the denominator is odd, so that (−8)^(1/3) = −2 and (−8)^(2/3) = 4. 0^positive = 0; 0^0 and 0^negative have no value.
 */
export function rationalPower(base: Ball, exponent: Rational, bits: number): Enclosed {
  const { numerator, denominator } = exponent;
  if (denominator === 1n) return integerPower(base, numerator, bits);
  if (denominator > largestDegree || numerator > largestDegree || numerator < -largestDegree)
    return viaLogarithm(base, exponent, bits);
  const rooted = root(base, Number(denominator), bits + 24);
  return isBall(rooted) ? integerPower(rooted, numerator, bits) : rooted;
}

function viaLogarithm(base: Ball, exponent: Rational, bits: number): Enclosed {
  if (base.upper < 0n) {
    if (exponent.denominator % 2n === 0n) return "no-value";
    const size = viaLogarithm(negate(base), exponent, bits);
    return isBall(size) && exponent.numerator % 2n !== 0n ? negate(size) : size;
  }
  if (base.lower < 0n) return "unknown";
  const ball = ofRational(exponent, bits + 64);
  return base.lower > 0n ? powerFrom(base, ball, bits) : powerFromZero(base, ball, bits);
}

/**
 * base^exponent for an exponent that is computed. Whole exponents take any base. Else a positive base is needed; a negative one
 * has no value where the exponent is known to be a fraction with an even denominator, and for other exponents nothing is said:
 * whether (−8)^x has a value at x = 1/3 depends on how the exponent is written.
 */
export function power(base: Ball, exponent: Ball, bits: number): Enclosed {
  const { exact } = exponent;
  if (exact?.denominator === 1n) return integerPower(base, exact.numerator, bits);
  if (exact && base.lower >= 0n) return rationalPower(base, exact, bits);
  if (base.upper < 0n) return exact && exact.denominator % 2n === 0n ? "no-value" : "unknown";
  if (base.lower < 0n) return "unknown";
  return base.lower > 0n ? powerFrom(base, exponent, bits) : powerFromZero(base, exponent, bits);
}

/** e^(exponent · ln base): the product of independent numbers is as narrow as can be, and exp rises. */
function powerFrom(base: Ball, exponent: Ball, bits: number): Enclosed {
  if (base.exact && base.exact.numerator === base.exact.denominator) return one;
  const first = logarithm(base, bits + 8);
  if (!isBall(first)) return first;
  // An error of the product is a relative error of the power: as many digits more as the product has before its point.
  const before = Math.max(0, topOf(first) + topOf(exponent));
  if (before > 64) return "unknown";
  const size = before === 0 ? first : logarithm(base, bits + 8 + before);
  return isBall(size) ? exponential(multiply(size, exponent, bits + 8 + before), bits) : size;
}

/** A base from 0 on: 0 for a positive exponent, and all between that and the power of the greatest base. */
function powerFromZero(base: Ball, exponent: Ball, bits: number): Enclosed {
  if (exponent.lower <= 0n) return isExactZero(base) && exponent.upper <= 0n ? "no-value" : "unknown";
  if (isExactZero(base)) return zero;
  const greatest = powerFrom({ ...base, lower: base.upper, exact: undefined }, exponent, bits);
  return isBall(greatest) ? hull(zero, greatest, bits) : greatest;
}

/** The root of a degree that is a number: x^(1/degree), real for a negative x where the degree is odd. */
export function rootOf(ball: Ball, degree: Ball, bits: number): Enclosed {
  const { exact } = degree;
  if (isExactZero(degree)) return "no-value";
  if (exact?.denominator === 1n)
    return rationalPower(
      ball,
      exact.numerator < 0n ? { numerator: -1n, denominator: -exact.numerator } : { numerator: 1n, denominator: exact.numerator },
      bits,
    );
  if (containsZero(degree)) return "unknown";
  const exponent = divide(one, degree, bits + 8);
  return isBall(exponent) && ball.lower >= 0n ? power(ball, exponent, bits) : "unknown";
}
