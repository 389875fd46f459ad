import { spendFreely } from "../algebra/spend.ts";
import type { Expression, MathJson, Message, Verdict } from "../contract.ts";
import { MathVizError } from "../errors/math-viz-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, freshLetter } from "../expression/mathjson.ts";
import { indefiniteLetter } from "../verification/calculus/heads.ts";
import { shareOf } from "../verification/several/share.ts";
import { type FoundSlip, findSlip } from "../verification/slips/find-slip.ts";
import { verifierJudge } from "../verification/slips/judge.ts";
import { type Claim, verifyWithin } from "../verification/verify-step.ts";

/** Operations allowed to one verdict: a fraction of a second. */
export const operations = 1_000_000;

/** Operations allowed to the search for the mistake in a refuted line, and to each question that it puts to the verifier. */
const slipOperations = 1_000_000;
const questionOperations = 100_000;

/** A claim whose lines can be shown, as an explanation of what is wrong with them does. */
export type ShownClaim = Claim & { readonly before?: Expression | undefined; readonly after: Expression };

/** Decides a claim; a refuted one is explained where the mistake is a known one. The search for it has a budget of its own. */
export function checkClaim(claim: ShownClaim): Verdict {
  const verdict = verifyWithin(operations, claim);
  return verdict.status === "refuted" ? explained(verdict, claim) : verdict;
}

/** A refuted verdict with the mistake that explains it, where one is found. */
export function explained(verdict: Verdict, claim: ShownClaim): Verdict {
  const { before, after } = claim;
  if (before === undefined) return verdict;
  if (verdict.slip === "constant-of-integration") return { ...verdict, reason: constantMissing(before, after) };
  const found = verdict.slip === undefined ? slipIn(claim, before) : undefined;
  return found ? { ...verdict, slip: found.slip, reason: found.explanation } : verdict;
}

/** The mistake in a wrong line; undefined where none is found. That the line is wrong stands, whatever becomes of the search. */
function slipIn({ after, relation, ...circumstances }: Claim, before: Expression): FoundSlip | undefined {
  const spend = shareOf(spendFreely, slipOperations);
  try {
    const judge = verifierJudge(circumstances, questionOperations, spend);
    return findSlip(before.json, after.json, relation, judge, spend);
  } catch (error) {
    if (MathVizError.isInstance(error)) return undefined;
    throw error;
  }
}

/** The side that is no integral lacks a constant, whichever side it is. */
function constantMissing(before: Expression, after: Expression): Message {
  const [integral, written] = indefiniteLetter(before.json) === undefined ? [after, before] : [before, after];
  const constant = freshLetter(["C", "K", "c", "k"], [integral.json, written.json]);
  const right: MathJson = apply("Add", written.json, constant);
  return { key: "slip.constant-of-integration.missing", params: { part: integral, written, right: expressionOf(right) } };
}
