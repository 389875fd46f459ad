import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { withConditions } from "../listed-conditions.ts";
import { verifyStep } from "../verify-step.ts";
import { answerStatement } from "./answer-statement.ts";
import { type Checked, undecided } from "./checked.ts";

/**
 * ["Which", a ≠ 0, {1/a}, a = 0, ∅]: each set is right under its condition, and one of the conditions always holds where the question has a value; x/a > 1
 * has none for a = 0, and a ≠ 0 is listed then.
 */
export function checkByCase({ given, answer, goal, calculus, spend }: Checked): Verdict {
  const question = headOf(given) === "List" ? apply("And", ...operandsOf(given)) : given;
  const parts = operandsOf(answer);
  const conditions = parts.filter((_, index) => index % 2 === 0);
  const needed = domainConditions(question).filter((condition) => {
    const letters = freeLetters(condition);
    return letters.length > 0 && !letters.some((letter) => goal.unknowns.includes(letter));
  });
  const verify = (before: MathJson, after: MathJson, conditionsNow: readonly MathJson[]): Verdict =>
    verifyStep(
      {
        before: expressionOf(before),
        after: expressionOf(after),
        relation: "equivalent",
        assuming: [...goal.assuming, ...conditionsNow.map(expressionOf)],
        calculus,
      },
      spend,
    );
  if (conditions.length === 0 || parts.length % 2 !== 0) return undecided;
  const cover = verify("True", apply("Or", ...conditions), needed);
  if (cover.status !== "proved") return cover.status === "refuted" ? cover : undecided;
  for (const [index, condition] of conditions.entries()) {
    const claim = answerStatement(parts[2 * index + 1] as MathJson, goal.unknowns);
    if (claim === undefined) return undecided;
    const verdict = verify(question, claim, [...needed, condition]);
    if (verdict.status !== "proved") return verdict;
  }
  return withConditions({ status: "proved", by: "cases" }, needed);
}
