import { factor } from "../../../../algebra/multivariate/factor.ts";
import { gcd } from "../../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { LetterPolynomials } from "../../../rewriting/letter-polynomials.ts";
import { fractionOf, numberOf, wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { cancellingLines, reducingLines } from "../../../unfolding/fractions.ts";
import { powerParts } from "./powers.ts";

export const rationalRules: Record<RuleId, Rule> = {
  "rational.cancel-factor": {
    relation: "equal",
    example: "\\frac{3(x + 1)}{x(x + 1)} ⟶ \\frac{3}{x}",
    en: "Cancel the common factor {factor}",
    zh: "约去公因式 {factor}",
  },
  "rational.factor-numerator": {
    relation: "equal",
    example: "\\frac{x^2 - 1}{x - 1} ⟶ \\frac{(x - 1)(x + 1)}{x - 1}",
    en: "Factor the numerator",
    zh: "把分子分解因式",
  },
  "rational.factor-denominator": {
    relation: "equal",
    example: "\\frac{x - 1}{x^2 - 1} ⟶ \\frac{x - 1}{(x - 1)(x + 1)}",
    en: "Factor the denominator",
    zh: "把分母分解因式",
  },
  "rational.multiply": {
    relation: "equal",
    example: "\\frac{x}{y} \\cdot \\frac{3}{z} ⟶ \\frac{x \\cdot 3}{yz}",
    en: "Multiply numerators with numerators and denominators with denominators",
    zh: "分子乘分子，分母乘分母",
  },
  "rational.common-denominator": {
    relation: "equal",
    example: "\\frac{1}{x} + \\frac{2}{y} ⟶ \\frac{y}{xy} + \\frac{2x}{xy}",
    en: "Write all terms over the least common denominator {denominator}",
    zh: "通分，最简公分母为 {denominator}",
  },
  "rational.add": {
    relation: "equal",
    example: "\\frac{y}{xy} + \\frac{2x}{xy} ⟶ \\frac{y + 2x}{xy}",
    en: "The denominators are the same: add the numerators over it",
    zh: "分母相同，分子相加减",
  },
  "rational.factor-denominators": {
    relation: "equal",
    example: "\\frac{1}{x^2 - 1} + \\frac{1}{x} ⟶ \\frac{1}{(x - 1)(x + 1)} + \\frac{1}{x}",
    en: "Factor the denominators, to find the least common denominator",
    zh: "把各分母分解因式，以便求最简公分母",
  },
  "rational.opposite-factors": {
    relation: "equal",
    example: "\\frac{3 - x}{x - 3} ⟶ \\frac{-(x - 3)}{x - 3}",
    en: "Take −1 out, so that the factors match",
    zh: "提出 −1，使因式一致",
  },
  "rational.split": {
    relation: "equal",
    example: "\\frac{x^2 + 3}{x} ⟶ \\frac{x^2}{x} + \\frac{3}{x}",
    en: "Divide every term of the numerator",
    zh: "把分子的每一项分别除以分母",
  },
};

/** The factors of a product, side by side. */
export const factorList = (json: MathJson): MathJson[] => (headOf(json) === "Multiply" ? [...operandsOf(json)] : [json]);

const quotient = (above: readonly MathJson[], below: readonly MathJson[]): MathJson => {
  const [top, bottom] = [above, below].map((side) => side.filter((each) => each !== 1)) as [MathJson[], MathJson[]];
  return bottom.length === 0 ? productOfFactors(top) : apply("Divide", productOfFactors(top), productOfFactors(bottom));
};

/** The same factor, or powers of one base, above and below; numbers by their greatest common divisor. */
export const cancelFactors: Rewriter = (part) => {
  if (headOf(part) !== "Divide") return undefined;
  const [above, below] = (operandsOf(part) as [MathJson, MathJson]).map(factorList) as [MathJson[], MathJson[]];
  const plain = numbersCancelled(above, below);
  if (plain) return plain;
  for (let i = 0; i < above.length; i++) {
    const top = powerParts(above[i] as MathJson);
    if (isNumber(top.base) && wholeOf(top.exponent) !== undefined) continue;
    const j = below.findIndex((other) => sameTree(powerParts(other).base, top.base));
    const bottom = below[j];
    if (bottom === undefined) continue;
    return cancelled(above, below, i, j);
  }
  return undefined;
};

function cancelled(above: MathJson[], below: MathJson[], i: number, j: number): ReturnType<Rewriter> {
  const [top, bottom] = [powerParts(above[i] as MathJson), powerParts(below[j] as MathJson)];
  const [a, b] = [numberOf(top.exponent)?.value, numberOf(bottom.exponent)?.value];
  const without = (side: readonly MathJson[], at: number, other: MathJson): MathJson[] =>
    side.map((each, index) => (index === at ? other : each));
  const power = (exponent: Q.Rational): MathJson =>
    Q.equal(exponent, Q.one) ? top.base : apply("Power", top.base, Q.rationalToJson(exponent));
  if (sameTree(top.exponent, bottom.exponent) && a === undefined) {
    return {
      rule: "rational.cancel-factor",
      after: quotient(without(above, i, 1), without(below, j, 1)),
      params: { factor: expressionOf(above[i] as MathJson) },
    };
  }
  if (a === undefined || b === undefined) {
    const difference = sumOfTerms([...termsOf(top.exponent), ...termsOf(bottom.exponent).map(opposite)]);
    return {
      rule: "powers.divide",
      after: quotient(without(above, i, apply("Power", top.base, difference)), without(below, j, 1)),
      params: { base: expressionOf(top.base) },
    };
  }
  if (Q.signOf(a) <= 0 || Q.signOf(b) <= 0) return undefined;
  const order = Q.compare(a, b);
  const up = order > 0 ? power(Q.subtract(a, b)) : 1;
  const down = order < 0 ? power(Q.subtract(b, a)) : 1;
  const isPlain = Q.equal(a, Q.one) && Q.equal(b, Q.one);
  const common = power(order < 0 ? a : b);
  const after = quotient(without(above, i, up), without(below, j, down));
  const isCancelled = isPlain || isSum(top.base);
  const remaining = (exponent: MathJson): MathJson => {
    const left = apply("Power", top.base, exponent);
    return quotient(without(above, i, order < 0 ? 1 : left), without(below, j, order < 0 ? left : 1));
  };
  const difference = (order < 0 ? [b, a] : [a, b]).map(Q.rationalToJson);
  return {
    rule: isCancelled ? "rational.cancel-factor" : "powers.divide",
    after,
    params: isCancelled ? { factor: expressionOf(common) } : { base: expressionOf(top.base) },
    working: () =>
      isPlain
        ? cancellingLines(common, after)
        : isCancelled
          ? []
          : [
              { rule: "working.subtract-exponents", after: remaining(apply("Subtract", ...difference)) },
              ...(order === 0 ? [{ rule: "working.exponent", after: remaining(0) }] : []),
              { rule: order === 0 ? "powers.zero" : "working.exponent", after },
            ],
  };
}

/** 12x/(8y): the numbers by their greatest common divisor. */
function numbersCancelled(above: MathJson[], below: MathJson[]): ReturnType<Rewriter> {
  const i = above.findIndex((factor) => wholeOf(factor) !== undefined);
  const j = below.findIndex((factor) => wholeOf(factor) !== undefined);
  const [a, b] = [wholeOf(above[i] ?? ""), wholeOf(below[j] ?? "")];
  if (a === undefined || b === undefined || a <= 0n || b <= 0n || (above.length === 1 && below.length === 1)) return undefined;
  const divisor = Q.greatestCommonDivisor(a, b);
  if (divisor === 1n) return undefined;
  const replaced = (side: readonly MathJson[], at: number, value: bigint): MathJson[] =>
    side.map((each, index) => (index === at ? Q.integerToJson(value) : each));
  const after = quotient(replaced(above, i, a / divisor), replaced(below, j, b / divisor));
  const others = (side: readonly MathJson[], at: number): MathJson[] => side.filter((each, index) => index !== at && each !== 1);
  return {
    rule: "rational.cancel-factor",
    after,
    params: { factor: expressionOf(Q.integerToJson(divisor)) },
    working: () => {
      if (a === divisor && b === divisor) return cancellingLines(Q.integerToJson(divisor), after);
      return i > 0 || j > 0 ? [] : reducingLines(a, b, divisor, after, others(above, i), others(below, j));
    },
  };
}

/** A sum over a product of numbers and letters, a term at a time. */
export const splitFraction: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined || !isSum(above) || isSum(below)) return undefined;
  const split = termsOf(above).map((term) => {
    const isNegative = startsWithMinus(term);
    const whole = apply("Divide", isNegative ? opposite(term) : term, below);
    return isNegative ? apply("Negate", whole) : whole;
  });
  return { rule: "rational.split", after: sumOfTerms(split) };
};

