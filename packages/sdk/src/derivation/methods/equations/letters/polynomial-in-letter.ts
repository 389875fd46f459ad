import * as P from "../../../../algebra/multivariate/polynomial.ts";
import { squareRoot } from "../../../../algebra/multivariate/square-root.ts";
import { cancel, subtract } from "../../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../../algebra/normal-form/convert.ts";
import { inField } from "../../../../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../../../../algebra/normal-form/to-json.ts";
import type { MathJson } from "../../../../contract.ts";
import { BudgetError } from "../../../../errors/budget-error.ts";
import { mentions } from "../../../../expression/mathjson.ts";
import { schoolOrder } from "./school-order.ts";

/** A polynomial in one letter whose coefficients are formulas in others, or have roots in them: by ascending power. */
export interface PolynomialInLetter {
  readonly coefficients: readonly MathJson[];
  /** For degree 2: √(b² − 4ac) where that is no root (only up to its sign). */
  readonly root?: MathJson;
  readonly discriminant?: MathJson;
}

/** So many operations are spent on reading one. */
const operations = 20_000;

/** left − right, multiplied by the denominators; undefined where it is no such polynomial. */
export function polynomialInLetter(left: MathJson, right: MathJson, letter: string): PolynomialInLetter | undefined {
  let spent = 0;
  const spend = (count: number): void => {
    spent += count;
    if (spent > operations) throw new BudgetError(operations);
  };
  try {
    const complex = [left, right].some((side) => mentions(side, "ImaginaryUnit"));
    return inField({ spend, complex }, (field) => {
      const place = field.letter(letter);
      const [a, b] = [elementOf(field, left), elementOf(field, right)];
      const difference = a && b && cancel(field, subtract(field, a, b));
      if (!difference || difference.numerator === 0n) return undefined;
      const parts = P.coefficientsIn(difference.numerator, place);
      const json = parts.map((part) => schoolOrder(polynomialToJson(field, part)));
      // A root with the letter under it would be a generator of its own.
      if (json.some((part) => mentions(part, letter))) return undefined;
      if (parts.length !== 3) return { coefficients: json };
      const [c = 0n, linear = 0n, lead = 0n] = parts;
      const value = field.reduce(P.subtract(field.multiply(linear, linear), P.scale(field.multiply(lead, c), 4n)));
      const root = squareRoot(value);
      return {
        coefficients: json,
        discriminant: schoolOrder(polynomialToJson(field, value)),
        ...(root !== undefined ? { root: polynomialToJson(field, root) } : {}),
      };
    });
  } catch (error) {
    if (error instanceof BudgetError) return undefined;
    throw error;
  }
}
