import type { Expression, MathJson, Verdict } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { freeLetters, headOf, operandsOf, sameTree, substitute } from "../expression/mathjson.ts";
import type { Formula } from "./calculus/heads.ts";
import type { Context } from "./context.ts";
import { undecided } from "./context.ts";
import { domainConditions } from "./domain.ts";
import { remaining } from "./equality/conditions.ts";
import { canHold, holdsAtNumbers } from "./equality/hypotheses.ts";

/** A tick under conditions that exclude one another would be one on nothing. */
export function unlessContradictory(verdict: Verdict, { assuming, seed, spend }: Context): Verdict {
  const conditions = (verdict.conditions ?? []).map(({ json }) => json);
  const isPlain = conditions.length < 2 && conditions.every((json) => freeLetters(json).length > 0) && assuming.length === 0;
  return isPlain || conditions.length === 0 || canHold([...conditions, ...assuming], seed, spend) ? verdict : undecided;
}

/**
 * What is to be listed besides the conditions between the written out formulas: where the function of a derivative has no value and the other side
 * has one, and where an integral, a limit or a sum has another form than the one put in for it.
 */
export function conditionsOf(left: Formula, right: Formula, { spend, assuming }: Context): MathJson[] {
  const listed = (own: Formula, other: Formula): MathJson[] => {
    const [necessary, sufficient] = [own.necessary.flatMap(plainConditions), own.sufficient.flatMap(plainConditions)];
    const elsewhere = [...domainConditions(other.json), ...other.necessary.flatMap(plainConditions), ...assuming];
    return [...remaining(necessary, elsewhere, spend), ...remaining(sufficient, [...necessary, ...assuming], spend)];
  };
  return [...listed(left, right), ...listed(right, left)];
}

/** What was put in for a derivative or a sum holds only under conditions: they are listed, and a witness may lie where they fail. */
export function underConditions(verdict: Verdict, conditions: readonly MathJson[], { spend, assuming }: Context): Verdict {
  if (conditions.length === 0) return verdict;
  const needed = remaining(
    conditions.flatMap(plainConditions),
    [...assuming, ...(verdict.conditions ?? []).map(({ json }) => json)],
    spend,
  );
  if (verdict.status === "refuted")
    return needed.length > 0 && Object.keys(verdict.witness ?? {}).length === 0 ? undecided : refutedWhere(verdict, needed);
  return withConditions(verdict, needed);
}

/** "F has a value" as the conditions for that. */
export function plainConditions(condition: MathJson): MathJson[] {
  const [value, set] = operandsOf(condition);
  return headOf(condition) === "Element" && set === "RealNumbers" && value !== undefined ? domainConditions(value) : [condition];
}

/** A witness counts where the conditions hold at it. */
function refutedWhere(verdict: Verdict, conditions: readonly MathJson[]): Verdict {
  const point = Object.fromEntries(Object.entries(verdict.witness ?? {}).map(([letter, { json }]) => [letter, json]));
  return conditions.every((condition) => holdsAtNumbers(substitute(condition, point))) ? verdict : undecided;
}

/** A verdict that was reached under further conditions. */
export function withConditions(verdict: Verdict, conditions: readonly MathJson[]): Verdict {
  if (conditions.length === 0 || (verdict.status !== "proved" && verdict.status !== "sampled")) return verdict;
  return { ...verdict, conditions: distinctExpressions([...(verdict.conditions ?? []), ...conditions.map(expressionOf)]) };
}

function distinctExpressions(expressions: readonly Expression[]): Expression[] {
  return expressions.filter((own, index) => expressions.findIndex((other) => sameTree(own.json, other.json)) === index);
}
