import { polynomialIn } from "../algebra/rational-function.ts";
import type { Spend } from "../algebra/spend.ts";
import type { MathJson } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";

/** Enough for any question a person types; (x+1)^64 taken to the 64th power is not worth multiplying out to learn that it is neither linear nor quadratic. */
const budget = 5_000;

/** What multiplying out gives, where that is not too large to be worth it. */
export function multipliedOut<Result>(compute: (spend: Spend) => Result): Result | undefined {
  let spent = 0;
  try {
    return compute((operations) => {
      spent += operations;
      if (spent > budget) throw new BudgetError(budget);
    });
  } catch (error) {
    // A RangeError is a tree nested so deep, or a number so large, that the machine gives up.
    if (error instanceof BudgetError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The degree that remains once brackets are multiplied out and like terms collected: x² − x² + 2x has degree 1. The zero polynomial has
 * degree −1. undefined where the formula is no polynomial in this one letter, or too large to say.
 */
export const degreeIn = (json: MathJson, letter: string): number | undefined =>
  multipliedOut((spend) => polynomialIn(json, letter, spend)?.degree);
