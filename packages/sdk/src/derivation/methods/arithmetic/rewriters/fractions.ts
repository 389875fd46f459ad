import * as Q from "../../../../algebra/rational.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isNumber, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { fraction, fractionOf, numberOf, wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { extendingLines, reducingLines } from "../../../unfolding/fractions.ts";
import { shown, type WorkingLine } from "../../../unfolding/working-lines.ts";
import { comesOutWhole } from "./complex.ts";

export const fractionRules: Record<RuleId, Rule> = {
  "fractions.common-denominator": {
    relation: "equal",
    example: "\\frac{1}{2} + \\frac{1}{3} ⟶ \\frac{3}{6} + \\frac{2}{6}",
    en: "Write the fractions over the least common denominator {denominator}",
    zh: "通分，最小公分母为 {denominator}",
  },
  "fractions.add": {
    relation: "equal",
    example: "\\frac{3}{6} + \\frac{2}{6} ⟶ \\frac{3 + 2}{6}",
    en: "The denominators are the same: add the numerators over it",
    zh: "同分母分数相加减，分母不变，分子相加减",
  },
  "fractions.reduce": {
    relation: "equal",
    example: "\\frac{6}{8} ⟶ \\frac{3}{4}",
    en: "Reduce the fraction: divide numerator and denominator by {divisor}",
    zh: "约分：分子分母同除以 {divisor}",
  },
  "fractions.multiply": {
    relation: "equal",
    example: "\\frac{2}{3} \\cdot \\frac{5}{7} ⟶ \\frac{2 \\cdot 5}{3 \\cdot 7}",
    en: "Multiply numerators with numerators and denominators with denominators",
    zh: "分子乘分子，分母乘分母",
  },
  "fractions.reciprocal": {
    relation: "equal",
    example: "\\frac{2}{3} / \\frac{5}{7} ⟶ \\frac{2}{3} \\cdot \\frac{7}{5}",
    en: "To divide by a fraction, multiply by its reciprocal {reciprocal}",
    zh: "除以一个分数等于乘以它的倒数 {reciprocal}",
  },
  "fractions.divide-by-number": {
    relation: "equal",
    example: "\\frac{2}{3} / 5 ⟶ \\frac{2}{3 \\cdot 5}",
    en: "Dividing a fraction by {divisor} multiplies its denominator by {divisor}",
    zh: "分数除以 {divisor}，把分母乘以 {divisor}",
  },
  "fractions.power": {
    relation: "equal",
    example: "(\\frac{2}{3})^2 ⟶ \\frac{2^2}{3^2}",
    en: "Raise numerator and denominator to the power",
    zh: "分子分母分别乘方",
  },
  "fractions.clear-decimals": {
    relation: "equal",
    example: "\\frac{0.5}{0.3} ⟶ \\frac{5}{3}",
    en: "Multiply numerator and denominator by a power of ten, so that no decimals are left",
    zh: "分子分母同乘 10 的幂，化去小数",
  },
  "fractions.from-decimal": {
    relation: "equal",
    example: "0.5 + \\frac{1}{3} ⟶ \\frac{1}{2} + \\frac{1}{3}",
    en: "Write the decimal {decimal} as a fraction",
    zh: "把小数 {decimal} 化成分数",
  },
  "fractions.ratio": {
    relation: "equal",
    example: "3 : 4 ⟶ \\frac{3}{4}",
    en: "A ratio is a quotient",
    zh: "比就是商",
  },
  "fractions.percent": {
    relation: "equal",
    example: "20\\% ⟶ \\frac{20}{100}",
    en: "Percent means divided by 100",
    zh: "百分号表示除以 100",
  },
};

/** 3 : 4 */
export const ratio: Rewriter = (part) => {
  const operands = headOf(part) === "Ratio" ? operandsOf(part) : [];
  return operands.length === 2 ? { rule: "fractions.ratio", after: apply("Divide", ...operands) } : undefined;
};

/** 20% */
export const percent: Rewriter = (part) => {
  const [value] = operandsOf(part);
  return headOf(part) === "Percent" && value !== undefined
    ? { rule: "fractions.percent", after: apply("Divide", value, 100) }
    : undefined;
};

