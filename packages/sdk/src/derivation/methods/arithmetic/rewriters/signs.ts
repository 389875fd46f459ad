import * as Q from "../../../../algebra/rational.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { apply, headOf, isNumber, isSum, operandsOf } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { numberOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { factorsOf, productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";

export const signRules: Record<RuleId, Rule> = {
  "signs.double": {
    relation: "equal",
    example: "-(-5) ⟶ 5",
    en: "The opposite of an opposite is the number itself",
    zh: "负负得正",
  },
  "signs.subtract-negative": {
    relation: "equal",
    example: "3 - (-5) ⟶ 3 + 5",
    en: "Subtracting a negative is adding",
    zh: "减去一个负数等于加上它的相反数",
  },
  "signs.add-negative": {
    relation: "equal",
    example: "3 + (-5) ⟶ 3 - 5",
    en: "Adding a negative is subtracting",
    zh: "加上一个负数等于减去它的相反数",
  },
  "signs.fraction": {
    relation: "equal",
    example: "\\frac{-3}{-2} ⟶ \\frac{3}{2}",
    en: "Minus divided by minus is plus",
    zh: "负数除以负数得正",
  },
  "signs.fraction-minus": {
    relation: "equal",
    example: "\\frac{1}{-3} ⟶ -\\frac{1}{3}",
    en: "Write the minus before the fraction",
    zh: "把负号写到分数前面",
  },
  "signs.product": {
    relation: "equal",
    example: "x(-y) ⟶ -xy",
    en: "Find the sign of the product: an odd number of minus signs gives minus, an even number gives plus",
    zh: "确定积的符号：负因数有奇数个时积为负，有偶数个时积为正",
  },
  "signs.even-power": {
    relation: "equal",
    example: "(-x)^2 ⟶ x^2",
    en: "An even power loses the minus",
    zh: "负数的偶次幂为正",
  },
  "signs.odd-power": {
    relation: "equal",
    example: "(-x)^3 ⟶ -x^3",
    en: "An odd power keeps the minus",
    zh: "负数的奇次幂为负",
  },
  "simplifying.one": {
    relation: "equal",
    example: "1 \\cdot x ⟶ x",
    en: "A factor 1 may be left out, and so may dividing by 1 and the exponent 1",
    zh: "乘以 1、除以 1 和指数 1 都可以省略",
  },
  "simplifying.zero-term": {
    relation: "equal",
    example: "x + 0 ⟶ x",
    en: "Adding 0 changes nothing",
    zh: "加 0 不变",
  },
  "simplifying.zero-factor": {
    relation: "equal",
    example: "0 \\cdot x ⟶ 0",
    en: "A product with the factor 0 is 0",
    zh: "任何数乘以 0 都得 0",
  },
};

/** −5, −x, also (−2)·x. */
const negative = (json: MathJson): boolean => !isSum(json) && (startsWithMinus(json) || leadingMinus(json));

const leadingMinus = (json: MathJson): boolean => headOf(json) === "Multiply" && startsWithMinus(operandsOf(json)[0] ?? 0);

/** The opposite, without the minus of a first factor. */
function turned(json: MathJson): MathJson {
  if (!leadingMinus(json)) return opposite(json);
  const [first = 0, ...rest] = operandsOf(json);
  const size = opposite(first);
  return productOfFactors(size === 1 && rest.length > 0 ? rest : [size, ...rest]);
}

/** −(−a), also −(−5). */
export const doubleNegative: Rewriter = (part) => {
  const [inner] = operandsOf(part);
  return headOf(part) === "Negate" && inner !== undefined && negative(inner)
    ? { rule: "signs.double", after: opposite(inner) }
    : undefined;
};

/** a − (−b), a + (−b): signs within a sum. */
export const signsInSum: Rewriter = (part) => {
  const operands = operandsOf(part);
  const [left, right] = operands;
  if (headOf(part) === "Subtract" && left !== undefined && right !== undefined && negative(right))
    return { rule: "signs.subtract-negative", after: sumOfTerms([...termsOf(left), turned(right)]) };
  const at = headOf(part) === "Add" ? operands.findIndex((operand, index) => index > 0 && negative(operand)) : -1;
  return at < 0
    ? undefined
    : {
        rule: "signs.add-negative",
        after: sumOfTerms(termsOf(part).map((term) => (leadingMinus(term) ? opposite(turned(term)) : term))),
      };
};

/** A minus above a bar or below it. */
export const signsOfFraction: Rewriter = (part) => {
  const [above, below] = operandsOf(part);
  if (headOf(part) !== "Divide" || above === undefined || below === undefined) return undefined;
  const [up, down] = [negative(above), negative(below)];
  if (up && down) return { rule: "signs.fraction", after: apply("Divide", turned(above), turned(below)) };
  if (up || down) {
    const size = apply("Divide", up ? turned(above) : above, down ? turned(below) : below);
    return { rule: "signs.fraction-minus", after: apply("Negate", size) };
  }
  return undefined;
};

/** The sign of a product that is not of numbers alone. */
export const signOfProduct: Rewriter = (part) => {
  const operands = operandsOf(part);
  if (headOf(part) !== "Multiply" || !operands.some((operand, index) => negative(operand) && (index > 0 || !isNumber(operand))))
    return undefined;
  const { sign, factors } = factorsOf(part);
  return { rule: "signs.product", after: productOfFactors(factors, sign) };
};

/** (−a)ⁿ for what is no number. */
export const signOfPower: Rewriter = (part) => {
  const [base, exponent] = operandsOf(part);
  const times = exponent === undefined ? undefined : numberOf(exponent)?.value;
  if (headOf(part) !== "Power" || base === undefined || !times || !Q.isInteger(times) || headOf(base) !== "Negate")
    return undefined;
  if (numberOf(base)?.form === "whole") return undefined;
  const size = apply("Power", opposite(base), exponent as MathJson);
  return times.numerator % 2n === 0n
    ? { rule: "signs.even-power", after: size }
    : { rule: "signs.odd-power", after: apply("Negate", size) };
};

const isOne = (json: MathJson | undefined): boolean => json === 1;

/** 1·a, a/1, a¹. */
export const leaveOutOne: Rewriter = (part) => {
  const operands = operandsOf(part);
  const [first, second] = operands;
  const head = headOf(part);
  if (head === "Multiply" && operands.length > 1 && operands.some(isOne)) {
    return { rule: "simplifying.one", after: productOfFactors(operands.filter((operand) => !isOne(operand))) };
  }
  if ((head === "Divide" || head === "Power") && first !== undefined && isOne(second))
    return { rule: "simplifying.one", after: first };
  return undefined;
};

const isZero = (json: MathJson): boolean => {
  const number = numberOf(json);
  return number !== undefined && Q.isZero(number.value);
};

/** a + 0, 0·a. 0·a is left where a may have no value. */
export const leaveOutZero: Rewriter = (part) => {
  const head = headOf(part);
  if (head === "Multiply" && operandsOf(part).some(isZero)) return { rule: "simplifying.zero-factor", after: 0 };
  if (head === "Divide" && isZero(operandsOf(part)[0] ?? 1) && !isZero(operandsOf(part)[1] ?? 0))
    return { rule: "simplifying.zero-factor", after: 0 };
  if (!isSum(part)) return undefined;
  const terms = termsOf(part);
  return terms.some(isZero)
    ? { rule: "simplifying.zero-term", after: sumOfTerms(terms.filter((term) => !isZero(term))) }
    : undefined;
};
