import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isSum, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite } from "../../../../expression/tree/sign.ts";
import { numberOf, wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { coefficientOf, productOfFactors, scaledTerm, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";

export const complexRules: Record<RuleId, Rule> = {
  "complex.square": { relation: "equal", example: "i^2 ⟶ -1", en: "i² is −1", zh: "i 的平方等于 −1" },
  "complex.power": {
    relation: "equal",
    example: "i^{73} ⟶ i",
    en: "The powers of i repeat every four: {division}, so only the remainder counts",
    zh: "i 的幂以 4 为周期：{division}，只看余数",
  },
  "complex.square-first": {
    relation: "equal",
    example: "(1 + i)^{10} ⟶ (2i)^5",
    en: "The square of {base} is {square}: write the power with it",
    zh: "{base} 的平方等于 {square}：用它来写这个乘方",
  },
  "complex.conjugate": {
    relation: "equal",
    example: "\\frac{7}{10 - 7i} ⟶ \\frac{7(10 + 7i)}{(10 - 7i)(10 + 7i)}",
    en: "Multiply numerator and denominator by the conjugate {conjugate}",
    zh: "分子分母同乘分母的共轭 {conjugate}",
  },
  "complex.product-with-conjugate": {
    relation: "equal",
    example: "(10 - 7i)(10 + 7i) ⟶ 10^2 + 7^2",
    en: "A number times its conjugate is the sum of the squares of its two parts",
    zh: "共轭复数之积等于实部与虚部的平方和",
  },
  "complex.by-unit": {
    relation: "equal",
    example: "\\frac{3}{2i} ⟶ \\frac{3i}{2i \\cdot i}",
    en: "Multiply numerator and denominator by i",
    zh: "分子分母同乘 i",
  },
  "complex.modulus": {
    relation: "equal",
    example: "|3 + 4i| ⟶ \\sqrt{3^2 + 4^2}",
    en: "The modulus is the root of the sum of the squares of the two parts",
    zh: "复数的模等于实部与虚部平方和的算术平方根",
  },
  "complex.negative-root": {
    relation: "equal",
    example: "\\sqrt{-9} ⟶ i\\sqrt{9}",
    en: "The root of a negative number is i times the root of its opposite",
    zh: "负数的平方根等于 i 乘以其相反数的平方根",
  },
  "complex.conjugate-value": {
    relation: "equal",
    example: "\\overline{3 + 4i} ⟶ 3 - 4i",
    en: "The conjugate has the opposite imaginary part",
    zh: "共轭复数的虚部取相反数",
  },
  "complex.parts": {
    relation: "equal",
    example: "\\operatorname{Re}(3 + 4i) ⟶ 3",
    en: "Read off the part",
    zh: "直接读出所求部分",
  },
};

const unit = "ImaginaryUnit";

/** a + bi with numbers a and b. */
function partsOf(json: MathJson): { real: MathJson; imaginary: MathJson } | undefined {
  let [real, imaginary]: [MathJson, MathJson] = [0, 0];
  const terms = termsOf(json);
  if (terms.length > 2) return undefined;
  for (const term of terms) {
    const { coefficient, rest } = coefficientOf(term);
    const value = scaledTerm(coefficient, 1);
    if (rest === 1 && real === 0) real = value;
    else if (rest === unit && imaginary === 0) imaginary = value;
    else return undefined;
  }
  return { real, imaginary };
}

/** iⁿ */
export const powerOfUnit: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  const times = exponent === undefined ? undefined : wholeOf(exponent);
  if (base !== unit || times === undefined || times === 0n || times === 1n) return undefined;
  if (times === 2n) return { rule: "complex.square", after: -1 };
  const rest = ((times % 4n) + 4n) % 4n;
  const json = (value: bigint): MathJson => Number(value);
  const division = apply("Equal", json(times), apply("Add", apply("Multiply", 4, json((times - rest) / 4n)), json(rest)));
  const values: MathJson[] = [1, unit, -1, apply("Negate", unit)];
  return { rule: "complex.power", after: values[Number(rest)] as MathJson, params: { division: expressionOf(division) } };
};

/** Whether a quotient with i comes out without a fraction, (1 + i)/(1 − i) = i: then it is worked out before it is raised to a power. */
export const comesOutWhole = (quotient: MathJson): boolean =>
  mentions(quotient, unit) && !JSON.stringify(simplify(quotient)).includes('"Divide"');

/** (a ± ai)ⁿ: the square is ±2a²i, so powers are easy then. */
export const powerBySquare: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  const times = exponent === undefined ? undefined : wholeOf(exponent);
  const parts = base !== undefined && isSum(base) ? partsOf(base) : undefined;
  if (base === undefined || times === undefined || times < 3n || !parts || parts.real === 0) return undefined;
  const isDiagonal = [parts.imaginary, opposite(parts.imaginary)].some((value) => sameTree(value, parts.real));
  if (!isDiagonal) return undefined;
  const half = Number(times / 2n);
  const square = simplify(apply("Multiply", 2, parts.real, parts.imaginary, unit));
  const squared = half === 1 ? square : apply("Power", square, half);
  const after = times % 2n === 0n ? squared : apply("Multiply", squared, base);
  return { rule: "complex.square-first", after, params: { base: expressionOf(base), square: expressionOf(square) } };
};

