import { divideExact } from "../multivariate/divide.ts";
import { gcd } from "../multivariate/gcd.ts";
import { greatestCommonDivisor } from "../multivariate/integers.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";
import { type Element, one, zero } from "./element.ts";
import type { Field } from "./field.ts";

/** Beyond this degree common factors are not looked for: they are not needed to decide whether an element is 0. */
const largestDegree = 60;

/** The quotient with a positive leading integer below and no common whole factor. The denominator is not zero. */
function quotient(numerator: Polynomial, denominator: Polynomial): Element {
  if (numerator === 0n) return zero;
  if (denominator === 1n) return { numerator, denominator };
  const common = greatestCommonDivisor(P.integerContent(numerator), P.integerContent(denominator));
  const factor = P.leadingInteger(denominator) < 0n ? -common : common;
  return factor === 1n
    ? { numerator, denominator }
    : { numerator: divideByInteger(numerator, factor), denominator: divideByInteger(denominator, factor) };
}

function divideByInteger(polynomial: Polynomial, divisor: bigint): Polynomial {
  if (P.isConstant(polynomial)) return polynomial / divisor;
  const terms = polynomial.terms.map(({ exponent, coefficient }) => ({
    exponent,
    coefficient: divideByInteger(coefficient, divisor),
  }));
  return { variable: polynomial.variable, terms };
}

export function add(field: Field, left: Element, right: Element): Element {
  const [a, b] = [left.denominator, right.denominator];
  if (a === b || P.equal(a, b)) return quotient(P.add(left.numerator, right.numerator), a);
  if (P.isConstant(a) && P.isConstant(b)) {
    return quotient(P.add(P.scale(left.numerator, b), P.scale(right.numerator, a)), a * b);
  }
  const common = commonFactor(field, a, b);
  const [restA, restB] = [divided(field, a, common), divided(field, b, common)];
  const numerator = P.add(field.multiply(left.numerator, restB), field.multiply(right.numerator, restA));
  return quotient(field.reduce(numerator), field.multiply(a, restB));
}

export const negate = ({ numerator, denominator }: Element): Element => ({ numerator: P.negate(numerator), denominator });

export const subtract = (field: Field, left: Element, right: Element): Element => add(field, left, negate(right));

export function multiply(field: Field, left: Element, right: Element): Element {
  return quotient(field.multiply(left.numerator, right.numerator), field.multiply(left.denominator, right.denominator));
}

export function scale(element: Element, { numerator, denominator }: Rational): Element {
  return quotient(P.scale(element.numerator, numerator), P.scale(element.denominator, denominator));
}

/** 1/element; undefined for zero, and for what the relations reduce to zero. */
export function invert(field: Field, element: Element): Element | undefined {
  const below = field.reduce(element.numerator);
  return below === 0n ? undefined : quotient(element.denominator, below);
}

export function divide(field: Field, left: Element, right: Element): Element | undefined {
  const inverse = invert(field, right);
  return inverse && multiply(field, left, inverse);
}

/** A whole power. undefined for 0⁰ and 0 to a negative power. */
export function power(field: Field, base: Element, exponent: number): Element | undefined {
  if (exponent === 0) return base.numerator === 0n ? undefined : one;
  if (exponent < 0) {
    const inverse = invert(field, base);
    return inverse && power(field, inverse, -exponent);
  }
  return quotient(field.power(base.numerator, exponent), field.power(base.denominator, exponent));
}

/** The element in lowest terms as polynomials, so that equal quotients of polynomials without relations are equal. */
export function cancel(field: Field, { numerator, denominator }: Element): Element {
  if (P.isConstant(denominator)) return quotient(numerator, denominator);
  const common = commonFactor(field, numerator, denominator);
  return quotient(divided(field, numerator, common), divided(field, denominator, common));
}

function commonFactor(field: Field, left: Polynomial, right: Polynomial): Polynomial {
  if (P.isConstant(left) || P.isConstant(right)) return 1n;
  return isModest(left) && isModest(right) ? gcd(left, right, field.spend) : 1n;
}

const isModest = (polynomial: Polynomial): boolean => P.totalDegree(polynomial) <= largestDegree;

function divided(field: Field, polynomial: Polynomial, factor: Polynomial): Polynomial {
  if (factor === 1n) return polynomial;
  const result = divideExact(polynomial, factor, field.spend);
  if (result === undefined) throw new RangeError("a common factor does not divide");
  return result;
}

/** Whether the element is 0: nothing remains once the relations have been used. */
export const isZero = (field: Field, { numerator }: Element): boolean => field.reduce(numerator) === 0n;

export const equal = (field: Field, left: Element, right: Element): boolean => isZero(field, subtract(field, left, right));
