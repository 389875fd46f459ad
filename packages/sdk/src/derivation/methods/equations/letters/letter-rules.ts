import type { Rule, RuleId } from "../../../../contract.ts";

/** Rules for equations that are solved for a letter by undoing one operation after another. */
export const letterRules: Record<RuleId, Rule> = {
  "letter.square": {
    relation: "equivalent",
    example: "\\sqrt{x} = 3 ⟶ x = 3^2",
    en: "Square both sides; what the root is equal to is not negative",
    zh: "两边平方（等于根式的一边不为负）",
  },
  "letter.bars": {
    relation: "equivalent",
    example: "|x| = a ⟶ (x = -a \\lor x = a) \\quad (a \\geq 0)",
    en: "What stands between the bars is {value} or its opposite; {value} is not negative",
    zh: "绝对值里面等于 {value} 或它的相反数（{value} 不为负）",
  },
  "letter.raise": {
    relation: "equivalent",
    example: "\\sqrt[3]{x} = a ⟶ x = a^3",
    en: "Raise both sides to the power {index}",
    zh: "两边同取 {index} 次方",
  },
  "letter.square-root": {
    relation: "equivalent",
    example: "x^2 = a ⟶ x = -\\sqrt{a} \\lor x = \\sqrt{a}",
    en: "Take square roots on both sides; both signs are possible",
    zh: "两边开平方，取正负两个根",
  },
  "letter.even-root": {
    relation: "equivalent",
    example: "x^4 = a ⟶ x = -\\sqrt[4]{a} \\lor x = \\sqrt[4]{a}",
    en: "Take the root of index {index} on both sides; both signs are possible",
    zh: "两边开 {index} 次方，取正负两个根",
  },
  "letter.odd-root": {
    relation: "equivalent",
    example: "x^3 = a ⟶ x = \\sqrt[3]{a}",
    en: "Take the root of index {index} on both sides",
    zh: "两边开 {index} 次方",
  },
  "letter.positive-root": {
    relation: "equivalent",
    example: "x^2 = a ⟶ x = \\sqrt{a} \\quad (x > 0)",
    en: "Take square roots on both sides; {base} is positive here, so only the positive root counts",
    zh: "两边开平方；这里 {base} 为正，只取正根",
  },
  "letter.imaginary-root": {
    relation: "equivalent",
    example: "x^2 = -3 ⟶ x = \\pm i\\sqrt{3}",
    en: "The square is negative: take square roots with i² = −1; both signs are possible",
    zh: "平方为负：由 i² = −1 开平方，取正负两个根",
  },
  "letter.root-negative": {
    relation: "equivalent",
    example: "\\sqrt{x} = -2 ⟶ x \\in \\varnothing",
    en: "A square root is never negative: there is no solution",
    zh: "算术平方根不可能为负：方程无解",
  },
  "letter.not-negative-root": {
    relation: "equivalent",
    example: "(\\sqrt{x})^2 = a^2 ⟶ \\sqrt{x} = |a|",
    en: "{base} is never negative: only the root that is not negative is possible",
    zh: "{base} 不可能为负：只取非负的根",
  },
  "letter.bars-negative": {
    relation: "equivalent",
    example: "|x| = -a^2 - 1 ⟶ x \\in \\varnothing",
    en: "An absolute value is never negative: there is no solution",
    zh: "绝对值不可能为负：方程无解",
  },
  "letter.square-negative": {
    relation: "equivalent",
    example: "x^2 = -\\sqrt{2} ⟶ x \\in \\varnothing",
    en: "An even power of a real number is never negative: there is no real solution",
    zh: "实数的偶次幂不可能为负：方程没有实数解",
  },
  "letter.invert": {
    relation: "equivalent",
    example: "\\frac{a}{x} = b ⟶ x = \\frac{a}{b} \\quad (a \\neq 0)",
    en: "Multiply by {below} and divide by {value}",
    zh: "两边同乘 {below}，再同除以 {value}",
  },
  "letter.simplify": {
    relation: "equivalent",
    example: "x = \\sqrt{4 - 2\\sqrt{3}} ⟶ x = \\sqrt{3} - 1",
    en: "Simplify the right side",
    zh: "化简右边",
  },
  "letter.take-fractions": {
    relation: "equivalent",
    example: "\\frac{1}{x} = \\frac{1}{a} + \\frac{1}{b} ⟶ \\frac{1}{x} = \\frac{a + b}{ab}",
    en: "Bring the right side to one fraction",
    zh: "把右边通分合并",
  },
};
