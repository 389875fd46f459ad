import { cancel } from "../../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../../algebra/normal-form/convert.ts";
import { inField } from "../../../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../../../algebra/normal-form/to-json.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { freeLetters, headOf, operandsOf, sizeOf } from "../../../../expression/mathjson.ts";

/** A quotient of polynomials in the letter as one fraction in lowest terms; undefined for other formulas. */
export function asFraction(json: MathJson, letter: string): MathJson | undefined {
  if (!isRational(json, letter)) return undefined;
  return inField({ spend: spendFreely }, (field) => {
    const element = elementOf(field, json);
    return element && elementToJson(field, cancel(field, element));
  });
}

/** A formula with roots and functions in lowest terms, where that makes it shorter. */
export function shortened(json: MathJson): MathJson {
  const found = inField({ spend: spendFreely }, (field) => {
    const element = elementOf(field, json);
    return element && elementToJson(field, cancel(field, element));
  });
  return [found, simplify(json)].reduce<MathJson>(
    (best, other) => (other !== undefined && sizeOf(other) < sizeOf(best) ? other : best),
    json,
  );
}

function isRational(json: MathJson, letter: string): boolean {
  if (!freeLetters(json).includes(letter)) return freeLetters(json).length === 0 || !/^(Sqrt|Root)$/.test(headOf(json) ?? "");
  const head = headOf(json);
  if (head === undefined) return true;
  const operands = operandsOf(json);
  if (head === "Power") return rationalOf(operands[1] ?? "n")?.denominator === 1n && isRational(operands[0] ?? 0, letter);
  return /^(Add|Subtract|Negate|Multiply|Divide)$/.test(head) && operands.every((operand) => isRational(operand, letter));
}
