import type { Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
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

/** Tasks that ask for a formula, or a number, with the value of the given one. */
export const valueChecks: Readonly<Record<string, AnswerCheck>> = { value: sameValue };
