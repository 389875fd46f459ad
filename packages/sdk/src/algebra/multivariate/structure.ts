import { BudgetError } from "../../errors/budget-error.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { greatestCommonDivisor } from "./integers.ts";
import type { Polynomial, PolynomialIn, Term } from "./ring.ts";
import { add, fromDescendingTerms, highestVariable, multiply, power, scale, variable, wordsIn } from "./ring.ts";

/** The degree in one variable; −1 for the zero polynomial. */
export function degreeIn(polynomial: Polynomial, number: number): number {
  if (typeof polynomial === "bigint") return polynomial === 0n ? -1 : 0;
  if (polynomial.variable < number) return 0;
  if (polynomial.variable === number) return (polynomial.terms[0] as Term).exponent;
  let degree = 0;
  for (const { coefficient } of polynomial.terms) degree = Math.max(degree, degreeIn(coefficient, number));
  return degree;
}

const largestDenseDegree = 1_000_000;

/**
 * The coefficients by ascending power of any variable of the polynomial, missing ones 0, the last one not zero. Zero gives [].
 * @throws {BudgetError} where the degree exceeds a million: such a list is beyond any budget
 */
export function coefficientsIn(polynomial: Polynomial, number: number): Polynomial[] {
  if (polynomial === 0n) return [];
  if (typeof polynomial === "bigint" || polynomial.variable < number) return [polynomial];
  const degree = degreeIn(polynomial, number);
  if (degree > largestDenseDegree) throw new BudgetError(largestDenseDegree);
  const coefficients: Polynomial[] = new Array(degree + 1).fill(0n);
  if (polynomial.variable === number) {
    for (const { exponent, coefficient } of polynomial.terms) coefficients[exponent] = coefficient;
    return coefficients;
  }
  const termsByPower: Term[][] = coefficients.map(() => []);
  for (const { exponent, coefficient } of polynomial.terms) {
    coefficientsIn(coefficient, number).forEach((part, index) => {
      if (part !== 0n) termsByPower[index]?.push({ exponent, coefficient: part });
    });
  }
  return termsByPower.map((terms) => fromDescendingTerms(polynomial.variable, terms));
}

/** Σ coefficients[i] · variable^i, for any coefficients. */
export function fromCoefficients(coefficients: readonly Polynomial[], number: number): Polynomial {
  const terms: Term[] = [];
  for (let exponent = coefficients.length - 1; exponent >= 0; exponent--) {
    const coefficient = coefficients[exponent] as Polynomial;
    if (highestVariable(coefficient) >= number) return sumOfProducts(coefficients, number);
    if (coefficient !== 0n) terms.push({ exponent, coefficient });
  }
  return fromDescendingTerms(number, terms);
}

function sumOfProducts(coefficients: readonly Polynomial[], number: number): Polynomial {
  let sum: Polynomial = 0n;
  coefficients.forEach((coefficient, exponent) => {
    sum = add(sum, multiply(coefficient, monomial(number, exponent)));
  });
  return sum;
}

const monomial = (number: number, exponent: number): Polynomial => power(variable(number), exponent);

/** The numbers of the variables that occur, ascending. */
export function variablesOf(polynomial: Polynomial): number[] {
  const found = new Set<number>();
  collectVariables(polynomial, found);
  return [...found].sort((a, b) => a - b);
}

function collectVariables(polynomial: Polynomial, found: Set<number>): void {
  if (typeof polynomial === "bigint") return;
  found.add(polynomial.variable);
  for (const { coefficient } of polynomial.terms) collectVariables(coefficient, found);
}

/** The greatest common divisor of all integer coefficients, ≥ 0; 0 for the zero polynomial only. */
export function integerContent(polynomial: Polynomial): bigint {
  return contentWith(polynomial, 0n);
}

