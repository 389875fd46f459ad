import type { MathJson } from "../../contract.ts";
import { Radicals } from "../radicals/radicals.ts";
import { type Spend, spendFreely } from "../spend.ts";

export interface SimplifyOptions {
  /** Statements that hold of the letters, as MathJSON. */
  readonly assuming?: readonly MathJson[];
  readonly spend?: Spend;
}

/**
 * A formula in the form a textbook would leave it in: like terms collected, fractions cancelled, squares taken out of roots, numbers worked out. It
 * has the value of the given one wherever both have one; whether that is everywhere is for the verifier to say. What is not known how to make simpler
 * is returned as it is.
 */
export function simplify(json: MathJson, { assuming = [], spend = spendFreely }: SimplifyOptions = {}): MathJson {
  return new Radicals({ assuming, spend }).simplify(json) ?? json;
}
