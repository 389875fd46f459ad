import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Relation } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { SubstitutionError } from "../../errors/substitution-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { shareOf } from "../several/share.ts";
import { type Claim, verifyStep } from "../verify-step.ts";

/** Decides whether formulas and statements say the same, as the verifier does. */
export interface Judge {
  /** Whether two formulas are equal or two statements equivalent: true only if proved, false only if refuted, undefined otherwise. */
  same(left: MathJson, right: MathJson): boolean | undefined;
  /** Whether every solution of the left solves the right. */
  implies(left: MathJson, right: MathJson): boolean | undefined;
}

/** Under what a judge decides: the hypotheses, numbers and seed of the step whose mistake is looked for. */
export type Circumstances = Pick<Claim, "assuming" | "numbers" | "seed">;

/**
 * The verifier as a judge. One question may take so many operations, and is undecided beyond them or where the verifier gives it up before.
 *
 * @throws BudgetError (from what the judge is asked) when `spend`, which all questions are paid with, is used up.
 */
export function verifierJudge(circumstances: Circumstances, operations: number, spend: Spend): Judge {
  const decide = (left: MathJson, right: MathJson, relation: Relation): boolean | undefined => {
    const claim = { ...circumstances, before: expressionOf(left), after: expressionOf(right), relation };
    let allUsedUp = false;
    const pay: Spend = (count) => {
      allUsedUp = true;
      spend(count);
      allUsedUp = false;
    };
    try {
      const { status } = verifyStep(claim, shareOf(pay, operations));
      return status === "proved" ? true : status === "refuted" ? false : undefined;
    } catch (error) {
      if (error instanceof SubstitutionError || (error instanceof BudgetError && !allUsedUp)) return undefined;
      throw error;
    }
  };
  return {
    same: (left, right) =>
      makesClaims(left) === makesClaims(right) ? decide(left, right, makesClaims(left) ? "equivalent" : "equal") : undefined,
    implies: (left, right) => decide(left, right, "implies"),
  };
}
