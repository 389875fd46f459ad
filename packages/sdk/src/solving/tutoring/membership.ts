import { checkClaim } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Problem, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";

/** Whether each value of a claim, x = 3 or 3 alone, makes the question's statement true, with what is assumed and over its numbers. */
export function membership(claim: Expression, problem: Problem, settings: Settings): Verdict {
  const [unknown, ...more] = problem.unknowns;
  const statement = expressionOf(statementOf(problem));
  const parts = headOf(claim.json) === "List" ? operandsOf(claim.json) : [claim.json];
  const verdicts = parts.map((part): Verdict => {
    const named: MathJson | undefined =
      headOf(part) === "Equal" ? part : unknown !== undefined && more.length === 0 ? ["Equal", unknown, part] : undefined;
    return named === undefined
      ? { status: "unchecked", reason: { key: "reason.answer-kind" } }
      : checkClaim({ ...settings, before: expressionOf(named), after: statement, relation: "implies" });
  });
  return (
    verdicts.find(({ status }) => status === "refuted") ??
    verdicts.find(({ status }) => status !== "proved") ??
    (verdicts[0] as Verdict)
  );
}

function statementOf({ given, assuming, numbers, unknowns }: Problem): MathJson {
  const whole = numbers === "integer" ? "Integers" : numbers === "natural" ? "NaturalNumbers" : undefined;
  const parts = [
    ...[...given, ...assuming].flatMap(({ json }) => (headOf(json) === "List" ? operandsOf(json) : [json])),
    ...(whole === undefined ? [] : unknowns.map((unknown) => apply("Element", unknown, whole))),
  ];
  return parts.length === 1 ? (parts[0] as MathJson) : apply("And", ...parts);
}
