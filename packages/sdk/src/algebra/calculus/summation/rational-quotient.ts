import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { headOf, isApplication, operandsOf } from "../../../expression/mathjson.ts";
import { isInteger, isZero, one, type Rational, rational } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { exactRational } from "../constant-folding.ts";
import * as P from "./rational-polynomial.ts";

/** A rational function of one letter in lowest terms, its denominator with leading coefficient 1. */
export interface Quotient {
  readonly above: P.Coefficients;
  readonly below: P.Coefficients;
}

/** Powers beyond this are not multiplied out. */
const highestPower = 64n;
const highestDegree = 200;

export const whole = (polynomial: P.Coefficients): Quotient => ({ above: polynomial, below: [one] });

/** In lowest terms; undefined for a zero denominator. */
export function reduced(above: P.Coefficients, below: P.Coefficients, spend: Spend): Quotient | undefined {
  if (below.length === 0) return undefined;
  if (above.length === 0) return whole([]);
  const common = P.greatestCommonDivisor(above, below, spend);
  const [a, b] = [P.divide(above, common, spend).quotient, P.divide(below, common, spend).quotient];
  const factor = { numerator: P.leading(b).denominator, denominator: P.leading(b).numerator };
  const inverse = rational(factor.numerator, factor.denominator);
  return { above: P.scale(a, inverse), below: P.scale(b, inverse) };
}

export const add = (left: Quotient, right: Quotient, spend: Spend): Quotient | undefined =>
  reduced(
    P.add(P.multiply(left.above, right.below, spend), P.multiply(right.above, left.below, spend)),
    P.multiply(left.below, right.below, spend),
    spend,
  );

export const multiply = (left: Quotient, right: Quotient, spend: Spend): Quotient | undefined =>
  reduced(P.multiply(left.above, right.above, spend), P.multiply(left.below, right.below, spend), spend);

/** q(k + by). */
export const shifted = ({ above, below }: Quotient, by: Rational, spend: Spend): Quotient => ({
  above: P.shifted(above, by, spend),
  below: P.shifted(below, by, spend),
});

/**
 * The formula as a rational function of the letter with rational coefficients; undefined where it is none. It may have a value where the
 * formula has none (k/k at 0), but where both have one they agree.
 */
export function quotientIn(json: MathJson, letter: string, spend: Spend): Quotient | undefined {
  spend(1);
  if (!isApplication(json)) {
    if (json === letter) return whole([rational(0), one]);
    const value = typeof json === "string" ? undefined : rationalOf(json);
    return value && whole(P.constant(value));
  }
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  if (headOf(json) === "Power") return operands.length === 2 ? powerIn(first, second, letter, spend) : undefined;
  const parts: Quotient[] = [];
  for (const operand of operands) {
    const part = quotientIn(operand, letter, spend);
    if (part === undefined || part.above.length + part.below.length > highestDegree) {
      const value = exactRational(json, spend);
      return value && whole(P.constant(value));
    }
    parts.push(part);
  }
  return joined(headOf(json) as string, parts, spend) ?? constantQuotient(json, spend);
}

function constantQuotient(json: MathJson, spend: Spend): Quotient | undefined {
  const value = exactRational(json, spend);
  return value && whole(P.constant(value));
}

function joined(head: string, parts: readonly Quotient[], spend: Spend): Quotient | undefined {
  const [first, second] = parts;
  const fold = (join: typeof add): Quotient | undefined =>
    parts.slice(1).reduce<Quotient | undefined>((left, right) => left && join(left, right, spend), first);
  const minus = whole([rational(-1)]);
  if (first === undefined) return undefined;
  switch (head) {
    case "Add":
      return fold(add);
    case "Multiply":
      return fold(multiply);
    case "Negate":
      return parts.length === 1 ? multiply(minus, first, spend) : undefined;
    case "Subtract": {
      const negative = second && parts.length === 2 ? multiply(minus, second, spend) : undefined;
      return negative && add(first, negative, spend);
    }
    case "Divide":
      return second && parts.length === 2
        ? reduced(P.multiply(first.above, second.below, spend), P.multiply(first.below, second.above, spend), spend)
        : undefined;
    default:
      return undefined;
  }
}

function powerIn(base: MathJson, exponent: MathJson, letter: string, spend: Spend): Quotient | undefined {
  const times = exactRational(exponent, spend);
  const inner = times && isInteger(times) && !isZero(times) ? quotientIn(base, letter, spend) : undefined;
  const count = times && (times.numerator < 0n ? -times.numerator : times.numerator);
  if (inner === undefined || times === undefined || count === undefined || count > highestPower) return undefined;
  if (Number(count) * Math.max(inner.above.length, inner.below.length) > highestDegree) return undefined;
  const [above, below] = [P.power(inner.above, Number(count), spend), P.power(inner.below, Number(count), spend)];
  return times.numerator > 0n ? reduced(above, below, spend) : reduced(below, above, spend);
}
