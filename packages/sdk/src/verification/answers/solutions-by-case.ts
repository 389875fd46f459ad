import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { verifyStep } from "../verify-step.ts";
import { answerStatement } from "./answer-statement.ts";
import { type Checked, undecided } from "./checked.ts";

/** ["Which", a ≠ 0, {1/a}, a = 0, ∅]: each set is right under its condition, and one of the conditions always holds. */
export function checkByCase({ given, answer, goal, calculus, spend }: Checked): Verdict {
  const question = headOf(given) === "List" ? apply("And", ...operandsOf(given)) : given;
  const parts = operandsOf(answer);
  const conditions = parts.filter((_, index) => index % 2 === 0);
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
  const cover = verify("True", apply("Or", ...conditions), []);
  if (cover.status !== "proved") return cover.status === "refuted" ? cover : undecided;
  for (const [index, condition] of conditions.entries()) {
    const claim = answerStatement(parts[2 * index + 1] as MathJson, goal.unknowns);
    if (claim === undefined) return undecided;
    const verdict = verify(question, claim, [condition]);
    if (verdict.status !== "proved") return verdict;
  }
  return { status: "proved", by: "cases" };
}
