/** The real functions a formula may call, by MathJSON head; NaN outside the domain. `of1` takes one operand, `of2` two. */
export interface RealFunction {
  of1?: (value: number) => number;
  of2?: (value: number, second: number) => number;
}

export const elementaryFunctions: Readonly<Record<string, RealFunction>> = {
  Abs: { of1: Math.abs },
  Sin: { of1: Math.sin },
  Cos: { of1: Math.cos },
  Tan: { of1: Math.tan },
  Cot: { of1: (value) => quotient(Math.cos(value), Math.sin(value)) },
  Sec: { of1: (value) => quotient(1, Math.cos(value)) },
  Csc: { of1: (value) => quotient(1, Math.sin(value)) },
  Arcsin: { of1: Math.asin },
  Arccos: { of1: Math.acos },
  Arctan: { of1: Math.atan },
  Sinh: { of1: Math.sinh },
  Cosh: { of1: Math.cosh },
  Tanh: { of1: Math.tanh },
  Exp: { of1: Math.exp },
  Ln: { of1: logarithm },
  /** To the base 10, or to the base that is the second operand. */
  Log: { of1: (value) => (value > 0 ? Math.log10(value) : Number.NaN), of2: logarithmTo },
  Floor: { of1: Math.floor },
  Ceil: { of1: Math.ceil },
};

/** The real root: of a negative number where the degree is odd, nowhere where it is even. A degree need not be whole: ⁿ√x is x^(1/n). */
export function realRoot(value: number, degree: number): number {
  if (degree === 2) return Math.sqrt(value);
  if (degree === 3) return Math.cbrt(value);
  if (degree === 0) return Number.NaN;
  if (value < 0) return Math.abs(degree % 2) === 1 ? -positiveRoot(-value, degree) : Number.NaN;
  return positiveRoot(value, degree);
}

function positiveRoot(value: number, degree: number): number {
  if (value === 0 && degree < 0) return Number.NaN;
  const guess = value ** (1 / degree);
  // 1/degree is rounded, so a whole root may come out a digit beside: take the whole number where it fits exactly.
  const whole = Math.round(guess);
  return whole ** degree === value ? whole : guess;
}

/** Powers without 0⁰ and without division by zero. */
export function realPower(base: number, exponent: number): number {
  return base === 0 && exponent <= 0 ? Number.NaN : base ** exponent;
}

/** base^(numerator/denominator) in lowest terms: real for a negative base where the denominator is odd. */
export function rationalPower(base: number, numerator: number, denominator: number): number {
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

function quotient(numerator: number, denominator: number): number {
  return denominator === 0 ? Number.NaN : numerator / denominator;
}
