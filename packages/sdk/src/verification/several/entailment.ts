import { inField } from "../../algebra/normal-form/in-field.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { sameTree } from "../../expression/mathjson.ts";
import { Undecided } from "../line/undecided.ts";
import type { Comparison } from "../statements/statement.ts";
import { type DomainCondition, necessaryDomain } from "./domain-of-statement.ts";
import { bridgeFacts } from "./facts/bridges.ts";
import { Compiled, factsOf } from "./facts/compile.ts";
import { areContradictory } from "./facts/contradiction.ts";
import { type Facts, nothing, together } from "./facts/facts.ts";
import { hasLetterPowers, withNamedPowers } from "./letter-powers.ts";
import { type Atom, formulasIn, isComparison, necessaryComparisons, opposite, sameStatement } from "./logic.ts";
import { comparedInside } from "./monotone.ts";

/** What holds at a point: atoms of a statement, and conditions under which other formulas have values there. */
export interface Hypotheses {
  readonly atoms: readonly Atom[];
  readonly domain: readonly DomainCondition[];
}

/**
 * Which clauses hold at every point at which the hypotheses hold, as far as algebra shows. A clause is a list of atoms of which
 * one holds. Every formula in the clauses has a value where the domain's conditions hold; that is the caller's to see to.
 */
export function entailedClauses(hypotheses: Hypotheses, clauses: readonly (readonly Atom[])[], spend: Spend): boolean[] {
  const plainly = clauses.map((clause) => clause.some((atom) => hypotheses.atoms.some((known) => sameStatement(known, atom))));
  if (plainly.every((found) => found)) return plainly;
  const comparisons = clauses.map((clause) => clause.filter(isComparison).map(comparedInside));
  const known = knownComparisons(hypotheses);
  const [named, namedClauses] = withoutDoubtfulPowers(known, comparisons, spend);
  return inField({ spend }, (field) => {
    const compiled = new Compiled(field, named, namedClauses.flat());
    if (field.takenAsWhole.length > 0) throw new Undecided("powers of −1");
    const factsOfComparison = (comparison: Comparison, signs = comparison.signs): Facts => {
      const form = compiled.formOf(comparison);
      return form ? factsOf(form, signs, field) : nothing;
    };
    const plain = together(...named.map((comparison) => factsOfComparison(comparison)));
    const base = together(plain, bridgeFacts(compiled, plain));
    return namedClauses.map((clause, index) => {
      if (plainly[index]) return true;
      const denied = together(...clause.map((comparison) => factsOfComparison(comparison, opposite(comparison.signs))));
      return areContradictory(compiled, together(base, denied));
    });
  });
}

const entails = (hypotheses: Hypotheses, clause: readonly Atom[], spend: Spend): boolean =>
  entailedClauses(hypotheses, [clause], spend)[0] === true;

/** The atoms that compare, with what makes their formulas have values. */
function knownComparisons({ atoms, domain }: Hypotheses): Comparison[] {
  const comparisons = atoms.filter(isComparison);
  const own = comparisons.flatMap((comparison) => necessaryDomain(formulasIn(comparison)));
  const conditions = [...own, ...domain].flatMap(({ statement }) => (statement ? necessaryComparisons(statement) : []));
  return distinct([...comparisons, ...comparisons.map(comparedInside), ...conditions]);
}

const distinct = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.filter((comparison, index) => !comparisons.slice(0, index).some((other) => sameStatement(other, comparison)));

/** Powers with letters in the exponent are taken apart only where their bases are shown to be positive without them. */
function withoutDoubtfulPowers(
  known: readonly Comparison[],
  clauses: readonly Comparison[][],
  spend: Spend,
): [Comparison[], Comparison[][]] {
  const isDoubtful = ({ left, right }: Comparison): boolean => hasLetterPowers(left, spend) || hasLetterPowers(right, spend);
  if (![...known, ...clauses.flat()].some(isDoubtful)) return [[...known], clauses.map((clause) => [...clause])];
  const sure = known.filter((comparison) => !isDoubtful(comparison));
  const answers: { base: MathJson; positive: boolean }[] = [];
  const isPositive = (base: MathJson): boolean => {
    const asked = answers.find((answer) => sameTree(answer.base, base));
    if (asked) return asked.positive;
    const claim: Comparison = { type: "comparison", left: base, right: 0, signs: [1] };
    const positive = !isDoubtful(claim) && entails({ atoms: sure, domain: [] }, [claim], spend);
    answers.push({ base, positive });
    return positive;
  };
  const named = (comparison: Comparison): Comparison => ({
    ...comparison,
    left: withNamedPowers(comparison.left, isPositive, spend),
    right: withNamedPowers(comparison.right, isPositive, spend),
  });
  return [known.map(named), clauses.map((clause) => clause.map(named))];
}
