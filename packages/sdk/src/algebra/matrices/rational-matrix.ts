import { bitLength } from "../integer.ts";
import { add, divide, equal, isZero, multiply, negate, one, type Rational, subtract, zero } from "../rational.ts";
import type { Spend } from "../spend.ts";

export type RationalRows = readonly (readonly Rational[])[];

/** A matrix in reduced row echelon form, with the columns of its leading ones. */
export interface EchelonForm {
  /** As many rows as the matrix has; those of zeros come last. */
  readonly rows: RationalRows;
  readonly pivots: readonly number[];
}

const weightOf = (value: Rational): number => 1 + (bitLength(value.numerator) + bitLength(value.denominator)) / 64;

/**
 * The reduced row echelon form: each leading entry is 1 and alone in its column, further right than those above. It is the same for all
 * matrices with the same row space.
 *
 * @param columns how many columns may hold leading ones; all where it is not given.
 */
export function reducedRowEchelon(matrix: RationalRows, spend: Spend, columns = matrix[0]?.length ?? 0): EchelonForm {
  const rows = matrix.map((row) => [...row]);
  const pivots: number[] = [];
  for (let column = 0; column < columns && pivots.length < rows.length; column++) {
    const top = pivots.length;
    const found = rows.findIndex((row, index) => index >= top && !isZero(row[column] as Rational));
    if (found < 0) continue;
    const pivot = rows[found] as Rational[];
    rows[found] = rows[top] as Rational[];
    const leading = pivot[column] as Rational;
    rows[top] = pivot.map((entry) => (isZero(entry) ? entry : divide(entry, leading)));
    rows.forEach((row, index) => {
      const factor = row[column] as Rational;
      if (index !== top && !isZero(factor)) rows[index] = without(row, rows[top] as Rational[], factor, spend);
    });
    pivots.push(column);
  }
  return { rows, pivots };
}

/** row − factor · other. */
function without(row: readonly Rational[], other: readonly Rational[], factor: Rational, spend: Spend): Rational[] {
  return row.map((entry, column) => {
    const by = other[column] as Rational;
    if (isZero(by)) return entry;
    spend(weightOf(entry) + weightOf(by));
    return subtract(entry, multiply(factor, by));
  });
}

export const rankOf = (matrix: RationalRows, spend: Spend): number => reducedRowEchelon(matrix, spend).pivots.length;

/** Whether the rows span the same space: then one matrix comes from the other by elementary row operations, up to rows of zeros. */
export function sameRowSpace(left: RationalRows, right: RationalRows, spend: Spend): boolean {
  const widths = new Set([...left, ...right].map((row) => row.length));
  if (widths.size > 1) return false;
  const spanning = (matrix: RationalRows): RationalRows => {
    const { rows, pivots } = reducedRowEchelon(matrix, spend);
    return rows.slice(0, pivots.length);
  };
  const [a, b] = [spanning(left), spanning(right)];
  return (
    a.length === b.length && a.every((row, index) => row.every((entry, column) => equal(entry, b[index]?.[column] as Rational)))
  );
}

/** By elimination. `matrix` is square. */
export function rationalDeterminant(matrix: RationalRows, spend: Spend): Rational {
  const rows = matrix.map((row) => [...row]);
  let determinant = one;
  for (let column = 0; column < rows.length; column++) {
    const found = rows.findIndex((row, index) => index >= column && !isZero(row[column] as Rational));
    if (found < 0) return zero;
    const pivot = rows[found] as Rational[];
    if (found !== column) determinant = negate(determinant);
    rows[found] = rows[column] as Rational[];
    rows[column] = pivot;
    const leading = pivot[column] as Rational;
    spend(weightOf(determinant));
    determinant = multiply(determinant, leading);
    for (let index = column + 1; index < rows.length; index++) {
      const row = rows[index] as Rational[];
      if (!isZero(row[column] as Rational)) rows[index] = without(row, pivot, divide(row[column] as Rational, leading), spend);
    }
  }
  return determinant;
}

/** The inverse of a square matrix (Gauss and Jordan); undefined where it has none. */
export function rationalInverse(matrix: RationalRows, spend: Spend): Rational[][] | undefined {
  const size = matrix.length;
  const augmented = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? one : zero))]);
  const { rows, pivots } = reducedRowEchelon(augmented, spend, size);
  return pivots.length === size ? rows.map((row) => row.slice(size)) : undefined;
}

export function rationalProduct(left: RationalRows, right: RationalRows, spend: Spend): Rational[][] {
  return left.map((row) =>
    Array.from({ length: right[0]?.length ?? 0 }, (_, column) =>
      row.reduce((sum, entry, index) => {
        const other = right[index]?.[column] as Rational;
        if (isZero(entry) || isZero(other)) return sum;
        spend(weightOf(entry) + weightOf(other));
        return add(sum, multiply(entry, other));
      }, zero),
    ),
  );
}
