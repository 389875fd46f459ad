import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { hasCalculus } from "../calculus/heads.ts";
import { verifyStep } from "../verify-step.ts";
import type { AnswerCheck, Checked } from "./checked.ts";

/** Whether the answer has the value of the formula of the question, wherever that has one. */
export const sameValue: AnswerCheck = ({ given, answer, goal, calculus, spend }: Checked): Verdict =>
  verifyStep(
    {
      before: expressionOf(given),
      after: expressionOf(answer),
      relation: "equal",
      assuming: goal.assuming,
      calculus,
      ...(goal.numbers === "complex" ? { numbers: goal.numbers } : {}),
    },
    spend,
  );

/** f at x = a, y = b is f with these put in; where f is a derivative or an integral, that is left to the verifier. */
function valueAt(given: MathJson): MathJson {
  const [formula, condition] = operandsOf(given);
  if (headOf(given) !== "EvaluateAt" || formula === undefined || condition === undefined || hasCalculus(formula)) return given;
  const equations = headOf(condition) === "And" || headOf(condition) === "List" ? operandsOf(condition) : [condition];
  const pairs = equations.map((equation) => (headOf(equation) === "Equal" ? operandsOf(equation) : []));
  if (!pairs.every(([letter, value]) => typeof letter === "string" && value !== undefined)) return given;
  return substitute(formula, Object.fromEntries(pairs as [string, MathJson][]));
}

/** Tasks that ask for a formula, or a number, with the value of the given one. */
export const valueChecks: Readonly<Record<string, AnswerCheck>> = {
  value: (checked) => sameValue({ ...checked, given: valueAt(checked.given) }),
  simplified: sameValue,
};
