import { integerToJson } from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import type { Exact } from "./exact.ts";
import type { Matrix } from "./jacobian.ts";

/** A factor of the characteristic polynomial of a matrix, by ascending power, with its multiplicity there. */
export interface RepeatedFactor {
  readonly coefficients: readonly bigint[];
  readonly multiplicity: number;
}

/**
 * Whether the roots of an irreducible factor q have as many independent eigenvectors as their multiplicity m: exactly where the rank of q(A) is
 * n − m · deg q. undefined where an entry was not decided.
 */
export function isSemisimple(matrix: Matrix, { coefficients, multiplicity }: RepeatedFactor, exact: Exact): boolean | undefined {
  if (multiplicity === 1) return true;
  const found = rankOf(valueAt(coefficients, matrix, exact), exact);
  return found === undefined ? undefined : found === matrix.length - multiplicity * (coefficients.length - 1);
}

/** q(A) by Horner's rule. */
function valueAt(coefficients: readonly bigint[], matrix: Matrix, exact: Exact): MathJson[][] {
  const size = matrix.length;
  const zero = (): MathJson[][] => Array.from({ length: size }, () => Array<MathJson>(size).fill(0));
  return coefficients.reduceRight<MathJson[][]>((sum, coefficient, power) => {
    const raised = power === coefficients.length - 1 ? sum : product(sum, matrix, exact);
    return raised.map((row, i) => row.map((entry, j) => (i === j ? exact.add(entry, integerToJson(coefficient)) : entry)));
  }, zero());
}

const product = (left: Matrix, right: Matrix, exact: Exact): MathJson[][] =>
  left.map((row) =>
    row.map((_, column) =>
      exact.add(...row.map((entry, index) => exact.multiply(entry, (right[index] as readonly MathJson[])[column] as MathJson))),
    ),
  );

/** By elimination; undefined where it was not decided whether an entry is zero. */
export function rankOf(matrix: Matrix, exact: Exact): number | undefined {
  let rows: readonly (readonly MathJson[])[] = matrix;
  let rank = 0;
  const columns = matrix[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const signs = rows.map((row) => exact.sign(row[column] as MathJson));
    if (signs.includes(undefined)) return undefined;
    const pivot = rows[signs.findIndex((sign) => sign !== 0)];
    if (!pivot) continue;
    rank++;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const ratio = exact.divide(row[column] as MathJson, pivot[column] as MathJson);
        return row.map((entry, index) => exact.subtract(entry, exact.multiply(ratio, pivot[index] as MathJson)));
      });
  }
  return rank;
}
