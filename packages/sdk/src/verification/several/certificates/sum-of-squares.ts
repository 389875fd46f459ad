import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { wholeNumbers } from "../echelon.ts";

/** Beyond so many squared power products no sum of squares is looked for. */
const largestBasis = 12;

/**
 * Polynomials whose squares, with positive factors, add up to the given one; undefined where none are found. A Gram matrix is
 * made, squares on its diagonal and every other term in one place, and taken apart as L D Lᵀ (N. Powers and T. Wörmann, "An
 * algorithm for sums of squares of real polynomials", 1998). For polynomials of degree 2 that finds every sum of squares.
 */
export function sumOfSquares(polynomial: Polynomial, spend: Spend): Polynomial[] | undefined {
  const basis = squaredProducts(polynomial);
  if (!basis) return undefined;
  const gram = gramMatrix(polynomial, basis);
  return gram && squaresOf(gram, basis, spend);
}

type Powers = readonly (readonly [number, number])[];

const keyOf = (powers: Powers): string =>
  [...powers]
    .sort(([left], [right]) => left - right)
    .map(([place, exponent]) => `${place}^${exponent}`)
    .join(" ");

/** The power products whose squares are terms with a positive coefficient. */
function squaredProducts(polynomial: Polynomial): Powers[] | undefined {
  const basis: Powers[] = [];
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    if (!powers.every(([, exponent]) => exponent % 2 === 0)) continue;
    if (coefficient < 0n) continue;
    basis.push(powers.map(([place, exponent]) => [place, exponent / 2] as const));
    if (basis.length > largestBasis) return undefined;
  }
  return basis;
}

function gramMatrix(polynomial: Polynomial, basis: readonly Powers[]): Rational[][] | undefined {
  const rows = basis.map(() => basis.map(() => Q.zero));
  const places = new Map<string, [number, number]>();
  for (let row = 0; row < basis.length; row++) {
    for (let column = row; column < basis.length; column++) {
      const key = keyOf(productOf(basis[row] as Powers, basis[column] as Powers));
      if (row === column || !places.has(key)) places.set(key, [row, column]);
    }
  }
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    const place = places.get(keyOf(powers));
    if (!place) return undefined;
    const [row, column] = place;
    const share = Q.rational(coefficient, row === column ? 1n : 2n);
    (rows[row] as Rational[])[column] = share;
    (rows[column] as Rational[])[row] = share;
  }
  return rows;
}

function productOf(left: Powers, right: Powers): Powers {
  const exponents = new Map(left);
  for (const [place, exponent] of right) exponents.set(place, (exponents.get(place) ?? 0) + exponent);
  return [...exponents];
}

/** Takes off one square after another; undefined where the matrix is not positive semidefinite. */
function squaresOf(gram: Rational[][], basis: readonly Powers[], spend: Spend): Polynomial[] | undefined {
  const squares: Polynomial[] = [];
  const size = basis.length;
  for (let step = 0; step < size; step++) {
    const row = gram[step] as Rational[];
    const pivot = row[step] as Rational;
    spend(size * size);
    if (Q.signOf(pivot) < 0) return undefined;
    if (Q.isZero(pivot)) {
      if (row.some((value, column) => column > step && !Q.isZero(value))) return undefined;
      continue;
    }
    squares.push(linearForm(row, basis, step));
    for (let other = step + 1; other < size; other++) {
      const factor = Q.divide(row[other] as Rational, pivot);
      if (Q.isZero(factor)) continue;
      const changed = gram[other] as Rational[];
      for (let column = step + 1; column < size; column++) {
        changed[column] = Q.subtract(changed[column] as Rational, Q.multiply(factor, row[column] as Rational));
      }
    }
  }
  return squares;
}

/** Σ row[column] · basis[column] from the step on, times a positive number that makes it whole. */
function linearForm(row: readonly Rational[], basis: readonly Powers[], step: number): Polynomial {
  const used = row.map((value, column) => (column < step ? Q.zero : value));
  return P.fromTerms(wholeNumbers(used).map((coefficient, column) => ({ coefficient, powers: basis[column] as Powers })));
}
