import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { factorsOf, productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { bracketLines, squareOfSumLines, timesTerm } from "../../../unfolding/products.ts";

export const bracketRules: Record<RuleId, Rule> = {
  "brackets.plus": {
    relation: "equal",
    example: "2 + (x - 3) ⟶ 2 + x - 3",
    en: "A plus before a bracket: the bracket may be left out",
    zh: "括号前是加号，去括号后各项不变号",
  },
  "brackets.minus": {
    relation: "equal",
    example: "2 - (x - 3) ⟶ 2 - x + 3",
    en: "A minus before a bracket: every sign in it turns",
    zh: "括号前是减号，去括号后各项都变号",
  },
  "brackets.distribute": {
    relation: "equal",
    example: "3(x + 2) ⟶ 3x + 3 \\cdot 2",
    en: "Multiply every term in the bracket by {factor}",
    zh: "用 {factor} 乘括号里的每一项",
  },
  "brackets.product-of-sums": {
    relation: "equal",
    example: "(x + 2)(y + 3) ⟶ xy + x \\cdot 3 + 2y + 2 \\cdot 3",
    en: "Multiply every term of one bracket by every term of the other",
    zh: "用一个括号里的每一项乘另一个括号里的每一项",
  },
  "brackets.square-of-sum": {
    relation: "equal",
    example: "(x + 3)^2 ⟶ x^2 + 2x \\cdot 3 + 3^2",
    en: "Square of a sum: first squared, twice the product, second squared",
    zh: "完全平方公式：首平方，尾平方，积的二倍放中央",
  },
  "brackets.square-of-difference": {
    relation: "equal",
    example: "(x - 3)^2 ⟶ x^2 - 2x \\cdot 3 + 3^2",
    en: "Square of a difference: first squared, minus twice the product, second squared",
    zh: "完全平方公式：首平方，减去积的二倍，加尾平方",
  },
  "brackets.sum-times-difference": {
    relation: "equal",
    example: "(x + 3)(x - 3) ⟶ x^2 - 3^2",
    en: "A sum times the difference of the same terms is the difference of their squares",
    zh: "平方差公式：两数和乘两数差等于两数的平方差",
  },
  "brackets.power-as-product": {
    relation: "equal",
    example: "(x + 1)^3 ⟶ (x + 1)^2 (x + 1)",
    en: "Split the power: one factor apart",
    zh: "把乘方拆成乘积",
  },
};

/** a + (b + c), a − (b + c), −(b + c). */
export const removeBrackets: Rewriter = (part) => {
  const [inner] = operandsOf(part);
  if (headOf(part) === "Negate" && inner !== undefined && isSum(inner))
    return { rule: "brackets.minus", after: sumOfTerms(termsOf(inner).map(opposite)) };
  if (!isSum(part)) return undefined;
  const terms = termsOf(part);
  const at = terms.findIndex((term) => isSum(term) || (headOf(term) === "Negate" && isSum(operandsOf(term)[0] ?? 0)));
  const bracket = terms[at];
  if (bracket === undefined) return undefined;
  const isMinus = !isSum(bracket);
  const inside = isMinus ? termsOf(operandsOf(bracket)[0] ?? 0).map(opposite) : termsOf(bracket);
  return {
    rule: isMinus ? "brackets.minus" : "brackets.plus",
    after: sumOfTerms(terms.flatMap((term, index) => (index === at ? inside : [term]))),
  };
};

/** 3(x + 2), −2x(1 + 4x), (x + 1)/2·4 is left. */
export const distribute: Rewriter = (part, { around }) => {
  // With the minus before it at once.
  if (headOf(around.at(-1) ?? 0) === "Negate") return undefined;
  const negated = headOf(part) === "Negate";
  const product = negated ? (operandsOf(part)[0] as MathJson) : part;
  if (headOf(product) !== "Multiply") return undefined;
  const operands = operandsOf(product);
  const sums = operands.filter(isSum);
  const [bracket] = sums;
  if (sums.length !== 1 || bracket === undefined) return undefined;
  const others = operands.filter((operand) => operand !== bracket);
  const { sign, factors } = factorsOf(others.length === 1 ? (others[0] as MathJson) : apply("Multiply", ...others));
  const factor = productOfFactors(factors, negated ? (-sign as 1 | -1) : sign);
  return {
    rule: "brackets.distribute",
    after: sumOfTerms(termsOf(bracket).map((term) => timesTerm(factor, term))),
    params: { factor: expressionOf(factor) },
  };
};

/** (a + b)(a − b), whichever order the terms stand in. */
export const sumTimesDifference: Rewriter = (part) => {
  const sums = headOf(part) === "Multiply" ? operandsOf(part).filter(isSum) : [];
  const rest = operandsOf(part).filter((operand) => !isSum(operand));
  const [left, right, ...more] = sums;
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const [a, b] = [termsOf(left), termsOf(right)];
  if (a.length !== 2 || b.length !== 2) return undefined;
  const same = a.find((term) => b.some((other) => sameTree(term, other)));
  const turned = a.find((term) => b.some((other) => sameTree(opposite(term), other)));
  if (same === undefined || turned === undefined || sameTree(same, turned)) return undefined;
  const size = (term: MathJson): MathJson => (startsWithMinus(term) ? opposite(term) : term);
  const squares = apply("Subtract", apply("Power", size(same), 2), apply("Power", size(turned), 2));
  return { rule: "brackets.sum-times-difference", after: rest.length === 0 ? squares : productOfFactors([...rest, squares]) };
};

/** (a + b)(c + d), two brackets at a time. */
export const productOfSums: Rewriter = (part) => {
  const operands = headOf(part) === "Multiply" ? operandsOf(part) : [];
  const [first, second] = operands.flatMap((operand, index) => (isSum(operand) ? [index] : []));
  if (first === undefined || second === undefined) return undefined;
  const [left, right] = [operands[first] as MathJson, operands[second] as MathJson];
  const rest = operands.filter((_, index) => index !== first && index !== second);
  const expanded = sumOfTerms(termsOf(left).flatMap((a) => termsOf(right).map((b) => timesTerm(a, b))));
  return {
    rule: "brackets.product-of-sums",
    after: rest.length === 0 ? expanded : productOfFactors([...rest, expanded]),
    working: () => (rest.length === 0 ? bracketLines(left, right) : []),
  };
};

/** Beyond this power a sum is not multiplied out. */
const largestPower = 6n;

/** (a + b)², and higher powers by splitting one factor off. */
export const powerOfSum: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  const times = exponent === undefined ? undefined : wholeOf(exponent);
  if (base === undefined || !isSum(base) || times === undefined || times < 2n || times > largestPower) return undefined;
  const [a, b, ...more] = termsOf(base);
  if (times > 2n) {
    const lower = apply("Power", base, Number(times) - 1);
    return { rule: "brackets.power-as-product", after: apply("Multiply", lower, base) };
  }
  if (a === undefined || b === undefined || more.length > 0) {
    return { rule: "brackets.power-as-product", after: apply("Multiply", base, base) };
  }
  const minus = startsWithMinus(b);
  const second = minus ? opposite(b) : b;
  const first = startsWithMinus(a) ? opposite(a) : a;
  const isMinus = minus !== startsWithMinus(a);
  const double = timesTerm(2, timesTerm(first, second));
  const squares = [first, second].map((term): MathJson => apply("Power", term, 2)) as [MathJson, MathJson];
  return {
    rule: isMinus ? "brackets.square-of-difference" : "brackets.square-of-sum",
    after: sumOfTerms([squares[0], isMinus ? opposite(double) : double, squares[1]]),
    working: () => squareOfSumLines(base, [squares[0], isMinus ? opposite(double) : double, squares[1]]),
  };
};
