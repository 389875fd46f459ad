import * as Q from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../../expression/tree/sign.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { coefficientOf, productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { logarithmOf, withArgument } from "../../arithmetic/rewriters/functions.ts";

export const logarithmRules: Record<RuleId, Rule> = {
  "logarithms.sum": {
    relation: "equal",
    example: "\\ln x + \\ln y ⟶ \\ln(xy)",
    en: "A sum of logarithms is the logarithm of the product",
    zh: "同底对数相加，真数相乘",
  },
  "logarithms.difference": {
    relation: "equal",
    example: "\\ln x - \\ln y ⟶ \\ln\\frac{x}{y}",
    en: "A difference of logarithms is the logarithm of the quotient",
    zh: "同底对数相减，真数相除",
  },
};

/** 2 ln x beside another logarithm: as ln x². */
export const factorAsExponent: Rewriter = (part) => {
  if (!isSum(part)) return undefined;
  const terms = termsOf(part);
  const read = terms.map(coefficientOf);
  const logarithms = read.filter(({ rest }) => logarithmOf(rest));
  const at = read.findIndex(({ coefficient, rest }) => logarithmOf(rest) && !Q.equal(Q.absolute(coefficient), Q.one));
  const found = read[at];
  const logarithm = found && logarithmOf(found.rest);
  if (logarithms.length < 2 || !found || !logarithm || !Q.isInteger(found.coefficient)) return undefined;
  const sameBase = logarithms.filter(({ rest }) => sameTree(logarithmOf(rest)?.base ?? 0, logarithm.base));
  if (sameBase.length < 2 || !sameBase.every(({ coefficient }) => Q.isInteger(coefficient))) return undefined;
  const factor = Q.integerToJson(Q.absolute(found.coefficient).numerator);
  const power = withArgument(found.rest, apply("Power", logarithm.argument, factor));
  const after = sumOfTerms(
    terms.map((term, index) => (index === at ? (startsWithMinus(term) ? apply("Negate", power) : power) : term)),
  );
  return { rule: "logarithms.factor-as-exponent", after, params: { factor: expressionOf(factor) } };
};

/** ln x³ = 3 ln x, ln x² = 2 ln |x|. */
export const logarithmOfLetterPower: Rewriter = (part) => {
  const logarithm = logarithmOf(part);
  const [base, exponent] = logarithm && headOf(logarithm.argument) === "Power" ? operandsOf(logarithm.argument) : [];
  if (base === undefined || typeof exponent !== "number" || !Number.isInteger(exponent)) return undefined;
  const inner = exponent % 2 === 0 && headOf(base) !== "Abs" ? simplify(apply("Abs", base)) : base;
  return { rule: "logarithms.of-power", after: productOfFactors([exponent, withArgument(part, inner)]) };
};

/** ln x + ln y, ln x − ln y. */
export const joinLogarithms: Rewriter = (part) => {
  if (!isSum(part)) return undefined;
  const terms = termsOf(part);
  const sizes = terms.map((term) => (headOf(term) === "Negate" ? (operandsOf(term)[0] as MathJson) : term));
  for (let i = 0; i < terms.length; i++) {
    const left = logarithmOf(sizes[i] as MathJson);
    if (!left) continue;
    const j = sizes.findIndex(
      (size, index) => index > i && logarithmOf(size) && sameTree(logarithmOf(size)?.base ?? 0, left.base),
    );
    const right = logarithmOf(sizes[j] ?? 0);
    if (!right) continue;
    const [minusLeft, minusRight] = [startsWithMinus(terms[i] as MathJson), startsWithMinus(terms[j] as MathJson)];
    const isSame = minusLeft === minusRight;
    const [first, second] = minusLeft && !minusRight ? [right, left] : [left, right];
    const argument = isSame
      ? productOfFactors([left.argument, right.argument])
      : apply("Divide", first.argument, second.argument);
    const joined = withArgument(sizes[i] as MathJson, argument);
    const after = sumOfTerms(
      terms.flatMap((term, index) =>
        index === i ? [isSame && minusLeft ? apply("Negate", joined) : joined] : index === j ? [] : [term],
      ),
    );
    return { rule: isSame ? "logarithms.sum" : "logarithms.difference", after };
  }
  return undefined;
};
