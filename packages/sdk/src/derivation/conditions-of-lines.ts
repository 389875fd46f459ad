import { spendFreely } from "../algebra/spend.ts";
import type { Expression, Goal, Step, Verdict } from "../contract.ts";
import { freeLetters, sameTree } from "../expression/mathjson.ts";
import { canHold } from "../verification/equality/hypotheses.ts";
import { withConditions } from "../verification/listed-conditions.ts";

const seeds: readonly number[] = [1, 2, 3, 4];

/** What the lines of a solution need besides, in letters that are not looked for; none where the question excludes it. */
export function conditionsIn(steps: readonly Step[], { task, assuming, numbers, unknowns }: Goal): Expression[] {
  if (task !== "solve" || numbers === "complex") return [];
  const listed = (each: readonly Step[]): Expression[] =>
    each.flatMap(({ kind, verdict, substeps = [] }) =>
      kind === "case" ? [] : [...(verdict.conditions ?? []), ...listed(substeps)],
    );
  const found = listed(steps).filter(({ json }) => !freeLetters(json).some((letter) => unknowns.includes(letter)));
  const distinct = found.filter(({ json }, index) => found.findIndex((other) => sameTree(other.json, json)) === index);
  const together = [...distinct, ...assuming].map(({ json }) => json);
  // Certain points may all miss a thin region: others are tried.
  return distinct.length > 0 && seeds.some((seed) => canHold(together, seed, spendFreely)) ? distinct : [];
}

/**
 * The verdict on an answer; under what its lines need, which is listed then, where it does not hold for all values of the other letters, or only under
 * more conditions than these: the solution of a²ˣ = aˣ is 0, for a > 0 and a ≠ 1.
 */
export function underNeeded(goal: Goal, needed: readonly Expression[], verify: (goal: Goal) => Verdict): Verdict {
  const verdict = verify(goal);
  const isSettled = verdict.status === "proved" || verdict.status === "sampled";
  if (needed.length === 0 || (isSettled && (verdict.conditions ?? []).length <= needed.length)) return verdict;
  const under = verify({ ...goal, assuming: [...goal.assuming, ...needed] });
  if (under.status !== "proved" && (isSettled || under.status !== "sampled")) return verdict;
  const conditions = [...needed, ...(under.conditions ?? [])].map(({ json }) => json);
  const found = withConditions({ ...under, conditions: [] }, conditions);
  return isSettled && conditions.length >= (verdict.conditions ?? []).length ? verdict : found;
}
