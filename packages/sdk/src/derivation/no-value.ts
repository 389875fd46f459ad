import { eliminateEvaluateAt } from "../algebra/calculus/evaluate-at.ts";
import { signOfConstant } from "../algebra/constant/decide.ts";
import { isInteger, signOf } from "../algebra/rational.ts";
import { rationalValueAt } from "../algebra/rational-value.ts";
import type { Spend } from "../algebra/spend.ts";
import type { Expression, Goal, MathJson, Message } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { isStatement } from "../expression/is-statement.ts";
import { freeLetters, headOf, mentions, operandsOf } from "../expression/mathjson.ts";
import { hasCalculus } from "../verification/calculus/heads.ts";
import { lacksValueUnder } from "../verification/excluded.ts";
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

/** Functions of whole numbers, by the least number that each takes; of whole numbers of any sign where none is said. */
const ofWholeNumbers: Readonly<Record<string, number | undefined>> = {
  Factorial: 0,
  Binomial: 0,
  Combinations: 0,
  Permutations: 0,
  GCD: undefined,
  LCM: undefined,
};

/** The part that asks for whole numbers and has another one: (5/2)!, C(5, −1), gcd(5/2, 5). */
function partOfOtherNumbers(json: MathJson): MathJson | undefined {
  for (const operand of operandsOf(json)) {
    const found = partOfOtherNumbers(operand);
    if (found !== undefined) return found;
  }
  const head = headOf(json) ?? "";
  if (!Object.hasOwn(ofWholeNumbers, head)) return undefined;
  const least = ofWholeNumbers[head];
  const isOther = operandsOf(json).some((operand) => {
    const value = freeLetters(operand).length === 0 ? rationalValueAt(operand, new Map()) : undefined;
    return typeof value === "object" && (!isInteger(value) || (least !== undefined && signOf(value) < least));
  });
  return isOther ? json : undefined;
}

const mentionsInfinity = (json: MathJson): boolean => mentions(json, "PositiveInfinity") || mentions(json, "NegativeInfinity");

const shown = (condition: Expression): Message => ({ key: "reading.formula", params: { formula: condition } });

/** Tasks that ask for the value of a formula, in some form. */
const valueTasks: ReadonlySet<string> = new Set(
  "value simplified decimal fraction percent mixed-number scientific-notation rationalised single-fraction single-power".split(
    " ",
  ),
);

/** Tasks that ask for a formula in another form, of the same value. */
const formulaTasks: ReadonlySet<string> = new Set([
  ...valueTasks,
  ..."expanded factored collected completed-square partial-fractions single-logarithm".split(" "),
]);

/** Why what is asked for cannot be given: the formula has no value, or a part of it without letters has none, as 1/0 in x + y = 1/0. */
export function withoutValue({ task, expression, numbers, assuming }: Goal, spend: Spend): Message | undefined {
  const part = [eliminateEvaluateAt(expression.json), ...assuming.map(({ json }) => json)]
    .map((json) => partWithoutValue(json, numbers === "complex"))
    .find((found) => found !== undefined);
  if (part !== undefined) {
    const key = numbers === "complex" ? "reason.no-value-of-part" : "reason.no-real-value";
    return { key, params: { formula: expressionOf(part) } };
  }
  const formula = eliminateEvaluateAt(expression.json);
  if (hasCalculus(formula) || isStatement(formula) || !formulaTasks.has(task)) return undefined;
  return withoutNumber(formula, valueTasks.has(task)) ?? (numbers === "complex" ? undefined : withoutRealValue(formula));

  function withoutRealValue(json: MathJson): Message | undefined {
    const params = { formula: expressionOf(json) };
    if (valueTasks.has(task) && hasNoRealValue(json, spend)) return { key: "reason.no-real-value", params };
    // √x for x < 0: whatever it is changed to would be wrong.
    if (assuming.length === 0 || !lacksValueUnder(assuming, json, spend)) return undefined;
    return { key: "reason.no-real-value-there", params: { ...params, conditions: assuming.map(shown) } };
  }
}

/** What stands for no number whatever its letters are: ∞ among numbers, the factorial of a fraction. */
function withoutNumber(json: MathJson, isValue: boolean): Message | undefined {
  if (isValue && mentionsInfinity(json)) return { key: "reason.infinity", params: { formula: expressionOf(json) } };
  const part = partOfOtherNumbers(json);
  if (part === undefined) return undefined;
  const isCounting = ofWholeNumbers[headOf(part) ?? ""] !== undefined;
  return { key: isCounting ? "reason.counting-numbers" : "reason.whole-numbers", params: { formula: expressionOf(part) } };
}
