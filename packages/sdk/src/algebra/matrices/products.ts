import type { MathJson } from "../../contract.ts";
import { apply, sizeOf } from "../../expression/mathjson.ts";
import { minus, over, plus, times } from "../calculus/exact-arithmetic.ts";
import { rationalToJson } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { columnOf, type Entries, isSquare, type Rows, rationalRows, widthOf } from "./entries.ts";
import { rationalProduct } from "./rational-matrix.ts";
import { scalar, type Value, valueToJson } from "./value.ts";

/** A matrix that comes out larger than this is not written. */
const largestTree = 20_000;
/** Nor are products of so many entries formed. */
const mostProducts = 1_000_000;

type Combine = (left: MathJson, right: MathJson, spend: Spend) => MathJson;

/** The sum or difference, entry by entry; undefined for different shapes. */
export function entrywise(left: Entries, right: Entries, combine: Combine, spend: Spend): Entries | undefined {
  if (left.kind === "Matrix" && right.kind === "Matrix") {
    if (left.rows.length !== right.rows.length || widthOf(left.rows) !== widthOf(right.rows)) return undefined;
    const rows = left.rows.map((row, i) => row.map((entry, j) => combine(entry, right.rows[i]?.[j] as MathJson, spend)));
    return fitting({ kind: "Matrix", rows });
  }
  if (left.kind === "Matrix" || right.kind === "Matrix" || left.kind !== right.kind) return undefined;
  if (left.entries.length !== right.entries.length) return undefined;
  return fitting({
    kind: left.kind,
    entries: left.entries.map((entry, i) => combine(entry, right.entries[i] as MathJson, spend)),
  });
}

export function mapEntries(value: Entries, make: (entry: MathJson) => MathJson): Entries | undefined {
  return fitting(
    value.kind === "Matrix"
      ? { kind: value.kind, rows: value.rows.map((row) => row.map(make)) }
      : { kind: value.kind, entries: value.entries.map(make) },
  );
}

/** The value, unless it is too large. */
function fitting(value: Entries): Entries | undefined {
  const entries = value.kind === "Matrix" ? value.rows.flat() : value.entries;
  let size = 0;
  for (const entry of entries) {
    size += sizeOf(entry);
    if (size > largestTree) return undefined;
  }
  return value;
}

export const scaled = (value: Entries, factor: MathJson, spend: Spend): Entries | undefined =>
  mapEntries(value, (entry) => times(factor, entry, spend));

export const divided = (value: Entries, divisor: MathJson, spend: Spend): Entries | undefined =>
  mapEntries(value, (entry) => over(entry, divisor, spend));

/** Σ aᵢbᵢ. */
export function dotOf(left: readonly MathJson[], right: readonly MathJson[], spend: Spend): MathJson {
  return left.reduce<MathJson>((sum, entry, index) => plus(sum, times(entry, right[index] as MathJson, spend), spend), 0);
}

/** Rows times columns; undefined for shapes that do not fit. */
export function matrixProduct(left: Rows, right: Rows, spend: Spend): Rows | undefined {
  if (widthOf(left) !== right.length) return undefined;
  if (left.length * right.length * widthOf(right) > mostProducts) return undefined;
  const [a, b] = [rationalRows(left, spend), rationalRows(right, spend)];
  if (a && b) return rationalProduct(a, b, spend).map((row) => row.map(rationalToJson));
  const columns = Array.from({ length: widthOf(right) }, (_, column) => columnOf(right, column));
  const total = left.flat().reduce<number>((size, entry) => size + sizeOf(entry), 0);
  if (total * columns.length > 4 * largestTree) return undefined;
  const product = fitting({ kind: "Matrix", rows: left.map((row) => columns.map((column) => dotOf(row, column, spend))) });
  return product?.kind === "Matrix" ? product.rows : undefined;
}

/**
 * The product of two values, in their order. A matrix times a vector takes the vector for a column. A row times a vector is left alone: it
 * may be meant as a number or as a vector of one entry.
 */
export function productOfValues(left: Value, right: Value, spend: Spend): Value | undefined {
  if (left.kind === "scalar" && right.kind === "scalar") return scalar(times(left.json, right.json, spend));
  if (left.kind === "identity" || right.kind === "identity") return identityProduct(left, right, spend);
  if (left.kind === "scalar") return right.kind === "scalar" ? undefined : scaled(right, left.json, spend);
  if (right.kind === "scalar") return scaled(left, right.json, spend);
  if (left.kind !== "Matrix") return undefined;
  if (right.kind === "Matrix") {
    const rows = matrixProduct(left.rows, right.rows, spend);
    return rows && { kind: "Matrix", rows };
  }
  const rows =
    left.rows.length > 1
      ? matrixProduct(
          left.rows,
          right.entries.map((entry) => [entry]),
          spend,
        )
      : undefined;
  return rows && { kind: right.kind, entries: columnOf(rows, 0) };
}

function identityProduct(left: Value, right: Value, spend: Spend): Value | undefined {
  const [identity, other] = left.kind === "identity" ? [left, right] : [right, left];
  if (identity.kind !== "identity") return undefined;
  if (other.kind !== "scalar" && other.kind !== "identity")
    return other.kind === "Matrix" || left.kind === "identity" ? scaled(other, identity.factor, spend) : undefined;
  const factor = other.kind === "scalar" ? other.json : other.factor;
  return {
    kind: "identity",
    factor: times(identity.factor, factor, spend),
    json: apply("Multiply", valueToJson(left), valueToJson(right)),
  };
}

/** The identity of a size, times a factor. */
export const identityRows = (size: number, factor: MathJson): Rows =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? factor : 0)));

/** A sum or difference of two values; a multiple of the identity takes the size of the square matrix beside it. */
export function sumOfValues(left: Value, right: Value, head: "Add" | "Subtract", spend: Spend): Value | undefined {
  const combine = head === "Add" ? plus : minus;
  if (left.kind === "scalar" && right.kind === "scalar") return scalar(combine(left.json, right.json, spend));
  if (left.kind === "identity" && right.kind === "identity") {
    return { kind: "identity", factor: combine(left.factor, right.factor, spend), json: apply(head, left.json, right.json) };
  }
  const [a, b] = [sizedLike(left, right), sizedLike(right, left)];
  return a && b && entrywise(a, b, combine, spend);
}

/** A value with entries, the identity having as many rows as the other. */
export function sizedLike(value: Value, other: Value): Entries | undefined {
  if (value.kind === "scalar") return undefined;
  if (value.kind !== "identity") return value;
  const fits = other.kind === "Matrix" && isSquare(other.rows);
  return fits ? { kind: "Matrix", rows: identityRows(other.rows.length, value.factor) } : undefined;
}
