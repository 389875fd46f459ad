import type { Spend } from "../../algebra/spend.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";

class OutOfBudget extends Error {}

/** What exact algebra finds within so many operations; undefined where it does not, or where the formula is beyond it. */
export function withinBudget<T>(operations: number, find: (spend: Spend) => T): T | undefined {
  let left = operations;
  try {
    return find((spent) => {
      left -= spent;
      if (left < 0) throw new OutOfBudget();
    });
  } catch (error) {
    // A description that says less is better than none: whatever the algebra could not do is left unsaid.
    if (error instanceof OutOfBudget || error instanceof RangeError || error instanceof MathVizError) return undefined;
    throw error;
  }
}
