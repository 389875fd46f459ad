import type { Spend } from "../../algebra/spend.ts";
import { headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { join, type Statement } from "../statements/statement.ts";
import { type DomainCondition, domainOfStatement, speaksOf } from "./domain-of-statement.ts";
import { entailedClauses } from "./entailment.ts";
import type { Inclusion } from "./inclusion.ts";
import { type Atom, clausesOf } from "./logic.ts";
import { within } from "./share.ts";

const operationsForOne = 60_000;
const mostClauses = 8;

/**
 * Which conditions for the consequent to have values do not follow from the antecedent: with them, no solution is lost but where there is no value.
 */
export function neededConditions(inclusion: Inclusion, spend: Spend): DomainCondition[] {
  let needed: DomainCondition[] = [];
  const seen: DomainCondition[] = [];
  for (const condition of inclusion.domain) {
    if (!follows(condition, seen, inclusion, spend)) needed.push(condition);
    seen.push(condition);
  }
  // One of those left may follow from the others.
  for (const condition of [...needed]) {
    const others = needed.filter((other) => other !== condition);
    if (others.length > 0 && follows(condition, others, inclusion, spend)) needed = others;
  }
  return needed;
}

/** Whether a condition holds wherever the antecedent and other conditions do. */
function follows(condition: DomainCondition, others: readonly DomainCondition[], inclusion: Inclusion, spend: Spend): boolean {
  const { disjuncts } = inclusion;
  const { statement } = condition;
  if (!disjuncts || !statement) return false;
  return disjuncts.every((atoms) => {
    const own = domainOfStatement(join("and", atoms));
    if (own.some(({ json }) => sameTree(json, condition.json))) return true;
    if (isOpaque(condition)) return speaksOf(join("and", atoms), operandsOf(condition.json)[0] ?? 0);
    const clauses = clausesOf(statement, mostClauses);
    return clauses !== undefined && allFollow(atoms, others, clauses, spend);
  });
}

const isOpaque = ({ json }: DomainCondition): boolean => headOf(json) === "Element" && operandsOf(json)[1] === "RealNumbers";

function allFollow(
  atoms: readonly Atom[],
  domain: readonly DomainCondition[],
  clauses: readonly (readonly Atom[])[],
  spend: Spend,
): boolean {
  const found = within(spend, operationsForOne, (share) => entailedClauses({ atoms, domain }, clauses, share));
  return found?.every((entailed) => entailed) === true;
}

/** Conditions as one statement; undefined where one cannot be said in comparisons. */
export function conditionsStatement(conditions: readonly DomainCondition[]): Statement | undefined {
  const statements = conditions.map(({ statement }) => statement);
  return statements.every((statement) => statement !== undefined) ? join("and", statements) : undefined;
}
