import type { MathJson } from "../contract.ts";
import { constants, headOf, isNumber, isSymbol, numeral, operandsOf } from "../expression/mathjson.ts";
import { bitLength } from "./integer.ts";
import type { Polynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";
import * as N from "./quadratic-number.ts";
import { rationalFromText } from "./rational.ts";
import { type Spend, spendFreely } from "./spend.ts";

/** numerator / denominator, uncancelled, with every polynomial that was divided by on the way: the formula is defined where none is zero. */
export interface RationalFunction {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
  readonly divisors: readonly Polynomial[];
}

/** Beyond this exponent a power of a sum is not multiplied out. */
const largestExponent = 64;
/** Beyond this many bits a number is not computed with. */
const largestNumberBits = 8_000;

/** Named numbers are treated as letters: an identity that holds for a letter holds for π. What fails for a letter may still hold for them. */
const namedNumbers: ReadonlySet<string> = new Set(["Pi", "ExponentialE"]);
export const isNamedNumber = (name: string): boolean => namedNumbers.has(name);

/**
 * A formula built from letters, numbers, + − · ÷, whole powers and square roots of rational numbers, as a quotient of polynomials.
 * undefined for every other formula, for one that divides by zero, and for one that mixes different square roots.
 */
export function rationalFunctionOf(json: MathJson, spend: Spend = spendFreely): RationalFunction | undefined {
  try {
    return convert(json, spend);
  } catch (error) {
    if (error instanceof N.DifferentFieldsError) return undefined;
    throw error;
  }
}

const whole = (numerator: Polynomial): RationalFunction => ({ numerator, denominator: P.one, divisors: [] });

function convert(json: MathJson, spend: Spend): RationalFunction | undefined {
  spend(1);
  if (isNumber(json)) {
    const value = rationalFromText(numeral(json));
    return value && whole(P.constant(N.fromRational(value)));
  }
  if (isSymbol(json)) return constants.has(json) && !isNamedNumber(json) ? undefined : whole(P.letter(json));
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
      return fold(operands, add, spend);
    case "Multiply":
      return fold(operands, multiply, spend);
    case "Subtract":
      return operands.length === 2 ? fold([operands[0] as MathJson, ["Negate", operands[1] as MathJson]], add, spend) : undefined;
    case "Negate": {
      const inner = operands.length === 1 ? convert(operands[0] as MathJson, spend) : undefined;
      return inner && { ...inner, numerator: P.negate(inner.numerator) };
    }
    case "Divide":
      return operands.length === 2 ? fold(operands, divide, spend) : undefined;
    case "Power":
      return operands.length === 2 ? power(operands[0] as MathJson, operands[1] as MathJson, spend) : undefined;
    case "Sqrt":
      return operands.length === 1 ? squareRoot(operands[0] as MathJson, spend) : undefined;
    default:
      return undefined;
  }
}

type Combine = (left: RationalFunction, right: RationalFunction, spend: Spend) => RationalFunction | undefined;

function fold(operands: readonly MathJson[], combine: Combine, spend: Spend): RationalFunction | undefined {
  let result: RationalFunction | undefined;
  for (const operand of operands) {
    const part = convert(operand, spend);
    if (!part) return undefined;
    result = result ? combine(result, part, spend) : part;
    if (!result || bitsOf(result.numerator) + bitsOf(result.denominator) > largestNumberBits) return undefined;
  }
  return result;
}

const add: Combine = (left, right, spend) => {
  const divisors = [...left.divisors, ...right.divisors];
  if (P.ratioOf(left.denominator, right.denominator)) {
    const ratio = P.ratioOf(left.denominator, right.denominator) ?? N.one;
    return { numerator: P.add(left.numerator, P.scale(right.numerator, ratio)), denominator: left.denominator, divisors };
  }
  return {
    numerator: P.add(P.multiply(left.numerator, right.denominator, spend), P.multiply(right.numerator, left.denominator, spend)),
    denominator: P.multiply(left.denominator, right.denominator, spend),
    divisors,
  };
};

const multiply: Combine = (left, right, spend) => ({
  numerator: P.multiply(left.numerator, right.numerator, spend),
  denominator: P.multiply(left.denominator, right.denominator, spend),
  divisors: [...left.divisors, ...right.divisors],
});

