import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { isApplication, mapOperands, sameTree } from "../../expression/mathjson.ts";
import { join, mapComparisons, never, type Statement } from "../statements/statement.ts";
import { opaqueParts } from "./domain-of-statement.ts";
import { domainStatement, type Inclusion, inclusionOf } from "./inclusion.ts";
import { searchFailure, searchPoints } from "./refute.ts";

/**
 * Whether the antecedent of an inclusion that holds has a solution where the consequent has a value; what is not taken apart may
 * have any value there.
 */
export function haveCommonPoint({ antecedent, domain }: Inclusion, spend: Spend): boolean {
  const all = join("and", [antecedent, domainStatement(domain)]);
  // Where it is no solution of "never", the claim that there is no such point fails.
  const claim = inclusionOf(withLettersForOpaque(all), never, join("and", []), spend);
  return (
    searchFailure(claim, 1, { points: 8, operations: 200_000 }, spend) !== undefined ||
    searchPoints(claim, 1, { points: 40, operations: 100_000 }, spend) !== undefined
  );
}

/** A letter for each part of which nothing is known. */
function withLettersForOpaque(statement: Statement): Statement {
  const changed = (json: MathJson): MathJson => {
    if (!isApplication(json)) return json;
    const [only] = opaqueParts(json);
    return only !== undefined && sameTree(only, json) ? `value ${JSON.stringify(json)}` : mapOperands(json, changed);
  };
  return mapComparisons(statement, (comparison) => ({
    ...comparison,
    left: changed(comparison.left),
    right: changed(comparison.right),
  }));
}
