import { BudgetError } from "./budget-error.ts";
import { SubstitutionError } from "./substitution-error.ts";

/**
 * Whether an error says that something is too large, or cannot be written or computed, rather than that the program is wrong: a bound within it is used up, a
 * number is beyond what the machine holds (a RangeError), a letter cannot be replaced.
 */
export const isBeyondReach = (error: unknown): boolean =>
  error instanceof BudgetError || error instanceof SubstitutionError || error instanceof RangeError;
