import type { MathJson } from "../../contract.ts";
import { sizeOf } from "../../expression/mathjson.ts";
import { negativeOf } from "../calculus/building.ts";
import { minus, plus, times } from "../calculus/exact-arithmetic.ts";
import { rationalToJson } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { isSquare, type Rows, rationalRows } from "./entries.ts";
import { rationalDeterminant } from "./rational-matrix.ts";

/** A larger determinant of formulas is not expanded, once the rows and columns with one entry are gone. */
const largestExpanded = 8;
/** Nor is one that comes out larger than this. */
const largestTree = 20_000;

/**
 * The determinant: by elimination where all entries are rational, else by expansion along rows and columns with one entry, then along the
 * first row with every minor expanded once. undefined for a matrix that is not square, and where it would be too large.
 */
export function determinantOf(rows: Rows, spend: Spend): MathJson | undefined {
  if (!isSquare(rows)) return undefined;
  const exact = rationalRows(rows, spend);
  return exact ? rationalToJson(rationalDeterminant(exact, spend)) : reduced(rows, spend);
}

/** Expansion along a row or a column that has one entry or none. */
function reduced(rows: Rows, spend: Spend): MathJson | undefined {
  const size = rows.length;
  if (size === 1) return rows[0]?.[0];
  spend(size * size);
  const zerosIn = (line: readonly MathJson[]): number => line.filter((entry) => entry === 0).length;
  for (let row = 0; row < size; row++) {
    const line = rows[row] as readonly MathJson[];
    if (zerosIn(line) >= size - 1)
      return alongOne(
        rows,
        row,
        line.findIndex((entry) => entry !== 0),
        spend,
      );
  }
  for (let column = 0; column < size; column++) {
    const line = rows.map((row) => row[column] as MathJson);
    if (zerosIn(line) >= size - 1)
      return alongOne(
        rows,
        line.findIndex((entry) => entry !== 0),
        column,
        spend,
      );
  }
  return size > largestExpanded ? undefined : expanded(rows, spend);
}

function alongOne(rows: Rows, row: number, column: number, spend: Spend): MathJson | undefined {
  if (row < 0 || column < 0) return 0;
  const minor = determinantOf(minorOf(rows, row, column), spend);
  if (minor === undefined) return undefined;
  const product = times(rows[row]?.[column] as MathJson, minor, spend);
  if (sizeOf(product) > largestTree) return undefined;
  return (row + column) % 2 === 0 ? product : negativeOf(product);
}

export const minorOf = (rows: Rows, row: number, column: number): Rows =>
  rows.filter((_, index) => index !== row).map((line) => line.filter((_, index) => index !== column));

/** Laplace's expansion from the first row down. What is left of the rows below depends only on the columns that are left. */
function expanded(rows: Rows, spend: Spend): MathJson | undefined {
  const known = new Map<number, { json: MathJson; size: number }>();
  const below = (columns: number, row: number): { json: MathJson; size: number } | undefined => {
    if (row === rows.length) return { json: 1, size: 1 };
    const before = known.get(columns);
    if (before) return before;
    let json: MathJson = 0;
    let size = 0;
    let sign = 1;
    for (let column = 0; column < rows.length; column++) {
      if ((columns & (1 << column)) === 0) continue;
      const entry = rows[row]?.[column] as MathJson;
      const minor = entry === 0 ? undefined : below(columns & ~(1 << column), row + 1);
      if (entry !== 0) {
        size += minor ? sizeOf(entry) + minor.size + 1 : 0;
        if (minor === undefined || size > largestTree) return undefined;
        spend(size);
        const product = times(entry, minor.json, spend);
        json = sign > 0 ? plus(json, product, spend) : minus(json, product, spend);
      }
      sign = -sign;
    }
    const found = { json, size: size + 1 };
    known.set(columns, found);
    return found;
  };
  return below((1 << rows.length) - 1, 0)?.json;
}
