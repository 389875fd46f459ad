import type { Spend } from "../spend.ts";

/**
 * Polynomials over the field of integers modulo a prime below 2^26, so that a product of two residues is exact in a double. Coefficients
 * 0 … p − 1 by ascending power, the last one not zero; zero is [].
 */
export type Residues = readonly number[];

export function trimmed(coefficients: number[]): Residues {
  while (coefficients.length > 0 && coefficients[coefficients.length - 1] === 0) coefficients.pop();
  return coefficients;
}

const largestExact = BigInt(Number.MAX_SAFE_INTEGER);

/** The residue 0 … p − 1. */
export function residueOf(value: bigint, prime: number): number {
  const remainder = value <= largestExact && value >= -largestExact ? Number(value) % prime : Number(value % BigInt(prime));
  return remainder < 0 ? remainder + prime : remainder + 0;
}

export const residuesOf = (coefficients: readonly bigint[], prime: number): Residues =>
  trimmed(coefficients.map((coefficient) => residueOf(coefficient, prime)));

/** The inverse of a residue that is not 0 (extended Euclidean algorithm). */
export function inverse(value: number, prime: number): number {
  let [a, b, u, v] = [value, prime, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [u, v] = [v, u - quotient * v];
  }
  return u < 0 ? u + prime : u;
}

/** base^exponent modulo the prime, for an exponent ≥ 0 below 2^53. */
export function residuePower(base: number, exponent: number, prime: number): number {
  let [result, square] = [1, base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

export function add(left: Residues, right: Residues, prime: number): Residues {
  const sum: number[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    sum.push(((left[index] ?? 0) + (right[index] ?? 0)) % prime);
  }
  return trimmed(sum);
}

export const negate = (polynomial: Residues, prime: number): Residues =>
  polynomial.map((coefficient) => (coefficient === 0 ? 0 : prime - coefficient));

export const subtract = (left: Residues, right: Residues, prime: number): Residues => add(left, negate(right, prime), prime);

export function multiply(left: Residues, right: Residues, prime: number, spend: Spend): Residues {
  if (left.length === 0 || right.length === 0) return [];
  spend((left.length * right.length) / 16);
  const product: number[] = new Array(left.length + right.length - 1).fill(0);
  for (let i = 0; i < left.length; i++) {
    const factor = left[i] as number;
    if (factor === 0) continue;
    for (let j = 0; j < right.length; j++) {
      product[i + j] = ((product[i + j] as number) + factor * (right[j] as number)) % prime;
    }
  }
  return product;
}

export const scale = (polynomial: Residues, factor: number, prime: number): Residues =>
  factor === 0 ? [] : polynomial.map((coefficient) => (coefficient * factor) % prime);

/** dividend = quotient · divisor + remainder. The divisor is not zero. */
export function divide(
  dividend: Residues,
  divisor: Residues,
  prime: number,
  spend: Spend,
): { quotient: Residues; remainder: Residues } {
  const degree = divisor.length - 1;
  if (dividend.length <= degree) return { quotient: [], remainder: dividend };
  spend(((dividend.length - degree) * divisor.length) / 16);
  const remainder = [...dividend];
  const quotient: number[] = new Array(dividend.length - degree).fill(0);
  const factor = inverse(divisor[degree] as number, prime);
  for (let shift = dividend.length - 1 - degree; shift >= 0; shift--) {
    const value = ((remainder[shift + degree] as number) * factor) % prime;
    quotient[shift] = value;
    if (value === 0) continue;
    const opposite = prime - value;
    for (let index = 0; index <= degree; index++) {
      remainder[shift + index] = ((remainder[shift + index] as number) + opposite * (divisor[index] as number)) % prime;
    }
  }
  remainder.length = degree;
  return { quotient, remainder: trimmed(remainder) };
}

/** With leading coefficient 1; zero stays zero. */
export function monic(polynomial: Residues, prime: number): Residues {
  const lead = polynomial.at(-1);
  return lead === undefined || lead === 1 ? polynomial : scale(polynomial, inverse(lead, prime), prime);
}

/** The monic greatest common divisor (Euclid's algorithm). gcd(0, 0) = 0. */
export function gcd(left: Residues, right: Residues, prime: number, spend: Spend): Residues {
  let [a, b] = [left, right];
  while (b.length > 0) [a, b] = [b, divide(a, b, prime, spend).remainder];
  return monic(a, prime);
}

/** s · left + t · right = gcd, the monic greatest common divisor; s and t of least degree. */
export function extendedGcd(
  left: Residues,
  right: Residues,
  prime: number,
  spend: Spend,
): { gcd: Residues; s: Residues; t: Residues } {
  let [a, b]: [Residues, Residues] = [left, right];
  let [s, nextS, t, nextT]: [Residues, Residues, Residues, Residues] = [[1], [], [], [1]];
  while (b.length > 0) {
    const { quotient, remainder } = divide(a, b, prime, spend);
    [a, b] = [b, remainder];
    [s, nextS] = [nextS, subtract(s, multiply(quotient, nextS, prime, spend), prime)];
    [t, nextT] = [nextT, subtract(t, multiply(quotient, nextT, prime, spend), prime)];
  }
  const factor = a.length === 0 ? 0 : inverse(a.at(-1) as number, prime);
  return { gcd: monic(a, prime), s: scale(s, factor, prime), t: scale(t, factor, prime) };
}

export function derivative(polynomial: Residues, prime: number): Residues {
  const result: number[] = [];
  for (let power = 1; power < polynomial.length; power++) result.push(((polynomial[power] as number) * (power % prime)) % prime);
  return trimmed(result);
}

/** base^exponent modulo a polynomial, for a whole exponent ≥ 0 (repeated squaring). */
export function powerModulo(base: Residues, exponent: bigint, modulus: Residues, prime: number, spend: Spend): Residues {
  const reduce = (polynomial: Residues): Residues => divide(polynomial, modulus, prime, spend).remainder;
  let result = reduce([1]);
  const start = reduce(base);
  for (const digit of exponent.toString(2)) {
    result = reduce(multiply(result, result, prime, spend));
    if (digit === "1") result = reduce(multiply(result, start, prime, spend));
  }
  return result;
}
