import { compare, isInteger, type Rational } from "../algebra/rational.ts";
import { rationalValueAt } from "../algebra/rational-value.ts";
import type { MathJson } from "../contract.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";
import { signsOf } from "./statements/statement.ts";

/** The truth of a comparison of rational numbers, or of several that hold together; undefined where that does not decide. */
export function holdsExactly(statement: MathJson, point: ReadonlyMap<string, Rational>): boolean | undefined {
  const [head, operands] = [headOf(statement) ?? "", operandsOf(statement)];
  if (head === "And") {
    const parts = operands.map((part) => holdsExactly(part, point));
    return parts.includes(undefined) ? undefined : !parts.includes(false);
  }
  if (head === "Element" && operands[1] === "Integers" && operands[0] !== undefined) return isWhole(operands[0], point);
  const signs = Object.hasOwn(signsOf, head) ? signsOf[head] : undefined;
  const [left, right, ...more] = operands;
  if (!signs || left === undefined || right === undefined || more.length > 0) return undefined;
  const [first, second] = [rationalValueAt(left, point), rationalValueAt(right, point)];
  if (first === undefined || second === undefined) return undefined;
  return first !== "no-value" && second !== "no-value" && signs.includes(compare(first, second));
}

/** Operations that give whole numbers where they have a value, and of whole numbers where they are of such. */
const giveWhole = /^(Factorial|Factorial2|Binomial|Combinations|Permutations|GCD|LCM|Floor|Ceil|Round)$/;
const keepWhole = /^(Add|Subtract|Multiply|Negate)$/;

/** Whether a number is whole; undefined where that is not known. */
function isWhole(json: MathJson, point: ReadonlyMap<string, Rational>): boolean | undefined {
  const value = rationalValueAt(json, point);
  if (value !== undefined) return value !== "no-value" && isInteger(value);
  const head = headOf(json) ?? "";
  const isSo = giveWhole.test(head) || (keepWhole.test(head) && operandsOf(json).every((part) => isWhole(part, point)));
  return isSo || undefined;
}
