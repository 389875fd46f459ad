import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { putValues } from "./put-values.ts";
import type { Values } from "./solve-system.ts";

/** undefined where a sign is not known. */
export function allowedBy(numbers: Radicals, limits: readonly MathJson[], values: Values): boolean | undefined {
  let certain = true;
  for (const limit of limits) {
    const truth = holdsLimit(numbers, limit, values);
    if (truth === false) return false;
    if (truth === undefined) certain = false;
  }
  return certain ? true : undefined;
}

/** A comparison with values put for letters. Where letters are left, only what is known of their signs decides. */
export function holdsLimit(numbers: Radicals, limit: MathJson, values: Values): boolean | undefined {
  if (limit === "False") return false;
  const operands = operandsOf(limit);
  if (headOf(limit) === "And") {
    const each = operands.map((part) => holdsLimit(numbers, part, values));
    return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
  }
  const put = operands.map((operand) => putValues(operand, values));
  const sides = put.map((side) => numbers.read(side));
  // a > b > 0 says a > 0 as well, which may be known where b is not.
  const isChain = /^(Greater|Less)(Equal|)$/.test(headOf(limit) ?? "");
  let certain = true;
  for (let index = 1; index < sides.length; index++) {
    for (let earlier = isChain ? 0 : index - 1; earlier < index; earlier++) {
      const [left, right] = [sides[earlier], sides[index]];
      const sign =
        left && right ? numbers.sign(numbers.subtract(left, right)) : signOfDifference(put[earlier] ?? 0, put[index] ?? 0);
      if (sign === undefined) certain = false;
      else if (!(orders[headOf(limit) ?? ""] ?? []).includes(sign)) return false;
    }
  }
  return certain ? true : undefined;
}

/** Of numbers that are roots of roots. */
function signOfDifference(left: MathJson, right: MathJson): -1 | 0 | 1 | undefined {
  if (freeLetters(left).length + freeLetters(right).length > 0) return undefined;
  const sign = signOfConstant(["Subtract", left, right], spendFreely);
  return sign === "no-value" ? undefined : sign;
}

const orders: Readonly<Record<string, readonly number[]>> = {
  Greater: [1],
  Less: [-1],
  GreaterEqual: [0, 1],
  LessEqual: [-1, 0],
  NotEqual: [-1, 1],
  Equal: [0],
};

/** Whether an equation holds identically with the values put for their letters: squaring may have let strangers in. undefined where that is not decided. */
export function holds(numbers: Radicals, equation: MathJson, values: Values): boolean | undefined {
  const sides = operandsOf(equation).map((side) => putValues(side, values));
  const [left, right] = sides.map((side) => numbers.read(side));
  if (left && right) return numbers.equal(left, right);
  if (sides.some((side) => freeLetters(side).length > 0)) return undefined;
  const sign = signOfConstant(["Subtract", sides[0] ?? 0, sides[1] ?? 0], spendFreely);
  return sign === undefined ? undefined : sign === 0;
}