/** A quotient by a + bi. */
export const divideByComplex: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined || !mentions(below, unit)) return undefined;
  const times = (factor: MathJson): MathJson =>
    apply("Divide", above === 1 ? factor : productOfFactors([above, factor]), productOfFactors([below, factor]));
  if (!isSum(below)) {
    const { rest } = coefficientOf(below);
    return rest === unit ? { rule: "complex.by-unit", after: times(unit) } : undefined;
  }
  const parts = partsOf(below);
  if (!parts || parts.real === 0 || parts.imaginary === 0) return undefined;
  const conjugate = sumOfTerms(termsOf(below).map((term) => (mentions(term, unit) ? opposite(term) : term)));
  return { rule: "complex.conjugate", after: times(conjugate), params: { conjugate: expressionOf(conjugate) } };
};

/** (a + bi)(a − bi) = a² + b² */
export const productWithConjugate: Rewriter = (part) => {
  const operands = headOf(part) === "Multiply" ? operandsOf(part) : [];
  const [left, right, ...more] = operands;
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const [a, b] = [isSum(left) ? partsOf(left) : undefined, isSum(right) ? partsOf(right) : undefined];
  if (!a || !b || a.imaginary === 0 || JSON.stringify(a.real) !== JSON.stringify(b.real)) return undefined;
  if (JSON.stringify(opposite(a.imaginary)) !== JSON.stringify(b.imaginary)) return undefined;
  const size = (value: MathJson): MathJson => {
    const number = numberOf(value);
    return number && number.value.numerator < 0n ? opposite(value) : value;
  };
  return {
    rule: "complex.product-with-conjugate",
    after: apply("Add", apply("Power", size(a.real), 2), apply("Power", size(a.imaginary), 2)),
  };
};

/** |a + bi|, conj, Re, Im. */
export const complexFunctions: Rewriter = (part) => {
  const head = headOf(part);
  const [inner] = operandsOf(part);
  if (inner === undefined || !mentions(inner, unit)) return undefined;
  if (head !== "Abs" && head !== "OverBar" && head !== "Real" && head !== "Imaginary") return undefined;
  const parts = partsOf(inner);
  if (!parts) return undefined;
  if (head === "Real" || head === "Imaginary")
    return { rule: "complex.parts", after: head === "Real" ? parts.real : parts.imaginary };
  if (head === "OverBar") {
    const turned = termsOf(inner).map((term) => (mentions(term, unit) ? opposite(term) : term));
    return { rule: "complex.conjugate-value", after: sumOfTerms(turned) };
  }
  const squares = [parts.real, parts.imaginary].filter((value) => value !== 0).map((value) => apply("Power", value, 2));
  return { rule: "complex.modulus", after: apply("Sqrt", sumOfTerms(squares)) };
};

/** √−9, where numbers are complex. */
export const rootOfNegative: Rewriter = (part) => {
  const [inner] = headOf(part) === "Sqrt" ? operandsOf(part) : [];
  const number = inner === undefined ? undefined : numberOf(inner);
  if (inner === undefined || !number || number.value.numerator >= 0n) return undefined;
  return { rule: "complex.negative-root", after: apply("Multiply", unit, apply("Sqrt", opposite(inner))) };
};
