import type { MathJson } from "../../contract.ts";

/** Decides whether formulas and statements say the same, as the verifier does. */
export interface Judge {
  /** Whether two formulas are equal or two statements equivalent: true only if proved, false only if refuted, undefined otherwise. */
  same(left: MathJson, right: MathJson): boolean | undefined;
  /** Whether every solution of the left solves the right. */
  implies(left: MathJson, right: MathJson): boolean | undefined;
}
