import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { radicalOf } from "./polynomial-equation.ts";
import { possibleFactors } from "./system.ts";

/**
 * The real roots of a polynomial in one letter, in square roots: of its factors of degree at most 2, and of those in the square of the letter.
 * Other letters are parameters. undefined where a root cannot be written so, or where it is not known whether it is real.
 */
export function rootsOf(numbers: Radicals, polynomial: Polynomial, letter: string): Radical[] | undefined {
  const variable = numbers.variableOf(letter);
  const roots: Radical[] = [];
  for (const base of possibleFactors(numbers, polynomial)) {
    if (P.degreeIn(base, variable) === 0) return undefined;
    const coefficients = P.coefficientsIn(base, variable).map((coefficient) => radicalOf(numbers, coefficient));
    const found = coefficients.every((coefficient) => coefficient !== undefined) ? solve(numbers, coefficients) : undefined;
    if (!found) return undefined;
    for (const root of found) if (!roots.some((other) => numbers.equal(other, root))) roots.push(root);
  }
  return roots;
}

/** The positive squares of the real roots of a polynomial in which a letter stands in even powers only, by the same means. */
export function squaresOf(numbers: Radicals, polynomial: Polynomial, letter: string): Radical[] | undefined {
  const variable = numbers.variableOf(letter);
  const squares: Radical[] = [];
  for (const base of possibleFactors(numbers, polynomial)) {
    const all = P.coefficientsIn(base, variable).map((coefficient) => radicalOf(numbers, coefficient));
    if (!all.every((coefficient) => coefficient !== undefined)) return undefined;
    if (all.length < 3 || all.some((coefficient, exponent) => exponent % 2 === 1 && !numbers.isZero(coefficient)))
      return undefined;
    const found = solve(
      numbers,
      all.filter((_, exponent) => exponent % 2 === 0),
    );
    if (!found) return undefined;
    for (const square of found) {
      const sign = numbers.sign(square);
      if (sign === undefined) return undefined;
      if (sign > 0 && !squares.some((other) => numbers.equal(other, square))) squares.push(square);
    }
  }
  return squares;
}

/** By ascending power; the last is not zero. */
function solve(numbers: Radicals, coefficients: readonly Radical[]): Radical[] | undefined {
  const [c, b, a] = coefficients;
  if (coefficients.length === 2 && c && b) return orNothing([numbers.divide(numbers.negate(c), b)]);
  if (coefficients.length === 3 && c && b && a) return quadratic(numbers, a, b, c);
  const odd = coefficients.filter((_, exponent) => exponent % 2 === 1);
  if (coefficients.length < 5 || !odd.every((coefficient) => numbers.isZero(coefficient))) return undefined;
  const squares = solve(
    numbers,
    coefficients.filter((_, exponent) => exponent % 2 === 0),
  );
  const each = squares?.map((square) => squareRoots(numbers, square));
  return each?.every((roots) => roots !== undefined) ? each.flat() : undefined;
}

function quadratic(numbers: Radicals, a: Radical, b: Radical, c: Radical): Radical[] | undefined {
  const product = numbers.multiply(a, c);
  const square = numbers.multiply(b, b);
  const discriminant = product && square && numbers.subtract(square, repeat(numbers, product, 4));
  const roots = discriminant && squareRoots(numbers, discriminant);
  const below = repeat(numbers, a, 2);
  return roots && orNothing(roots.map((root) => numbers.divide(numbers.subtract(root, b), below)));
}

/** Both numbers with that square, one for 0, none for a negative number. */
export function squareRoots(numbers: Radicals, square: Radical): Radical[] | undefined {
  if (numbers.isZero(square)) return [square];
  if (numbers.sign(square) === -1) return [];
  const root = numbers.sqrt(square);
  return root && [numbers.negate(root), root];
}

const repeat = (numbers: Radicals, value: Radical, times: number): Radical =>
  Array.from({ length: times - 1 }).reduce<Radical>((sum) => numbers.add(sum, value), value);

const orNothing = (values: readonly (Radical | undefined)[]): Radical[] | undefined =>
  values.every((value) => value !== undefined) ? [...values] : undefined;
