import * as P from "../algebra/multivariate/polynomial.ts";
import { squareFree } from "../algebra/multivariate/square-free.ts";
import { elementOf } from "../algebra/normal-form/convert.ts";
import { inField } from "../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../algebra/normal-form/to-json.ts";
import type { MathJson } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";

const largestWork = 50_000;

/**
 * A function with the same zeros that changes sign at each: (x − y)(x² + y² − 1)² touches zero along the circle, and only where a sign changes can
 * a curve be traced. What is no polynomial, or too large, stays as it is.
 */
export function withoutSquares(difference: MathJson): MathJson {
  let left = largestWork;
  const spend = (operations: number): void => {
    left -= operations;
    if (left < 0) throw new BudgetError(largestWork);
  };
  try {
    return inField({ spend }, (field) => {
      const element = elementOf(field, difference);
      if (!element || !P.isConstant(element.denominator)) return difference;
      const { factors } = squareFree(element.numerator, spend);
      if (factors.every(({ exponent }) => exponent === 1)) return difference;
      return polynomialToJson(
        field,
        factors.reduce<P.Polynomial>((product, { base }) => P.multiply(product, base, spend), 1n),
      );
    });
  } catch (error) {
    if (error instanceof BudgetError) return difference;
    throw error;
  }
}
