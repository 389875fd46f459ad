import type { MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { isAboutFunctions } from "../../../verification/answers/forms/expanded.ts";
import { expandLine } from "./expanding-lines.ts";
import { expandingRules } from "./expanding-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

/** Multiplies out, one product a line, and collects like terms. */
export const expanding: Method = {
  id: "forms.expanding",
  example: "(x + 2)(x + 3)",
  numbers: ["real", "complex"],
  assumes: true,
  rules: { ...formsCommonRules, ...expandingRules },
  suits: (goal) => (goal.task === "expanded" ? 0.9 : 0),
  derive(goal, board) {
    const given = goal.expression.json;
    if (isAboutFunctions(given, (operations) => board.spend(operations))) return { status: "unsupported" };
    const result = expandLine(board);
    if (isStuck(result)) return { status: "unsupported" };
    if (sameTree(result, given)) board.write("forms.as-asked", expressionOf(result));
    return formAnswer(goal, result);
  },
};

/** A product or power of sums is left that is too large to be multiplied out. */
function isStuck(json: MathJson): boolean {
  const operands = operandsOf(json);
  const [base, exponent] = operands;
  const head = headOf(json);
  if (head === "Multiply" && operands.some(isSum)) return true;
  if (head === "Power") return base !== undefined && isSum(base) && typeof exponent === "number" && Number.isInteger(exponent);
  return /^(Add|Subtract|Negate|Multiply|Divide|Equal)$/.test(head ?? "") && operands.some(isStuck);
}
