import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, mentions, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { mentionsHead } from "../../expression/tree/mentions-head.ts";
import { splitSigns } from "../../verification/statements/double-signs.ts";
import { verifyAnswer } from "../../verification/verify-answer.ts";
import { verifyWithin } from "../../verification/verify-step.ts";
import { operations } from "../check-claim.ts";
import { isSure } from "../is-sure.ts";
import type { Settings } from "../settings.ts";
import type { Asked } from "./asked.ts";
import { solutionStatements } from "./solution-statements.ts";

/** Where a condition certainly does not hold; on the border of a strict one it does not either. */
const opposites: Readonly<Record<string, string>> = {
  Greater: "Less",
  GreaterEqual: "Less",
  Less: "Greater",
  LessEqual: "Greater",
};

/**
 * The verdict on solutions of an equation with parameters that are right but where these have certain values: x = b/a of ax = b, for a ≠ 0. A condition that
 * leaves out more than single values has to leave out nothing but equations without a solution: x = √a is no answer to x|x| = a. Bases of powers with
 * letters above are positive, as is usual: x = ln b/ln a answers aˣ = b. Where more is left out there, the answer stays open. undefined where the answer
 * holds under no such conditions.
 */
export function underConditions(asked: Asked, answer: MathJson, settings: Settings): Verdict | undefined {
  const [unknown, ...others] = asked.unknowns;
  const hasParameters = freeLetters(asked.expression.json).some((letter) => letter !== unknown);
  if (
    asked.task !== "solve" ||
    !hasParameters ||
    unknown === undefined ||
    others.length > 0 ||
    (settings.numbers ?? asked.numbers) !== "real"
  )
    return undefined;
  const bases = usualOfBases(asked.expression.json, unknown);
  const usual = bases.filter((each, at) => bases.findIndex((other) => sameTree(other, each)) === at).map(expressionOf);
  const goal: Asked = { ...asked, assuming: [...asked.assuming, ...settings.assuming, ...usual] };
  for (const statement of solutionStatements(answer, asked.unknowns)) {
    const values = valuesIn(statement, unknown);
    if (values === undefined) continue;
    const set = expressionOf(apply("Set", ...values));
    const verdict = verifyAnswer({ ask: { what: "solutions" }, kind: "set", ...set }, goal, settings.calculus);
    const needed = (verdict.conditions ?? []).filter(({ json }) => !usual.some((each) => sameTree(each.json, json)));
    const conditions = [...usual, ...needed];
    if (!isSure(verdict) || conditions.length === 0) continue;
    const isOfParameters = conditions.every(({ json }) => !freeLetters(json).includes(unknown));
    const leaveOutLittle = isOfParameters && needed.every((each) => leavesOutLittle(goal, each, without(conditions, [each])));
    if (leaveOutLittle && leaveOutLittleTogether(goal, needed, conditions)) return { ...verdict, conditions };
    if (usual.length > 0 || leaveOutLittle) return { status: "unchecked" };
  }
  return undefined;
}

/** aˣ is a power of a positive number other than 1, as is the base of a logarithm; xᵃ is one of a positive number. */
function usualOfBases(json: MathJson, unknown: string): MathJson[] {
  const isLogarithm = headOf(json) === "Log";
  const [first = 0, second = 0] = operandsOf(json);
  const [base, exponent] = isLogarithm ? [second, first] : [first, second];
  const within = operandsOf(json).flatMap((part) => usualOfBases(part, unknown));
  if (headOf(json) !== "Power" && !isLogarithm) return within;
  if (freeLetters(base).length === 0 || freeLetters(exponent).length === 0) return within;
  const isOfUnknown = mentions(base, unknown);
  if (!isOfUnknown && !mentions(exponent, unknown)) return within;
  return [apply("Greater", base, 0), ...(isOfUnknown ? [] : [apply("NotEqual", base, 1)]), ...within];
}

/** x = 1 or x = ±a as the values of x. */
function valuesIn(statement: MathJson, unknown: string): MathJson[] | undefined {
  const parts = headOf(statement) === "Or" ? operandsOf(statement) : [statement];
  const values = parts.flatMap((part): (MathJson | undefined)[] => {
    const [left, right = 0] = operandsOf(part);
    const isValue = headOf(part) === "Equal" && left === unknown && !freeLetters(right).includes(unknown);
    return isValue ? splitSigns(right) : [undefined];
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}

const without = (all: readonly Expression[], some: readonly Expression[]): Expression[] =>
  all.filter((each) => !some.includes(each));

/** √a·√b has no value where both are negative, and √(ab) has one. */
const leaveOutLittleTogether = (goal: Asked, needed: readonly Expression[], all: readonly Expression[]): boolean =>
  needed.filter(isStretch).length < 2 ||
  needed.every((each, at) => leavesOutLittle(goal, each, without(all, needed.slice(at).filter(isStretch))));

const isStretch = ({ json }: Expression): boolean => opposites[headOf(json) ?? ""] !== undefined;

/** Nothing but single values of the parameters, and values for which the equation has no solution. */
function leavesOutLittle(goal: Asked, condition: Expression, besides: readonly Expression[]): boolean {
  const head = headOf(condition.json) ?? "";
  if (head === "NotEqual") return isAtSingleValues(condition);
  if (opposites[head] === undefined || (/^(Greater|Less)$/.test(head) && !isAtSingleValues(condition))) return false;
  const before = expressionOf(apply("And", goal.expression.json, apply(opposites[head], ...operandsOf(condition.json))));
  const assuming = [...goal.assuming, ...besides];
  return verifyWithin(operations, { before, after: expressionOf("False"), relation: "implies", assuming }).status === "proved";
}

/** Sums, products and powers are 0 at single values alone; ⌊a⌋ and |a| − a are on whole stretches. */
const isAtSingleValues = ({ json }: Expression): boolean =>
  !mentionsHead(json, "Floor", "Ceil", "Round", "Sign", "Abs", "Max", "Min", "Mod", "Which");
