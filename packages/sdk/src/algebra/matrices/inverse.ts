import type { MathJson } from "../../contract.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";
import { negativeOf } from "../calculus/building.ts";
import { exactRational } from "../calculus/constant-folding.ts";
import { substituted } from "../calculus/elimination.ts";
import { over } from "../calculus/exact-arithmetic.ts";
import { isZero, rationalToJson } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { determinantOf, minorOf } from "./determinant.ts";
import { isSquare, type Rows, rationalRows } from "./entries.ts";
import { rationalInverse } from "./rational-matrix.ts";

/** Beyond this many rows formulas are not inverted: every entry is a determinant. */
const largestSymbolic = 5;

/**
 * The inverse, and when there is one: by Gauss and Jordan for rational entries, else the adjugate over the determinant (Cramer's rule),
 * which must not be 0. undefined where there is none for sure, and where it would be too large.
 */
export function inverseOf(rows: Rows, spend: Spend): { rows: Rows; conditions: MathJson[] } | undefined {
  if (!isSquare(rows)) return undefined;
  const exact = rationalRows(rows, spend);
  if (exact) {
    const inverse = rationalInverse(exact, spend);
    return inverse && { rows: inverse.map((row) => row.map(rationalToJson)), conditions: [] };
  }
  const determinant = rows.length > largestSymbolic ? undefined : determinantOf(rows, spend);
  const value = determinant === undefined ? undefined : exactRational(determinant, spend);
  if (determinant === undefined || (value ? isZero(value) : looksZero(determinant, spend))) return undefined;
  const found: MathJson[][] = [];
  for (let row = 0; row < rows.length; row++) {
    const line: MathJson[] = [];
    for (let column = 0; column < rows.length; column++) {
      const minor = rows.length === 1 ? 1 : determinantOf(minorOf(rows, column, row), spend);
      if (minor === undefined) return undefined;
      line.push(over((row + column) % 2 === 0 ? minor : negativeOf(minor), determinant, spend));
    }
    found.push(line);
  }
  return { rows: found, conditions: value ? [] : [apply("NotEqual", determinant, 0)] };
}

/**
 * Whether a formula is 0 at one place that nobody would choose: then it is most likely 0 everywhere, as the determinant of a matrix with
 * two equal rows is, and its not being 0 no condition to ask for.
 */
function looksZero(json: MathJson, spend: Spend): boolean {
  const letters = freeLetters(json);
  const places = letters.map((letter, index): [string, MathJson] => [
    letter,
    apply("Divide", 1009 + 101 * index * index, 97 + index),
  ]);
  const at = places.reduce<MathJson | undefined>(
    (formula, [letter, place]) => (formula === undefined ? undefined : substituted(formula, letter, place)),
    json,
  );
  const value = at === undefined ? undefined : exactRational(at, spend);
  return value !== undefined && isZero(value);
}
