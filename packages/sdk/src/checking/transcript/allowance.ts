import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { SubstitutionError } from "../../errors/substitution-error.ts";
import { verifyStep } from "../../verification/verify-step.ts";
import { explained } from "../check-claim.ts";
import { settingsFrom } from "../settings.ts";
import type { Decide } from "./closed.ts";

/** Operations allowed to one question to the verifier, and to all of an answer together: a few seconds on a slow phone. Published transcripts take a tenth. */
const operationsEach = 30_000;
const operationsInAll = 1_500_000;
const operationsToAsk = 500;
const operationsToExplain = 10_000;

/** The work that the verifier may do for one answer. */
export class Allowance {
  #left = operationsInAll;

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** What is true of two values; unchecked where that takes too long, or a value cannot be put for its letter. */
  readonly decide: Decide = (before, after, relation) => {
    const claim = {
      ...settingsFrom({}),
      ...(before !== undefined && { before: { json: before } }),
      after: { json: after },
      relation,
    };
    // To ask at all is work too.
    this.#left -= operationsToAsk;
    let allowed = Math.min(operationsEach, this.#left);
    if (allowed <= 0) return { status: "unchecked" };
    try {
      return verifyStep(claim, (count) => {
        allowed -= count;
        this.#left -= count;
        if (allowed < 0) throw new BudgetError(operationsEach);
      });
    } catch (error) {
      if (error instanceof BudgetError || error instanceof SubstitutionError) return { status: "unchecked" };
      throw error;
    }
  };

  /** Whether something fulfils a line, certainly: from what nothing fulfils everything follows. */
  isPossible(json: MathJson): boolean {
    return this.decide(json, "False", "implies").status === "refuted";
  }

  /** With the likely mistake, as long as there is work left for that. */
  explained(verdict: Verdict, before: Expression, after: Expression, relation: Relation): Verdict {
    this.#left -= operationsToExplain;
    return this.#left < 0 ? verdict : explained(verdict, { ...settingsFrom({}), before, after, relation });
  }
}
