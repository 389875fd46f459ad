import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";

/**
 * Whether a formula is written as a sum of constant multiples of some letters and constants, so that two values tell its line. By its form, for
 * values at a few points do not tell: (x + 1)(x − 1)(x − 3) is 3 − 3x at 0, 1 and 2.
 */
export function isLinear(json: MathJson, letters: readonly string[]): boolean {
  const speaks = (part: MathJson): boolean => freeLetters(part).some((letter) => letters.includes(letter));
  if (!speaks(json) || typeof json === "string") return true;
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
    case "Subtract":
    case "Negate":
      return operands.every((operand) => isLinear(operand, letters));
    case "Multiply":
      return operands.filter(speaks).length === 1 && operands.every((operand) => isLinear(operand, letters));
    case "Divide":
      return operands[0] !== undefined && isLinear(operands[0], letters) && !operands.slice(1).some(speaks);
    default:
      return false;
  }
}
