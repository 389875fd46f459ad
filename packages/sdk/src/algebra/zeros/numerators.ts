import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { cancel } from "../normal-form/arithmetic.ts";
import { elementOf } from "../normal-form/convert.ts";
import { inField } from "../normal-form/in-field.ts";
import { polynomialToJson } from "../normal-form/to-json.ts";
import type { Spend } from "../spend.ts";

/** What stands over the bar of a fraction, where nothing else is divided by the letter: of a tangent the sine. */
export function writtenNumerator(json: MathJson, letter: string): MathJson | undefined {
  const [over, under] = asFraction(json);
  return over === undefined || under === undefined || hasDivisor(over, letter) || hasDivisor(under, letter) ? undefined : over;
}

function asFraction(json: MathJson): readonly MathJson[] {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === "Tan") return [apply("Sin", ...operands), apply("Cos", ...operands)];
  if (head === "Cot") return [apply("Cos", ...operands), apply("Sin", ...operands)];
  return head === "Divide" ? operands : [];
}

/** The numerator of a formula over one denominator; undefined where it cannot be had. */
export function withoutDivisors(json: MathJson, letter: string, spend: Spend): MathJson | undefined {
  return inField({ spend }, (field) => {
    const element = elementOf(field, json);
    const numerator = element && polynomialToJson(field, cancel(field, element).numerator);
    return numerator === undefined || hasDivisor(numerator, letter) ? undefined : numerator;
  });
}

/** Whether anything is divided by what contains the letter. */
export function hasDivisor(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  const [, second] = operands;
  const has = (part: MathJson | undefined): boolean => part !== undefined && freeLetters(part).includes(letter);
  if (/^(Tan|Cot|Sec|Csc|Coth|Csch)$/.test(headOf(json) ?? "") && has(json)) return true;
  if (headOf(json) === "Divide" && has(second)) return true;
  if (headOf(json) === "Power" && typeof second === "number" && second < 0 && has(operands[0])) return true;
  return operands.some((operand) => hasDivisor(operand, letter));
}
