import * as N from "../../algebra/quadratic-number.ts";
import { exactValue } from "../../algebra/rational-function.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, isNumber, mentions, operandsOf, sameTree, sizeOf } from "../../expression/mathjson.ts";
import { checkClaim } from "../check-claim.ts";
import type { Settings } from "../settings.ts";
import type { Asked } from "./asked.ts";

/** The value of a formula: 2√3 for √12, x² + C for an integral. An answer that leaves as much to be calculated as the question is none. */
export function checkValue(asked: Asked, answer: MathJson, settings: Settings): Verdict {
  const { expression: before, assuming } = asked;
  const value = valueIn(answer, before.json);
  if (value === undefined) return { status: "unchecked", reason: { key: "reason.answer-kind" } };
  const after = expressionOf(value);
  const verdict = checkClaim({ ...settings, before, after, relation: "equal", assuming: [...assuming, ...settings.assuming] });
  if (verdict.status === "refuted" || isWorkedOut(before.json, value)) return verdict;
  return { status: "unchecked", reason: { key: "reason.answer-not-worked-out" } };
}

/** 5, = 5 or 2 + 3 = 5. */
function valueIn(answer: MathJson, given: MathJson): MathJson | undefined {
  const [first = 0, ...others] = operandsOf(answer);
  if (headOf(answer) !== "Equal") return mentions(answer, "Nothing") ? undefined : answer;
  return sameTree(first, given) ? others.at(-1) : undefined;
}

export function isWorkedOut(given: MathJson, answer: MathJson): boolean {
  if (sameTree(given, answer) || hasToBeWorkedOut(answer)) return false;
  const value = freeLetters(answer).length === 0 ? exactValue(answer) : undefined;
  return value === undefined || !N.isRational(value) || isPlainNumber(answer) || sizeOf(answer) <= sizeOf(N.toJson(value));
}

const tasks = /^(Integrate|ContourIntegrate|Differentiate|PartialD|Limit|Sum|Product|EvaluateAt|Determinant)$/;

const hasToBeWorkedOut = (json: MathJson): boolean => tasks.test(headOf(json) ?? "") || operandsOf(json).some(hasToBeWorkedOut);

/** A numeral, a fraction, a mixed number, or a numeral times a power of ten. */
function isPlainNumber(json: MathJson): boolean {
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case undefined:
      return true;
    case "Negate":
    case "Percent":
      return isPlainNumber(first);
    case "Divide":
      return operands.every(isNumber);
    case "Add":
      return operands.length === 2 && isNumber(first) && headOf(second) === "Divide" && isPlainNumber(second);
    case "Multiply":
      return operands.length === 2 && isNumber(first) && headOf(second) === "Power" && operandsOf(second)[0] === 10;
    default:
      return false;
  }
}
