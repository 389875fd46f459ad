import { type Fraction, fraction, isZero, plus, times } from "./fraction.ts";
import { powerOf, sum, term } from "./latex.ts";

interface Monomial {
  readonly powers: Readonly<Record<string, number>>;
  readonly coefficient: Fraction;
}

/** A polynomial in any letters with rational coefficients, by multiplying out; written without the code under test. */
export type Poly = ReadonlyMap<string, Monomial>;

const keyOf = (powers: Readonly<Record<string, number>>): string =>
  Object.entries(powers)
    .filter(([, power]) => power > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, power]) => `${letter}${power}`)
    .join(" ");

function collected(monomials: Iterable<Monomial>): Poly {
  const found = new Map<string, Monomial>();
  for (const { powers, coefficient } of monomials) {
    const key = keyOf(powers);
    found.set(key, { powers, coefficient: plus(found.get(key)?.coefficient ?? fraction(0), coefficient) });
  }
  return new Map([...found].filter(([, { coefficient }]) => !isZero(coefficient)));
}

export const constant = (value: Fraction | number): Poly =>
  collected([{ powers: {}, coefficient: typeof value === "number" ? fraction(value) : value }]);

/** A term such as 3x²y: `monomial(3, { x: 2, y: 1 })`. */
export const monomial = (coefficient: Fraction | number, powers: Readonly<Record<string, number>>): Poly =>
  collected([{ powers, coefficient: typeof coefficient === "number" ? fraction(coefficient) : coefficient }]);

export const add = (...polynomials: readonly Poly[]): Poly => collected(polynomials.flatMap((each) => [...each.values()]));

export function multiply(...polynomials: readonly Poly[]): Poly {
  return polynomials.reduce(
    (left, right) => collected([...left.values()].flatMap((one) => [...right.values()].map((other) => productOf(one, other)))),
    constant(1),
  );
}

function productOf(one: Monomial, other: Monomial): Monomial {
  const powers: Record<string, number> = { ...one.powers };
  for (const [letter, power] of Object.entries(other.powers)) powers[letter] = (powers[letter] ?? 0) + power;
  return { powers, coefficient: times(one.coefficient, other.coefficient) };
}

export const raise = (base: Poly, exponent: number): Poly => multiply(...Array.from({ length: exponent }, () => base));
export const scale = (factor: Fraction | number, polynomial: Poly): Poly => multiply(constant(factor), polynomial);

/** Of the coefficients, the highest first. */
export function univariate(coefficients: readonly (number | Fraction)[], letter = "x"): Poly {
  return add(...coefficients.map((each, index) => monomial(each, { [letter]: coefficients.length - 1 - index })));
}

/** The coefficients of a polynomial in one letter, the highest first. */
export function coefficientsOf(polynomial: Poly, letter = "x"): Fraction[] {
  const terms = [...polynomial.values()];
  const degree = Math.max(0, ...terms.map(({ powers }) => powers[letter] ?? 0));
  return Array.from(
    { length: degree + 1 },
    (_, index) => terms.find(({ powers }) => (powers[letter] ?? 0) === degree - index)?.coefficient ?? fraction(0),
  );
}

/** Its terms as LaTeX, of higher degree first, then alphabetically, as textbooks write them. */
export function termsOf(polynomial: Poly): string[] {
  const letters = [...new Set([...polynomial.values()].flatMap(({ powers }) => Object.keys(powers)))].sort();
  const degree = ({ powers }: Monomial): number => Object.values(powers).reduce((total, power) => total + power, 0);
  return [...polynomial.values()]
    .sort((one, other) => degree(other) - degree(one) || compareLetters(one, other, letters))
    .map(({ powers, coefficient }) => term(coefficient, letters.map((letter) => powerOf(letter, powers[letter] ?? 0)).join("")));
}

function compareLetters(one: Monomial, other: Monomial, letters: readonly string[]): number {
  for (const letter of letters) {
    const difference = (other.powers[letter] ?? 0) - (one.powers[letter] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const latexOf = (polynomial: Poly): string => sum(...termsOf(polynomial));
