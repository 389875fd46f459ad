import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import type { Exact } from "./exact.ts";
import type { Matrix } from "./jacobian.ts";

export const eigenvalue = "lambda";

/**
 * The monic characteristic polynomial det(λ − A): its coefficients by ascending power, the last one 1. By the recursion of Faddeev and Le Verrier
 * (D. K. Faddeev, V. N. Faddeeva, "Computational Methods of Linear Algebra", section 47).
 */
export function characteristicPolynomial(matrix: Matrix, exact: Exact): MathJson[] {
  const size = matrix.length;
  const coefficients: MathJson[] = [1];
  let power: MathJson[][] = matrix.map((row) => row.map(() => 0 as MathJson));
  for (let step = 1; step <= size; step++) {
    const last = coefficients[0] as MathJson;
    const shifted = power.map((row, i) => row.map((entry, j) => (i === j ? exact.add(entry, last) : entry)));
    power = product(matrix, shifted, exact);
    const trace = exact.add(...power.map((row, index) => row[index] as MathJson));
    coefficients.unshift(exact.divide(exact.negate(trace), step));
  }
  return coefficients;
}

function product(left: Matrix, right: Matrix, exact: Exact): MathJson[][] {
  return left.map((row) =>
    right.map((_, column) =>
      exact.add(...row.map((entry, index) => exact.multiply(entry, (right[index] as readonly MathJson[])[column] as MathJson))),
    ),
  );
}

/** λ² − 3λ + 2 */
export function polynomialJson(coefficients: readonly MathJson[]): MathJson {
  const terms = coefficients.flatMap((coefficient, exponent): MathJson[] => {
    if (coefficient === 0) return [];
    const power = exponent === 0 ? undefined : exponent === 1 ? eigenvalue : apply("Power", eigenvalue, exponent);
    if (power === undefined) return [coefficient];
    if (coefficient === 1) return [power];
    if (coefficient === -1) return [apply("Negate", power)];
    return [
      startsWithMinus(coefficient)
        ? apply("Negate", apply("Multiply", opposite(coefficient), power))
        : apply("Multiply", coefficient, power),
    ];
  });
  return sum(terms.reverse());
}

/** det(A − λ) multiplied out along the first row, as one writes it before collecting; what is zero is left out. */
export function expandedDeterminant(matrix: Matrix): MathJson {
  const shifted = matrix.map((row, i) => row.map((entry, j) => (i === j ? lessLambda(entry) : entry)));
  return determinant(shifted);
}

const lessLambda = (entry: MathJson): MathJson =>
  entry === 0 ? apply("Negate", eigenvalue) : apply("Subtract", entry, eigenvalue);

function determinant(matrix: Matrix): MathJson {
  const [first, ...below] = matrix;
  if (first === undefined) return 1;
  if (below.length === 0) return first[0] as MathJson;
  const terms = first.flatMap((entry, column): MathJson[] => {
    if (entry === 0) return [];
    const minor = determinant(below.map((row) => row.filter((_, index) => index !== column)));
    if (minor === 0) return [];
    return [signed(entry, minor, column % 2 === 1)];
  });
  return sum(terms);
}

function signed(entry: MathJson, minor: MathJson, negative: boolean): MathJson {
  const isNegative = startsWithMinus(entry) && !isShifted(entry);
  const size = isNegative ? opposite(entry) : entry;
  const factor = sameTree(size, 1) ? minor : sameTree(minor, 1) ? size : apply("Multiply", size, minor);
  if (isNegative === negative) return factor;
  return startsWithMinus(factor) ? opposite(factor) : apply("Negate", factor);
}

/** −λ and a − λ keep their sign: the product is then easier to follow. */
const isShifted = (entry: MathJson): boolean => JSON.stringify(entry).includes(`"${eigenvalue}"`);
