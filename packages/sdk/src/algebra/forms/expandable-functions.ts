import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isNumber, isSum, operandsOf } from "../../expression/mathjson.ts";

/** Functions that laws of their own take apart: logarithms of products, quotients and powers; functions of sums and multiples of angles. */

const ofAngles = /^(Sin|Cos|Tan|Cot|Sinh|Cosh|Tanh)$/;

const someWithin = (json: MathJson, holds: (part: MathJson) => boolean): boolean =>
  holds(json) || operandsOf(json).some((operand) => someWithin(operand, holds));

export const isLogarithm = (json: MathJson): boolean => headOf(json) === "Ln" || headOf(json) === "Log";

export const isFunctionOfAngle = (json: MathJson): boolean => ofAngles.test(headOf(json) ?? "");

/** ln(xy), ln|x/y|, log x², ln √x; and ln(−2x), though its factors have no logarithms. */
export const holdsLogarithmToExpand = (json: MathJson): boolean =>
  someWithin(json, (part) => {
    let [argument = 0] = isLogarithm(part) ? operandsOf(part) : [];
    while (/^(Abs|Negate)$/.test(headOf(argument) ?? "")) argument = operandsOf(argument)[0] as MathJson;
    return /^(Multiply|Divide|Power|Sqrt|Root|Exp)$/.test(headOf(argument) ?? "");
  });

/** sin(x + y), cos(2(x − y)) */
export const holdsSumOfAngles = (json: MathJson): boolean =>
  someWithin(json, (part) => isFunctionOfAngle(part) && holdsSum(operandsOf(part)[0] as MathJson));

function holdsSum(angle: MathJson): boolean {
  if (isSum(angle)) return true;
  const operands = operandsOf(angle);
  if (headOf(angle) === "Divide") return holdsSum(operands[0] as MathJson);
  return /^(Multiply|Negate)$/.test(headOf(angle) ?? "") && operands.some(holdsSum);
}

/** sin 2x, cos 3x */
export const holdsMultipleOfAngle = (json: MathJson): boolean =>
  someWithin(json, (part) => isFunctionOfAngle(part) && multipleOf(operandsOf(part)[0] as MathJson) !== undefined);

/** n and x where an angle is nx with a whole n > 1. */
export function multipleOf(angle: MathJson): { count: number; single: readonly MathJson[] } | undefined {
  const [count, ...single] = headOf(angle) === "Multiply" ? operandsOf(angle) : [];
  if (typeof count !== "number" || !Number.isInteger(count) || count < 2) return undefined;
  return freeLetters(angle).length > 0 && !single.some(isNumber) ? { count, single } : undefined;
}

/**
 * Whether a formula holds what is to be taken apart where it is to be expanded. Multiples of angles are, where no sum of angles is there: sin(2x + y)
 * is expanded to functions of 2x and y.
 */
export const holdsExpandable = (json: MathJson, given: MathJson): boolean =>
  holdsLogarithmToExpand(json) || holdsSumOfAngles(json) || (!holdsSumOfAngles(given) && holdsMultipleOfAngle(json));
