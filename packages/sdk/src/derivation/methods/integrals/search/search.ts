import type { Spend } from "../../../../algebra/spend.ts";
import type { MathJson, Message, RuleId } from "../../../../contract.ts";
import { freshLetter } from "../../../../expression/mathjson.ts";
import type { Plan, Rewritten } from "./plan.ts";
import type { Term } from "./term.ts";

/** A search for an antiderivative: what all rules share. */
export interface Search {
  /** The letter that is integrated over. */
  readonly letter: string;
  /** So many rules may still follow one another. */
  readonly depth: number;
  /** How many integrands may still be looked at: bounds the whole search. */
  readonly left: { count: number };
  /** Integrands that have been looked at: what was found, and to what depth nothing was. */
  readonly known: Map<string, Plan | number>;
  /** Integrands above this one: one of them coming up again leads nowhere. */
  readonly above: readonly string[];
  readonly spend: Spend;
  /** All rules. */
  find(integrand: MathJson, search: Search): Plan | undefined;
}

/** A rule for an integrand that is no sum and has no constant in front. */
export type SearchRule = (integrand: MathJson, term: Term, search: Search) => Plan | undefined;

/** The search one rule further down, in a letter of its own where one is given. */
export const below = (search: Search, letter = search.letter): Search => ({
  ...search,
  letter,
  depth: search.depth - 1,
  above: letter === search.letter ? search.above : [],
});

/** A letter for a substitution that the formula does not have. */
export function newLetter(
  formula: MathJson,
  search: Search,
  wanted: readonly [string, ...string[]] = ["u", "v", "w", "s", "z"],
): string {
  return freshLetter(wanted, [formula, search.letter, ...search.above]);
}

/** The integrand written differently, and how it goes on from there. */
export function rewritten(rule: RuleId, integrand: MathJson, search: Search, params?: Message["params"]): Rewritten | undefined {
  const next = search.find(integrand, below(search));
  return next && { kind: "rewritten", rule, integrand, next, value: next.value, ...(params ? { params } : {}) };
}
