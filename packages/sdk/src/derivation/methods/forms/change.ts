import { type Monomial, monomialOf } from "../../../algebra/forms/monomials.ts";
import type { MathJson } from "../../../contract.ts";

/** What is done to one part of a formula: the rule, the part afterwards, and the forms in between for who wants to see them. */
export interface Change {
  readonly rule: string;
  readonly after: MathJson;
  readonly between?: readonly MathJson[];
  readonly params?: Readonly<Record<string, MathJson>>;
}

/** undefined where one of the terms is no product. */
export function monomialsOf(terms: readonly MathJson[]): Monomial[] | undefined {
  const monomials = terms.map(monomialOf);
  return monomials.every((monomial) => monomial !== undefined) ? monomials : undefined;
}
