import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { mentionsHead } from "../../expression/tree/mentions-head.ts";
import { splitSigns } from "../../verification/statements/double-signs.ts";
import { verifyAnswer } from "../../verification/verify-answer.ts";
import { verifyWithin } from "../../verification/verify-step.ts";
import { operations } from "../check-claim.ts";
import type { Settings } from "../settings.ts";
import type { Asked } from "./asked.ts";
import { solutionStatements } from "./solution-statements.ts";

/** What does not hold where a condition does. */
const opposites: Readonly<Record<string, string>> = {
  Greater: "LessEqual",
  GreaterEqual: "Less",
  Less: "GreaterEqual",
  LessEqual: "Greater",
};

/**
 * The verdict on solutions of an equation with parameters that are right but where these have certain values: x = b/a of ax = b, for a ≠ 0. A condition that
 * leaves out more than single values has to leave out nothing but equations without a solution: x = √a is no answer to x|x| = a. undefined where the answer
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
  const goal: Asked = { ...asked, assuming: [...asked.assuming, ...settings.assuming] };
  const isOpen = ({ json }: Expression): boolean => opposites[headOf(json) ?? ""] !== undefined;
  for (const statement of solutionStatements(answer, asked.unknowns)) {
    const values = valuesIn(statement, unknown);
    if (values === undefined) continue;
    const set = expressionOf(apply("Set", ...values));
    const verdict = verifyAnswer({ ask: { what: "solutions" }, kind: "set", ...set }, goal, settings.calculus);
    const { status, conditions = [] } = verdict;
    const isOfParameters = conditions.every(({ json }) => !freeLetters(json).includes(unknown));
    if (status !== "proved" || conditions.length === 0 || !isOfParameters) continue;
    if (conditions.every((each) => isSingle(each) || (isOpen(each) && hasNoSolutionBeyond(goal, each, conditions))))
      return verdict;
  }
  return undefined;
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

function hasNoSolutionBeyond({ expression, assuming }: Asked, condition: Expression, all: readonly Expression[]): boolean {
  const opposite = apply(opposites[headOf(condition.json) ?? ""] as string, ...operandsOf(condition.json));
  const before = expressionOf(apply("And", expression.json, opposite));
  const besides = all.filter((each) => each !== condition);
  const claim = { before, after: expressionOf("False"), relation: "implies" as const, assuming: [...assuming, ...besides] };
  return verifyWithin(operations, claim).status === "proved";
}

/** Sums, products and powers are 0 at single values alone; ⌊a⌋ and |a| − a are on whole stretches. */
const isSingle = ({ json }: Expression): boolean =>
  headOf(json) === "NotEqual" && !mentionsHead(json, "Floor", "Ceil", "Round", "Sign", "Abs", "Max", "Min", "Mod", "Which");
