import { integerPower } from "../../../../algebra/calculus/constant-folding.ts";
import type { Rational } from "../../../../algebra/rational.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isSum, operandsOf } from "../../../../expression/mathjson.ts";
import { finiteDecimal, fractionOf, likeOperands, numberOf, type WrittenNumber } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { oneKindLines } from "../../../unfolding/like-terms.ts";

export const wholeNumberRules: Record<RuleId, Rule> = {
  "arithmetic.add": {
    relation: "equal",
    example: "2 + 3 ⟶ 5",
    en: "Work out {sum}",
    zh: "计算 {sum}",
  },
  "arithmetic.multiply": {
    relation: "equal",
    example: "3 \\cdot 4 ⟶ 12",
    en: "Multiply: {product} is {result}",
    zh: "计算乘法：{product} 等于 {result}",
  },
  "arithmetic.divide": {
    relation: "equal",
    example: "12 / 3 ⟶ 4",
    en: "Divide: {quotient} is {result}",
    zh: "计算除法：{quotient} 等于 {result}",
  },
  "arithmetic.power": {
    relation: "equal",
    example: "2^5 ⟶ 32",
    en: "Work out the power {power}",
    zh: "计算乘方 {power}",
  },
  "arithmetic.negative-power": {
    relation: "equal",
    example: "2^{-3} ⟶ \\frac{1}{2^3}",
    en: "A negative exponent means the reciprocal",
    zh: "负指数表示倒数",
  },
  "arithmetic.zero-power": {
    relation: "equal",
    example: "7^0 ⟶ 1",
    en: "The power with exponent 0 is 1",
    zh: "任何非零数的 0 次幂等于 1",
  },
  "arithmetic.fractional-power": {
    relation: "equal",
    example: "8^{\\frac{2}{3}} ⟶ (\\sqrt[3]{8})^2",
    en: "The denominator {index} of the exponent is the index of a root",
    zh: "指数的分母 {index} 表示开 {index} 次方",
  },
  "arithmetic.absolute": {
    relation: "equal",
    example: "|-3| ⟶ 3",
    en: "The absolute value is the number without its sign",
    zh: "绝对值是去掉符号后的数",
  },
};

const all = (operands: readonly MathJson[]): WrittenNumber[] | undefined => {
  const numbers = operands.map(numberOf);
  return numbers.every((number) => number !== undefined) ? (numbers as WrittenNumber[]) : undefined;
};

const isFraction = ({ form }: WrittenNumber): boolean => form === "fraction";

/** Whole numbers and decimals in a sum, added at once; other terms stay. */
export const sumOfNumbers: Rewriter = (part) => {
  if (!isSum(part)) return undefined;
  const terms = termsOf(part);
  const places = terms.flatMap((term, index) => {
    const number = numberOf(term);
    return number && !isFraction(number) ? [index] : [];
  });
  const numbers = places.map((index) => numberOf(terms[index] as MathJson) as WrittenNumber);
  if (places.length < 2) return undefined;
  const total = numbers.reduce<Rational>((sum, { value }) => Q.add(sum, value), Q.zero);
  const result = likeOperands(total, numbers);
  const added = sumOfTerms(places.map((index) => terms[index] as MathJson));
  const last = places.at(-1) as number;
  // With letters the number comes last, as it stands.
  const at = places.length === terms.length ? 0 : last;
  const others = terms.flatMap((term, index) =>
    index === at || (at === 0 && index === 0)
      ? Q.isZero(total) && terms.length > places.length
        ? []
        : [result]
      : places.includes(index)
        ? []
        : [term],
  );
  const isGone = Q.isZero(total) && terms.length > places.length;
  return {
    rule: "arithmetic.add",
    after: sumOfTerms(others),
    params: { sum: expressionOf(added) },
    working: () => oneKindLines(terms, places, isGone ? undefined : result, at),
  };
};

/** Whole numbers and decimals in a product, multiplied at once and put in front. */
export const productOfNumbers: Rewriter = (part) => {
  if (headOf(part) !== "Multiply") return undefined;
  const operands = operandsOf(part);
  const numbers = operands.flatMap((operand) => {
    const number = numberOf(operand);
    return number && !isFraction(number) ? [number] : [];
  });
  const rest = operands.filter((operand) => {
    const number = numberOf(operand);
    return !number || isFraction(number);
  });
  if (numbers.length < 2) return undefined;
  const value = numbers.reduce<Rational>((product, { value }) => Q.multiply(product, value), Q.one);
  const result = likeOperands(value, numbers);
  const written = operands.filter((operand) => !rest.includes(operand));
  return {
    rule: "arithmetic.multiply",
    after: productOfFactors(Q.equal(value, Q.one) && rest.length > 0 ? rest : [result, ...rest]),
    params: { product: expressionOf(apply("Multiply", ...written)), result: expressionOf(result) },
  };
};

