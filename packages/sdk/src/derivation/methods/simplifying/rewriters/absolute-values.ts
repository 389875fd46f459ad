import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, isSum, isSymbol, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";

export const absoluteRules: Record<RuleId, Rule> = {
  "absolute.of-product": {
    relation: "equal",
    example: "|{-3x}| ⟶ 3|x|",
    en: "A factor of known sign leaves the absolute value",
    zh: "符号已知的因数可以移到绝对值外",
  },
  "absolute.of-positive": {
    relation: "equal",
    example: "|2 - \\sqrt{3}| ⟶ 2 - \\sqrt{3}",
    en: "{value} is positive: the bars may be left out",
    zh: "{value} 是正数，去掉绝对值符号",
  },
  "absolute.of-negative": {
    relation: "equal",
    example: "|\\sqrt{3} - 2| ⟶ -(\\sqrt{3} - 2)",
    en: "{value} is negative: its absolute value is its opposite",
    zh: "{value} 是负数，绝对值等于它的相反数",
  },
  "absolute.of-square": {
    relation: "equal",
    example: "|x|^2 ⟶ x^2",
    en: "The square of an absolute value is the square",
    zh: "绝对值的平方等于原数的平方",
  },
};

/** |√3 − 2|: the sign of a number without letters is known. */
export const absoluteOfConstant: Rewriter = (part) => {
  const [inner] = headOf(part) === "Abs" ? operandsOf(part) : [];
  if (inner === undefined || !isSum(inner) || freeLetters(inner).length > 0) return undefined;
  const sign = signOfConstant(inner, spendFreely);
  if (sign !== 1 && sign !== -1) return undefined;
  return sign > 0
    ? { rule: "absolute.of-positive", after: inner, params: { value: expressionOf(inner) } }
    : { rule: "absolute.of-negative", after: apply("Negate", inner), params: { value: expressionOf(inner) } };
};

/** |−3x| */
export const absoluteOfProduct: Rewriter = (part) => {
  const [inner] = headOf(part) === "Abs" ? operandsOf(part) : [];
  if (inner === undefined || isNumber(inner) || isSymbol(inner) || isSum(inner)) return undefined;
  const result = simplify(part);
  return sameTree(result, part) ? undefined : { rule: "absolute.of-product", after: result };
};

/** |x|² */
export const squareOfAbsolute: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  if (base === undefined || headOf(base) !== "Abs" || typeof exponent !== "number" || exponent % 2 !== 0) return undefined;
  return { rule: "absolute.of-square", after: apply("Power", operandsOf(base)[0] as MathJson, exponent) };
};
