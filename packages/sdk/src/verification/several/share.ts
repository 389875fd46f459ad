import type { Spend } from "../../algebra/spend.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { SubstitutionError } from "../../errors/substitution-error.ts";
import { Undecided } from "../line/undecided.ts";

/** A budget of so many operations out of a larger one. */
export function shareOf(spend: Spend, operations: number): Spend {
  let left = operations;
  return (count) => {
    left -= count;
    spend(count);
    if (left < 0) throw new BudgetError(operations);
  };
}

/** What some work finds with a share of the budget; undefined where that is not enough, or the work meets what it cannot decide. */
export function within<T>(spend: Spend, operations: number, work: (spend: Spend) => T | undefined): T | undefined {
  try {
    return work(shareOf(spend, operations));
  } catch (error) {
    if (error instanceof BudgetError || error instanceof Undecided || error instanceof SubstitutionError) return undefined;
    throw error;
  }
}