/** A quotient that comes out even, or as a finite decimal where decimals are divided. */
export const quotientOfNumbers: Rewriter = (part) => {
  if (headOf(part) !== "Divide" && headOf(part) !== "Ratio") return undefined;
  const numbers = all(operandsOf(part));
  const [above, below] = numbers ?? [];
  if (!above || !below || Q.isZero(below.value) || isFraction(above) || isFraction(below)) return undefined;
  const value = Q.divide(above.value, below.value);
  const isDecimal = above.form === "decimal" || below.form === "decimal";
  const result = Q.isInteger(value) ? Q.integerToJson(value.numerator) : isDecimal ? finiteDecimal(value) : undefined;
  if (result === undefined)
    return isDecimal ? { rule: "fractions.clear-decimals", after: withoutDecimals(above, below) } : undefined;
  return { rule: "arithmetic.divide", after: result, params: { quotient: expressionOf(part), result: expressionOf(result) } };
};

/** 0.5/0.3 as 5/3: both times the same power of ten. */
function withoutDecimals(above: WrittenNumber, below: WrittenNumber): MathJson {
  let [top, bottom] = [above.value, below.value];
  while (!Q.isInteger(top) || !Q.isInteger(bottom))
    [top, bottom] = [top, bottom].map((value) => Q.multiply(value, Q.rational(10n))) as [Rational, Rational];
  return apply("Divide", Q.integerToJson(top.numerator), Q.integerToJson(bottom.numerator));
}

/** Powers longer than this are not written out. */
const mostDigits = 400;

/** aⁿ for numbers: whole exponents worked out, negative ones as reciprocals, fractional ones as roots. */
export const powerOfNumber: Rewriter = (part) => {
  const [base, exponent] = operandsOf(part);
  if (headOf(part) !== "Power" || base === undefined || exponent === undefined) return undefined;
  const [bottom, top] = [numberOf(base), numberOf(exponent)];
  if (!bottom || !top) return undefined;
  if (Q.isZero(top.value)) return Q.isZero(bottom.value) ? undefined : { rule: "arithmetic.zero-power", after: 1 };
  if (Q.signOf(top.value) < 0) {
    if (Q.isZero(bottom.value)) return undefined;
    const positive = Q.rationalToJson(Q.negate(top.value));
    const fraction = fractionOf(base);
    if (fraction && fraction.numerator > 0n) {
      const turned = apply("Divide", Q.integerToJson(fraction.denominator), Q.integerToJson(fraction.numerator));
      return { rule: "arithmetic.negative-power", after: positive === 1 ? turned : apply("Power", turned, positive) };
    }
    return {
      rule: "arithmetic.negative-power",
      after: apply("Divide", 1, positive === 1 ? base : apply("Power", base, positive)),
    };
  }
  if (!Q.isInteger(top.value)) return fractionalPower(base, bottom, top.value);
  if (isFraction(bottom)) return undefined;
  const value = integerPower(bottom.value, top.value.numerator, () => {});
  const result = value && likeOperands(value, [bottom]);
  if (!value || result === undefined || value.numerator.toString().length > mostDigits) return undefined;
  return { rule: "arithmetic.power", after: result, params: { power: expressionOf(part) } };
};

function fractionalPower(base: MathJson, bottom: WrittenNumber, exponent: Rational): ReturnType<Rewriter> {
  const index = exponent.denominator;
  if (index > 100n || (Q.signOf(bottom.value) < 0 && index % 2n === 0n)) return undefined;
  const root = index === 2n ? apply("Sqrt", base) : apply("Root", base, Q.integerToJson(index));
  const after = exponent.numerator === 1n ? root : apply("Power", root, Q.integerToJson(exponent.numerator));
  return { rule: "arithmetic.fractional-power", after, params: { index: expressionOf(Q.integerToJson(index)) } };
}

/** |−3| */
export const absoluteOfNumber: Rewriter = (part) => {
  const [inner] = operandsOf(part);
  const number = inner === undefined ? undefined : numberOf(inner);
  if (headOf(part) !== "Abs" || !number) return undefined;
  return { rule: "arithmetic.absolute", after: likeOperands(Q.absolute(number.value), [number]) };
};
