import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";

const isWhole = (json: MathJson): boolean => typeof json === "number" && Number.isInteger(json) && json >= 0;

/** Whether a formula is made of sums, products, whole powers, and quotients by numbers. */
export const isPolynomial = (json: MathJson): boolean => {
  const [, second = 0] = operandsOf(json);
  if (operandsOf(json).length === 0) return true;
  if (headOf(json) === "Power" && !isWhole(second)) return false;
  if (headOf(json) === "Divide" && freeLetters(second).length > 0) return false;
  return /^(Add|Subtract|Negate|Multiply|Power|Divide)$/.test(headOf(json) ?? "") && operandsOf(json).every(isPolynomial);
};
