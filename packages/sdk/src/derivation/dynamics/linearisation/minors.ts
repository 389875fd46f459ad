import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { Exact } from "./exact.ts";

/** The characteristic polynomial, ascending: the coefficient of (−λ)^(n−m) is the sum of the principal minors of m rows. */
export function characteristicByMinors(matrix: readonly (readonly MathJson[])[], exact: Exact): MathJson[] {
  const size = matrix.length;
  return Array.from({ length: size + 1 }, (_, power) => {
    const minors = subsets(size, size - power).map((rows) =>
      determinant(rows.map((i) => rows.map((j) => (matrix[i] as readonly MathJson[])[j] as MathJson))),
    );
    const sum = minors.length === 1 ? (minors[0] as MathJson) : apply("Add", ...minors);
    return exact.value((size - power) % 2 === 0 ? sum : apply("Negate", sum));
  });
}

function subsets(size: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: size - from }, (_, index) => from + index).flatMap((first) =>
    subsets(size, count - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

function determinant(rows: readonly (readonly MathJson[])[]): MathJson {
  const [first, ...below] = rows;
  if (first === undefined) return 1;
  const terms = first.map((entry, column) => {
    const minor = determinant(below.map((row) => row.filter((_, index) => index !== column)));
    const term = apply("Multiply", entry, minor);
    return column % 2 === 0 ? term : apply("Negate", term);
  });
  return terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms);
}
