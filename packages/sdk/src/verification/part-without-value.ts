import { signOfConstant } from "../algebra/constant/decide.ts";
import { isInteger, signOf } from "../algebra/rational.ts";
import type { Spend } from "../algebra/spend.ts";
import type { MathJson } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { rationalOf } from "../expression/evaluation/literal.ts";
import { apply, bindingOf, freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";

/** So much work goes into one formula; what is not decided by then may have a value. */
const mostOperations = 20_000;

/**
 * A part of a formula or statement without letters, the innermost, that certainly has no value, 1/0, √(−1), 0⁰, log₁ x: with it the whole has none
 * for any values of its letters. Over the complex numbers only what divides by 0, and the logarithm of 0. undefined where there is none, or none is certain.
 * Cases are left out, since a case may never come about, and so is infinity, which stands for a bound.
 */
export function partWithoutValue(json: MathJson, complex = false): MathJson | undefined {
  let left = mostOperations;
  const spend: Spend = (operations) => {
    left -= operations;
    if (left < 0) throw new BudgetError(mostOperations);
  };
  try {
    return search(json, complex, spend);
  } catch (error) {
    if (error instanceof BudgetError) return undefined;
    throw error;
  }
}

function search(json: MathJson, complex: boolean, spend: Spend): MathJson | undefined {
  const head = headOf(json);
  if (head === undefined || head === "Which") return undefined;
  for (const operand of operandsOf(json)) {
    const part = search(operand, complex, spend);
    if (part !== undefined) return part;
  }
  if (bindingOf(json) !== undefined) return undefined;
  const fails = Object.hasOwn(failing, head) && failing[head]?.(operandsOf(json), spend) === true;
  return fails || (!complex && lacksRealValue(json, head, spend)) ? json : undefined;
}

/** What a head and its operands show of having no value, over the complex numbers too. */
const failing: Readonly<Record<string, (operands: readonly MathJson[], spend: Spend) => boolean>> = {
  Divide: ([, divisor], spend) => hasSign(divisor, [0], spend),
  Ratio: ([, divisor], spend) => hasSign(divisor, [0], spend),
  Mod: ([, divisor], spend) => hasSign(divisor, [0], spend),
  Power: ([base, exponent], spend) => hasSign(base, [0], spend) && hasSign(exponent, [0, -1], spend),
  Root: ([, index], spend) => hasSign(index, [0], spend),
  Ln: ([value], spend) => hasSign(value, [0], spend),
  Log: ([value, base], spend) =>
    hasSign(value, [0], spend) ||
    (base !== undefined && (hasSign(base, [0], spend) || hasSign(apply("Subtract", base, 1), [0], spend))),
  Tan: ([angle = 0], spend) => hasSign(apply("Cos", angle), [0], spend),
  Sec: ([angle = 0], spend) => hasSign(apply("Cos", angle), [0], spend),
  Cot: ([angle = 0], spend) => hasSign(apply("Sin", angle), [0], spend),
  Csc: ([angle = 0], spend) => hasSign(apply("Sin", angle), [0], spend),
  Factorial: ([value], spend) => hasSign(value, [-1], spend),
};

/** Functions that have no real value for some real numbers. */
const partial: ReadonlySet<string> = new Set(
  "Power Sqrt Root Ln Log Arcsin Arccos Arcsec Arccsc Arcosh Artanh Coth Csch Factorial".split(" "),
);

function hasSign(json: MathJson | undefined, signs: readonly (-1 | 0 | 1)[], spend: Spend): boolean {
  if (json === undefined || !isRealNumber(json)) return false;
  const value = rationalOf(json);
  const sign = value ? signOf(value) : signOfConstant(json, spend);
  return sign === -1 || sign === 0 || sign === 1 ? signs.includes(sign) : false;
}

const isRealNumber = (json: MathJson): boolean =>
  freeLetters(json).length === 0 && !/ImaginaryUnit|Infinity/.test(typeof json === "number" ? "" : JSON.stringify(json));

function lacksRealValue(json: MathJson, head: string, spend: Spend): boolean {
  if (!partial.has(head)) return false;
  const [value, other] = operandsOf(json);
  // A logarithm to the base −2 has no value whatever it is taken of.
  if (head === "Log" && other !== undefined && hasSign(other, [-1], spend)) return true;
  const [first, second] = [value, other].map((operand) => (operand === undefined ? undefined : rationalOf(operand)));
  if (first && head === "Sqrt") return signOf(first) < 0;
  if (head === "Power" && second && isInteger(second)) return false;
  return isRealNumber(json) && signOfConstant(json, spend) === "no-value";
}
