import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { join, type Statement } from "../statements/statement.ts";
import { type DomainCondition, domainOfStatement, spelledOut, withSplitProducts } from "./domain-of-statement.ts";
import { withoutParameters } from "./families.ts";
import { type Atom, disjunctsOf, introducedLetters, lettersIn, withoutLetters } from "./logic.ts";

/** More cases are not told apart. */
const mostDisjuncts = 32;
export const mostClauses = 64;

/** A claim: every solution of the antecedent, under the hypotheses, solves the consequent. */
export interface Inclusion {
  /** The antecedent with the hypotheses. */
  readonly antecedent: Statement;
  readonly consequent: Statement;
  /** The cases of the antecedent; undefined where there are many. */
  readonly disjuncts: readonly (readonly Atom[])[] | undefined;
  /** Where the consequent's formulas have values. */
  readonly domain: readonly DomainCondition[];
  /** What of the consequent must hold whatever the letters are that it introduces: it may mean that there are such numbers. */
  readonly refutable: Statement;
  readonly letters: readonly string[];
}

export function inclusionOf(first: Statement, second: Statement, given: Statement, spend: Spend): Inclusion {
  const antecedent = join("and", [spelledOut(first), spelledOut(given)]);
  const known = lettersIn(antecedent);
  const consequent = withoutParameters(spelledOut(second), known, spend) ?? spelledOut(second);
  const introduced = introducedLetters(consequent, lettersIn(first)).filter((letter) => !known.includes(letter));
  const letters = [...new Set([...known, ...lettersIn(consequent)])];
  return {
    antecedent,
    consequent,
    disjuncts: disjunctsOf(withSplitProducts(antecedent), mostDisjuncts) ?? disjunctsOf(antecedent, mostDisjuncts),
    domain: domainOfStatement(consequent),
    refutable: withoutLetters(consequent, introduced),
    letters,
  };
}

/** Where formulas have values, as far as comparisons say it. */
export const domainStatement = (domain: readonly DomainCondition[]): Statement =>
  join(
    "and",
    domain.flatMap(({ statement }) => statement ?? []),
  );

/** Values of the letters at which an inclusion fails. */
export type Failure = ReadonlyMap<string, MathJson>;
