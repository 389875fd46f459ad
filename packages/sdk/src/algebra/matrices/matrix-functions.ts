import type { MathJson } from "../../contract.ts";
import { apply, mentions, sizeOf } from "../../expression/mathjson.ts";
import { exactRational, foldConstants } from "../calculus/constant-folding.ts";
import { minus, plus, times } from "../calculus/exact-arithmetic.ts";
import { isInteger } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { determinantOf } from "./determinant.ts";
import { columnOf, isSquare, type Rows, rationalRows, transposed, widthOf } from "./entries.ts";
import { inverseOf } from "./inverse.ts";
import { dotOf, identityRows, matrixProduct } from "./products.ts";
import { rankOf } from "./rational-matrix.ts";
import { scalar, type Value } from "./value.ts";

/** A value, and when it is one. */
export interface Conditional {
  readonly value: Value;
  readonly conditions: readonly MathJson[];
}

/** Powers beyond this are not multiplied out. */
const largestPower = 10_000;
/** Entries of more digits, letters and signs than this are not squared again. */
const largestEntry = 5_000;

const always = (value: Value | undefined): Conditional | undefined => value && { value, conditions: [] };
const number = (json: MathJson | undefined): Conditional | undefined => (json === undefined ? undefined : always(scalar(json)));

/** The entries of a vector or of a matrix with one column or one row. */
export function lineOf(value: Value): readonly MathJson[] | undefined {
  if (value.kind === "Vector" || value.kind === "Tuple") return value.entries;
  if (value.kind !== "Matrix") return undefined;
  if (widthOf(value.rows) === 1) return columnOf(value.rows, 0);
  return value.rows.length === 1 ? value.rows[0] : undefined;
}

/** Over the complex numbers lengths and dot products need conjugates. */
const isComplex = (entry: MathJson): boolean => mentions(entry, "ImaginaryUnit");

/** √(Σ vᵢ²), over the real numbers. */
function norm(value: Value, spend: Spend): Conditional | undefined {
  const entries = lineOf(value);
  if (entries === undefined || entries.some(isComplex)) return undefined;
  const squares = entries.map((entry) => foldConstants(apply("Power", entry, 2), spend));
  const total = squares.reduce<MathJson>((sum, square) => plus(sum, square, spend), 0);
  return number(apply("Sqrt", total));
}

function trace(value: Value, spend: Spend): Conditional | undefined {
  if (value.kind !== "Matrix" || !isSquare(value.rows)) return undefined;
  return number(value.rows.reduce<MathJson>((sum, row, index) => plus(sum, row[index] as MathJson, spend), 0));
}

function rank(value: Value, spend: Spend): Conditional | undefined {
  const rows = value.kind === "Matrix" ? rationalRows(value.rows, spend) : undefined;
  return rows && number(rankOf(rows, spend));
}

type Function1 = (value: Value, spend: Spend) => Conditional | undefined;

/** Functions of one matrix or vector. */
export const functions: Readonly<Record<string, Function1>> = {
  Determinant: (value, spend) => (value.kind === "Matrix" ? number(determinantOf(value.rows, spend)) : undefined),
  Trace: trace,
  Rank: rank,
  // |A| of a matrix may mean its determinant or a norm.
  Abs: (value, spend) => (value.kind === "Vector" || value.kind === "Tuple" ? norm(value, spend) : undefined),
  Norm: norm,
  Transpose: (value) => (value.kind === "Matrix" ? always({ kind: "Matrix", rows: transposed(value.rows) }) : undefined),
};

/** The dot product of two lines of the same length. */
export function dot(left: Value, right: Value, spend: Spend): Conditional | undefined {
  const [a, b] = [lineOf(left), lineOf(right)];
  const fit = a && b && a.length === b.length && ![...a, ...b].some(isComplex);
  return fit ? number(dotOf(a, b, spend)) : undefined;
}

/** The cross product in space, of the kind of its factors. */
export function cross(left: Value, right: Value, spend: Spend): Conditional | undefined {
  const [a, b] = [lineOf(left), lineOf(right)];
  if (a === undefined || b === undefined || a.length !== 3 || b.length !== 3 || left.kind !== right.kind) return undefined;
  const [a1, a2, a3] = a as readonly [MathJson, MathJson, MathJson];
  const [b1, b2, b3] = b as readonly [MathJson, MathJson, MathJson];
  const pair = (p: MathJson, q: MathJson, r: MathJson, s: MathJson): MathJson =>
    minus(times(p, q, spend), times(r, s, spend), spend);
  const entries = [pair(a2, b3, a3, b2), pair(a3, b1, a1, b3), pair(a1, b2, a2, b1)];
  if (left.kind === "Vector" || left.kind === "Tuple") return always({ kind: left.kind, entries });
  if (left.kind !== "Matrix" || right.kind !== "Matrix" || left.rows.length !== right.rows.length) return undefined;
  return always({ kind: "Matrix", rows: left.rows.length === 1 ? [entries] : entries.map((entry) => [entry]) });
}

/** Aⁿ by repeated squaring, A⁻¹ and its powers, and Aᵀ written as a power. */
export function matrixPower(base: Value, exponent: MathJson, spend: Spend): Conditional | undefined {
  if (base.kind !== "Matrix") return undefined;
  if (exponent === "T") return always({ kind: "Matrix", rows: transposed(base.rows) });
  const times = exactRational(exponent, spend);
  if (times === undefined || !isInteger(times) || !isSquare(base.rows)) return undefined;
  const count = Number(times.numerator < 0n ? -times.numerator : times.numerator);
  if (count > largestPower) return undefined;
  const start = times.numerator < 0n ? inverseOf(base.rows, spend) : { rows: base.rows, conditions: [] };
  const rows = start && raised(start.rows, count, spend);
  return rows && { value: { kind: "Matrix", rows }, conditions: start.conditions };
}

function raised(base: Rows, count: number, spend: Spend): Rows | undefined {
  let result: Rows | undefined;
  let square: Rows | undefined = base;
  for (let left = count; left > 0; left = Math.floor(left / 2)) {
    if (square === undefined) return undefined;
    if (left % 2 === 1) result = result ? matrixProduct(result, square, spend) : square;
    if (left % 2 === 1 && result === undefined) return undefined;
    if (left > 1)
      square = square.flat().some((entry) => sizeOf(entry) > largestEntry) ? undefined : matrixProduct(square, square, spend);
  }
  return result ?? identityRows(base.length, 1);
}