export const hasLetters = (json: MathJson): boolean => freeLetters(json).length > 0;

/** A numerator or denominator that is a sum, in factors, where the two have some in common. */
export const factorToCancel: Rewriter = (part) => {
  if (headOf(part) !== "Divide") return undefined;
  const [above, below] = operandsOf(part) as [MathJson, MathJson];
  if (!hasLetters(below) && wholeOf(below) === undefined) return undefined;
  const letters = new LetterPolynomials();
  const [top, bottom] = [letters.read(above), letters.read(below)];
  if (top === undefined || bottom === undefined || top === 0n || bottom === 0n) return undefined;
  const common = gcd(top, bottom);
  if (common === 1n) return undefined;
  const factoredTop = inFactors(letters, above, common);
  if (factoredTop) return { rule: "rational.factor-numerator", after: apply("Divide", factoredTop, below) };
  const factoredBottom = inFactors(letters, below, common);
  if (factoredBottom) return { rule: "rational.factor-denominator", after: apply("Divide", above, factoredBottom) };
  return matchedSigns(above, below);
};

/** A sum among the factors that shares something, written as a product; undefined where nothing is left to factor. */
function inFactors(letters: LetterPolynomials, json: MathJson, common: Polynomial): MathJson | undefined {
  const factors = factorList(json);
  for (const [index, each] of factors.entries()) {
    const { base, exponent } = powerParts(each);
    if (!isSum(base)) continue;
    const polynomial = letters.read(base);
    if (polynomial === undefined || polynomial === 0n || gcd(polynomial, common) === 1n) continue;
    const { content, factors: found } = factor(polynomial);
    const count = found.reduce((total, { exponent: times }) => total + times, 0);
    if (count + (content === 1n || content === -1n ? 0 : 1) < 2) continue;
    const written = letters.product(content, found);
    const raised = exponent === 1 ? written : apply("Power", written, exponent);
    return productOfFactors(factors.flatMap((other, at) => (at === index ? factorList(raised) : [other])));
  }
  return undefined;
}

