import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { verifyStep } from "../verify-step.ts";
import { type Checked, undecided } from "./checked.ts";

/** ["Which", a ≠ 0, {1/a}, a = 0, ∅]: each set is right under its condition, and one of the conditions always holds. */
export function checkByCase({ given, unknown, answer, goal, calculus, spend }: Checked): Verdict {
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
    const verdict = verify(given, statementOf(unknown, parts[2 * index + 1] as MathJson), [condition]);
    if (verdict.status !== "proved") return verdict;
  }
  return { status: "proved", by: "cases" };
}

/** x = 1/a rather than x ∈ {1/a}. */
function statementOf(unknown: string, set: MathJson): MathJson {
  const members = headOf(set) === "Set" ? operandsOf(set) : [];
  if (members.length === 0) return apply("Element", unknown, set);
  const equations = members.map((member) => apply("Equal", unknown, member));
  return equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations);
}