/** Fractions and whole numbers of a sum, at least one of them a fraction. */
function fractionTerms(
  terms: readonly MathJson[],
): { places: number[]; values: { numerator: bigint; denominator: bigint }[] } | undefined {
  const places: number[] = [];
  const values: { numerator: bigint; denominator: bigint }[] = [];
  let isFraction = false;
  terms.forEach((term, index) => {
    const value = fractionOf(term);
    const whole = wholeOf(term);
    if (value) isFraction = true;
    if (value || whole !== undefined) {
      places.push(index);
      values.push(value ?? { numerator: whole as bigint, denominator: 1n });
    }
  });
  return isFraction && places.length > 1 && values.every(({ denominator }) => denominator > 0n) ? { places, values } : undefined;
}

/** 1/2 + 1/3, 2 + 1/3: over the least common denominator. */
export const commonDenominator: Rewriter = (part) => {
  const terms = isSum(part) ? termsOf(part) : [];
  const found = fractionTerms(terms);
  if (!found) return undefined;
  const least = found.values.reduce((multiple, { denominator }) => Q.leastCommonMultiple(multiple, denominator), 1n);
  if (found.values.every(({ denominator }) => denominator === least)) return undefined;
  const written = terms.map((term, index) => {
    const value = found.values[found.places.indexOf(index)];
    return value ? fraction(value.numerator * (least / value.denominator), least) : term;
  });
  return {
    rule: "fractions.common-denominator",
    after: sumOfTerms(written),
    params: { denominator: expressionOf(Q.integerToJson(least)) },
    working: () => extendedOneByOne(terms, written),
  };
};

/** The fractions extended one after the other. */
function extendedOneByOne(terms: readonly MathJson[], written: readonly MathJson[]): WorkingLine[] {
  const standing = [...terms];
  const lines = written.flatMap((wanted, index): WorkingLine[] => {
    const [term, end] = [terms[index] as MathJson, fractionOf(wanted)];
    const start = fractionOf(term) ?? { numerator: wholeOf(term) ?? 0n, denominator: 1n };
    if (!end || sameTree(term, wanted)) return [];
    standing[index] = wanted;
    const [size, factor] = [start.numerator < 0n ? -start.numerator : start.numerator, end.denominator / start.denominator];
    const params = shown({ fraction: fraction(size, start.denominator), factor: Q.integerToJson(factor) });
    const working = extendingLines(size, start.denominator, factor);
    return [{ rule: "working.extend", after: sumOfTerms(standing), params, working }];
  });
  // Of a single one its working.
  const place = written.findIndex((wanted, index) => !sameTree(wanted, terms[index] as MathJson));
  const isMinus = startsWithMinus(terms[place] ?? 0);
  const within = (part: MathJson): MathJson =>
    sumOfTerms(terms.map((term, index) => (index === place ? (isMinus ? opposite(part) : part) : term)));
  return lines.length > 1
    ? lines
    : lines.flatMap(({ working = [] }) => working.map((line) => ({ ...line, after: within(line.after) })));
}

/** Fractions with one denominator: over one bar. */
export const addFractions: Rewriter = (part) => {
  const terms = isSum(part) ? termsOf(part) : [];
  const found = fractionTerms(terms);
  const below = found?.values[0]?.denominator;
  if (!found || below === undefined || !found.values.every(({ denominator }) => denominator === below)) return undefined;
  const above = sumOfTerms(found.values.map(({ numerator }) => Q.integerToJson(numerator)));
  const whole = apply("Divide", above, Q.integerToJson(below));
  const [first = 0] = found.places;
  const others = terms.flatMap((term, index) => (index === first ? [whole] : found.places.includes(index) ? [] : [term]));
  return { rule: "fractions.add", after: sumOfTerms(others) };
};

