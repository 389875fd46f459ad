import { bitLength } from "../integer.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";

/**
 * A polynomial over ℤ in numbered variables: a whole number, or a polynomial in its highest variable with coefficients in lower ones.
 * Canonical: equal polynomials are deeply equal.
 */
export type Polynomial = bigint | PolynomialIn;

/** Exponents descend, the first is at least 1, no coefficient is zero. A polynomial without the variable is its coefficient itself. */
export interface PolynomialIn {
  readonly variable: number;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly exponent: number;
  readonly coefficient: Polynomial;
}

/** The polynomial that is the variable with this number (a whole number ≥ 0). */
export const variable = (number: number): Polynomial => ({ variable: number, terms: [{ exponent: 1, coefficient: 1n }] });

export const isZero = (polynomial: Polynomial): boolean => polynomial === 0n;

export const isConstant = (polynomial: Polynomial): polynomial is bigint => typeof polynomial === "bigint";

/** The number of the highest variable, −1 for a constant. */
export const highestVariable = (polynomial: Polynomial): number => (typeof polynomial === "bigint" ? -1 : polynomial.variable);

export function equal(left: Polynomial, right: Polynomial): boolean {
  if (left === right) return true;
  if (typeof left === "bigint" || typeof right === "bigint") return false;
  if (left.variable !== right.variable || left.terms.length !== right.terms.length) return false;
  for (let index = 0; index < left.terms.length; index++) {
    const [a, b] = [left.terms[index] as Term, right.terms[index] as Term];
    if (a.exponent !== b.exponent || !equal(a.coefficient, b.coefficient)) return false;
  }
  return true;
}

/** The canonical polynomial with these terms: descending exponents, no zero coefficients, all variables below `number`. */
export function fromDescendingTerms(number: number, terms: readonly Term[]): Polynomial {
  const first = terms[0];
  if (first === undefined) return 0n;
  return first.exponent === 0 ? first.coefficient : { variable: number, terms };
}

export function add(left: Polynomial, right: Polynomial): Polynomial {
  if (typeof left === "bigint") {
    if (typeof right === "bigint") return left + right;
    return left === 0n ? right : addToConstantTerm(right, left);
  }
  if (typeof right === "bigint") return right === 0n ? left : addToConstantTerm(left, right);
  if (left.variable > right.variable) return addToConstantTerm(left, right);
  if (left.variable < right.variable) return addToConstantTerm(right, left);
  return fromDescendingTerms(left.variable, addTerms(left.terms, right.terms));
}

/** `addend` is not zero and has lower variables only. */
function addToConstantTerm(polynomial: PolynomialIn, addend: Polynomial): Polynomial {
  const last = polynomial.terms[polynomial.terms.length - 1] as Term;
  if (last.exponent > 0)
    return { variable: polynomial.variable, terms: [...polynomial.terms, { exponent: 0, coefficient: addend }] };
  const coefficient = add(last.coefficient, addend);
  const terms = polynomial.terms.slice(0, -1);
  if (coefficient !== 0n) terms.push({ exponent: 0, coefficient });
  return { variable: polynomial.variable, terms };
}

function addTerms(left: readonly Term[], right: readonly Term[]): Term[] {
  const sum: Term[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as Term, right[j] as Term];
    if (a.exponent > b.exponent) {
      sum.push(a);
      i++;
    } else if (a.exponent < b.exponent) {
      sum.push(b);
      j++;
    } else {
      const coefficient = add(a.coefficient, b.coefficient);
      if (coefficient !== 0n) sum.push({ exponent: a.exponent, coefficient });
      i++;
      j++;
    }
  }
  while (i < left.length) sum.push(left[i++] as Term);
  while (j < right.length) sum.push(right[j++] as Term);
  return sum;
}

export function negate(polynomial: Polynomial): Polynomial {
  if (typeof polynomial === "bigint") return -polynomial;
  return mapCoefficients(polynomial, negate);
}

/** `change` maps no coefficient to zero and brings in no variable that is not below. */
function mapCoefficients(polynomial: PolynomialIn, change: (coefficient: Polynomial) => Polynomial): Polynomial {
  const terms: Term[] = [];
  for (const { exponent, coefficient } of polynomial.terms) terms.push({ exponent, coefficient: change(coefficient) });
  return { variable: polynomial.variable, terms };
}

export const subtract = (left: Polynomial, right: Polynomial): Polynomial =>
  typeof left === "bigint" && typeof right === "bigint" ? left - right : left === right ? 0n : add(left, negate(right));

/** The polynomial times a whole number. */
export function scale(polynomial: Polynomial, factor: bigint): Polynomial {
  if (factor === 0n) return 0n;
  if (factor === 1n) return polynomial;
  return scaleByNonZero(polynomial, factor);
}

function scaleByNonZero(polynomial: Polynomial, factor: bigint): Polynomial {
  if (typeof polynomial === "bigint") return polynomial * factor;
  return mapCoefficients(polynomial, (coefficient) => scaleByNonZero(coefficient, factor));
}

const smallest = -(1n << 63n);
const largest = 1n << 63n;

/** How long a whole number is: its number of 64-bit words. */
export function wordsIn(value: bigint): number {
  return value > smallest && value < largest ? 1 : Math.ceil(value.toString(16).length / 16);
}

