import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { apply, headOf, isNumber, isSymbol, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { isSum } from "../../../rewriting/terms.ts";

export const absoluteRules: Record<RuleId, Rule> = {
  "absolute.of-product": {
    relation: "equal",
    example: "|{-3x}| ⟶ 3|x|",
    en: "A factor of known sign leaves the absolute value",
    zh: "符号已知的因数可以移到绝对值外",
  },
  "absolute.of-square": {
    relation: "equal",
    example: "|x|^2 ⟶ x^2",
    en: "The square of an absolute value is the square",
    zh: "绝对值的平方等于原数的平方",
  },
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
