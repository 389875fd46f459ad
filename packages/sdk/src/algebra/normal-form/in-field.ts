import { BudgetError } from "../../errors/budget-error.ts";
import { Field, type FieldOptions, FinerScale } from "./field.ts";

/** So often a field is made anew with finer shares. */
const largestAttempts = 24;

/** What is to be done in a field, begun anew where exponents, angles or roots turn out to need finer shares: e^(x/2) after eˣ. */
export function inField<T>(options: FieldOptions, work: (field: Field) => T): T {
  const scales = new Map<string, number>();
  for (let attempt = 0; attempt < largestAttempts; attempt++) {
    try {
      return work(new Field({ ...options, scales }));
    } catch (error) {
      if (!(error instanceof FinerScale)) throw error;
      scales.set(error.key, error.scale);
    }
  }
  throw new BudgetError(largestAttempts);
}