/** How many operations a product of whole numbers of so many words counts for. */
export const productCost = (leftWords: number, rightWords: number): number => 1 + (leftWords * rightWords) / 32;

export function multiply(left: Polynomial, right: Polynomial, spend: Spend = spendFreely): Polynomial {
  if (typeof left === "bigint") return multiplyByInteger(right, left, spend);
  if (typeof right === "bigint") return multiplyByInteger(left, right, spend);
  if (left.variable > right.variable) return multiplyCoefficients(left, right, spend);
  if (left.variable < right.variable) return multiplyCoefficients(right, left, spend);
  return multiplyInSameVariable(left, right, spend);
}

function multiplyByInteger(polynomial: Polynomial, factor: bigint, spend: Spend): Polynomial {
  if (factor === 0n || polynomial === 0n) return 0n;
  if (factor === 1n) return polynomial;
  if (typeof polynomial === "bigint") {
    const [left, right] = [wordsIn(polynomial), wordsIn(factor)];
    if (left + right > 2) spend(productCost(left, right));
    return polynomial * factor;
  }
  spend(polynomial.terms.length);
  return mapCoefficients(polynomial, (coefficient) => multiplyByInteger(coefficient, factor, spend));
}

function multiplyCoefficients(polynomial: PolynomialIn, factor: PolynomialIn, spend: Spend): Polynomial {
  spend(polynomial.terms.length);
  return mapCoefficients(polynomial, (coefficient) => multiply(coefficient, factor, spend));
}

function multiplyInSameVariable(left: PolynomialIn, right: PolynomialIn, spend: Spend): Polynomial {
  spend(left.terms.length * right.terms.length);
  if (left.terms.length === 1) return multiplyByTerm(right, left.terms[0] as Term, spend);
  if (right.terms.length === 1) return multiplyByTerm(left, right.terms[0] as Term, spend);
  const degree = (left.terms[0] as Term).exponent + (right.terms[0] as Term).exponent;
  const dense = degree <= 4 * left.terms.length * right.terms.length;
  return dense ? multiplyDensely(left, right, degree, spend) : multiplySparsely(left, right, spend);
}

function multiplyByTerm(polynomial: PolynomialIn, factor: Term, spend: Spend): Polynomial {
  const terms: Term[] = [];
  for (const { exponent, coefficient } of polynomial.terms) {
    terms.push({ exponent: exponent + factor.exponent, coefficient: multiply(coefficient, factor.coefficient, spend) });
  }
  return { variable: polynomial.variable, terms };
}

function multiplyDensely(left: PolynomialIn, right: PolynomialIn, degree: number, spend: Spend): Polynomial {
  const sums: Polynomial[] = new Array(degree + 1).fill(0n);
  for (const a of left.terms) {
    for (const b of right.terms) {
      const exponent = a.exponent + b.exponent;
      sums[exponent] = add(sums[exponent] as Polynomial, multiply(a.coefficient, b.coefficient, spend));
    }
  }
  const terms: Term[] = [];
  for (let exponent = degree; exponent >= 0; exponent--) {
    const coefficient = sums[exponent] as Polynomial;
    if (coefficient !== 0n) terms.push({ exponent, coefficient });
  }
  return fromDescendingTerms(left.variable, terms);
}

function multiplySparsely(left: PolynomialIn, right: PolynomialIn, spend: Spend): Polynomial {
  const sums = new Map<number, Polynomial>();
  for (const a of left.terms) {
    for (const b of right.terms) {
      const exponent = a.exponent + b.exponent;
      sums.set(exponent, add(sums.get(exponent) ?? 0n, multiply(a.coefficient, b.coefficient, spend)));
    }
  }
  const terms: Term[] = [];
  for (const [exponent, coefficient] of [...sums].sort(([a], [b]) => b - a)) {
    if (coefficient !== 0n) terms.push({ exponent, coefficient });
  }
  return fromDescendingTerms(left.variable, terms);
}

/**
 * @param exponent a whole number ≥ 0; 0 gives 1, also for the zero polynomial
 * @throws RangeError for another exponent
 */
export function power(base: Polynomial, exponent: number, spend: Spend = spendFreely): Polynomial {
  if (!Number.isSafeInteger(exponent) || exponent < 0) throw new RangeError("the exponent must be a whole number ≥ 0");
  if (exponent === 0 || base === 1n) return 1n;
  if (exponent === 1 || base === 0n) return base;
  if (base === -1n) return exponent % 2 === 0 ? 1n : -1n;
  if (typeof base === "bigint") {
    spend(1 + (bitLength(base) * exponent) / 32);
    return base ** BigInt(exponent);
  }
  if (base.terms.length === 1) return powerOfTerm(base.variable, base.terms[0] as Term, exponent, spend);
  // Repeated multiplication by the sparse base is cheaper than squaring dense intermediate results.
  let result: Polynomial = base;
  for (let count = 1; count < exponent; count++) result = multiply(result, base, spend);
  return result;
}

function powerOfTerm(number: number, term: Term, exponent: number, spend: Spend): Polynomial {
  const raised = term.exponent * exponent;
  if (!Number.isSafeInteger(raised)) throw new RangeError("the exponent of the power is too large");
  return { variable: number, terms: [{ exponent: raised, coefficient: power(term.coefficient, exponent, spend) }] };
}
