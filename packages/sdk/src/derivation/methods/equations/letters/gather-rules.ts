import type { Rule, RuleId } from "../../../../contract.ts";

/** Rules for equations whose letter stands in several places. */
export const gatherRules: Record<RuleId, Rule> = {
  "letter.clear": {
    relation: "implies",
    example: "y = \\frac{x + 1}{x - 2} ⟶ y(x - 2) = x + 1",
    en: "Multiply both sides by {denominator}",
    zh: "两边同乘 {denominator}",
  },
  "letter.gather": {
    relation: "equivalent",
    example: "ax + b = cx + d ⟶ ax - cx = d - b",
    en: "Bring the terms with {unknown} to one side and the others to the other",
    zh: "把含 {unknown} 的项移到一边，其余移到另一边",
  },
  "letter.clear-and-gather": {
    relation: "implies",
    example: "\\frac{1}{x - a} + \\frac{1}{x - b} = 0 ⟶ 2x = a + b",
    en: "Multiply by the denominators, multiply out, and bring the terms with {unknown} to one side",
    zh: "去分母、去括号，并把含 {unknown} 的项移到一边",
  },
  "letter.factor-out": {
    relation: "equivalent",
    example: "ax - cx = d - b ⟶ (a - c)x = d - b",
    en: "Take out {unknown}",
    zh: "提取公因式 {unknown}",
  },
  "letter.divide": {
    relation: "equivalent",
    example: "(a - c)x = d - b ⟶ x = \\frac{d - b}{a - c} \\quad (a \\neq c)",
    en: "Divide both sides by {factor}, which must not be zero",
    zh: "两边同除以 {factor}（不能为零）",
  },
  "letter.cancel": {
    relation: "equivalent",
    example: "x = \\frac{a^2 - 1}{a - 1} ⟶ x = a + 1 \\quad (a \\neq 1)",
    en: "Simplify the right side",
    zh: "化简右边",
  },
  "letter.confirm": {
    relation: "equivalent",
    example: "y = \\frac{x + 1}{x - 2} ⟶ x = \\frac{2y + 1}{y - 1}",
    en: "No denominator of the given equation becomes zero here, so this solves it",
    zh: "此时原方程的分母都不为零，所以这就是原方程的解",
  },
  "letter.confirm-none": {
    relation: "equivalent",
    example: "\\frac{(x - 1)^2}{\\sqrt{-x}} = 0 ⟶ x \\in \\varnothing",
    en: "The given equation has no value for {values}: there is no solution",
    zh: "{values} 时原方程没有意义，所以无解",
  },
  "letter.standard-form": {
    relation: "equivalent",
    example: "x^2 = ax + b ⟶ x^2 - ax - b = 0",
    en: "Bring everything to the left side and arrange by powers of {unknown}",
    zh: "移项，按 {unknown} 的降幂排列",
  },
  "letter.clear-to-standard": {
    relation: "implies",
    example: "\\frac{x}{\\frac{1}{x - 1}} = 2 ⟶ x^2 - x - 2 = 0",
    en: "Multiply by the denominators, bring everything to the left side and arrange by powers of {unknown}",
    zh: "去分母，移项，并按 {unknown} 的降幂排列",
  },
  "letter.coefficients": {
    relation: "defines",
    example: "(a, b, c) = (1, m, 1)",
    en: "Read off the coefficients",
    zh: "读出各项系数",
  },
  "letter.discriminant": {
    relation: "equal",
    example: "m^2 - 4 \\cdot 1 \\cdot 1 ⟶ m^2 - 4",
    en: "The discriminant is {formula}",
    zh: "判别式为 {formula}",
  },
  "letter.formula": {
    relation: "equivalent",
    example: "x^2 + mx + 1 = 0 ⟶ x = \\frac{-m - \\sqrt{m^2 - 4}}{2} \\lor x = \\frac{-m + \\sqrt{m^2 - 4}}{2}",
    en: "Use the quadratic formula; there are real solutions where the discriminant is not negative",
    zh: "代入求根公式；判别式不为负时有实数解",
  },
  "letter.formula-plain": {
    relation: "equivalent",
    example: "x^2 - 2\\sqrt{2}x + 1 = 0 ⟶ x = \\sqrt{2} - 1 \\lor x = \\sqrt{2} + 1",
    en: "Use the quadratic formula",
    zh: "代入求根公式",
  },
  "letter.no-real": {
    relation: "equivalent",
    example: "x^2 + \\sqrt{2}x + 5 = 0 ⟶ x \\in \\varnothing",
    en: "The discriminant is negative, so there is no real solution",
    zh: "判别式为负，所以方程没有实数解",
  },
};
