import { spendFreely } from "../algebra/spend.ts";
import type { Expression, Goal, MathJson, Step, Verdict } from "../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../expression/mathjson.ts";
import { withShortConditions } from "../verification/answers/short-conditions.ts";
import { remaining } from "../verification/equality/conditions.ts";
import { canHold } from "../verification/equality/hypotheses.ts";
import { withConditions } from "../verification/listed-conditions.ts";

const seeds: readonly number[] = [1, 2, 3, 4];

/** What the lines of a solution need besides, in letters that are not looked for; none where the question excludes it. */
export function conditionsIn(steps: readonly Step[], { task, assuming, numbers, unknowns }: Goal): Expression[] {
  if (task !== "solve" || numbers === "complex") return [];
  const listed = (each: readonly Step[]): Expression[] =>
    each.flatMap(({ kind, rule, verdict, substeps = [] }) => {
      // A case of a letter has its own; of alternatives for the unknown each needs what its lines need, which it lists itself.
      if (kind === "case") return rule === "board.case" ? (verdict.conditions ?? []) : [];
      return [...(verdict.conditions ?? []), ...listed(substeps)];
    });
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
  const own = verdict.conditions ?? [];
  // That a letter is positive, or on one side of a number, may be more than is needed: what the lines say is looked at first.
  const isMore = (condition: Expression): boolean => saysPositive(condition) || isBeyond(condition, needed);
  const isNarrow = own.some((condition) => isMore(condition) && !needed.some(({ json }) => sameTree(json, condition.json)));
  if (needed.length === 0 || (isSettled && !isNarrow && own.length <= needed.length)) return verdict;
  const all = underConditions(goal, needed, verify, isSettled);
  // One of them may be enough: what a line needs besides may concern a value that was put aside.
  const alone = needed.length < 2 || all?.conditions?.length === 1 ? [] : needed;
  const found = alone.reduce((best, each) => {
    const next = underConditions(goal, [each], verify, true);
    return next && (best?.conditions ?? needed).length > (next.conditions ?? []).length ? next : best;
  }, all);
  if (!found || !isSettled) return found ?? verdict;
  const conditions = (found.conditions ?? []).map(({ json }) => json);
  const isWeaker = isNarrow && conditions.length === own.length && followsFrom(conditions, own);
  return conditions.length < own.length || isWeaker ? found : verdict;
}

const followsFrom = (conditions: readonly MathJson[], known: readonly Expression[]): boolean =>
  remaining(
    conditions,
    known.map(({ json }) => json),
    spendFreely,
  ).length === 0;

/** Whether a bound of one letter leaves out numbers that what is needed allows: a ≥ 1 for a² ≥ 1. */
function isBeyond({ json }: Expression, needed: readonly Expression[]): boolean {
  const isBound = /^(Greater|Less)/.test(headOf(json) ?? "") && freeLetters(json).length === 1;
  return isBound && !followsFrom([json], needed);
}

function saysPositive({ json }: Expression): boolean {
  const [letter = 0, zero] = operandsOf(json);
  return /^Greater/.test(headOf(json) ?? "") && isSymbol(letter) && zero === 0;
}

/** The verdict under some of what the lines need; only where it is proved, if nothing less will do. */
function underConditions(
  goal: Goal,
  needed: readonly Expression[],
  verify: (goal: Goal) => Verdict,
  onlyProved: boolean,
): Verdict | undefined {
  const under = verify({ ...goal, assuming: [...goal.assuming, ...needed] });
  if (under.status !== "proved" && (onlyProved || under.status !== "sampled")) return undefined;
  const conditions = [...needed, ...(under.conditions ?? [])].map(({ json }) => json);
  return withShortConditions(withConditions({ ...under, conditions: [] }, conditions), spendFreely);
}
