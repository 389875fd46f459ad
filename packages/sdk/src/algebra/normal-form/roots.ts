import { factor } from "../multivariate/factor.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";
import { multiply, power } from "./arithmetic.ts";
import { type Element, fromInteger, fromPolynomial, keyOf, one } from "./element.ts";
import type { Field } from "./field.ts";
import { primeFactors } from "./prime-factors.ts";
import { absolutePower } from "./shares.ts";
import { isNeverZero, signPolynomial } from "./signs.ts";

/** An element as ± a product of powers of irreducible polynomials and primes; exponents below the fraction bar are negative. */
export interface Factored {
  readonly sign: 1 | -1;
  readonly factors: readonly { readonly base: Polynomial; readonly exponent: number }[];
}

/** Beyond this degree or number of terms a polynomial is kept whole. */
const largestDegree = 40;
const largestTermCount = 200;

/** Takes an element apart. undefined for 0. */
export function factored(field: Field, { numerator, denominator }: Element): Factored | undefined {
  if (numerator === 0n) return undefined;
  const exponents = new Map<string, { base: Polynomial; exponent: number }>();
  const put = (base: Polynomial, exponent: number): void => {
    const key = keyOf(base);
    exponents.set(key, { base, exponent: (exponents.get(key)?.exponent ?? 0) + exponent });
  };
  let sign: 1 | -1 = 1;
  for (const [polynomial, side] of [
    [numerator, 1],
    [denominator, -1],
  ] as const) {
    const { content, factors } = factorsOf(field, polynomial);
    if (content < 0n) sign = sign === 1 ? -1 : 1;
    for (const { prime, exponent } of primeFactors(content < 0n ? -content : content, field.spend)) put(prime, side * exponent);
    for (const { base, exponent } of factors) put(base, side * exponent);
  }
  return { sign, factors: [...exponents.values()].filter(({ exponent }) => exponent !== 0) };
}

function factorsOf(
  field: Field,
  polynomial: Polynomial,
): { content: bigint; factors: readonly { base: Polynomial; exponent: number }[] } {
  if (P.isConstant(polynomial)) return { content: polynomial, factors: [] };
  if (P.totalDegree(polynomial) > largestDegree || P.termCount(polynomial) > largestTermCount) return monomialFactors(polynomial);
  return factor(polynomial, field.spend);
}

/** Only what stands in every term is taken out. */
function monomialFactors(polynomial: Polynomial): { content: bigint; factors: { base: Polynomial; exponent: number }[] } {
  const terms = P.toTerms(polynomial);
  if (terms.length > 1) return { content: 1n, factors: [{ base: polynomial, exponent: 1 }] };
  const [{ coefficient, powers } = { coefficient: 0n, powers: [] }] = terms;
  return { content: coefficient, factors: powers.map(([place, exponent]) => ({ base: P.variable(place), exponent })) };
}

/**
 * Says that sign · Π base^exponent is ≥ 0 wherever the formulas have a value, or > 0 (`strict`). From x²y ≥ 0 nothing follows for y where x is 0, so
 * that the signs are used only where a single factor, with an odd exponent, may be 0, and none whose own value depends on a sign, which is
 * open where that is of 0. What is put down beside zeros only says what it says elsewhere.
 */
export function constrain(field: Field, { sign, factors }: Factored, strict: boolean): void {
  const zeros = strict ? [] : factors.filter(({ base, exponent }) => exponent > 0 && !isNeverZero(field, base));
  if (strict) for (const { base } of factors) field.nonZero.add(keyOf(base));
  const hangsOnSign = !strict && factors.some(({ base }) => hasSigns(field, base));
  const isOpen = hangsOnSign || zeros.length > 1 || zeros.some(({ exponent }) => exponent % 2 === 0);
  let product = sign;
  const signs = new Set<number>();
  for (const { base, exponent } of factors) {
    if (exponent % 2 === 0) continue;
    const polynomial = signPolynomial(field, base);
    if (P.isConstant(polynomial)) product = polynomial < 0n ? (-product as 1 | -1) : product;
    else if (!signs.delete(polynomial.variable)) signs.add(polynomial.variable);
  }
  (isOpen ? field.constraintsBesideZeros : field.constraints).push({ signs: [...signs], product });
}

const hasSigns = (field: Field, base: Polynomial): boolean =>
  P.variablesOf(base).some((place) => field.generatorOf(place).kind === "sign");

/** |element| */
export function absoluteValue(field: Field, element: Element): Element {
  const parts = factored(field, element);
  if (!parts) return element;
  let sign: Polynomial = BigInt(parts.sign);
  for (const { base, exponent } of parts.factors) {
    if (exponent % 2 !== 0) sign = field.multiply(sign, signPolynomial(field, base));
  }
  return multiply(field, element, fromPolynomial(sign));
}

/**
 * A power with a rational exponent in lowest terms, by the real convention: an odd root of a negative number is negative, an even one is
 * none. undefined where the element is 0 and the exponent is not positive.
 */
export function rationalPower(field: Field, element: Element, exponent: Rational): Element | undefined {
  const [times, index] = [Number(exponent.numerator), Number(exponent.denominator)];
  if (index === 1) return power(field, element, times);
  const parts = factored(field, element);
  if (!parts) return times > 0 ? element : undefined;
  const odd = index % 2 !== 0;
  if (!odd) constrain(field, parts, times < 0);
  let result: Element | undefined = odd && parts.sign < 0 && times % 2 !== 0 ? fromInteger(-1) : one;
  for (const part of parts.factors) {
    const share = absolutePower(field, part.base, part.exponent * times, index);
    const sign = odd && (part.exponent * times) % 2 !== 0 ? signPolynomial(field, part.base) : 1n;
    result = result && share && multiply(field, multiply(field, result, share), fromPolynomial(sign));
  }
  return result;
}
