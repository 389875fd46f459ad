import { MathVizError } from "./math-viz-error.ts";

/** The counted operations of a derivation are used up. Ends a method as `partial`; nobody outside the SDK sees it thrown. */
export class BudgetError extends MathVizError {
  override readonly name = "BudgetError";
  /** How many operations were allowed. */
  readonly operations: number;

  constructor(operations: number) {
    super(`budget of ${operations} operations is used up`);
    this.operations = operations;
  }
}
