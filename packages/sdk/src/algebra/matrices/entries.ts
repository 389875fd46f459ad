import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { exactRational } from "../calculus/constant-folding.ts";
import type { Rational } from "../rational.ts";
import type { Spend } from "../spend.ts";

export type Rows = readonly (readonly MathJson[])[];

/** A matrix by its rows. */
export interface MatrixEntries {
  readonly kind: "Matrix";
  readonly rows: Rows;
}

/** A vector ⟨1, 2⟩ or a tuple (1, 2). */
export interface ListEntries {
  readonly kind: "Vector" | "Tuple";
  readonly entries: readonly MathJson[];
}

export type Entries = MatrixEntries | ListEntries;

/** The shape and the entries of a matrix, a vector or a tuple that is written out; undefined for anything else and for ragged rows. */
export function entriesOf(json: MathJson): Entries | undefined {
  const operands = operandsOf(json);
  const kind = headOf(json);
  if (kind === "Vector" || kind === "Tuple") return operands.length > 0 ? { kind, entries: operands } : undefined;
  if (kind !== "Matrix" || operands.length === 0 || !operands.every((row) => headOf(row) === "List")) return undefined;
  const rows = operands.map(operandsOf);
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? { kind, rows } : undefined;
}

export const matrixToJson = (rows: Rows): MathJson => apply("Matrix", ...rows.map((row) => apply("List", ...row)));

export const entriesToJson = (value: Entries): MathJson =>
  value.kind === "Matrix" ? matrixToJson(value.rows) : apply(value.kind, ...value.entries);

export const widthOf = (rows: Rows): number => rows[0]?.length ?? 0;
export const isSquare = (rows: Rows): boolean => rows.length === widthOf(rows);
export const columnOf = (rows: Rows, column: number): MathJson[] => rows.map((row) => row[column] as MathJson);
export const transposed = (rows: Rows): Rows => Array.from({ length: widthOf(rows) }, (_, column) => columnOf(rows, column));

/** The entries as exact numbers; undefined where one is none. */
export function rationalRows(rows: Rows, spend: Spend): Rational[][] | undefined {
  const found: Rational[][] = [];
  for (const row of rows) {
    const values: Rational[] = [];
    for (const entry of row) {
      const value = exactRational(entry, spend);
      if (value === undefined) return undefined;
      values.push(value);
    }
    found.push(values);
  }
  return found;
}
