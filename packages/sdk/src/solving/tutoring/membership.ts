import { checkClaim } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Problem, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";

/** Whether each value of a claim, x = 3 or 3 alone, makes the question's statement true. */
export function membership(given: Expression, claim: Expression, { unknowns }: Problem, settings: Settings): Verdict {
  const [unknown, ...more] = unknowns;
  const parts = headOf(claim.json) === "List" ? operandsOf(claim.json) : [claim.json];
  const verdicts = parts.map((part): Verdict => {
    const named: MathJson | undefined =
      headOf(part) === "Equal" ? part : unknown !== undefined && more.length === 0 ? ["Equal", unknown, part] : undefined;
    return named === undefined
      ? { status: "unchecked", reason: { key: "reason.answer-kind" } }
      : checkClaim({ ...settings, before: expressionOf(named), after: given, relation: "implies" });
  });
  return (
    verdicts.find(({ status }) => status === "refuted") ??
    verdicts.find(({ status }) => status !== "proved") ??
    (verdicts[0] as Verdict)
  );
}
