import { productOf, quotientOf, sumOf } from "../../../algebra/calculus/building.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";

/** A power with a constant base: base^exponent; e as "ExponentialE". */
export interface Exponential {
  readonly base: MathJson;
  readonly exponent: MathJson;
}

/** aᶠ with a number a > 0, a ≠ 1, and the unknown in f. */
export function exponentialOf(json: MathJson, unknown: string): Exponential | undefined {
  const [base, exponent] = headOf(json) === "Exp" ? ["ExponentialE" as MathJson, operandsOf(json)[0]] : operandsOf(json);
  if (!/^(Power|Exp)$/.test(headOf(json) ?? "") || base === undefined || exponent === undefined) return undefined;
  if (freeLetters(base).length > 0 || !freeLetters(exponent).includes(unknown)) return undefined;
  return isBase(base) ? { base, exponent } : undefined;
}

/** e, or a rational number > 0 other than 1. */
export function isBase(base: MathJson): boolean {
  if (base === "ExponentialE") return true;
  const value = rationalValue(base);
  return value !== undefined && Q.signOf(value) > 0 && !Q.equal(value, Q.one);
}

export function rationalValue(json: MathJson): Q.Rational | undefined {
  const value = freeLetters(json).length === 0 ? exactValue(json) : undefined;
  return value && N.isRational(value) ? value.rational : undefined;
}

export const isBelowOne = (base: MathJson): boolean => {
  const value = rationalValue(base);
  return value !== undefined && Q.compare(value, Q.one) < 0;
};

/** The number k with value = baseᵏ, where it is rational with a small denominator; 8 = 2³, 1/4 = 2⁻², 8 = 4^(3/2). */
export function logarithmOf(value: Q.Rational, base: Q.Rational): Q.Rational | undefined {
  if (Q.equal(value, Q.one)) return Q.zero;
  const [own, other] = [exponentsOf(value), exponentsOf(base)];
  const [first] = [...other];
  if (!first || own.size !== other.size) return undefined;
  const ratio = Q.rational(own.get(first[0]) ?? 0n, first[1]);
  return [...other].every(([prime, exponent]) =>
    Q.equal(Q.rational(own.get(prime) ?? 0n), Q.multiply(ratio, Q.rational(exponent))),
  ) && !Q.isZero(ratio)
    ? ratio
    : undefined;
}

const largestPrime = 1000n;

/** Prime exponents of a positive rational number; what has no small prime factor counts as one. */
function exponentsOf({ numerator, denominator }: Q.Rational): Map<bigint, bigint> {
  const result = new Map<bigint, bigint>();
  for (const [start, sign] of [
    [numerator, 1n],
    [denominator, -1n],
  ] as const) {
    let rest = start;
    for (let prime = 2n; prime <= largestPrime && prime * prime <= rest; prime++) {
      while (rest % prime === 0n) {
        result.set(prime, (result.get(prime) ?? 0n) + sign);
        rest /= prime;
      }
    }
    if (rest > 1n) result.set(rest, (result.get(rest) ?? 0n) + sign);
  }
  return result;
}

/** A product of powers of numbers, with or without the unknown, as one power of a base; undefined where it is none. */
export function exponentOver(json: MathJson, base: MathJson): MathJson | undefined {
  const [first, second] = operandsOf(json);
  const root = rationalValue(base);
  const number = rationalValue(json);
  if (number) {
    const exponent = root && Q.signOf(number) > 0 ? logarithmOf(number, root) : Q.equal(number, Q.one) ? Q.zero : undefined;
    return exponent && Q.rationalToJson(exponent);
  }
  switch (headOf(json)) {
    case "Multiply": {
      const parts = operandsOf(json).map((operand) => exponentOver(operand, base));
      return parts.every((part) => part !== undefined) ? sumOf(parts) : undefined;
    }
    case "Divide": {
      const [above, below] = [exponentOver(first ?? 0, base), exponentOver(second ?? 0, base)];
      return above !== undefined && below !== undefined ? apply("Subtract", above, below) : undefined;
    }
    case "Sqrt": {
      const inner = exponentOver(first ?? 0, base);
      return inner === undefined ? undefined : quotientOf(inner, 2);
    }
    case "Exp":
      return base === "ExponentialE" ? first : undefined;
    case "Power": {
      if (first === undefined || second === undefined) return undefined;
      const factor = first === base ? 1 : exponentOver(first, base);
      return factor === undefined ? undefined : factor === 1 ? second : productOf([factor, second]);
    }
    default:
      return json === base ? 1 : undefined;
  }
}
