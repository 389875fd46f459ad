import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });
const states = (example: string, en: string, zh: string): Rule => ({ relation: "states", example, en, zh });

export const partialFractionsRules: Record<RuleId, Rule> = {
  "partial-fractions.one-fraction": rule(
    "1 + \\frac{1}{x} ⟶ \\frac{x + 1}{x}",
    "Write it as one fraction in lowest terms",
    "写成一个最简分式",
  ),
  "partial-fractions.factor": rule("\\frac{1}{x^2 - 1} ⟶ \\frac{1}{(x - 1)(x + 1)}", "Factor the denominator", "把分母分解因式"),
  "partial-fractions.ansatz": states(
    "\\frac{1}{(x - 1)(x + 1)} = \\frac{A}{x - 1} + \\frac{B}{x + 1}",
    "Write it as a sum with unknown numerators, one fraction for each power of each factor",
    "设为各因式的各次幂为分母的分式之和，分子待定",
  ),
  "partial-fractions.multiply": states(
    "1 = A(x + 1) + B(x - 1)",
    "Multiply both sides by {denominator}",
    "两边同乘 {denominator}",
  ),
  "partial-fractions.put": states(
    "1 = A \\cdot 2",
    "Put {letter} = {value}: all terms but one vanish",
    "令 {letter} = {value}，只剩一项",
  ),
  "partial-fractions.compare": states("0 = A + B", "Compare the coefficients of {power}", "比较 {power} 的系数"),
  "partial-fractions.compare-constants": states("0 = A - B", "Compare the constant terms", "比较常数项"),
  "partial-fractions.compare-all": states(
    "A + B = 0 \\land A - B = 1",
    "Compare the coefficients of equal powers",
    "比较各同次项的系数",
  ),
  "partial-fractions.coefficient": {
    relation: "equivalent",
    example: "1 = 2A ⟶ A = \\frac{1}{2}",
    en: "Solve for {name}",
    zh: "解出 {name}",
  },
  "partial-fractions.coefficient-letters": states(
    "1 = 2aA, A = \\frac{1}{2a}",
    "Solve for {name}, where its factor is not 0",
    "在系数不为零时解出 {name}",
  ),
  "partial-fractions.solve": {
    relation: "equivalent",
    example: "A + B = 0 \\land A - B = 1 ⟶ A = \\frac{1}{2} \\land B = -\\frac{1}{2}",
    en: "Solve the linear system",
    zh: "解线性方程组",
  },
  "partial-fractions.result": rule(
    "\\frac{1}{(x - 1)(x + 1)} ⟶ \\frac{1}{2(x - 1)} - \\frac{1}{2(x + 1)}",
    "Put the numbers in",
    "代回各系数",
  ),
};
