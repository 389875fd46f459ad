import { binomial, doubleFactorial, factorial, greatestCommonDivisor, leastCommonMultiple, permutations } from "./counting.ts";

/** The real functions a formula may call, by head; NaN outside the domain. Functions of two operands that may lack the second get undefined. */
export const realFunctions: Readonly<Record<string, (value: number, second: number) => number>> = {
  Add: (left, right) => left + right,
  Subtract: (left, right) => left - right,
  Multiply: (left, right) => left * right,
  Divide: quotient,
  Negate: (value) => -value,
  Power: realPower,
  Sqrt: (value) => Math.sqrt(value),
  Root: realRoot,
  Abs: (value) => Math.abs(value),
  Sign: (value) => Math.sign(value) + 0,
  Floor: (value) => Math.floor(value),
  Ceil: (value) => Math.ceil(value),
  /** Halves away from zero, as in school: Math.round takes −2.5 to −2, and 0.49999999999999994 + 0.5 to 1. */
  Round: (value) => {
    const whole = Math.trunc(value);
    return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole;
  },
  Mod: modulo,
  Max: (left, right) => Math.max(left, right),
  Min: (left, right) => Math.min(left, right),
  Exp: (value) => Math.exp(value),
  Ln: logarithm,
  /** To the base 10, or to the base that is the second operand. */
  Log: (value, base?: number) => (base === undefined ? (value > 0 ? Math.log10(value) : Number.NaN) : logarithmTo(value, base)),
  Sin: (value) => Math.sin(value),
  Cos: (value) => Math.cos(value),
  Tan: (value) => Math.tan(value),
  // Not cos/sin: the tangent is rounded once, and infinite for no double.
  Cot: (value) => quotient(1, Math.tan(value)),
  Arcsin: (value) => Math.asin(value),
  Arccos: (value) => Math.acos(value),
  Arctan: (value) => Math.atan(value),
  /** Between 0 and π, so that it has no jump at 0. Not π/2 − arctan, which loses digits for large values. */
  Arccot: (value) => Math.atan2(1, value),
  Sinh: (value) => Math.sinh(value),
  Cosh: (value) => Math.cosh(value),
  Tanh: (value) => Math.tanh(value),
  Arsinh: (value) => Math.asinh(value),
  Arcosh: (value) => Math.acosh(value),
  Artanh: (value) => (Math.abs(value) < 1 ? Math.atanh(value) : Number.NaN),
  Factorial: factorial,
  Factorial2: doubleFactorial,
  Binomial: binomial,
  Permutations: permutations,
  GCD: greatestCommonDivisor,
  LCM: leastCommonMultiple,
};

/** The remainder of the floored quotient: it has the sign of the divisor, so −1 mod 3 = 2. */
export function modulo(value: number, divisor: number): number {
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest + 0;
}

/** The real root: of a negative number where the degree is odd, nowhere where it is even. A degree need not be whole: ⁿ√x is x^(1/n). */
function realRoot(value: number, degree: number): number {
  if (degree === 2) return Math.sqrt(value);
  if (degree === 3) return Math.cbrt(value);
  if (degree === 0) return Number.NaN;
  if (value < 0) return Math.abs(degree % 2) === 1 ? -positiveRoot(-value, degree) : Number.NaN;
  return positiveRoot(value, degree);
}

function positiveRoot(value: number, degree: number): number {
  if (value === 0 && degree < 0) return Number.NaN;
  const guess = realPower(value, 1 / degree);
  // 1/degree is rounded, so a whole root may come out a digit beside: take the whole number where it fits exactly.
  const whole = Math.round(guess);
  return whole ** degree === value ? whole : guess;
}

/** Powers without 0⁰ and without division by zero. JavaScript's NaN ** 0 is 1, but what has no value has no power either. */
export function realPower(base: number, exponent: number): number {
  if (exponent === 0 && Number.isNaN(base)) return Number.NaN;
  return base === 0 && exponent <= 0 ? Number.NaN : base ** exponent;
}

/** base^(numerator/denominator) in lowest terms: real for a negative base where the denominator is odd. */
export function rationalPower(base: number, numerator: number, denominator: number): number {
  if (denominator === 1) return numerator === 2 ? base * base : numerator === 3 ? base * base * base : realPower(base, numerator);
  if (base < 0 && denominator % 2 === 0) return Number.NaN;
  // The root first keeps whole roots whole (27^(2/3) = 9); with a large denominator it would lose digits that the power then shows.
  if (denominator <= 9) return realPower(realRoot(base, denominator), numerator);
  const size = realPower(Math.abs(base), numerator / denominator);
  return base < 0 && numerator % 2 !== 0 ? -size : size;
}

function logarithm(value: number): number {
  return value > 0 ? Math.log(value) : Number.NaN;
}

function logarithmTo(value: number, base: number): number {
  if (!(base > 0) || base === 1 || !(value > 0)) return Number.NaN;
  if (base === 10) return Math.log10(value);
  if (base === 2) return Math.log2(value);
  return Math.log(value) / Math.log(base);
}

export function quotient(numerator: number, denominator: number): number {
  return denominator === 0 ? Number.NaN : numerator / denominator;
}
