import type { Verdict } from "../../contract.ts";
import { sameTree } from "../../expression/mathjson.ts";

export const unchecked: Verdict = { status: "unchecked" };
export const holds: Verdict = { status: "proved", by: "definition" };
export const fails: Verdict = { status: "refuted", by: "definition", witness: {} };

/** The weakest of some verdicts; where all are proved, with all conditions. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  const weakest =
    verdicts.find(({ status }) => status === "refuted") ??
    verdicts.find(({ status }) => status === "unchecked") ??
    verdicts.find(({ status }) => status === "sampled") ??
    verdicts[0] ??
    unchecked;
  const conditions = weakest.status === "proved" ? verdicts.flatMap((verdict) => verdict.conditions ?? []) : [];
  const distinct = conditions.filter(
    (condition, index) => conditions.findIndex((other) => sameTree(other.json, condition.json)) === index,
  );
  return distinct.length === 0 ? weakest : { ...weakest, conditions: distinct };
}
