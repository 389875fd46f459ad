import { eliminateEvaluateAt } from "../algebra/calculus/evaluate-at.ts";
import { signOfConstant } from "../algebra/constant/decide.ts";
import type { Spend } from "../algebra/spend.ts";
import type { Goal, MathJson, Message } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { freeLetters, headOf, mentions, operandsOf } from "../expression/mathjson.ts";
import { hasCalculus } from "../verification/calculus/heads.ts";
import { partWithoutValue } from "../verification/part-without-value.ts";

/** Whether a formula without letters has no real value: √(−4), ln 0, 1/0, tan 90°, (−1)!. false where that is not known. */
export function hasNoRealValue(json: MathJson, spend: Spend): boolean {
  if (freeLetters(json).length > 0 || mentions(json, "ImaginaryUnit") || mentions(json, "i")) return false;
  return signOfConstant(json, spend) === "no-value" || takesFactorialOfNegative(json, spend);
}

function takesFactorialOfNegative(json: MathJson, spend: Spend): boolean {
  const [operand] = operandsOf(json);
  const isNegative = headOf(json) === "Factorial" && operand !== undefined && signOfConstant(operand, spend) === -1;
  return isNegative || operandsOf(json).some((part) => takesFactorialOfNegative(part, spend));
}

/** Tasks that ask for the value of a formula, in some form. */
const valueTasks: ReadonlySet<string> = new Set(
  "value simplified decimal fraction percent mixed-number scientific-notation rationalised single-fraction single-power".split(
    " ",
  ),
);

/** Why what is asked for cannot be given: the formula has no value, or a part of it without letters has none, as 1/0 in x + y = 1/0. */
export function withoutValue({ task, expression, numbers, assuming }: Goal, spend: Spend): Message | undefined {
  const part = [eliminateEvaluateAt(expression.json), ...assuming.map(({ json }) => json)]
    .map((json) => partWithoutValue(json, numbers === "complex"))
    .find((found) => found !== undefined);
  if (part !== undefined) {
    const key = numbers === "complex" ? "reason.no-value-of-part" : "reason.no-real-value";
    return { key, params: { formula: expressionOf(part) } };
  }
  if (!valueTasks.has(task) || numbers === "complex") return undefined;
  const formula = eliminateEvaluateAt(expression.json);
  if (hasCalculus(formula) || !hasNoRealValue(formula, spend)) return undefined;
  return { key: "reason.no-real-value", params: { formula: expressionOf(formula) } };
}
