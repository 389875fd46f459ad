import { productOf, quotientOf } from "../../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { Board, MathJson } from "../../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { excludes } from "../../../../verification/excluded.ts";

/** What becomes of the side without the unknown, written as a person would: one fraction, whole numbers in front. */

export function multipliedBy(right: MathJson, factor: MathJson): MathJson {
  const [above, below] = operandsOf(right);
  if (headOf(right) === "Divide" && above !== undefined && below !== undefined)
    return sameTree(below, factor) ? above : quotientOf(productOf([factor, above]), below);
  return productOf([factor, right]);
}

/** 2A/h with the whole numbers of a fraction kept in one fraction. */
export function dividedBy(right: MathJson, factor: MathJson): MathJson {
  const [above, below] = operandsOf(right);
  if (headOf(right) === "Divide" && above !== undefined && below !== undefined)
    return quotientOf(above, productOf([below, factor]));
  return quotientOf(right, factor);
}

/** What decides the sign: T of T/(2π). */
export function withoutNumbers(json: MathJson): MathJson {
  const isNumber = (part: MathJson): boolean => freeLetters(part).length === 0 && signOfConstant(part, spendFreely) === 1;
  const [above, below] = operandsOf(json);
  if (headOf(json) === "Divide" && above !== undefined && below !== undefined && isNumber(below)) return withoutNumbers(above);
  if (headOf(json) !== "Multiply") return json;
  return productOf(operandsOf(json).filter((factor) => !isNumber(factor)));
}

/** (T/(2π))² as T²/(4π²) */
export function raised(json: MathJson, index: number): MathJson {
  const operands = operandsOf(json);
  if (headOf(json) === "Divide")
    return quotientOf(raised(operands[0] as MathJson, index), raised(operands[1] as MathJson, index));
  if (headOf(json) === "Multiply") return productOf(operands.map((factor) => raised(factor, index)));
  return typeof json === "number" ? json ** index : apply("Power", json, index);
}

/** Whether it is said of all the letters of a product or quotient that they are positive. */
export function isSurelyPositive(json: MathJson, board: Board): boolean {
  const operands = operandsOf(json);
  if (/^(Multiply|Divide|Add|Sqrt)$/.test(headOf(json) ?? ""))
    return operands.every((operand) => isSurelyPositive(operand, board));
  if (headOf(json) === "Power") return isSurelyPositive(operands[0] ?? 0, board);
  if (freeLetters(json).length === 0) return signOfConstant(json, spendFreely) === 1;
  return board.assuming.some(({ json: condition }) => {
    const [first, second] = operandsOf(condition);
    const [greater, lower] = headOf(condition) === "Less" ? [second, first] : [first, second];
    return /^(Greater|Less)$/.test(headOf(condition) ?? "") && lower === 0 && greater !== undefined && sameTree(greater, json);
  });
}

/** Whether a formula with letters is negative under what is said of these. */
export function isSurelyNegative(json: MathJson, board: Board): boolean {
  if (board.assuming.length === 0 || freeLetters(json).length === 0) return false;
  return excludes(board.assuming, [apply("GreaterEqual", json, 0)], (operations) => board.spend(operations));
}