/** 3 − x above and x − 3 below. */
function matchedSigns(above: MathJson, below: MathJson): ReturnType<Rewriter> {
  const [top, bottom] = [factorList(above), factorList(below)];
  const letters = new LetterPolynomials();
  for (const [index, each] of top.entries()) {
    const { base, exponent } = powerParts(each);
    if (!isSum(base) || exponent !== 1) continue;
    const value = letters.read(base);
    const match = bottom
      .map((other) => powerParts(other).base)
      .find((other) => {
        const polynomial = isSum(other) ? letters.read(other) : undefined;
        return (
          polynomial !== undefined && value !== undefined && (P.equal(polynomial, value) || P.equal(polynomial, P.negate(value)))
        );
      });
    const same = match === undefined ? undefined : letters.read(match);
    if (match === undefined || same === undefined || value === undefined) continue;
    const rest = top.map((other, at) => (at === index ? match : other));
    const turned = productOfFactors(rest);
    if (P.equal(same, value)) {
      return { rule: "simplifying.order", after: apply("Divide", turned, below) };
    }
    return { rule: "rational.opposite-factors", after: apply("Divide", apply("Negate", turned), below) };
  }
  return undefined;
}

/** Products with a fraction that has letters, or a sum: over one bar. */
export const multiplyOverBar: Rewriter = (part) => {
  if (headOf(part) !== "Multiply") return undefined;
  const operands = operandsOf(part);
  if (!operands.some((operand) => headOf(operand) === "Divide")) return undefined;
  if (operands.every((operand) => fractionOf(operand) || wholeOf(operand) !== undefined)) return undefined;
  let sign: 1 | -1 = 1;
  const [above, below]: [MathJson[], MathJson[]] = [[], []];
  for (const operand of operands) {
    const inner = headOf(operand) === "Negate" ? (operandsOf(operand)[0] as MathJson) : operand;
    if (inner !== operand) sign = -sign as 1 | -1;
    const [top, bottom] = headOf(inner) === "Divide" ? operandsOf(inner) : [inner];
    above.push(...factorList(top as MathJson).filter((each) => each !== 1));
    if (bottom !== undefined) below.push(...factorList(bottom));
  }
  const whole = apply("Divide", productOfFactors(above), productOfFactors(below));
  return { rule: "rational.multiply", after: sign < 0 ? apply("Negate", whole) : whole };
};
