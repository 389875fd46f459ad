import type { Goal, MathJson, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters } from "../../../expression/mathjson.ts";

export const formsCommonRules: Record<RuleId, Rule> = {
  "forms.as-asked": {
    relation: "states",
    example: "x^2 + 1",
    en: "This already has the form asked for",
    zh: "此式已是所求的形式",
  },
};

/** The one formula that answers; a number without letters is a value. */
export function formAnswer(goal: Goal, json: MathJson): Outcome {
  const kind = freeLetters(json).length === 0 ? "value" : "expression";
  return { status: "solved", answers: [{ ask: goal.ask ?? { what: goal.task }, kind, ...expressionOf(json) }] };
}
