import type { MathJson, Message, Slip, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, operandsOf, substitute } from "../../expression/mathjson.ts";
import { domainConditions, isDomainKnown } from "../../verification/domain.ts";
import { verifyWithin } from "../../verification/verify-step.ts";
import { explained, operations, type ShownClaim } from "../check-claim.ts";
import type { Settings } from "../settings.ts";
import { isSolvedFor } from "./forms.ts";
import { solutionStatements } from "./solution-statements.ts";

/** What must hold for the letters that are looked for. */
export interface Sought {
  readonly statement: MathJson;
  readonly unknowns: readonly string[];
  /** What besides must hold: x > 0 where only positive solutions are asked for. */
  readonly restrictions: readonly MathJson[];
}

/** Holds an answer against what is sought: the same solutions, and said as solutions. An answer that may be read in two ways is right if it is in one. */
export function checkSolutions(sought: Sought, answer: MathJson, settings: Settings): Verdict {
  const readings = meantOf(solutionStatements(answer, sought.unknowns), settings);
  const verdicts = readings.map((statement) => checkStatement(sought, statement, settings));
  const rank = ["proved", "sampled", "unchecked", "refuted"];
  const [best] = [...verdicts].sort((left, right) => rank.indexOf(left.status) - rank.indexOf(right.status));
  return best ?? { status: "unchecked", reason: { key: "reason.answer-kind" } };
}

/** Of conditions in a list, those that can be met together are to be met together, and those that exclude each other are cases. */
function meantOf(statements: readonly MathJson[], settings: Settings): readonly MathJson[] {
  const [together, apart] = statements;
  if (together === undefined || apart === undefined) return statements;
  const claim = { ...settings, before: expressionOf(together), after: expressionOf("False"), relation: "implies" } as const;
  const { status } = verifyWithin(operations, claim);
  return status === "proved" ? [apart] : status === "refuted" ? [together] : statements;
}

function checkStatement(sought: Sought, answer: MathJson, settings: Settings): Verdict {
  const statement = conjunction([sought.statement, ...sought.restrictions]);
  const known = [...freeLetters(statement), ...(settings.numbers === "complex" ? ["i"] : [])];
  const strange = freeLetters(answer).find((letter) => !known.includes(letter) && !counting.test(letter));
  if (strange !== undefined) return { status: "unchecked", reason: letterMissing(strange, statement) };
  const { solutions, conditions } = withoutConditions(answer, known, sought.unknowns);
  const claim: ShownClaim = {
    ...settings,
    assuming: [...settings.assuming, ...conditions.map(expressionOf)],
    before: expressionOf(conjunction([inParts(sought.statement), ...sought.restrictions])),
    after: expressionOf(solutions),
    relation: "equivalent",
  };
  const verdict = verifyWithin(operations, claim);
  if (verdict.status === "refuted") return named(verdict, claim, sought);
  if (verdict.status === "unchecked") return verdict;
  if (!isSolvedFor(solutions, sought.unknowns)) return { status: "unchecked", reason: { key: "reason.answer-unsolved" } };
  const all = [...(verdict.conditions ?? []), ...conditions.map(expressionOf)];
  return all.length === 0 ? verdict : { ...verdict, conditions: all };
}

/** That a formula has a value, as what each of its parts asks for, where that is known. */
function inParts(statement: MathJson): MathJson {
  const [formula = 0, set] = operandsOf(statement);
  const conditions =
    headOf(statement) === "Element" && set === "RealNumbers" && isDomainKnown(formula) ? domainConditions(formula) : [];
  return conditions.length === 0 ? statement : conjunction(conditions);
}

/** Letters that count a family of solutions. */
const counting = /^[kmnlj](_\w+)?$/;

const conjunction = (parts: readonly MathJson[]): MathJson =>
  parts.length === 1 ? (parts[0] as MathJson) : apply("And", ...parts);

function letterMissing(letter: string, statement: MathJson): Message {
  return { key: "reason.letter-missing", params: { letter: expressionOf(letter), formula: expressionOf(statement) } };
}

/** x = b/a (a ≠ 0): what a parameter must not be is a condition on the answer and no part of it. */
function withoutConditions(
  answer: MathJson,
  known: readonly string[],
  unknowns: readonly string[],
): { solutions: MathJson; conditions: MathJson[] } {
  const parts = /^(And|List|Condition)$/.test(headOf(answer) ?? "") ? operandsOf(answer) : [answer];
  const isCondition = (part: MathJson): boolean => {
    const [letter, value = 0] = operandsOf(part);
    const isParameter = typeof letter === "string" && known.includes(letter) && !unknowns.includes(letter);
    return headOf(part) === "NotEqual" && isParameter && isNumber(value);
  };
  const conditions = parts.filter(isCondition);
  return conditions.length === 0 || conditions.length === parts.length
    ? { solutions: answer, conditions: [] }
    : { solutions: conjunction(parts.filter((part) => !isCondition(part))), conditions };
}

/**
 * What is wrong with an answer: solutions were lost where all that is said is right but not all is said, and strangers came in where all is said and
 * more. Else it may be explained as a step that goes straight from the question to the answer.
 */
function named(verdict: Verdict, claim: ShownClaim, { statement, restrictions, unknowns }: Sought): Verdict {
  const holds = (relation: "implies" | "follows"): boolean =>
    verifyWithin(operations, { ...claim, relation }).status === "proved";
  const [fewer, more] = [holds("follows") && !isEmpty(claim.after.json), holds("implies")];
  if (headOf(statement) === "Element") {
    if (isNeverAt(verdict, claim, unknowns)) return { status: "unchecked" };
    return more ? withDomain(verdict, operandsOf(statement)[0] as MathJson) : verdict;
  }
  const step = restrictions.length === 0 ? explained(verdict, claim) : verdict;
  const usual: Slip | undefined = fewer ? "lost-root" : more ? "extraneous-root" : undefined;
  const isInequality = !JSON.stringify(statement).includes('"Equal"');
  if (usual === undefined || step.slip === usual || (isInequality && step.slip !== undefined)) return step;
  const reason = { key: `slip.${usual}.some`, params: { part: expressionOf(statement), written: claim.after } };
  return { ...verdict, slip: usual, reason };
}

/** "No solution" says of nothing that it is one. */
const isEmpty = (json: MathJson): boolean => json === "False" || JSON.stringify(json).includes(JSON.stringify(apply("Set")));

/** 1/(ax) has no value at all where a = 0: of such values of the parameters nothing is asked. */
function isNeverAt({ witness = {} }: Verdict, claim: ShownClaim, unknowns: readonly string[]): boolean {
  const conditions = claim.before?.json ?? "True";
  const values = Object.entries(witness).filter(([letter]) => !unknowns.includes(letter));
  if (values.length === 0) return false;
  const before = substitute(conditions, Object.fromEntries(values.map(([letter, { json }]) => [letter, json])));
  const never: ShownClaim = { ...claim, before: expressionOf(before), after: expressionOf("False"), relation: "implies" };
  return verifyWithin(operations, never).status === "proved";
}

/** A domain that is too large forgets a condition. */
function withDomain(verdict: Verdict, body: MathJson): Verdict {
  const [condition] = domainConditions(body);
  if (condition === undefined) return verdict;
  const params = { part: expressionOf(body), condition: expressionOf(condition) };
  return { ...verdict, slip: "lost-condition", reason: { key: "slip.lost-condition.domain", params } };
}
