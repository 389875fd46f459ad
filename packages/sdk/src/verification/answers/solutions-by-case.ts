import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { withConditions } from "../listed-conditions.ts";
import { within } from "../several/share.ts";
import { verifyStep } from "../verify-step.ts";
import { answerStatement } from "./answer-statement.ts";
import { type Checked, undecided } from "./checked.ts";
import { coversByForm } from "./covering.ts";
import { trySampledParameters } from "./sampled-parameters.ts";

/** So much work goes into one case. */
const ownShare = 60_000;

/**
 * ["Which", a ≠ 0, {1/a}, a = 0, ∅]: each set is right under its condition, and one of the conditions always holds where the question has a value; x/a > 1
 * has none for a = 0, and a ≠ 0 is listed then.
 */
export function checkByCase(checked: Checked): Verdict {
  const { given, answer, goal, calculus, spend } = checked;
  const question = headOf(given) === "List" ? apply("And", ...operandsOf(given)) : given;
  const parts = operandsOf(answer);
  const conditions = parts.filter((_, index) => index % 2 === 0);
  const needed = domainConditions(question).filter((condition) => {
    const letters = freeLetters(condition);
    return letters.length > 0 && !letters.some((letter) => goal.unknowns.includes(letter));
  });
  // What one case takes is not to be missing for the next.
  const verify = (before: MathJson, after: MathJson, conditionsNow: readonly MathJson[]): Verdict => {
    const assuming = [...goal.assuming, ...conditionsNow.map(expressionOf)];
    const claim = {
      before: expressionOf(before),
      after: expressionOf(after),
      relation: "equivalent",
      assuming,
      calculus,
    } as const;
    return within(spend, ownShare, (share) => verifyStep(claim, share)) ?? undecided;
  };
  if (conditions.length === 0 || parts.length % 2 !== 0) return undecided;
  const isCovered = coversByForm(conditions);
  const cover = isCovered ? undefined : verify("True", apply("Or", ...conditions), needed);
  if (cover && cover.status !== "proved") return cover.status === "refuted" ? cover : undecided;
  let isProved = true;
  for (const [index, condition] of conditions.entries()) {
    const claim = answerStatement(parts[2 * index + 1] as MathJson, goal.unknowns);
    if (claim === undefined) return undecided;
    const verdict = verify(question, claim, [...needed, condition]);
    if (verdict.status === "proved") continue;
    if (verdict.status !== "unchecked") return verdict;
    const assuming = [...goal.assuming, ...[...needed, condition].map(expressionOf)];
    const sampled = trySampledParameters({ ...checked, goal: { ...goal, assuming } }, claim, [...needed, condition]);
    if (sampled.status !== "sampled") return sampled;
    isProved = false;
  }
  return withConditions(isProved ? { status: "proved", by: "cases" } : { status: "sampled", by: "parameter-values" }, needed);
}
