import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, operandsOf, someOperand } from "../../expression/mathjson.ts";

/** x = a ± b means x = a + b or x = a − b; every ± of one relation takes the same sign, every ∓ the other. */
export function splitSigns(json: MathJson): MathJson[] {
  return hasDoubleSign(json) ? [chooseSign(json, "Add", "Subtract"), chooseSign(json, "Subtract", "Add")] : [json];
}

/** Whether ± or ∓ stands in a formula. */
export function hasDoubleSign(json: MathJson): boolean {
  return headOf(json) === "PlusMinus" || headOf(json) === "MinusPlus" || someOperand(json, hasDoubleSign);
}

/** The formula with one of the signs of each kind, "Add" or "Subtract". */
export function chooseSign(json: MathJson, plusMinus: string, minusPlus: string): MathJson {
  if (!isApplication(json)) return json;
  const operands = operandsOf(json).map((operand) => chooseSign(operand, plusMinus, minusPlus));
  const chosen = json[0] === "PlusMinus" ? plusMinus : json[0] === "MinusPlus" ? minusPlus : undefined;
  if (chosen === undefined) return [json[0], ...operands];
  if (operands.length === 2) return [chosen, ...operands];
  return chosen === "Add" ? (operands[0] as MathJson) : ["Negate", ...operands];
}