function contentWith(polynomial: Polynomial, known: bigint): bigint {
  if (typeof polynomial === "bigint") return greatestCommonDivisor(polynomial, known);
  let content = known;
  for (const { coefficient } of polynomial.terms) {
    content = contentWith(coefficient, content);
    if (content === 1n) return 1n;
  }
  return content;
}

/** The integer coefficient of the lexicographically leading term; its sign is the sign that normalisation makes positive. */
export function leadingInteger(polynomial: Polynomial): bigint {
  let leading = polynomial;
  while (typeof leading !== "bigint") leading = (leading.terms[0] as Term).coefficient;
  return leading;
}

/** The largest sum of exponents in a term; −1 for the zero polynomial. */
export function totalDegree(polynomial: Polynomial): number {
  if (typeof polynomial === "bigint") return polynomial === 0n ? -1 : 0;
  let degree = 0;
  for (const { exponent, coefficient } of polynomial.terms) degree = Math.max(degree, exponent + totalDegree(coefficient));
  return degree;
}

/** How many terms the expanded form has; 0 for the zero polynomial. */
export function termCount(polynomial: Polynomial): number {
  if (typeof polynomial === "bigint") return polynomial === 0n ? 0 : 1;
  let count = 0;
  for (const { coefficient } of polynomial.terms) count += termCount(coefficient);
  return count;
}

/** The polynomial with a polynomial put for a variable. The value may have any variables, this one too. */
export function substitute(polynomial: Polynomial, number: number, value: Polynomial, spend: Spend = spendFreely): Polynomial {
  if (typeof polynomial === "bigint" || polynomial.variable < number) return polynomial;
  if (polynomial.variable === number) return hornerValue(polynomial, value, spend);
  const terms: Term[] = [];
  let direct = highestVariable(value) < polynomial.variable;
  for (const { exponent, coefficient } of polynomial.terms) {
    const changed = substitute(coefficient, number, value, spend);
    if (changed !== 0n) terms.push({ exponent, coefficient: changed });
    direct &&= highestVariable(changed) < polynomial.variable;
  }
  if (direct) return fromDescendingTerms(polynomial.variable, terms);
  return hornerValue({ variable: polynomial.variable, terms }, variable(polynomial.variable), spend);
}

/** Σ coefficient · value^exponent over descending exponents. */
function hornerValue({ terms }: PolynomialIn, value: Polynomial, spend: Spend): Polynomial {
  let sum: Polynomial = 0n;
  terms.forEach(({ exponent, coefficient }, index) => {
    sum = add(sum, coefficient);
    sum = multiply(sum, power(value, exponent - (terms[index + 1]?.exponent ?? 0), spend), spend);
  });
  return sum;
}

/**
 * The exact value where every variable has one.
 * @throws RangeError where a variable of the polynomial has no value
 */
export function evaluate(polynomial: Polynomial, values: ReadonlyMap<number, Rational>, spend: Spend = spendFreely): Rational {
  const { numerator, denominator } = unreducedValue(polynomial, values, spend);
  return Q.rational(numerator, denominator);
}

/** Fractions are brought to lowest terms once, at the end. */
function unreducedValue(polynomial: Polynomial, values: ReadonlyMap<number, Rational>, spend: Spend): Rational {
  if (typeof polynomial === "bigint") return { numerator: polynomial, denominator: 1n };
  const value = values.get(polynomial.variable);
  if (value === undefined) throw new RangeError(`variable ${polynomial.variable} has no value`);
  let [numerator, denominator] = [0n, 1n];
  const { terms } = polynomial;
  for (let index = 0; index < terms.length; index++) {
    const { exponent, coefficient } = terms[index] as Term;
    const addend = unreducedValue(coefficient, values, spend);
    if (addend.denominator === denominator) numerator += addend.numerator;
    else {
      numerator = numerator * addend.denominator + addend.numerator * denominator;
      denominator *= addend.denominator;
    }
    const steps = exponent - (terms[index + 1]?.exponent ?? 0);
    numerator *= integerPower(value.numerator, steps, spend);
    if (value.denominator !== 1n) denominator *= integerPower(value.denominator, steps, spend);
    spend(wordsIn(numerator) + wordsIn(denominator));
  }
  return { numerator, denominator };
}