const divide: Combine = (left, right, spend) => {
  if (P.isZero(right.numerator)) return undefined;
  const divisors = [...left.divisors, ...right.divisors];
  const value = P.constantValue(right.numerator);
  if (value) {
    const numerator = P.scale(P.multiply(left.numerator, right.denominator, spend), N.invert(value));
    return { numerator, denominator: left.denominator, divisors };
  }
  return {
    numerator: P.multiply(left.numerator, right.denominator, spend),
    denominator: P.multiply(left.denominator, right.numerator, spend),
    divisors: [...divisors, right.numerator],
  };
};

function power(base: MathJson, exponent: MathJson, spend: Spend): RationalFunction | undefined {
  const times = integerValue(exponent, spend);
  const inner = convert(base, spend);
  if (times === undefined || !inner) return undefined;
  const count = Math.abs(times);
  // 0⁰ has no value that everyone agrees on, so x⁰ is read only where its base is a number other than 0.
  if (times <= 0 && P.isZero(inner.numerator)) return undefined;
  if (times === 0) return P.constantValue(inner.numerator) ? { ...inner, numerator: P.one, denominator: P.one } : undefined;
  const bits = bitsOf(inner.numerator) + bitsOf(inner.denominator);
  if ((count > largestExponent && inner.numerator.size + inner.denominator.size > 2) || bits * count > largestNumberBits)
    return undefined;
  if (count > 1000) return undefined;
  spend(Math.ceil((bits * count) / 64));
  const raised: RationalFunction = {
    numerator: P.power(inner.numerator, count, spend),
    denominator: P.power(inner.denominator, count, spend),
    divisors: inner.divisors,
  };
  return times > 0 ? raised : divide(whole(P.one), raised, spend);
}

/** The whole number that an exponent is, if it is one and small enough to count with. */
function integerValue(json: MathJson, spend: Spend): number | undefined {
  const exponent = convert(json, spend);
  const value = exponent && exponent.divisors.length === 0 ? P.constantValue(exponent.numerator) : undefined;
  if (!value || !N.isRational(value) || value.rational.denominator !== 1n) return undefined;
  const count = Number(value.rational.numerator);
  return Number.isSafeInteger(count) ? count : undefined;
}

function bitsOf(polynomial: Polynomial): number {
  let most = 1;
  for (const { coefficient } of polynomial.values()) {
    for (const part of [coefficient.rational, coefficient.coefficient]) {
      most = Math.max(most, bitLength(part.numerator) + bitLength(part.denominator));
    }
  }
  return most;
}

/** Only roots of rational numbers ≥ 0: over the reals any other root is no rational function, or no number. */
function squareRoot(radicand: MathJson, spend: Spend): RationalFunction | undefined {
  const inner = convert(radicand, spend);
  if (!inner || inner.divisors.length > 0) return undefined;
  const value = P.constantValue(inner.numerator);
  if (!value || !N.isRational(value) || N.signOf(value) < 0) return undefined;
  return whole(P.constant(N.squareRoot(value.rational)));
}

/** The exact number that a formula without letters is; undefined where it has letters or is no quadratic number. */
export function exactValue(json: MathJson, spend: Spend = spendFreely): N.QuadraticNumber | undefined {
  const value = rationalFunctionOf(json, spend);
  return value && value.divisors.length === 0 ? P.constantValue(value.numerator) : undefined;
}

/**
 * The polynomial in one letter that a formula is once brackets are multiplied out and like terms collected: degree and coefficients by
 * ascending power. undefined where the formula has other letters, a letter in a denominator, or is no polynomial. The zero polynomial
 * has degree −1.
 */
export function polynomialIn(
  json: MathJson,
  letter: string,
  spend: Spend = spendFreely,
): { degree: number; coefficients: N.QuadraticNumber[] } | undefined {
  const value = rationalFunctionOf(json, spend);
  if (!value || value.divisors.length > 0) return undefined;
  const coefficients = P.coefficientsIn(value.numerator, letter);
  return coefficients && { degree: coefficients.length - 1, coefficients };
}
