import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, isApplication, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { remaining } from "../equality/conditions.ts";
import { join } from "../statements/statement.ts";
import { type DomainCondition, domainOfFormulas, necessaryDomain, speaksOf } from "./domain-of-statement.ts";
import { entailedClauses } from "./entailment.ts";
import type { Inclusion } from "./inclusion.ts";
import { type Atom, clausesOf, formulasIn } from "./logic.ts";
import { within } from "./share.ts";

const operationsForOne = 60_000;
const listingOperations = 40_000;
const mostClauses = 8;

/**
 * Which conditions for the consequent to have values do not follow from the antecedent: with them, no solution is lost but where
 * there is no value.
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
    // What gives another condition its meaning stays.
    if (others.some(({ json }) => domainOfFormulas(operandsOf(json)).some((inner) => sameTree(inner.json, condition.json))))
      continue;
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
    const own = necessaryDomain(atoms.flatMap(formulasIn));
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

/** Each once, and as a person would write them. */
export function asListed(conditions: readonly MathJson[], spend: Spend): readonly MathJson[] {
  const different = conditions.filter((json, index) => !conditions.slice(0, index).some((other) => sameTree(json, other)));
  const rational = different.filter((condition) => operandsOf(condition).every(isRationalFormula));
  const others = different.filter((condition) => !rational.includes(condition));
  const simple = within(spend, listingOperations, (share) => remaining(rational, [], share)) ?? rational;
  return [...simple, ...others];
}

/** Whether a formula has only letters and numbers, the four operations and whole powers in it. */
function isRationalFormula(json: MathJson): boolean {
  if (!isApplication(json)) return true;
  const [base = 0, exponent = 0] = operandsOf(json);
  if (headOf(json) === "Power") return rationalOf(exponent)?.denominator === 1n && isRationalFormula(base);
  return /^(Add|Subtract|Negate|Multiply|Divide)$/.test(headOf(json) ?? "") && operandsOf(json).every(isRationalFormula);
}
