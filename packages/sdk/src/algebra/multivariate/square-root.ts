import { integerSquareRoot } from "../integer.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { divideExact } from "./divide.ts";
import type { Polynomial } from "./ring.ts";
import { equal, multiply, negate, scale, subtract } from "./ring.ts";
import { coefficientsIn, fromCoefficients, leadingInteger } from "./structure.ts";

/** The polynomial over ℤ with this square and a leading integer ≥ 0, or undefined where there is none. */
export function squareRoot(polynomial: Polynomial, spend: Spend = spendFreely): Polynomial | undefined {
  const root = candidateRoot(polynomial, spend);
  if (root === undefined || !equal(multiply(root, root, spend), polynomial)) return undefined;
  return leadingInteger(root) < 0n ? negate(root) : root;
}

/** From the top coefficients alone, by comparing coefficients as in long division; so its square may differ further down. */
function candidateRoot(polynomial: Polynomial, spend: Spend): Polynomial | undefined {
  if (typeof polynomial === "bigint") return polynomial < 0n ? undefined : integerSquareRoot(polynomial);
  const top = polynomial.terms[0];
  if (top === undefined || top.exponent % 2 !== 0) return undefined;
  const lead = squareRoot(top.coefficient, spend);
  if (lead === undefined) return undefined;
  const coefficients = coefficientsIn(polynomial, polynomial.variable);
  const degree = top.exponent / 2;
  const root: Polynomial[] = new Array(degree + 1).fill(0n);
  root[degree] = lead;
  const twice = scale(lead, 2n);
  for (let index = degree - 1; index >= 0; index--) {
    let rest = coefficients[degree + index] as Polynomial;
    for (let low = index + 1; low < degree; low++) {
      rest = subtract(rest, multiply(root[low] as Polynomial, root[degree + index - low] as Polynomial, spend));
    }
    const quotient = divideExact(rest, twice, spend);
    if (quotient === undefined) return undefined;
    root[index] = quotient;
  }
  return fromCoefficients(root, polynomial.variable);
}
