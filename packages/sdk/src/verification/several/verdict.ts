import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";

/** Whether every solution of one statement solves another. */
export type SeveralVerdict =
  /** It does for all values of the letters for which the conditions hold, which speak of where formulas have values. */
  | { readonly kind: "holds"; readonly conditions: readonly MathJson[]; readonly by: string }
  /**
   * It does not: the values are those of such a solution, exact as formulas; an algebraic number without a short formula is
   * given by the interval with rational ends that it lies in.
   */
  | { readonly kind: "fails"; readonly witness: Readonly<Record<string, MathJson>>; readonly by: string }
  | undefined;

export interface SeveralOptions {
  readonly spend: Spend;
  readonly seed: number;
}