const integerPower = (base: bigint, exponent: number, spend: Spend): bigint =>
  exponent === 1 ? base : (power(base, exponent, spend) as bigint);

/** The partial derivative. */
export function derivative(polynomial: Polynomial, number: number): Polynomial {
  if (typeof polynomial === "bigint" || polynomial.variable < number) return 0n;
  const terms: Term[] = [];
  for (const { exponent, coefficient } of polynomial.terms) {
    if (polynomial.variable === number) {
      if (exponent > 0) terms.push({ exponent: exponent - 1, coefficient: scale(coefficient, BigInt(exponent)) });
    } else {
      const changed = derivative(coefficient, number);
      if (changed !== 0n) terms.push({ exponent, coefficient: changed });
    }
  }
  return fromDescendingTerms(polynomial.variable, terms);
}

/** One term of the expanded form; the powers from the highest variable down, exponents ≥ 1. */
export interface ExpandedTerm {
  coefficient: bigint;
  powers: [variable: number, exponent: number][];
}

/** The terms of the expanded form, the lexicographically leading one first. Zero gives []. */
export function toTerms(polynomial: Polynomial): ExpandedTerm[] {
  const terms: ExpandedTerm[] = [];
  collectTerms(polynomial, [], terms);
  return terms;
}

function collectTerms(polynomial: Polynomial, powers: ExpandedTerm["powers"], terms: ExpandedTerm[]): void {
  if (typeof polynomial === "bigint") {
    if (polynomial !== 0n) terms.push({ coefficient: polynomial, powers });
    return;
  }
  for (const { exponent, coefficient } of polynomial.terms) {
    collectTerms(coefficient, exponent === 0 ? powers : [...powers, [polynomial.variable, exponent]], terms);
  }
}

/** The sum of terms in any order; a variable may occur in a term more than once, and like terms may occur. */
export function fromTerms(terms: Iterable<{ coefficient: bigint; powers: readonly (readonly [number, number])[] }>): Polynomial {
  const ordered: OrderedTerm[] = [];
  for (const { coefficient, powers } of terms) ordered.push({ coefficient, powers: collected(powers), next: 0 });
  return sumOfOrdered(ordered);
}

/** The powers from the highest variable down, each variable once; those before `next` are dealt with. */
interface OrderedTerm {
  readonly coefficient: bigint;
  readonly powers: readonly (readonly [number, number])[];
  readonly next: number;
}

function collected(powers: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const exponents = new Map<number, number>();
  for (const [number, exponent] of powers) exponents.set(number, (exponents.get(number) ?? 0) + exponent);
  return [...exponents].filter(([, exponent]) => exponent > 0).sort(([a], [b]) => b - a);
}

function sumOfOrdered(terms: readonly OrderedTerm[]): Polynomial {
  let highest = -1;
  for (const { powers, next } of terms) highest = Math.max(highest, powers[next]?.[0] ?? -1);
  if (highest < 0) return terms.reduce((sum, { coefficient }) => sum + coefficient, 0n);
  const byExponent = new Map<number, OrderedTerm[]>();
  for (const term of terms) {
    const [number, power] = term.powers[term.next] ?? [-1, 0];
    const exponent = number === highest ? power : 0;
    const group = byExponent.get(exponent) ?? [];
    group.push(number === highest ? { ...term, next: term.next + 1 } : term);
    byExponent.set(exponent, group);
  }
  const found: Term[] = [];
  for (const [exponent, group] of [...byExponent].sort(([a], [b]) => b - a)) {
    const coefficient = sumOfOrdered(group);
    if (coefficient !== 0n) found.push({ exponent, coefficient });
  }
  return fromDescendingTerms(highest, found);
}
