import { bitLength } from "../../algebra/integer.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";

/** Rows of whole numbers, each with its first nonzero entry further right than those above, and the columns of these. */
export interface Echelon {
  readonly rows: readonly (readonly bigint[])[];
  readonly pivots: readonly number[];
}

/**
 * Rows with the same span in echelon form, by elimination without fractions: every division is exact and all entries are minors,
 * so that they stay short (E. H. Bareiss, "Sylvester's identity and multistep integer-preserving Gaussian elimination", 1968).
 */
export function integerEchelon(matrix: readonly (readonly Rational[])[], spend: Spend): Echelon {
  const rows = matrix.map(wholeNumbers);
  const width = rows[0]?.length ?? 0;
  const pivots: number[] = [];
  let previous = 1n;
  for (let column = 0; column < width && pivots.length < rows.length; column++) {
    const top = pivots.length;
    const found = rows.findIndex((row, index) => index >= top && row[column] !== 0n);
    if (found < 0) continue;
    const pivotRow = rows[found] as bigint[];
    [rows[found], rows[top]] = [rows[top] as bigint[], pivotRow];
    const pivot = pivotRow[column] as bigint;
    const cost = 1 + (bitLength(pivot) / 64) ** 2 / 4;
    for (let index = top + 1; index < rows.length; index++) {
      const row = rows[index] as bigint[];
      const factor = row[column] as bigint;
      spend((width - column) * cost);
      row[column] = 0n;
      for (let place = column + 1; place < width; place++) {
        row[place] = (pivot * (row[place] as bigint) - factor * (pivotRow[place] as bigint)) / previous;
      }
    }
    previous = pivot;
    pivots.push(column);
  }
  return { rows: rows.slice(0, pivots.length), pivots };
}

/** The numbers times the smallest positive whole number that makes all of them whole. */
export function wholeNumbers(values: readonly Rational[]): bigint[] {
  const common = values.reduce((multiple, { denominator }) => Q.leastCommonMultiple(multiple, denominator), 1n);
  return values.map(({ numerator, denominator }) => numerator * (common / denominator));
}

/**
 * The solution of Σ row[i] · xᵢ = 0 for every row in which the columns without a pivot have given values.
 * @param free the values of those columns by their number; 0 where none is given
 */
export function backSubstituted(
  { rows, pivots }: Echelon,
  free: ReadonlyMap<number, Rational>,
  spend: Spend,
): Map<number, Rational> {
  const values = new Map(free);
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as readonly bigint[];
    const pivot = pivots[index] as number;
    let sum = Q.zero;
    for (const [column, value] of values) {
      const entry = row[column] as bigint;
      if (entry === 0n || column <= pivot) continue;
      spend(2 + (bitLength(entry) + bitLength(value.numerator)) / 64);
      sum = Q.add(sum, Q.multiply(Q.rational(entry), value));
    }
    const value = Q.divide(Q.negate(sum), Q.rational(row[pivot] as bigint));
    if (!Q.isZero(value)) values.set(pivot, value);
  }
  return values;
}
