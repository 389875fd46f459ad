import type { Spend } from "../../algebra/spend.ts";
import { join } from "../statements/statement.ts";
import { entailedClauses } from "./entailment.ts";
import { type Failure, type Inclusion, mostClauses } from "./inclusion.ts";
import { clausesOf, lettersIn } from "./logic.ts";
import { decideOnLine, type LineFinding, type Reduced, reducedCases } from "./on-line.ts";
import { within } from "./share.ts";

/** What was found about an inclusion where the consequent's formulas have values. */
export type Finding =
  | { readonly kind: "holds"; readonly by: string }
  | { readonly kind: "fails"; readonly failure: Failure; readonly by: string }
  | undefined;

const algebraOperations = 250_000;

/** By identities, combinations of equations and signs: each clause of the consequent follows from each case of the antecedent. */
export function proveByAlgebra({ disjuncts, consequent, domain }: Inclusion, spend: Spend): Finding {
  const clauses = clausesOf(consequent, mostClauses);
  if (!disjuncts || !clauses) return undefined;
  const proved = within(spend, algebraOperations, (share) =>
    disjuncts.every((atoms) => entailedClauses({ atoms, domain }, clauses, share).every((entailed) => entailed)),
  );
  return proved ? { kind: "holds", by: "algebraic-consequence" } : undefined;
}

/**
 * By putting in what equations give for letters: complete where one letter is left, otherwise what is left is decided by
 * algebra. Letters that only the consequent has may have any value.
 */
export function decideBySolving(inclusion: Inclusion, spend: Spend): Finding {
  const cases = within(spend, algebraOperations, (share) => reducedCases(inclusion, inclusion.consequent, share));
  if (!cases || (inclusion.letters.length > 1 && cases.every(({ solved }) => solved.length === 0))) return undefined;
  let all = true;
  for (const reduced of cases) {
    const found = decideCase(reduced, inclusion, spend);
    if (typeof found === "object") return { kind: "fails", failure: found.failure, by: "substitution" };
    all &&= found === "holds";
  }
  return all ? { kind: "holds", by: "substitution" } : undefined;
}

function decideCase(reduced: Reduced, inclusion: Inclusion, spend: Spend): LineFinding {
  const antecedent = join("and", reduced.atoms);
  if (lettersIn(antecedent, reduced.consequent, reduced.domain).length <= 1) return decideOnLine(reduced, inclusion, spend);
  const clauses = clausesOf(reduced.consequent, mostClauses);
  const domain = [{ json: "True", statement: reduced.domain }] as const;
  const entailed =
    clauses && within(spend, algebraOperations, (share) => entailedClauses({ atoms: reduced.atoms, domain }, clauses, share));
  return entailed?.every((found) => found) ? "holds" : undefined;
}