/** 6/8 by the greatest common divisor. */
export const reduceFraction: Rewriter = (part) => {
  const value = headOf(part) === "Divide" ? fractionOf(part) : undefined;
  if (!value || value.numerator === 0n) return undefined;
  const divisor = Q.greatestCommonDivisor(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
  if (divisor === 1n || divisor === -1n) return undefined;
  const size = divisor < 0n ? -divisor : divisor;
  const [above, below] = [value.numerator / size, value.denominator / size];
  return {
    rule: "fractions.reduce",
    after: below === 1n ? Q.integerToJson(above) : apply("Divide", Q.integerToJson(above), Q.integerToJson(below)),
    params: { divisor: expressionOf(Q.integerToJson(size)) },
    working: () =>
      value.numerator < 0n || value.denominator < 0n || below === 1n
        ? []
        : reducingLines(
            value.numerator,
            value.denominator,
            size,
            apply("Divide", Q.integerToJson(above), Q.integerToJson(below)),
          ),
  };
};

/** Products of numbers with at least one fraction: over one bar. */
export const multiplyFractions: Rewriter = (part) => {
  if (headOf(part) !== "Multiply") return undefined;
  const operands = operandsOf(part);
  if (
    !operands.some((operand) => fractionOf(operand)) ||
    !operands.every((operand) => fractionOf(operand) || wholeOf(operand) !== undefined)
  )
    return undefined;
  let sign: 1 | -1 = 1;
  const [above, below]: [MathJson[], MathJson[]] = [[], []];
  for (const operand of operands) {
    const value = fractionOf(operand) ?? { numerator: wholeOf(operand) as bigint, denominator: 1n };
    if (value.numerator < 0n) sign = (sign * -1) as 1 | -1;
    above.push(Q.integerToJson(value.numerator < 0n ? -value.numerator : value.numerator));
    if (value.denominator !== 1n) below.push(Q.integerToJson(value.denominator));
  }
  const whole = apply("Divide", productOfFactors(above.filter((factor) => factor !== 1)), productOfFactors(below));
  return { rule: "fractions.multiply", after: sign < 0 ? apply("Negate", whole) : whole };
};

/** Division by a fraction, and of a fraction by a number. */
export const divideFractions: Rewriter = (part) => {
  const [above, below] = operandsOf(part);
  if (headOf(part) !== "Divide" || above === undefined || below === undefined) return undefined;
  const isNegative = headOf(below) === "Negate";
  const divisor = isNegative ? (operandsOf(below)[0] as MathJson) : below;
  if (headOf(divisor) === "Divide") {
    const [top, bottom] = operandsOf(divisor) as [MathJson, MathJson];
    const turned = top === 1 ? bottom : apply("Divide", bottom, top);
    const after = above === 1 ? turned : productOfFactors([above, turned]);
    return {
      rule: "fractions.reciprocal",
      after: isNegative ? apply("Negate", after) : after,
      params: { reciprocal: expressionOf(turned) },
    };
  }
  if (headOf(above) === "Divide") {
    const [top, bottom] = operandsOf(above) as [MathJson, MathJson];
    return {
      rule: "fractions.divide-by-number",
      after: apply("Divide", top, productOfFactors([bottom, below])),
      params: { divisor: expressionOf(below) },
    };
  }
  return undefined;
};

/** (2/3)² */
export const powerOfFraction: Rewriter = (part) => {
  const [base, exponent] = operandsOf(part);
  if (headOf(part) !== "Power" || base === undefined || exponent === undefined || headOf(base) !== "Divide") return undefined;
  const times = wholeOf(exponent);
  if (times === undefined || times < 2n || comesOutWhole(base)) return undefined;
  const [above, below] = operandsOf(base) as [MathJson, MathJson];
  const raised = (each: MathJson): MathJson => (each === 1 ? 1 : apply("Power", each, exponent));
  return { rule: "fractions.power", after: apply("Divide", raised(above), raised(below)) };
};

/** A decimal beside fractions. */
export const decimalAmongFractions: Rewriter = (part) => {
  const head = headOf(part) ?? "";
  if (!/^(Add|Subtract|Multiply|Divide)$/.test(head)) return undefined;
  const operands = isSum(part) ? termsOf(part) : [...operandsOf(part)];
  const at = operands.findIndex((operand) => isNumber(operand) && numberOf(operand)?.form === "decimal");
  if (at < 0 || !operands.some((operand) => fractionOf(operand))) return undefined;
  const decimal = operands[at] as MathJson;
  const changed = operands.map((operand, index) =>
    index === at ? Q.rationalToJson((numberOf(operand) as { value: Q.Rational }).value) : operand,
  );
  return {
    rule: "fractions.from-decimal",
    after: isSum(part) ? sumOfTerms(changed) : apply(head, ...changed),
    params: { decimal: expressionOf(decimal) },
  };
};
